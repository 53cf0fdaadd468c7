import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { AttemptRecord } from '../src/core/record/record.js';
import { inDirectory, runCli } from '../testkit/child.js';
import { completedBody } from './answers.js';
import { counted, type Proof } from './line.js';
import { recordsIn } from './result.js';
import { startProviders } from './scripted-provider.js';
import { sideBySide } from './side-by-side.js';

const PROMPTS = 3;
const TEXT = '#### 42';
const BODY = completedBody(TEXT, { input_tokens: 50, output_tokens: 20 });
/** After its terminal event a body stays open so long, ms; `never` ends when the client goes. */
const HOLDS = [0, 300, 1_500, 'never'] as const;
type Hold = (typeof HOLDS)[number];

/** What still comes on a body whose answer has ended. */
const TAILS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  nothing: () => {},
  '[DONE]': (response) => void response.write('data: [DONE]\n\n'),
  'half an event': (response) => void response.write('data: {"type":"resp'),
  'another event': (response) => void response.write('data: {"type":"response.rate_limits.updated"}\n\n'),
  'a second answer': (response) => void response.write(BODY.replaceAll(TEXT, '#### 13')),
  'keep-alives': (response) => {
    const timer = setInterval(() => response.write(': keep-alive\n\n'), 20);
    response.once('close', () => clearInterval(timer));
  },
};

/** How the body says where it ends. */
const FRAMINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  chunks: {},
  'a length that never comes': { 'content-length': String(Buffer.byteLength(BODY) + 1_000_000) },
  'the end of the connection': { connection: 'close' },
};

interface Case {
  readonly hold: Hold;
  readonly tail: string;
  readonly framing: string;
}

/** Bodies that stay open after the answer's terminal event, in every way, each met by runs of the built program. */
export const proveHeldBodies: Proof = async ({ size, built }) => {
  const cases =
    size === 'full' ? everyCase() : everyCase().filter(({ hold }, index) => hold !== 1_500 && index % 13 === 0);
  const failures = await sideBySide(cases, async (each) => {
    const found = await inDirectory((cwd) => held(built.cli, cwd, each));
    return found.map((what) => `${each.tail} for ${each.hold} ms, ended by ${each.framing}: ${what}`);
  });
  return {
    claim:
      'an answer ends at its terminal event: a body that stays open, whatever still comes on it, costs neither the answer nor its time',
    tried: `${counted(cases.length, 'run')} of ${PROMPTS} answers: ${HOLDS.length} holds, ${Object.keys(TAILS).length} tails, ${Object.keys(FRAMINGS).length} ways to end a body`,
    failures,
  };
};

function everyCase(): Case[] {
  return HOLDS.flatMap((hold) =>
    Object.keys(TAILS).flatMap((tail) => Object.keys(FRAMINGS).map((framing) => ({ hold, tail, framing }))),
  );
}

async function held(cli: string, cwd: string, { hold, tail, framing }: Case): Promise<string[]> {
  const providers = await startProviders({
    gw: (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', ...FRAMINGS[framing] });
      response.write(BODY);
      TAILS[tail]?.(response);
      if (hold === 0) response.end();
      else if (hold !== 'never') setTimeout(() => response.end(), hold);
    },
  });
  try {
    const words = ['run', ...providers.words, `--runs=${PROMPTS}`];
    const { exitCode, stderr } = await runCli(cli, words, { cwd, env: providers.env });
    const records = await recordsIn(path.join(cwd, 'out'));
    return [
      ...(exitCode === 0 ? [] : [`exit code ${exitCode}: ${stderr.slice(-200)}`]),
      ...(records.length === PROMPTS ? [] : [`${records.length} records`]),
      ...records.flatMap(differencesOf),
    ];
  } finally {
    await providers.close();
  }
}

/** The terminal event's instant is the answer's end: nothing that came later is part of it. */
function differencesOf({ ok, outcome, fault, total_ms, terminal_ms, output_text }: AttemptRecord): string[] {
  return [
    ...(ok && outcome === 'completed' && fault === null ? [] : [`it is called ${outcome}, ${fault}`]),
    ...(output_text === TEXT ? [] : [`its text is ${JSON.stringify(output_text)}`]),
    ...(total_ms !== null && total_ms === terminal_ms
      ? []
      : [`total ${total_ms} ms, terminal event ${terminal_ms} ms`]),
  ];
}
