import { readFile } from 'node:fs/promises';
import { beforeEach, expect, it } from '@jest/globals';
import type { Comparison } from '../../../src/core/compare/comparison.js';
import type { AttemptRecord } from '../../../src/core/record/record.js';
import { readRecordFile } from '../../../src/effects/files/records.js';
import { describeBuilt, SIMULATED, sharedJob } from '../../../testkit/runner/job.js';
import { faulty, forbidden, UNAVAILABLE } from '../../../testkit/standins/github.js';
import type { StepResult } from '../../../testkit/standins/runner.js';

const job = sharedJob();

const INPUTS = { ...SIMULATED, limit: '8' };
const PLANNED = 16;
/** Every test that ends its first attempt early is a workflow run of its own. */
let runId = 500;
beforeEach(() => {
  runId += 1;
});

const again = (inputs: Readonly<Record<string, string>> = INPUTS, run = runId) =>
  job.act({ inputs, runId: run, runAttempt: 2 });

/** The workflow run whose first attempt was complete: each test is a second attempt of it. */
const COMPLETE = 500;
let complete: { readonly records: readonly AttemptRecord[]; comparison: Comparison; artifact: string } | null = null;

async function first(): Promise<NonNullable<typeof complete>> {
  if (complete !== null) return complete;
  const result = await job.act({ inputs: INPUTS, runId: COMPLETE });
  const artifact = result.outputs['artifact-name'] as string;
  complete = { records: await recordsOf(result), comparison: await comparisonOf(result), artifact };
  return complete;
}

const afterwards = (inputs: Readonly<Record<string, string>> = INPUTS) => again(inputs, COMPLETE);

async function recordsOf({ outputs }: StepResult) {
  const { records } = await readRecordFile(outputs['records-path'] as string, 'run');
  return records;
}

async function comparisonOf({ outputs }: StepResult): Promise<Comparison> {
  return (JSON.parse(await readFile(outputs['summary-path'] as string, 'utf8')) as { comparison: Comparison })
    .comparison;
}

/** Cancels a run when some of its pairs are done. */
async function cancelled(): Promise<StepResult> {
  const inputs = { ...INPUTS, 'simulate-time-scale': '0.08', verbose: 'true' };
  const step = await job.start({ inputs, runId });
  await step.printed(/run 5\/8: /);
  step.cancel();
  return await step.result;
}

/** Kills a run, as the runner does with a step that does not end, when some of its pairs are done. */
async function killed(): Promise<StepResult> {
  const inputs = { ...INPUTS, 'simulate-time-scale': '0.08', verbose: 'true' };
  const step = await job.start({ inputs, runId });
  await step.printed(/run 5\/8: /);
  step.kill('SIGKILL');
  return await step.result;
}

describeBuilt('the post part of a step', () => {
  it('uploads what a killed run is resumed from, says so, and the re-run goes on from there', async () => {
    const main = await killed();
    expect(main).toMatchObject({ exitCode: null, signal: 'SIGKILL', summary: '' });
    const post = await job.after({ inputs: INPUTS, runId }, main);
    expect(post).toMatchObject({ exitCode: 0, stderr: '' });
    const kept = 'What it had measured is in the artifact "';
    expect(post.annotations).toEqual([{ level: 'notice', message: expect.stringContaining(kept) }]);
    expect(post.summary).toContain('The step ended before it could publish its result.');
    const result = await again({ ...INPUTS, 'simulate-time-scale': '0.08' });
    expect(result.exitCode).toBe(0);
    expect(result.stdout).toMatch(/continued from attempt 1: [3-7] of 8 prompts were there/);
    const records = await recordsOf(result);
    expect(records.filter(({ superseded }) => superseded !== true)).toHaveLength(PLANNED);
    expect(job.github.comments.map(({ body }) => body)).toEqual([expect.stringContaining('Continued from attempt 1')]);
  }, 60_000);

  it('warns where it can’t upload, and fails nothing', async () => {
    const main = await killed();
    const post = await job.after({ inputs: INPUTS, runId, env: { ACTIONS_RUNTIME_TOKEN: '' } }, main);
    expect(post.exitCode).toBe(0);
    expect(post.annotations).toEqual([{ level: 'warning', message: expect.stringContaining('was not uploaded') }]);
    expect(post.summary).toContain('measures everything again');
  }, 60_000);

  it('does nothing after a step that ended by itself, and after one that measured nothing', async () => {
    for (const inputs of [INPUTS, { ...INPUTS, limit: 'none' }]) {
      const main = await job.act({ inputs, runId });
      const asked = job.github.log.length;
      const post = await job.after({ inputs, runId }, main);
      expect(post).toMatchObject({ exitCode: 0, stdout: '', stderr: '', summary: '' });
      expect(job.github.log).toHaveLength(asked);
    }
  }, 60_000);
});

