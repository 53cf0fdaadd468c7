import path from 'node:path';
import type { AttemptRecord, Fault } from '../src/core/record/record.js';
import { inDirectory, runCli } from '../testkit/child.js';
import { ERROR_FRAMES, type ErrorFrame } from '../testkit/wire/error-frames.js';
import { counted, type Proof } from './line.js';
import { recordsIn } from './result.js';
import { answering, startProviders, stream } from './scripted-provider.js';
import { sideBySide } from './side-by-side.js';

/** What an error says, whose fault that is, and what the run does about it. */
interface Said {
  readonly code: string;
  readonly message: string;
  readonly fault: Fault;
  /** A run that asks on would fail each time, wait as it is told, or only lose this one answer. */
  readonly then: 'ends' | 'pauses' | 'goes on';
  /** True where words alone tell it, too. */
  readonly inWords: boolean;
}

const SAID: readonly Said[] = [
  {
    code: 'insufficient_quota',
    message: 'You exceeded your current quota, please check your plan and billing details.',
    fault: 'quota',
    then: 'ends',
    inWords: true,
  },
  {
    code: 'rate_limit_exceeded',
    message: 'Rate limit reached for requests.',
    fault: 'quota',
    then: 'pauses',
    inWords: true,
  },
  { code: 'server_error', message: 'The upstream had an error.', fault: 'provider', then: 'goes on', inWords: true },
  { code: 'invalid_api_key', message: 'Incorrect API key.', fault: 'auth', then: 'ends', inWords: false },
  { code: 'model_not_found', message: 'The model is not there.', fault: 'config', then: 'ends', inWords: false },
];

const data = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;
const CREATED = data({ type: 'response.created', response: { id: 'resp_1', status: 'in_progress' } });
const DELTA = data({ type: 'response.output_text.delta', delta: '#### 4' });
const COMPLETED = data({ type: 'response.completed', response: { status: 'completed', output: [] } });

/** Where in a stream it stands. */
const PLACES: Readonly<Record<string, (error: string) => string>> = {
  alone: (error) => error,
  'before [DONE]': (error) => `${CREATED}${error}data: [DONE]\n\n`,
  'after half an answer': (error) => CREATED + DELTA + error,
  'before an end that claims success': (error) => CREATED + DELTA + error + COMPLETED,
};

const LINE_ENDS: readonly string[] = ['\n', '\r\n'];

interface Case {
  readonly name: string;
  readonly said: Said;
  readonly body: string;
}

/** Errors of every kind in every shape at every place of a stream, each met by a run of the built program. */
export const proveErrorFrames: Proof = async ({ size, built }) => {
  const cases = size === 'full' ? everyCase() : everyCase().filter((_, index) => index % 41 === 0);
  const failures = await sideBySide(cases, async ({ name, said, body }) => {
    const found = await inDirectory((cwd) => met(built.cli, cwd, said, body));
    return found.map((what) => `${said.code}, ${name}: ${what}`);
  });
  return {
    claim:
      'an error in a stream is an error with its own words and fault, in whatever shape and place: a used-up quota ends the run, a rate limit pauses it, and no such answer is called complete or cut short',
    tried: `${counted(cases.length, 'run')}: ${SAID.length} errors in ${ERROR_FRAMES.length} shapes at ${Object.keys(PLACES).length} places`,
    failures,
  };
};

function everyCase(): Case[] {
  return SAID.flatMap((said) =>
    ERROR_FRAMES.filter(({ hasCode }) => hasCode || said.inWords).flatMap((frame) =>
      Object.keys(PLACES).map((place, index) =>
        caseOf(said, frame, place, LINE_ENDS[index % LINE_ENDS.length] ?? '\n'),
      ),
    ),
  );
}

function caseOf(said: Said, frame: ErrorFrame, place: string, lineEnd: string): Case {
  const body = (PLACES[place] as (error: string) => string)(frame.write(said.code, said.message));
  return { name: `${frame.shape}, ${place}`, said, body: body.replaceAll('\n', lineEnd) };
}

/** Three prompts, of which the first meets the error. */
async function met(cli: string, cwd: string, said: Said, body: string): Promise<string[]> {
  const sound = answering('#### 42');
  const providers = await startProviders({
    gw: (response, socket, number) => (number === 1 ? stream(response, body) : sound(response, socket, number)),
  });
  try {
    const words = ['run', ...providers.words, '--runs=3'];
    const { exitCode, stderr } = await runCli(cli, words, { cwd, env: providers.env });
    const records = await recordsIn(path.join(cwd, 'out'));
    const [first] = records;
    if (first === undefined) return [`no record; exit code ${exitCode}: ${stderr.slice(-200)}`];
    return [...differencesOf(first, said), ...furtherOf(records, said, exitCode, stderr, providers.requests())];
  } finally {
    await providers.close();
  }
}

function differencesOf({ outcome, fault, ok, error }: AttemptRecord, said: Said): string[] {
  return [
    ...(outcome === 'failed' && !ok ? [] : [`it is called ${outcome}`]),
    ...(fault === said.fault ? [] : [`its fault is ${fault} in place of ${said.fault}`]),
    ...(error?.includes(said.message) === true ? [] : [`its words are lost: ${error}`]),
  ];
}

function furtherOf(
  records: readonly AttemptRecord[],
  { then }: Said,
  exitCode: number | null,
  stderr: string,
  requests: number,
): string[] {
  const exit = then === 'ends' ? 3 : 0;
  const asked = then === 'ends' ? 1 : 3;
  const pauses = /rate limit: /.test(stderr);
  return [
    ...(exitCode === exit ? [] : [`exit code ${exitCode} in place of ${exit}: ${stderr.slice(-200)}`]),
    ...(requests === asked ? [] : [`${requests} requests in place of ${asked}`]),
    ...(records.filter(({ ok }) => ok).length === asked - 1 ? [] : ['later answers are lost']),
    ...(pauses === (then === 'pauses') ? [] : [pauses ? 'it paused' : 'it did not pause']),
  ];
}
