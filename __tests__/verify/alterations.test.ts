import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compareFiles } from '../../src/commands/compare.js';
import { isJsonObject } from '../../src/core/record/schema.js';
import { Random } from '../../src/core/statistics/random.js';
import { sortedJson } from '../../src/core/text/sorted-json.js';
import { parseOptions } from '../../src/options/parse.js';
import { COMPARE_OPTIONS } from '../../src/options/tables/compare.js';
import { LAPTOP } from '../../src/prepare/documents/provenance.js';
import { verifyResult } from '../../src/verify/verify.js';
import { save } from '../../testkit/runs/saved.js';
import { simulatedRun } from '../../testkit/runs/simulated.js';

const ALTERATIONS = 50;

let home: string;
beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'verify-'));
  mkdirSync(path.join(home, 'run'));
  const { report } = await simulatedRun({ options: { limit: '6' } });
  const records = await save(report, path.join(home, 'run'));
  const gate = 'estimate bedrock/openai.total_typical > 9';
  const raw = new Map([
    ['output-dir', [path.join(home, 'comparison')]],
    ['fail-on', [gate]],
  ]);
  const quiet = { info: () => {}, warn: () => {}, status: () => {} };
  await compareFiles([records], parseOptions(COMPARE_OPTIONS, raw), { log: quiet, provenance: LAPTOP });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Works on a copy of both results, side by side as they were. */
