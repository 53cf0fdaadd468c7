import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { authorizerFor } from '../../src/auth/authorizer.js';
import type { ReservationLine } from '../../src/core/plan/reservation.js';
import type { AttemptRecord } from '../../src/core/record/record.js';
import type { Secrets } from '../../src/core/text/redaction.js';
import { loadDataset } from '../../src/effects/dataset/dataset.js';
import { openJournal } from '../../src/effects/files/journal.js';
import { openReservations } from '../../src/effects/files/reservations.js';
import { readJournal } from '../../src/effects/files/resume.js';
import { createTransport } from '../../src/effects/http/transport.js';
import { systemClock } from '../../src/effects/process/clock.js';
import { processSecrets } from '../../src/effects/process/outgoing.js';
import { loadTokenizer } from '../../src/effects/tokens/tokenizer.js';
import { parseOptions } from '../../src/options/parse.js';
import { RUN_OPTIONS } from '../../src/options/tables/run.js';
import type { Authorizer } from '../../src/ports.js';
import { type ArmParts, armsOf } from '../../src/prepare/arms.js';
import { settingsOf } from '../../src/prepare/settings.js';
import { targetsOf } from '../../src/prepare/targets.js';
import { type RunPorts, type RunReport, run } from '../../src/run/run.js';
import type { SimulatorOptions } from '../../src/simulator/server/options.js';
import { type Simulator, startSimulator } from '../../src/simulator/server/simulator.js';
import { authorizerOptions } from '../authorizer-options.js';
import { environmentOf } from '../child.js';

/** A run over real HTTP against the embedded endpoint in this process, everything real but the money. */
export interface SimulatedRun {
  readonly report: RunReport;
  readonly simulator: Simulator;
  readonly lines: readonly string[];
}

export interface SimulatedRunOptions {
  readonly options?: Readonly<Record<string, string>>;
  readonly simulator?: Partial<SimulatorOptions>;
  /** What an earlier session recorded and reserved. */
  readonly earlier?: readonly AttemptRecord[];
  readonly reserved?: readonly ReservationLine[];
  readonly signal?: AbortSignal;
  /** Parts to put in place of the real ones. */
  readonly ports?: (ports: RunPorts, simulator: Simulator) => Partial<RunPorts>;
}

const QUICK = { dataset: 'sample', limit: '10' };

/** Carries out a run and takes everything down again. */
export async function simulatedRun({
  options: given = {},
  simulator: shape = {},
  earlier = [],
  reserved = [],
  signal,
  ports: replace,
}: SimulatedRunOptions = {}): Promise<SimulatedRun> {
  const options = parseOptions(
    RUN_OPTIONS,
    new Map(Object.entries({ ...QUICK, ...given }).map(([name, value]) => [name, [value]])),
  );
  const lines: string[] = [];
  const log = {
    info: (line: string) => void lines.push(line),
    warn: (line: string) => void lines.push(line),
    status: () => {},
  };
  const dataset = await loadDataset(options, { env: {}, log });
  const { count } = await loadTokenizer();
  const answers = new Map(dataset.prompts.map(({ text, expected }) => [text, expected ?? '']));
  const simulator = await startSimulator({ count, answers, timeScale: 0, ...shape });
  const directory = await mkdtemp(path.join(tmpdir(), 'run-'));
  const transport = createTransport();
  try {
    const env = environmentOf(simulator);
    const arms = armsOf(options, env);
    const secrets = processSecrets;
    const authorizers = await authorizersOf(arms, env, secrets);
    const settings = settingsOf(
      options,
      arms.map(({ settings: arm }) => ({ ...arm, auth_mode: 'bearer' as const })),
      dataset,
      { runId: randomUUID(), now: new Date(), workflowRun: null, workflowJob: null },
    );
    const journal = await openJournal(path.join(directory, 'journal.jsonl'));
    const reservations = await openReservations(path.join(directory, 'reservations.ndjson'), reserved, systemClock);
    const ports: RunPorts = {
      clock: systemClock,
      transport,
      authorizers,
      targets: targetsOf(arms, secrets),
      prices: new Map(arms.map(({ settings: { arm }, price }) => [arm, price])),
      secrets,
      newId: randomUUID,
      journal,
      reservations,
      log,
      signal: signal ?? new AbortController().signal,
      tokenizer: loadTokenizer,
      readJournal: async () => (await readJournal(journal.path)).records,
    };
    const input = {
      settings,
      prompts: dataset.prompts,
      networkWaitMinutes: options.networkWaitMinutes,
      retryFailed: options.retryFailed,
      verbose: options.verbose,
      earlier,
      reserved,
    };
    const report = await run(input, { ...ports, ...replace?.(ports, simulator) });
    return { report, simulator, lines };
  } finally {
    await transport.close();
    await simulator.close();
    await rm(directory, { recursive: true });
  }
}

async function authorizersOf(
  arms: readonly ArmParts[],
  env: Record<string, string>,
  secrets: Secrets,
): Promise<Map<string, Authorizer>> {
  const entries = arms.map(async ({ endpoint, settings }) => {
    const options = authorizerOptions({ region: endpoint.region, secrets });
    const authorizer = await authorizerFor(endpoint.provider, env, options);
    return [settings.arm, authorizer] as const;
  });
  return new Map(await Promise.all(entries));
}
