import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { OUTPUTS } from '../../../src/options/outputs.js';
import { describeBuilt, HEAD, pullEvent, SIMULATED, sharedJob } from '../../../testkit/runner/job.js';
import { forbidden } from '../../../testkit/standins/github.js';

const job = sharedJob();

describeBuilt('the built action', () => {
  it('reports a run in artifact, comment, summary and outputs, and the second time updates the comment', async () => {
    const first = await job.act({ inputs: { ...SIMULATED, warmups: '2', 'artifact-name': 'first' } });
    expect({ exitCode: first.exitCode, stderr: first.stderr, annotations: first.annotations }).toMatchObject({
      exitCode: 0,
      stderr: '',
    });
    expect(Object.keys(first.outputs).sort()).toEqual(Object.keys(OUTPUTS).sort());
    expect(first.outputs).toMatchObject({
      skipped: 'false',
      'stopped-reason': '',
      'comment-url': expect.stringContaining('#issuecomment-'),
    });

    const records = (await readFile(first.outputs['records-path'] as string, 'utf8')).trim().split('\n');
    expect(records).toHaveLength(8);
    const files = await job.download(Number(first.outputs['artifact-id']));
    for (const output of ['records-path', 'summary-path', 'markdown-path', 'comment-path']) {
      const file = first.outputs[output] as string;
      expect(files[path.basename(file)]).toBe(await readFile(file, 'utf8'));
    }
    expect(job.github.comments).toHaveLength(1);
    expect(job.github.comments[0]?.body).toMatch(/^<!-- parity-bench:bench\.[0-9a-f]{16} \{.*"run":100,.*\} -->\n/);
    expect(job.github.comments[0]?.body).toContain(
      `[report](${first.outputs['report-url']}) · [all files](${first.outputs['artifact-url']})`,
    );
    expect(job.github.comments[0]?.body).toContain(await readFile(first.outputs['comment-path'] as string, 'utf8'));
    expect(first.summary).toContain('openai');

    const second = await job.act({ runId: 101, inputs: { ...SIMULATED, 'artifact-name': 'second' } });
    expect(second.exitCode).toBe(0);
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
    expect(job.github.comments.map(({ body }) => body.split(' -->')[0])).toEqual([
      expect.stringContaining('"run":101'),
    ]);
  });

  it('reports without a pull request in summary and artifact', async () => {
    const result = await job.act({ inputs: SIMULATED, eventName: 'schedule', event: { schedule: '23 4 * * 1' } });
    expect(result).toMatchObject({
      exitCode: 0,
      annotations: [
        {
          level: 'notice',
          message: expect.stringContaining('bedrock openai.gpt-5.5 medium against openai gpt-5.5 medium: '),
        },
      ],
    });
    expect(result.outputs).toMatchObject({
      skipped: 'false',
      'comment-url': '',
      'artifact-url': expect.stringContaining('/artifacts/'),
    });
    expect(result.summary).not.toBe('');
    expect(job.github.log).toHaveLength(0);
    expect(result.outputs['artifact-name']).toBe(
      'parity-bench-bedrock-openai-gpt-5.5-medium-us-east-2-sample-attempt-1',
    );
  });

  it.each([
    ['a fork', { event: pullEvent(HEAD, 'mallory/app') }, 'fork'],
    ['Dependabot', { actor: 'dependabot[bot]' }, 'Dependabot'],
  ])('spends nothing on a pull request from %s, says so and ends green', async (_, overrides, named) => {
    const uploaded = job.artifacts.artifacts.length;
    const result = await job.act({ ...overrides, inputs: { dataset: 'sample' } });
    expect(result).toMatchObject({ exitCode: 0, annotations: [{ level: 'notice' }] });
    expect(result.outputs).toEqual({ skipped: 'true' });
    expect(result.summary).toContain(named);
    expect([job.github.log.length, job.artifacts.artifacts.length]).toEqual([0, uploaded]);
  });

  it("runs simulated on a fork's pull request, without a comment", async () => {
    const result = await job.act({
      event: pullEvent(HEAD, 'mallory/app'),
      inputs: { ...SIMULATED, 'artifact-name': 'fork' },
    });
    expect(result).toMatchObject({
      exitCode: 0,
      annotations: [
        {
          level: 'notice',
          message: expect.stringContaining('bedrock openai.gpt-5.5 medium against openai gpt-5.5 medium: '),
        },
      ],
    });
    expect(result.outputs).toMatchObject({ skipped: 'false', 'comment-url': '' });
    expect(job.github.log).toHaveLength(0);
  });

  it.each([
    [{ provider: 'azure' }, 'azure'],
    [{ effort: 'extreme' }, 'input "effort" can\'t be "extreme"'],
    [{ 'max-cost-usd': '-1' }, 'input "max-cost-usd" can\'t be "-1"'],
    [{ shard: '5/4' }, '5/4'],
    [{ ...SIMULATED, baseline: 'absent.jsonl' }, 'absent.jsonl'],
    [{ 'fail-on': 'worse' }, 'input "fail-on": "worse" is no condition'],
    [{ 'dataset-path': 'absent.jsonl' }, 'absent.jsonl'],
    [{ provider: 'openai', dataset: 'sample' }, 'OPENAI_API_KEY'],
    [
      { provider: 'bedrock', dataset: 'sample', 'aws-role-arn': 'arn:aws:iam::123456789012:role/bench' },
      'id-token: write',
    ],
    [{ simulate: 'true', 'output-dir': `${process.execPath}/result` }, 'output-dir'],
    [{ simulate: 'true', 'output-dir': 'a$(id)' }, 'input "output-dir" leads to a path'],
    // These are refused by the process of the embedded endpoint, which is a command line.
    [{ ...SIMULATED, 'simulate-slowdown': 'bedrock=-1' }, 'input "simulate-slowdown" can\'t be "-1"'],
    [{ ...SIMULATED, 'simulate-fault': 'none_such' }, 'input "simulate-fault" can\'t be "none_such"'],
  ])('refuses %j with one clear line and exit code 2, before anything is spent', async (inputs, named) => {
    const result = await job.act({ inputs: inputs as Record<string, string> });
    expect(result.exitCode).toBe(2);
    expect(result.annotations).toEqual([{ level: 'error', message: expect.stringContaining(named) }]);
    expect(result.annotations[0]?.message).not.toMatch(/\n| at .*:\d+:\d+/);
    expect(result.stderr).toBe('');
    expect(result.summary).toContain('ended before anything was measured');
    expect(job.github.log.filter(({ method, path: at }) => method !== 'GET' && at !== '/graphql')).toEqual([]);
    expect(job.github.comments).toEqual([]);
  });

  it("shows the plan of a dry run, on a fork's pull request too, and asks nobody", async () => {
    const result = await job.act({
      event: pullEvent(HEAD, 'mallory/app'),
      inputs: { 'dry-run': 'true', dataset: 'sample', limit: '30' },
    });
    expect(result).toMatchObject({ exitCode: 0, annotations: [], outputs: { skipped: 'false' } });
    expect(result.summary).toMatch(/```text\nplan: 30 prompts of sample × 2 arms[^`]*worst case[^`]*\n```/);
    expect(job.github.log).toHaveLength(0);
  });

  it("keeps its results where the token may not comment and the artifact's name is taken", async () => {
    await job.act({ eventName: 'schedule', event: {}, inputs: { ...SIMULATED, 'artifact-name': 'taken' } });
    job.github.intercept = (request) =>
      request.path.endsWith('/comments') && request.method === 'POST' ? forbidden() : undefined;
    const result = await job.act({ inputs: { ...SIMULATED, 'artifact-name': 'taken' } });
    expect(result.exitCode).toBe(0);
    expect(result.annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^warning: .*pull-requests: write/s),
        expect.stringMatching(/^warning: .*artifact-name/s),
      ]),
    );
    expect(result.outputs).toMatchObject({
      'artifact-url': '',
      'comment-url': '',
      'records-path': expect.stringContaining('.jsonl'),
    });
    expect(result.summary).not.toBe('');
  });

  it('finishes summary, artifact and comment once it is cancelled', async () => {
    const inputs = {
      ...SIMULATED,
      'simulate-time-scale': '0.1',
      limit: '100',
      'artifact-name': 'cancelled',
      verbose: 'true',
    };
    const step = await job.start({ inputs });
    await step.printed(/run 5\/100: /);
    step.cancel();
    const result = await step.result;
    expect(result).toMatchObject({ exitCode: 130, signal: null });
    expect(result.outputs['stopped-reason']).toContain('interrupted');
    expect(result.summary).toContain('interrupted');
    expect(job.github.comments).toHaveLength(1);
    const files = await job.download(Number(result.outputs['artifact-id']));
    expect(files[path.basename(result.outputs['records-path'] as string)]).toBe(
      await readFile(result.outputs['records-path'] as string, 'utf8'),
    );
  });
});