describeBuilt('a job that is run again', () => {
  it('goes on where the cancelled attempt ended, and says so', async () => {
    const stopped = await cancelled();
    expect(stopped.exitCode).toBe(130);
    const before = (await recordsOf(stopped)).filter(({ fault }) => fault !== 'aborted');
    const result = await again({ ...INPUTS, 'simulate-time-scale': '0.08' });
    expect(result).toMatchObject({ exitCode: 0 });
    const [, there] = /continued from attempt 1: (\d+) of 8 prompts were there/.exec(result.stdout) ?? [];
    expect(Number(there)).toBeGreaterThan(2);
    expect(Number(there)).toBeLessThan(8);
    const records = await recordsOf(result);
    expect(records.filter(({ superseded }) => superseded !== true)).toHaveLength(PLANNED);
    expect(records.map(({ request_id }) => request_id)).toEqual(
      expect.arrayContaining(before.map(({ request_id }) => request_id)),
    );
    const notice = `Continued from attempt 1 of this workflow run: ${there} of 8 prompts were there`;
    expect(result.summary).toContain(notice);
    expect(job.github.comments.map(({ body }) => body)).toEqual([expect.stringContaining(notice)]);
  }, 60_000);

  it('publishes a complete result again, to the last digit, and asks nothing', async () => {
    const { records, comparison } = await first();
    const result = await afterwards();
    expect(result.exitCode).toBe(0);
    expect(await comparisonOf(result)).toEqual(comparison);
    expect(await recordsOf(result)).toEqual(records);
    expect(result.stdout).toContain('continued from attempt 1: all 8 prompts were there, so nothing is asked again.');
    expect(result.summary).toContain('all 8 prompts were there, and nothing was asked again.');
    expect(result.outputs['artifact-name']).toMatch(/-attempt-2$/);
  }, 60_000);

  it('measures everything again where that is asked for', async () => {
    const { records } = await first();
    const result = await afterwards({ ...INPUTS, 'on-rerun': 'restart' });
    expect(result.stdout).not.toContain('re-run:');
    const ids = new Set(records.map(({ request_id }) => request_id));
    expect((await recordsOf(result)).filter(({ request_id }) => ids.has(request_id))).toEqual([]);
  }, 60_000);

  it.each([
    ['under other settings', { 'max-output-tokens': '512' }, 'max_output_tokens: 4096 → 512'],
    ['by another job of the matrix', { matrix: '{"leg":"other"}' }, 'no earlier attempt of this job left a run'],
  ])(
    'measures everything again where the earlier result was measured %s',
    async (_, inputs, reason) => {
      await first();
      const result = await afterwards({ ...INPUTS, ...inputs });
      expect(result.exitCode).toBe(0);
      expect(result.stdout).toMatch(/re-run: everything is measured again, because /);
      expect(result.stdout).toContain(reason);
      expect(await recordsOf(result)).toHaveLength(PLANNED);
    },
    60_000,
  );

  it('measures everything again where the artifact has expired', async () => {
    const { artifact } = await first();
    job.github.expired.add(artifact);
    const result = await afterwards();
    expect(result).toMatchObject({ exitCode: 0 });
    expect(result.stdout).toMatch(/re-run: the artifact "parity-bench-[\w.-]+" has expired/);
  }, 60_000);

  it.each([
    ['may not list artifacts', { method: 'GET', path: /\/artifacts$/ }, forbidden(), 'actions: read'],
    ['finds the list out of order', { method: 'GET', path: /\/artifacts$/ }, UNAVAILABLE, 'HTTP 503'],
    ['may not download', { method: 'GET', path: /\/zip$/ }, forbidden(), 'actions: read'],
  ])(
    'measures everything again where it %s',
    async (_, target, answer, named) => {
      await first();
      job.github.intercept = faulty(target, answer, { to: 99 });
      const result = await afterwards();
      expect(result.exitCode).toBe(0);
      expect(result.annotations).toContainEqual({ level: 'warning', message: expect.stringContaining(named) });
      expect(await recordsOf(result)).toHaveLength(PLANNED);
    },
    60_000,
  );
});
