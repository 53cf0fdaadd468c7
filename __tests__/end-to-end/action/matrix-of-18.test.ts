import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Comparison } from '../../../src/core/compare/comparison.js';
import { readRecordFile } from '../../../src/effects/files/records.js';
import { describeBuilt, type Job, ROOT, SIMULATED, startJob } from '../../../testkit/runner/job.js';
import { type Leg, legsOf, ofEffort } from '../../../testkit/runner/matrix.js';
import { uploadRun } from '../../../testkit/runner/uploads.js';
import type { WholeRun } from '../../../testkit/shards.js';
import type { StepResult } from '../../../testkit/standins/runner.js';

const EFFORTS = ['default', 'none', 'low', 'medium', 'high', 'xhigh'];
const PROMPTS = 6;

let job: Job;
let legs: Leg[];
let whole: Comparison;

async function comparisonOf({ outputs }: StepResult): Promise<Comparison> {
  return JSON.parse(await readFile(outputs['summary-path'] as string, 'utf8')) as Comparison;
}

/** The compare action on the artifacts whose names begin so. */
const compare = (prefix: string): Promise<StepResult> =>
  job.act({
    actionDirectory: path.join(ROOT, 'compare'),
    inputs: { 'artifact-pattern': `${prefix}*`, 'artifact-name': `result of ${prefix}` },
  });

/** Uploads the runs as the jobs of a matrix would. */
async function uploadAll(prefix: string, runs: readonly WholeRun[]): Promise<void> {
  for (const [index, run] of runs.entries()) await uploadRun(job, `${prefix}${index}-attempt-1`, run);
}

const findings = ({ audit }: Comparison): string[] =>
  audit.filter(({ rule }) => /^(?:jobs|shards)_/.test(rule)).map(({ message }) => message);

beforeAll(async () => {
  job = await startJob();
  const inputs = { ...SIMULATED, limit: String(PROMPTS), effort: EFFORTS.join(','), comment: 'off' };
  const { outputs } = await job.act({ inputs: { ...inputs, 'artifact-name': 'whole' } });
  const { records, settings } = await readRecordFile(outputs['records-path'] as string, 'whole');
  const run: WholeRun = { label: 'run', records, settings: settings as WholeRun['settings'] };
  legs = legsOf(run, EFFORTS, 3);
  await uploadAll(
    'unsharded-',
    EFFORTS.map((effort) => ofEffort(run, effort)),
  );
  whole = await comparisonOf(await compare('unsharded-'));
}, 120_000);
beforeEach(() => job.renew());
afterEach(() => job.clean());
afterAll(() => job.close());

describeBuilt('a matrix of 6 efforts by 3 shards', () => {
  it('is one report, to the last digit that of the six runs without shards', async () => {
    expect(legs).toHaveLength(18);
    await uploadAll(
      'all-',
      legs.map(({ run }) => run),
    );
    const result = await compare('all-');
    expect(result.exitCode).toBe(0);
    expect(await comparisonOf(result)).toEqual(whole);
    expect(whole.arms.map(({ effort, records }) => [effort, records])).toEqual(
      EFFORTS.flatMap((effort) => [
        [effort, PROMPTS],
        [effort, PROMPTS],
      ]),
    );
    expect(job.github.comments).toHaveLength(1);
  }, 120_000);

  it('of which one left nothing names it', async () => {
    const there = legs.filter(({ effort, shard }) => effort !== 'high' || shard !== '2/3');
    await uploadAll(
      'missing-',
      there.map(({ run }) => run),
    );
    const result = await compare('missing-');
    expect(findings(await comparisonOf(result))).toContain(
      '1 of the 18 jobs of "bench" left no records: (effort high, shard 2/3).',
    );
    expect(job.github.comments[0]?.body).toContain('effort high, shard 2/3');
  }, 120_000);

  it('of which an effort left nothing at all is not taken for a whole one', async () => {
    const there = legs.filter(({ effort }) => effort !== 'xhigh');
    await uploadAll(
      'without-xhigh-',
      there.map(({ run }) => run),
    );
    const result = await compare('without-xhigh-');
    expect(findings(await comparisonOf(result))).toEqual(['3 of the 18 jobs of "bench" left no records.']);
  }, 120_000);

  it('of which one left its records twice counts them once', async () => {
    const [first] = legs as [Leg, ...Leg[]];
    const again = { ...first.run, settings: { ...first.run.settings, run_id: 'again' } };
    await uploadAll('twice-', [...legs.map(({ run }) => run), again]);
    const comparison = await comparisonOf(await compare('twice-'));
    expect(comparison.pairs.map(({ n }) => n)).toEqual(whole.pairs.map(({ n }) => n));
    expect(findings(comparison)).toEqual([
      expect.stringMatching(/^Shard 1\/3 was measured more than once: 2 prompts of /),
    ]);
  }, 120_000);
});