async function onCopy<T>(work: (at: string) => Promise<T>): Promise<T> {
  const copy = mkdtempSync(path.join(tmpdir(), 'altered-'));
  try {
    cpSync(home, copy, { recursive: true });
    return await work(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function fileLike(directory: string, pattern: RegExp): string {
  const name = readdirSync(directory).find((each) => pattern.test(each));
  if (name === undefined) throw new Error(`no ${String(pattern)} in ${directory}`);
  return path.join(directory, name);
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

/** Digests as they should be, as somebody would who covers up what they changed. */
function coverUp(directory: string): void {
  edit(path.join(directory, 'manifest.json'), (text) => {
    const manifest = JSON.parse(text) as { files: Record<string, object> };
    for (const name of Object.keys(manifest.files)) {
      const bytes = readFileSync(path.join(directory, name));
      manifest.files[name] = { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
    }
    return sortedJson(manifest);
  });
}

const pick = <T>(random: Random, items: readonly T[]): T => items[random.below(items.length)] as T;

/** Every number, or every verdict, in a document, as a way to change it. */
function places(value: unknown, wanted: 'figure' | 'verdict'): ((to: (old: unknown) => unknown) => void)[] {
  if (!Array.isArray(value) && !isJsonObject(value)) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => {
    const item = holder[key];
    const isWanted = wanted === 'figure' ? typeof item === 'number' : key === 'verdict';
    const own = isWanted ? [(to: (old: unknown) => unknown) => void (holder[key] = to(item))] : [];
    return [...own, ...places(item, wanted)];
  });
}

function editJson(file: string, wanted: 'figure' | 'verdict', random: Random): void {
  edit(file, (text) => {
    const document = JSON.parse(text) as { comparison?: object; audit?: object };
    // The run's own facts beside the comparison are in the manifest, and settings in a file of their own.
    const part = document.comparison ?? document;
    const change = pick(random, places(part, wanted));
    change((old) => (typeof old === 'number' ? old * 1.01 + 0.01 : old === 'better' ? 'worse' : 'better'));
    return sortedJson(document);
  });
}

function editRecord(directory: string, random: Random): void {
  edit(fileLike(directory, /^openai_responses_latency_[^_]+\.jsonl$/), (text) => {
    const lines = text.trimEnd().split('\n');
    const at = random.below(lines.length);
    const record = JSON.parse(lines[at] as string) as Record<string, unknown>;
    const ways = [
      () => (record['total_ms'] = (record['total_ms'] as number) * 2 + 1),
      () => (record['output_tokens'] = (record['output_tokens'] as number) + 1000),
      () => Object.assign(record, { ok: false, outcome: 'failed', fault: 'provider' }),
      () => (record['estimated_cost_usd'] = 1),
    ];
    pick(random, ways)();
    lines[at] = JSON.stringify(record);
    return `${lines.join('\n')}\n`;
  });
}

function editFile(directory: string, random: Random): void {
  const names = readdirSync(directory).filter((name) => !/manifest|_partial|_reservations/.test(name));
  const file = path.join(directory, pick(random, names));
  const ways = [
    () => rmSync(file),
    () => edit(file, (text) => `${text}\n`),
    () => edit(file, (text) => text.slice(0, Math.floor(text.length / 2))),
    () => edit(file, () => ''),
  ];
  pick(random, ways)();
}

describe('a saved result', () => {
  it.each(['run', 'comparison'])('that nobody touched is verified: %s', async (result) => {
    const { problems, notes, checked } = await verifyResult(path.join(home, result), []);
    expect([problems, notes]).toEqual([[], []]);
    expect(checked.files).toBeGreaterThan(2);
    expect(checked.values).toBeGreaterThan(500);
  });

  it(`is not verified after any of ${ALTERATIONS} alterations of a record, a figure, a verdict or a file`, async () => {
    const missed: string[] = [];
    for (let seed = 1; seed <= ALTERATIONS; seed++) {
      const random = new Random(seed, 'alteration');
      const kind = (['record', 'figure', 'verdict', 'file'] as const)[seed % 4]!;
      const result = kind === 'record' ? 'run' : pick(random, ['run', 'comparison']);
      const document = result === 'run' ? /_summary\.json$/ : /^comparison\.json$/;
      const isCovered = kind !== 'file' && random.uniform() < 0.7;
      await onCopy(async (copy) => {
        const directory = path.join(copy, result);
        if (kind === 'record') editRecord(directory, random);
        else if (kind === 'file') editFile(directory, random);
        else editJson(fileLike(directory, document), kind, random);
        if (isCovered) coverUp(directory);
        const { problems } = await verifyResult(directory, []);
        if (problems.length === 0)
          missed.push(`${seed}: ${kind} of a ${result}${isCovered ? ', digests renewed' : ''}`);
      });
    }
    expect(missed).toEqual([]);
  }, 240_000);

  it('of other words in a comment is told by the line', async () => {
    await onCopy(async (copy) => {
      const directory = path.join(copy, 'run');
      edit(path.join(directory, 'comment.md'), (text) => text.replace(/^## .*/, '## bedrock is better'));
      coverUp(directory);
      const { problems } = await verifyResult(directory, []);
      expect(problems).toEqual([
        expect.stringMatching(/^comment\.md, line 1: says "## bedrock is better"; the records yield /),
      ]);
    });
  });

  it('names the figure that is not what the records yield, both values beside it', async () => {
    await onCopy(async (copy) => {
      const directory = path.join(copy, 'comparison');
      edit(path.join(directory, 'comparison.json'), (text) => text.replace(/"seed": 1\b/, '"seed": 2'));
      coverUp(directory);
      expect((await verifyResult(directory, [])).problems).toEqual([
        'comparison.json, seed: says 2; the records yield 1.',
      ]);
    });
  });

  it('names the field of a comparison that is not what such a field can be', async () => {
    await onCopy(async (copy) => {
      const directory = path.join(copy, 'comparison');
      edit(path.join(directory, 'comparison.json'), (text) => text.replace(/"seed": 1\b/, '"seed": "one"'));
      coverUp(directory);
      expect((await verifyResult(directory, [])).problems).toEqual([
        'comparison.json: "seed" is "one"; it must be a whole number. Take the file as it was written, or compare the records again.',
      ]);
    });
  });

  it('of a comparison finds its records again by their digest where they were moved', async () => {
    await onCopy(async (copy) => {
      const moved = path.join(copy, 'elsewhere');
      cpSync(path.join(copy, 'run'), moved, { recursive: true });
      rmSync(path.join(copy, 'run'), { recursive: true });
      const directory = path.join(copy, 'comparison');
      expect((await verifyResult(directory, [])).problems).toEqual([
        expect.stringMatching(/^The records .* are neither at /),
      ]);
      expect((await verifyResult(directory, [moved])).problems).toEqual([]);
    });
  });

  it('without a manifest, or with one that leads elsewhere, can’t be verified', async () => {
    await onCopy(async (copy) => {
      const directory = path.join(copy, 'run');
      const file = path.join(directory, 'manifest.json');
      edit(file, (text) => text.replace('"comment.md": {', '"../comparison/comment.md": {'));
      await expect(verifyResult(directory, [])).rejects.toMatchObject({ code: 'INVALID_RECORDS', exitCode: 2 });
      rmSync(file);
      await expect(verifyResult(directory, [])).rejects.toThrow('nothing to verify');
    });
  });
});
