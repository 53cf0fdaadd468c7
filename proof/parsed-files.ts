import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { RECORD_FIELDS, RECORD_SCHEMA, toLine, toRecord } from '../src/core/record/record.js';
import { parse } from '../src/core/record/schema.js';
import { SETTINGS_SCHEMA } from '../src/core/record/settings.js';
import { ParityError } from '../src/errors.js';
import { answers, OPENAI_ARM, settings } from '../testkit/audit-records.js';
import { inDirectory, runCli } from '../testkit/child.js';
import { counted, type Proof } from './line.js';

/** Values that a careless writer or another program's version leaves in a file, beside those drawn at random. */
const WRONG: readonly unknown[] = [
  -5,
  1.5,
  1e300,
  '',
  'banana',
  '7',
  true,
  null,
  [],
  [null],
  {},
  { toString: 1 },
  '2026-02-30T07:00:00Z',
  '\u0000\n::error::x',
];

const FILE = 'openai_responses_latency_20260610T083101Z';

/** A field of a file of records or of settings, with a value in it. */
interface Mutation {
  readonly field: string;
  readonly value: unknown;
  readonly holder: 'record' | 'settings' | 'arm';
}

const [LINE = ''] = answers(1).map(toLine);
const RECORD = parse(v.record(v.string(), v.unknown()), JSON.parse(LINE), 'the sample', '');
const PROMPT_ID = String(RECORD['prompt_id']);
const SETTINGS = settings({ arms: [OPENAI_ARM] });

const FIELDS: readonly (readonly [Mutation['holder'], readonly string[]])[] = [
  ['record', RECORD_FIELDS],
  ['settings', Object.keys(SETTINGS)],
  ['arm', Object.keys(OPENAI_ARM)],
];

function mutated({ field, value, holder }: Mutation): { record: object; settings: object } {
  const changed = { [field]: value };
  return {
    record: { ...RECORD, ...(holder === 'record' ? changed : {}) },
    settings: {
      ...SETTINGS,
      ...(holder === 'settings' ? changed : {}),
      ...(holder === 'arm' ? { arms: [{ ...OPENAI_ARM, ...changed }] } : {}),
    },
  };
}

/** Every field with every wrong value and with `draws` random ones. */
function mutations(seed: number, draws: number): Mutation[] {
  const anyField = FIELDS.flatMap(([holder, fields]) => fields.map((field) => ({ holder, field })));
  return anyField.flatMap(({ holder, field }, index) => {
    const drawn = fc.sample(fc.jsonValue({ maxDepth: 2 }), { numRuns: draws, seed: seed + index });
    return [...WRONG, ...drawn].map((value) => ({ holder, field, value }));
  });
}

const CLOSED_SETS = ['outcome', 'fault', 'order', 'scorer', 'auth_mode'];
const AMOUNTS = /_ms$|_usd|_tokens$|_per_second$|_index$|^attempt$|_seconds$|_minutes$|^concurrency$/;

/** What no file may hold, told by the names of the fields and not by the schema. */
function mustBeRefused({ field, value }: Mutation): boolean {
  if (typeof value === 'object' && value !== null) return !Array.isArray(value) || !/^(?:arms|resumed_at)$/.test(field);
  if (CLOSED_SETS.includes(field)) return value === 'banana' || typeof value === 'number';
  return AMOUNTS.test(field) && (typeof value === 'string' || Number(value) < 0 || Number(value) > 1e17);
}

/** Either a value within its schema, or one clear line that names place, field and remedy. */
function contradiction(mutation: Mutation): string | null {
  const files = mutated(mutation);
  try {
    const loaded = mustBeRefused(mutation) ? 'loaded though no file may hold it' : null;
    if (mutation.holder === 'record') {
      const record = toRecord(files.record, 'a.jsonl line 7');
      return v.is(RECORD_SCHEMA, record) ? loaded : 'loaded outside the schema';
    }
    const parsed = parse(SETTINGS_SCHEMA, files.settings, 'a_settings.json', 'Put the file back.');
    return v.is(SETTINGS_SCHEMA, parsed) ? loaded : 'loaded outside the schema';
  } catch (cause) {
    if (!(cause instanceof ParityError)) return `threw ${String(cause)}`;
    return refusalProblem(cause.message, mutation);
  }
}

