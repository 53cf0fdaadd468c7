import { expect, it } from '@jest/globals';
import { describeBuilt, HEAD, SIMULATED, sharedJob } from '../../../testkit/runner/job.js';
import { BAD_GATEWAY, faulty, forbidden } from '../../../testkit/standins/github.js';

const job = sharedJob();

const STATUS = { 'commit-status': 'true' };
const INPUTS = { ...SIMULATED, ...STATUS };
const FAILING = { ...INPUTS, 'fail-on': 'cost > $0.000001' };
const CREATE = { method: 'POST', path: /\/statuses\/[0-9a-f]+$/ };
const states = (): string[] => job.github.statuses.map(({ state }) => state);

describeBuilt('the status of a commit', () => {
  it('tells the verdict, on the head of the pull request, with a link to the run', async () => {
    const result = await job.act({ inputs: INPUTS });
    expect(job.github.statuses).toEqual([
      {
        sha: HEAD,
        state: 'success',
        context: 'parity-bench / Parity / bench',
        description: expect.stringContaining(result.outputs['verdict'] as string),
        target_url: 'https://github.com/acme/app/actions/runs/100/attempts/1',
      },
    ]);
  });

  it('is not set where nobody asked for it', async () => {
    await job.compare({ inputs: {} });
    expect(states()).toEqual([]);
  });

  it('is on the commit of the workflow where there is no pull request', async () => {
    await job.compare({ inputs: { ...STATUS, comment: 'off' }, eventName: 'schedule', event: {} });
    expect(job.github.statuses).toMatchObject([{ sha: 'f'.repeat(40), state: 'success' }]);
  });

  it('is failure where a gate did not pass, and error where nothing was measured', async () => {
    expect(await job.act({ inputs: FAILING })).toMatchObject({ exitCode: 1 });
    const refused = { provider: 'openai', dataset: 'sample', 'commit-status': 'true' };
    expect(await job.act({ inputs: refused })).toMatchObject({ exitCode: 2 });
    expect(job.github.statuses).toMatchObject([
      { state: 'failure', description: expect.stringContaining('cost > $0.000001') },
      { state: 'error', description: expect.stringContaining('OPENAI_API_KEY') },
    ]);
  });

  it('of a job that succeeded does not hide that of another job of the matrix', async () => {
    await job.act({ inputs: FAILING });
    const second = await job.act({ inputs: { ...INPUTS, effort: 'high' } });
    expect(states()).toEqual(['failure', 'success', 'failure']);
    expect(second.annotations).toContainEqual({ level: 'warning', message: expect.stringContaining('"comment-key"') });
    await job.act({ inputs: { ...INPUTS, effort: 'high', 'comment-key': 'high' } });
    expect(job.github.statuses.at(-1)).toMatchObject({
      state: 'success',
      context: 'parity-bench / Parity / bench / high',
    });
    await job.act({ inputs: INPUTS, runAttempt: 2 });
    expect(job.github.statuses.at(-1)).toMatchObject({ state: 'success', context: 'parity-bench / Parity / bench' });
  }, 60_000);

  it('is set by the compare action, too', async () => {
    expect(await job.compare({ inputs: STATUS })).toMatchObject({ exitCode: 0 });
    expect(states()).toEqual(['success']);
  });

  it.each([
    ['may not set', forbidden(), 'statuses: write'],
    ['finds GitHub out of order and can not set', BAD_GATEWAY, 'HTTP 502'],
  ])('that a job %s is a warning', async (_, answer, named) => {
    job.github.intercept = faulty(CREATE, answer, { to: 9 });
    const result = await job.compare({ inputs: STATUS });
    expect(result).toMatchObject({ exitCode: 0 });
    expect(result.annotations).toContainEqual({ level: 'warning', message: expect.stringContaining(named) });
    expect(job.github.comments).toHaveLength(1);
  });
});
