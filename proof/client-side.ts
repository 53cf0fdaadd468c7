import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import path from 'node:path';
import * as v from 'valibot';
import type { Fault } from '../src/core/record/record.js';
import { inDirectory, startCli } from '../testkit/child.js';
import { counted, type Proof } from './line.js';
import { recordsIn, resultFiles } from './result.js';
import { answering, type ScriptedProviders, startProviders } from './scripted-provider.js';
import { sideBySide } from './side-by-side.js';

const PROMPTS = 8;

interface Trouble {
  readonly fault: Fault;
  /** Of the session that meets it: 3 where each further request would meet it, too; 130 where the client is stopped. */
  readonly exit: 0 | 3 | 130;
  /** What the person who has to correct it reads. */
  readonly remedy: RegExp;
  readonly drop: (response: ServerResponse, socket: Socket) => void;
}

/** Faults of the client's own side, each as its server or its network shows it. */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  'a model that is not there': http(404, 'model_not_found', 'config', /--model/),
  'an effort that it does not know': http(400, 'unsupported_parameter', 'config', /refuses every request/),
  'a key that it does not know': http(401, 'invalid_api_key', 'auth', /key|API_KEY/i),
  'a key that may not do this': http(403, 'permission_denied', 'auth', /key|API_KEY|permission/i),
  'a quota that is used up': http(429, 'insufficient_quota', 'quota', /quota|credit|billing/i),
  'a connection that is lost': {
    fault: 'network',
    exit: 0,
    remedy: /network: /,
    drop: (_, socket) => socket.resetAndDestroy(),
  },
  'a stop from the keyboard': { fault: 'aborted', exit: 130, remedy: /--resume/, drop: () => {} },
};

function http(status: number, code: string, fault: Fault, remedy: RegExp): Trouble {
  const body = JSON.stringify({ error: { code, message: `made-up: ${code}`, param: null, type: null } });
  const drop = (response: ServerResponse): void =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  return { fault, exit: 3, remedy, drop };
}

const Summary = v.object({
  comparison: v.object({
    arms: v.array(v.object({ ok: v.number(), faults: v.record(v.string(), v.number()) })),
    pairs: v.array(v.object({ n: v.number() })),
  }),
});

/** Every fault of the client's own side at every place of a run, which is corrected and resumed. */
export const proveClientSide: Proof = async ({ size, built }) => {
  const places = size === 'full' ? [1, 2, 3, 5, PROMPTS] : [3];
  const all = Object.keys(TROUBLES).flatMap((name) => places.map((place) => ({ name, place })));
  const cases = size === 'full' ? all : all.filter((_, index) => index % 3 === 0);
  const failures = await sideBySide(cases, async ({ name, place }) => {
    const found = await inDirectory((cwd) => correctedAndResumed(built.cli, cwd, TROUBLES[name] as Trouble, place));
    return found.map((what) => `${name} at request ${place}: ${what}`);
  });
  return {
    claim:
      'a fault of the client’s own side is held against no provider: its pair leaves both arms, and once it is corrected the resumed run asks those prompts again and counts them',
    tried: `${counted(cases.length, 'run')}: ${Object.keys(TROUBLES).length} faults at ${counted(places.length, 'place')}, each corrected and resumed`,
    failures,
  };
};

async function correctedAndResumed(cli: string, cwd: string, trouble: Trouble, place: number): Promise<string[]> {
  const sound = answering('#### 42');
  let isCorrected = false;
  let meets = (): void => {};
  const met = new Promise<void>((resolve) => {
    meets = resolve;
  });
  const providers = await startProviders({
    bad: (response, socket, number) => {
      if (isCorrected || number !== place) return sound(response, socket, number);
      meets();
      return trouble.drop(response, socket);
    },
    good: sound,
  });
  try {
    const child = session(cli, cwd, providers);
    if (trouble.fault === 'aborted') {
      await met;
      child.process.kill('SIGINT');
    }
    const { exitCode, stderr } = await child.ended;
    const found = [
      ...(exitCode === trouble.exit
        ? []
        : [`exit code ${exitCode} in place of ${trouble.exit}: ${stderr.slice(-200)}`]),
      ...(trouble.remedy.test(stderr) ? [] : [`the remedy is not named: ${stderr.slice(-300)}`]),
      ...(await blamed(cwd, trouble)),
    ];
    isCorrected = true;
    if (trouble.exit === 0) return [...found, ...(await whole(cwd))];
    const resumed = await session(cli, cwd, providers, '--resume').ended;
    const after =
      resumed.exitCode === 0 ? await whole(cwd) : [`resume: ${resumed.exitCode} ${resumed.stderr.slice(-200)}`];
    return [...found, ...after];
  } finally {
    await providers.close();
  }
}

function session(cli: string, cwd: string, providers: ScriptedProviders, ...more: string[]) {
  return startCli(cli, ['run', ...providers.words, `--runs=${PROMPTS}`, ...more], { cwd, env: providers.env });
}

/** The first session: no fault of a provider, and the pair in question out of both arms. */
async function blamed(cwd: string, { fault }: Trouble): Promise<string[]> {
  const { arms, pairs } = await comparisonIn(cwd);
  const records = await recordsIn(path.join(cwd, 'out'));
  const faults = records.flatMap((record) => record.fault ?? []);
  const complete = Math.min(...arms.map(({ ok }) => ok));
  return [
    ...(faults.length === 1 && faults[0] === fault ? [] : [`faults: ${faults.join(', ')} in place of ${fault}`]),
    ...arms.flatMap(({ faults: held }) => (held['provider'] ? [`${held['provider']} held against a provider`] : [])),
    ...pairs.flatMap(({ n }) => (n <= complete ? [] : [`${n} pairs of ${complete} complete ones`])),
  ];
}

/** At the end every prompt counts once in each arm, and none of them as a failure. */
async function whole(cwd: string): Promise<string[]> {
  const { arms, pairs } = await comparisonIn(cwd);
  const records = (await recordsIn(path.join(cwd, 'out'))).filter(({ superseded }) => superseded !== true);
  const counts = [arms.map(({ ok }) => ok).join(' and '), pairs.map(({ n }) => n).join(), String(records.length)];
  const right = [`${PROMPTS} and ${PROMPTS}`, String(PROMPTS), String(2 * PROMPTS)];
  return counts.every((count, index) => count === right[index])
    ? []
    : [`in the end ${counts[0]} answered, ${counts[1]} pairs, ${counts[2]} records count`];
}

async function comparisonIn(cwd: string): Promise<v.InferOutput<typeof Summary>['comparison']> {
  const { summary } = await resultFiles(path.join(cwd, 'out'));
  if (summary === null) throw new Error('the run wrote no summary');
  return v.parse(Summary, JSON.parse(await readFile(summary, 'utf8'))).comparison;
}
