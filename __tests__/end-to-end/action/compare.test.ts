import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { COMPARE_OUTPUTS } from '../../../src/options/outputs.js';
import { describeBuilt, HEAD, type Job, pullEvent, ROOT, startJob } from '../../../testkit/runner/job.js';
import { savedComparison } from '../../../testkit/saved-comparison.js';

let job: Job;
let runs: string;
beforeAll(async () => {
  job = await startJob();
  runs = await mkdtemp(path.join(tmpdir(), 'parity-shards-'));
});
afterAll(async () => {
  await job.close();
  await rm(runs, { recursive: true, force: true });
});
beforeEach(() => job.renew());
afterEach(() => job.clean());

const COMPARE = path.join(ROOT, 'compare');

describeBuilt('the built compare action', () => {
  it('makes one report of the shards of several jobs', async () => {
    for (const shard of ['1/2', '2/2']) {
      const inputs = {
        simulate: 'true',
        'simulate-time-scale': '0',
        dataset: 'sample',
        limit: '12',
        shard,
        'output-dir': path.join(runs, shard.replace('/', '-of-')),
      };
      const result = await job.act({ inputs, eventName: 'push', event: {} });
      expect(result).toMatchObject({
        exitCode: 0,
        outputs: { 'artifact-url': expect.stringContaining('/artifacts/') },
      });
    }
    const names = job.artifacts.artifacts.map(({ name }) => name);
    expect(
      names.filter((name) => /^report-parity-bench-.*-shard-\d-of-2-\w{8}-attempt-1\.html$/.test(name)),
    ).toHaveLength(2);
    expect(names.filter((name) => !name.endsWith('.html'))).toEqual([
      'parity-bench-bedrock-openai-gpt-5.5-medium-us-east-2-sample-shard-1-of-2-attempt-1',
      'parity-bench-bedrock-openai-gpt-5.5-medium-us-east-2-sample-shard-2-of-2-attempt-1',
    ]);

    const result = await job.act({
      actionDirectory: COMPARE,
      inputs: { paths: runs, 'output-dir': path.join(runs, 'comparison') },
    });
    expect({ exitCode: result.exitCode, stderr: result.stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(Object.keys(result.outputs).sort()).toEqual(Object.keys(COMPARE_OUTPUTS).sort());
    const comparison = savedComparison(result.outputs['summary-path'] as string);
    expect(comparison.arms.map(({ records }) => records)).toEqual([12, 12]);
    expect(comparison.pairs).toMatchObject([{ n: 12, verdict: result.outputs['verdict'] }]);
    expect(job.github.comments).toHaveLength(1);
    expect(job.github.comments[0]?.body).toContain(await readFile(result.outputs['comment-path'] as string, 'utf8'));
    expect(result.summary).toContain(result.outputs['verdict']);
    const files = await job.download(Number(result.outputs['artifact-id']));
    expect(JSON.parse(files['comparison.json'] as string)).toEqual(comparison);

    // It asks no model, so a fork's pull request is compared as well; only the comment is left out.
    const fork = await job.act({
      actionDirectory: COMPARE,
      event: pullEvent(HEAD, 'mallory/app'),
      inputs: { paths: runs, 'artifact-name': 'fork' },
    });
    expect(fork).toMatchObject({
      exitCode: 0,
      outputs: { skipped: 'false', 'comment-url': '', verdict: result.outputs['verdict'] },
    });
    expect(job.github.comments).toHaveLength(1);
  });

  it.each([
    ["a fork's pull request", { event: pullEvent(HEAD, 'mallory/app') }, 'a fork'],
    ["Dependabot's pull request", { actor: 'dependabot[bot]' }, 'Dependabot'],
    [
      "a workflow_run that follows a fork's",
      {
        eventName: 'workflow_run',
        event: {
          workflow_run: {
            event: 'pull_request',
            head_sha: HEAD,
            head_branch: 'topic',
            head_repository: { full_name: 'mallory/app', owner: { login: 'mallory' } },
          },
        },
      },
      'a fork',
    ],
  ])('where nothing was measured for %s is green and says so', async (_, overrides, named) => {
    const inputs = { paths: path.join(runs, 'absent') };
    const result = await job.act({ actionDirectory: COMPARE, inputs, ...overrides });
    expect(result).toMatchObject({ exitCode: 0, outputs: { skipped: 'true' }, annotations: [{ level: 'notice' }] });
    expect(result.summary).toContain(named);
    expect(job.github.comments).toEqual([]);
  });

  it("refuses broken records of a fork's pull request as those of any other", async () => {
    const inputs = { paths: path.join(ROOT, 'action.yml') };
    const result = await job.act({ actionDirectory: COMPARE, inputs, event: pullEvent(HEAD, 'mallory/app') });
    expect(result).toMatchObject({ exitCode: 2, annotations: [{ level: 'error' }] });
  });

  it.each([
    [{ 'github-token': '' }, 'input "paths" and input "github-token" are empty'],
    [{ paths: 'absent.jsonl' }, 'absent.jsonl'],
    [{ paths: path.join(ROOT, 'action.yml') }, 'action.yml'],
  ])('refuses %j with one clear line and exit code 2', async (inputs, named) => {
    const result = await job.act({ actionDirectory: COMPARE, inputs: inputs as Record<string, string> });
    expect(result.exitCode).toBe(2);
    const errors = result.annotations.filter(({ level }) => level === 'error');
    expect(errors).toEqual([{ level: 'error', message: expect.stringContaining(named) }]);
    expect(result.stderr).toBe('');
  });
});
