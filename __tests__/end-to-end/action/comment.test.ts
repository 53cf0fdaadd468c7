import path from 'node:path';
import { expect, it } from '@jest/globals';
import { describeBuilt, HEAD, pullEvent, ROOT, SIMULATED, sharedJob } from '../../../testkit/runner/job.js';
import { BAD_GATEWAY, faulty, HANG, secondaryLimit } from '../../../testkit/standins/github.js';

const job = sharedJob();

const NEXT = 'c'.repeat(40);
const bodies = (): string[] => job.github.comments.map(({ body }) => body);
/** Answers short enough for a small cap to allow some. */
const SHORT = { ...SIMULATED, limit: '8', 'max-output-tokens': '512' };
/** A cap that stops the run after some of its requests. */
const CAPPED = { ...SHORT, 'max-billable-tokens': '3600' };

describeBuilt('the comment of the built action', () => {
  it('keeps the complete result where a re-run is refused, and says so beneath it', async () => {
    await job.act({ runId: 100, inputs: SIMULATED });
    const complete = bodies()[0]?.split('\n').slice(1, 6).join('\n') ?? '';
    const result = await job.act({ runId: 100, runAttempt: 2, inputs: { provider: 'openai', dataset: 'sample' } });
    expect(result.exitCode).toBe(2);
    expect(bodies()).toEqual([expect.stringContaining(complete)]);
    expect(bodies()[0]).toMatch(/run 100, attempt 2\].* measured nothing and ended early: .*OPENAI_API_KEY/);
  });

  it('keeps the complete result where a re-run measured less', async () => {
    await job.act({ runId: 100, inputs: SHORT });
    const result = await job.act({ runId: 101, inputs: CAPPED });
    expect(result).toMatchObject({ exitCode: 0, outputs: { 'stopped-reason': expect.stringMatching(/./) } });
    expect(bodies()[0]?.split('\n')[0]).toContain('"shown":{"sha":"' + HEAD + '","run":100,');
    expect(bodies()[0]).toMatch(/run 101, attempt 1\].* measured \d+ of 16 requests and ended early/);
    expect(result.outputs['comment-url']).toContain('#issuecomment-');
  });

  it('marks the old result as older where the run for a new commit is refused', async () => {
    await job.act({ runId: 100, inputs: SIMULATED });
    for (const pull of job.github.pulls) pull.headSha = NEXT;
    const refused = await job.act({ runId: 101, event: pullEvent(NEXT), inputs: { ...SIMULATED, effort: 'extreme' } });
    expect(refused.exitCode).toBe(2);
    expect(refused.summary).toMatch(/ended before anything was measured\n\n.*effort/);
    expect(bodies()[0]).toMatch(/result of an older commit.*`bbbbbbb`.*\n> For \[`ccccccc`\].*run 101.*effort/);
  });

  it('is two where two jobs of a matrix share a key, and the log names the input', async () => {
    await job.act({ inputs: { ...SIMULATED, effort: 'low' } });
    const second = await job.act({ inputs: { ...SIMULATED, effort: 'high' } });
    expect(bodies()).toEqual([expect.stringContaining(' low'), expect.stringContaining(' high')]);
    expect(second.annotations).toContainEqual({ level: 'warning', message: expect.stringContaining('"comment-key"') });
  });

  it('is two where a run and a comparison share a job', async () => {
    const run = await job.act({ inputs: SIMULATED });
    const records = run.outputs['output-dir'] as string;
    const compared = await job.act({ actionDirectory: path.join(ROOT, 'compare'), inputs: { paths: records } });
    expect(compared).toMatchObject({ exitCode: 0 });
    expect(compared.outputs['comment-url']).not.toBe(run.outputs['comment-url']);
    expect(bodies()).toHaveLength(2);
  });

  it('survives a secondary rate limit on its first write', async () => {
    job.github.intercept = faulty({ method: 'POST', path: /\/comments$/ }, secondaryLimit('1'));
    const result = await job.compare({ inputs: {} });
    expect(result.outputs['comment-url']).toContain('#issuecomment-');
    expect(bodies()).toHaveLength(1);
  });

  it('survives one 502 on the look-up of the pull request', async () => {
    job.github.intercept = faulty({ method: 'GET', path: /\/pulls\/7$/ }, BAD_GATEWAY);
    const event = { issue: { number: 7, pull_request: { url: 'x' } } };
    const result = await job.compare({ inputs: {}, eventName: 'issue_comment', event });
    expect(result.outputs['comment-url']).toContain('#issuecomment-');
  });

  it('is posted in a cancelled job whose artifact service hangs', async () => {
    job.artifacts.intercept = HANG;
    const step = await job.start({
      inputs: { ...SIMULATED, 'simulate-time-scale': '0.1', limit: '100', verbose: 'true' },
    });
    await step.printed(/run 5\/100: /);
    step.cancel();
    const result = await step.result;
    job.artifacts.intercept = () => undefined;
    expect(result).toMatchObject({ exitCode: 130, signal: null });
    expect(bodies()).toEqual([expect.not.stringContaining('/artifacts/')]);
    expect(result.outputs).toMatchObject({ 'artifact-url': '', 'comment-url': expect.stringContaining('#issue') });
    expect(result.summary).toContain('the artifact was not uploaded');
  });
});
