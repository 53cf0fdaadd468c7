import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from '@jest/globals';
import { type ArtifactStandIn, startArtifactService } from '../standins/artifact-service.js';
import { type GitHubStandIn, startGitHub } from '../standins/github.js';
import { killSteps, type RunningStep, type Step, type StepResult, startPost, startStep } from '../standins/runner.js';
import { withArtifactClient } from './artifact-client.js';

/** Another checkout's build may be proved instead. */
export const ROOT =
  process.env['PARITY_BENCH_ROOT'] ?? path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const TOKEN = 'ghs_CanaryOfTheJobToken0123456789';
/** The pull request's commit. */
export const HEAD = 'b'.repeat(40);

const BUILT = existsSync(path.join(ROOT, 'dist/index.js'));
if (!BUILT) console.warn('SKIPPED: the proof of the built action needs dist/index.js; run npm run build.');

/** The bundle is what a workflow runs, so it is what is proved; the sources have tests of their own. */
export const describeBuilt = BUILT ? describe : describe.skip;

/** Inputs of a short run on the embedded endpoint. */
export const SIMULATED: Readonly<Record<string, string>> = {
  simulate: 'true',
  'simulate-time-scale': '0',
  dataset: 'sample',
  limit: '4',
  warmups: '0',
};

export function pullEvent(headSha = HEAD, headRepository = 'acme/app'): object {
  return {
    pull_request: {
      number: 7,
      head: { sha: headSha, ref: 'topic', repo: { full_name: headRepository } },
      base: { repo: { full_name: 'acme/app' } },
    },
  };
}

/** A workflow's job on stand-ins of GitHub's services, with steps that run the built action. */
export interface Job {
  readonly artifacts: ArtifactStandIn;
  /** Fresh in each test, with pull request 7. */
  readonly github: GitHubStandIn;
  start(step: Pick<Step, 'inputs'> & Partial<Step>): Promise<RunningStep>;
  act(step: Pick<Step, 'inputs'> & Partial<Step>): Promise<StepResult>;
  /** Runs the `post` part of a step that has ended. */
  after(step: Pick<Step, 'inputs'> & Partial<Step>, main: StepResult): Promise<StepResult>;
  /** An artifact's files, downloaded as a later job would. */
  download(id: number): Promise<Readonly<Record<string, string>>>;
  renew(): Promise<void>;
  clean(): Promise<void>;
  close(): Promise<void>;
}

export async function startJob(): Promise<Job> {
  const artifacts = await startArtifactService();
  const steps: RunningStep[] = [];
  const pulls = [{ number: 7, headSha: HEAD, branch: 'topic', headRepository: 'acme/app' }];
  const newGitHub = (): Promise<GitHubStandIn> =>
    startGitHub({ repository: 'acme/app', token: TOKEN, pulls, artifacts });
  const state = { github: await newGitHub() };
  const whole = ({ env, ...step }: Pick<Step, 'inputs'> & Partial<Step>): Step => ({
    actionDirectory: ROOT,
    eventName: 'pull_request',
    event: pullEvent(),
    token: TOKEN,
    env: {
      GITHUB_API_URL: state.github.url,
      ACTIONS_RESULTS_URL: artifacts.url,
      ACTIONS_RUNTIME_TOKEN: artifacts.runtimeToken,
      ...env,
    },
    ...step,
  });
  const job: Job = {
    artifacts,
    get github() {
      return state.github;
    },
    async start(step) {
      const started = await startStep(whole(step));
      steps.push(started);
      return started;
    },
    act: async (step) => await (await job.start(step)).result,
    after: async (step, main) => await (await startPost(whole(step), main)).result,
    download: (id) => download(artifacts, id),
    async renew() {
      await state.github.close();
      state.github = await newGitHub();
    },
    async clean() {
      killSteps();
      for (const step of steps.splice(0)) await (await step.result).clean();
    },
    async close() {
      await Promise.all([state.github.close(), artifacts.close()]);
    },
  };
  return job;
}

/** A job for all tests of a file. */
export interface SharedJob extends Omit<Job, 'clean' | 'close'> {
  /** Runs the compare action on one short run that was measured once: for what both actions do alike, in half the time. */
  compare(step: Pick<Step, 'inputs'> & Partial<Step>): Promise<StepResult>;
}

/** One job for all tests of a file: its services start before the first and close after the last, and GitHub is fresh in each. */
export function sharedJob(): SharedJob {
  let started: Job | null = null;
  let saved: string | null = null;
  const job = (): Job => {
    if (started === null) throw new Error('the job starts before the first test, not before its file is read');
    return started;
  };
  beforeAll(async () => {
    started = await startJob();
  });
  beforeEach(() => job().renew());
  afterEach(() => job().clean());
  afterAll(async () => {
    await job().close();
    if (saved !== null) await rm(saved, { recursive: true });
  });
  const savedRun = async (): Promise<string> => {
    if (saved !== null) return saved;
    const directory = await mkdtemp(path.join(tmpdir(), 'parity-saved-'));
    const inputs = { ...SIMULATED, comment: 'off', 'output-dir': directory };
    const { exitCode } = await job().act({ inputs, eventName: 'push', event: {} });
    if (exitCode !== 0) throw new Error(`the run to be compared ended with ${String(exitCode)}`);
    saved = directory;
    return saved;
  };
  return {
    get artifacts() {
      return job().artifacts;
    },
    get github() {
      return job().github;
    },
    start: (step) => job().start(step),
    act: (step) => job().act(step),
    after: (step, main) => job().after(step, main),
    download: (id) => job().download(id),
    renew: () => job().renew(),
    compare: async ({ inputs, ...step }) =>
      await job().act({
        actionDirectory: path.join(ROOT, 'compare'),
        inputs: { paths: await savedRun(), ...inputs },
        ...step,
      }),
  };
}

async function download(artifacts: ArtifactStandIn, id: number): Promise<Record<string, string>> {
  const directory = await mkdtemp(path.join(tmpdir(), 'parity-download-'));
  await withArtifactClient(artifacts, (client) => client.downloadArtifact(id, { path: directory }));
  const names = await readdir(directory);
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(path.join(directory, name), 'utf8')] as const),
  );
  await rm(directory, { recursive: true });
  return Object.fromEntries(files);
}
