import { randomUUID } from 'node:crypto';
import { authorizerFor } from '../src/auth/authorizer.js';
import { Budget } from '../src/core/plan/budget.js';
import { plan } from '../src/core/plan/plan.js';
import { type Prompt } from '../src/core/record/planned.js';
import { Secrets } from '../src/core/text/redaction.js';
import { loadDataset } from '../src/effects/dataset/dataset.js';
import { openJournal } from '../src/effects/files/journal.js';
import { openReservations } from '../src/effects/files/reservations.js';
import { createTransport } from '../src/effects/http/transport.js';
import { systemClock } from '../src/effects/process/clock.js';
import { garbageCollector } from '../src/effects/process/garbage.js';
import { parseOptions } from '../src/options/parse.js';
import { RUN_OPTIONS } from '../src/options/tables/run.js';
import type { Authorizer, Log } from '../src/ports.js';
import { type ArmParts, armsOf } from '../src/prepare/arms.js';
import { settingsOf } from '../src/prepare/settings.js';
import { targetsOf } from '../src/prepare/targets.js';
import type { LoopInput, LoopPorts } from '../src/run/loop.js';
import { SIMULATED_CREDENTIALS } from '../src/simulator/server/credentials.js';

/** What the loop of a run needs, all of it real: transport, journal on the disk, credentials of the embedded endpoint. */
export interface Rig {
  readonly input: LoopInput;
  readonly ports: LoopPorts;
  close(): Promise<void>;
}

/** A terminal that nobody watches: the lines are made, as in a run, and go nowhere. */
const SILENT: Log = { info: () => {}, warn: () => {}, status: () => {} };

/** @param requests so many prompts, the sample's cycled and numbered */
export async function makeRig(baseUrl: string, journalPath: string, requests: number): Promise<Rig> {
  const raw = new Map(
    Object.entries({ dataset: 'sample', provider: 'openai', warmups: '1' }).map(([name, value]) => [name, [value]]),
  );
  const options = parseOptions(RUN_OPTIONS, raw);
  const dataset = await loadDataset(options, { env: {}, log: SILENT });
  const env = { OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: SIMULATED_CREDENTIALS.openaiApiKey };
  const [arm] = armsOf(options, env) as [ArmParts];
  const prompts = cycled(dataset.prompts, requests);
  const settings = settingsOf(
    options,
    [{ ...arm.settings, auth_mode: 'bearer' }],
    { ...dataset, prompts },
    { runId: randomUUID(), now: new Date(), workflowRun: null, workflowJob: null },
  );
  const [transport, journal] = [createTransport(), await openJournal(journalPath)];
  const reservations = await openReservations(`${journalPath}.reservations`, [], systemClock);
  return {
    input: {
      plan: plan({ ...settings, prompts }),
      settings,
      budget: new Budget({ maxBillableTokens: null, maxCostUsd: null }),
      networkWaitMinutes: 0,
      retryFailed: false,
      verbose: false,
      earlier: [],
      earlierMs: 0,
    },
    ports: {
      clock: systemClock,
      transport,
      authorizers: new Map([[arm.settings.arm, await bearer(arm, env)]]),
      targets: targetsOf([arm], new Secrets()),
      prices: new Map([[arm.settings.arm, arm.price]]),
      secrets: new Secrets(),
      newId: randomUUID,
      journal,
      reservations,
      log: SILENT,
      signal: new AbortController().signal,
      collectGarbage: garbageCollector(),
    },
    close: async () => {
      await transport.close();
      await journal.close();
      await reservations.close();
    },
  };
}

function cycled(prompts: readonly Prompt[], count: number): Prompt[] {
  return Array.from({ length: count }, (_, index) => {
    const prompt = prompts[index % prompts.length] as Prompt;
    return { ...prompt, id: `${prompt.id}/${Math.floor(index / prompts.length)}` };
  });
}

function bearer({ endpoint }: ArmParts, env: Record<string, string>): Promise<Authorizer> {
  return authorizerFor(endpoint.provider, env, {
    region: endpoint.region,
    roleArn: null,
    sessionSeconds: 3600,
    sessionName: 'bench',
    getIdToken: null,
    clock: systemClock,
    warn: () => {},
    secrets: new Secrets(),
  });
}