function refusalProblem(message: string, { field, holder }: Mutation): string | null {
  const place = holder === 'record' ? 'line 7' : '_settings.json';
  if (/[\n\r]/.test(message)) return 'several lines';
  if (!message.includes(place) || !message.includes(field)) return `does not name ${place} and ${field}: ${message}`;
  return /unexpected|undefined|\[object/.test(message) ? `no message for people: ${message}` : null;
}

/** The built program over one mutated file beside a sound one: it compares them in finite numbers, or refuses in one line. */
async function comparedProblem(cli: string, directory: string, mutation: Mutation): Promise<string | null> {
  const files = mutated(mutation);
  const before = Array.from({ length: 6 }, () => LINE);
  await writeFile(path.join(directory, `${FILE}.jsonl`), `${[...before, JSON.stringify(files.record)].join('\n')}\n`);
  await writeFile(path.join(directory, `${FILE}_settings.json`), JSON.stringify(files.settings));
  await writeFile(path.join(directory, 'sound.jsonl'), `${LINE}\n`);
  const words = ['compare', `${FILE}.jsonl`, 'sound.jsonl', '--output-dir=out'];
  const { exitCode, stdout, stderr } = await runCli(cli, words, { cwd: directory });
  await rm(path.join(directory, 'out'), { recursive: true, force: true });
  if (exitCode === 0) return /\bNaN\b|Infinity|undefined|unexpected/.test(stdout) ? 'figures that are none' : null;
  if (exitCode !== 2) return `exit code ${exitCode}: ${stderr.slice(-200)}`;
  // A sound value may leave nothing to compare, such as the id of another prompt.
  if (stderr.startsWith('error: nothing to ')) return null;
  return refusalProblem(stderr.trimEnd(), mutation);
}

/** Files that hold nothing to judge, by what they hold. */
const NOTHING: Readonly<Record<string, readonly [string, string]>> = {
  'two empty files': ['', ''],
  'blank lines': ['\n\n', '\r\n'],
  'warm-ups only': [warmups('openai'), warmups('bedrock')],
  'other prompts': [`${LINE}\n`, `${LINE.replaceAll(PROMPT_ID, 'another-prompt').replace('"openai"', '"bedrock"')}\n`],
};

function warmups(provider: string): string {
  return `${JSON.stringify({ ...RECORD, provider, warmup: true })}\n`;
}

async function nothingProblem(
  cli: string,
  directory: string,
  [a, b]: readonly [string, string],
): Promise<string | null> {
  await writeFile(path.join(directory, 'a.jsonl'), a);
  await writeFile(path.join(directory, 'b.jsonl'), b);
  const { exitCode, stderr } = await runCli(cli, ['compare', 'a.jsonl', 'b.jsonl', '--output-dir=out'], {
    cwd: directory,
  });
  return exitCode === 2 && /^error: nothing to [^\n]*\n$/.test(stderr) ? null : `exit code ${exitCode}: ${stderr}`;
}

/** A file of records or settings with any value in any field is refused in one line, or judged in finite numbers. */
export const proveParsedFiles: Proof = async ({ size, seed, built }) => {
  const all = mutations(seed, size === 'full' ? 200 : 5);
  const failures = all.flatMap((mutation) => named(mutation, contradiction(mutation)));
  const wrong = mutations(seed, 0).filter((_, index) => size === 'full' || index % 150 === 0);
  const nothing = Object.entries(NOTHING);
  await inDirectory(async (directory) => {
    for (const mutation of wrong)
      failures.push(...named(mutation, await comparedProblem(built.cli, directory, mutation)));
    for (const [name, files] of nothing) {
      const problem = await nothingProblem(built.cli, directory, files);
      if (problem !== null) failures.push(`${name}: ${problem}`);
    }
  });
  return {
    claim:
      'any value in any field of a file is read within its schema or refused in one line that names it; nothing to judge is refused',
    tried: `${counted(all.length, 'value')} parsed; ${counted(wrong.length + nothing.length, 'comparison')} by the built program`,
    failures,
  };
};

function named({ holder, field, value }: Mutation, problem: string | null): string[] {
  return problem === null ? [] : [`${holder} ${field} = ${JSON.stringify(value)}: ${problem}`];
}
