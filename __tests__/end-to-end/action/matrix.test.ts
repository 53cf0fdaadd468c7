import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Comparison } from '../../../src/core/compare/comparison.js';
import { readRecordFile } from '../../../src/effects/files/records.js';
import { describeBuilt, HEAD, type Job, pullEvent, ROOT, SIMULATED, startJob } from '../../../testkit/runner/job.js';
import { uploadRun } from '../../../testkit/runner/uploads.js';
import { shardsOfRun, type WholeRun } from '../../../testkit/shards.js';

const COMPARE = path.join(ROOT, 'compare');
const DIVISION = 3;

let job: Job;
let directory: string;
let whole: Comparison;
let shards: WholeRun[];

beforeAll(async () => {
  job = await startJob();
  directory = await mkdtemp(path.join(tmpdir(), 'parity-matrix-'));
  const outputDir = path.join(directory, 'whole');
  const inputs = { ...SIMULATED, limit: '12', comment: 'off', 'artifact-name': 'whole', 'output-dir': outputDir };
  const run = await job.act({ inputs });
  const { records, settings } = await readRecordFile(run.outputs['records-path'] as string, 'whole');
  shards = shardsOfRun({ label: 'shard', records, settings: settings as WholeRun['settings'] }, DIVISION);
  const compared = await job.act({ actionDirectory: COMPARE, inputs: { paths: outputDir, comment: 'off' } });
  whole = await comparisonOf(compared);
}, 60_000);
afterEach(() => job.clean());
afterAll(async () => {
  await job.close();
  await rm(directory, { recursive: true, force: true });
});

async function comparisonOf({ outputs }: { outputs: Readonly<Record<string, string>> }): Promise<Comparison> {
  return JSON.parse(await readFile(outputs['summary-path'] as string, 'utf8')) as Comparison;
}

/** The compare action on the artifacts whose names begin so. */
async function compareArtifacts(prefix: string, overrides: object = {}) {
  return await job.act({
    actionDirectory: COMPARE,
    inputs: { 'artifact-pattern': `${prefix}*`, 'artifact-name': `result of ${prefix}` },
    ...overrides,
  });
}

describeBuilt('the compare action on the artifacts of a matrix', () => {
  it('makes one report of all shards, that of the whole run to the last digit', async () => {
    await job.renew();
    // More artifacts than one page of the API holds.
    for (let other = 0; other < 100; other += 1) {
      const made = { name: `other-${other}`, createdAt: '', expiresAt: null, mimeType: null, size: 0, digest: null };
      (job.artifacts.artifacts as object[]).push({ id: 100 + other, finalized: true, ...made });
    }
    for (const [index, shard] of shards.entries()) await uploadRun(job, `parity-bench-whole-${index}-attempt-1`, shard);
    const result = await compareArtifacts('parity-bench-whole-');
    expect(result.exitCode).toBe(0);
    expect(await comparisonOf(result)).toEqual(whole);
    expect(whole.pairs[0]?.n).toBe(12);
    expect(job.github.comments).toHaveLength(1);
  }, 60_000);

  it('counts the newest complete attempt of a shard, and names a shard that is missing', async () => {
    await job.renew();
    const [first, second] = shards as [WholeRun, WholeRun];
    const cancelled = { ...first, records: first.records.slice(0, 3) };
    const later = { ...first, settings: { ...first.settings, created_at: '2027-01-01T00:00:00Z' } };
    await uploadRun(job, 'parity-bench-again-1-attempt-1', cancelled);
    await uploadRun(job, 'parity-bench-again-1-attempt-2', later);
    await uploadRun(job, 'parity-bench-again-2-attempt-1', second);
    const result = await compareArtifacts('parity-bench-again-');
    const { arms, audit } = await comparisonOf(result);
    expect(arms.map(({ records }) => records)).toEqual([8, 8]);
    expect(audit.filter(({ rule }) => rule.startsWith('shards_'))).toMatchObject([
      { rule: 'shards_missing', message: 'The plan lacks shard 3/3: 8 of 12 prompts are there.' },
    ]);
    expect(result.annotations).toContainEqual({
      level: 'warning',
      message: 'The plan lacks shard 3/3: 8 of 12 prompts are there.',
    });
    expect(job.github.comments[0]?.body).toContain('3/3');
  }, 60_000);

  it("reports on a fork's pull request from the workflow that follows its run", async () => {
    await job.renew();
    for (const [index, shard] of shards.entries()) await uploadRun(job, `parity-bench-fork-${index}`, shard);
    Object.assign(job.github.pulls[0] as object, { headRepository: 'mallory/app' });
    const result = await compareArtifacts('parity-bench-fork-', {
      eventName: 'workflow_run',
      runId: 200,
      event: {
        workflow_run: {
          id: 100,
          event: 'pull_request',
          head_sha: HEAD,
          head_branch: 'topic',
          head_repository: { full_name: 'mallory/app', owner: { login: 'mallory' } },
        },
      },
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { skipped: 'false' } });
    expect(job.github.log.map(({ path: asked }) => asked.replace(/\?.*/, ''))).toContain(
      '/repos/acme/app/actions/runs/100/artifacts',
    );
    expect(job.github.comments.map(({ issue }) => issue)).toEqual([7]);
    expect(await comparisonOf(result)).toEqual(whole);
  }, 60_000);

  it('is green where the run of a fork left no records', async () => {
    const result = await compareArtifacts('absent-', { event: pullEvent(HEAD, 'mallory/app') });
    expect(result).toMatchObject({ exitCode: 0, outputs: { skipped: 'true' } });
  });

  it('refuses a pattern that fits nothing, and says which permission is missing', async () => {
    const none = await compareArtifacts('absent-');
    expect(none).toMatchObject({ exitCode: 2, annotations: [{ message: expect.stringContaining('absent-*') }] });
    job.github.intercept = (_, url) =>
      url.pathname.endsWith('/artifacts')
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : undefined;
    const refused = await compareArtifacts('absent-');
    expect(refused.exitCode).toBe(3);
    expect(refused.annotations[0]?.message).toContain('actions: read');
  }, 60_000);
});
