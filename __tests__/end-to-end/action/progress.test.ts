import { expect, it } from '@jest/globals';
import { describeBuilt, SIMULATED, sharedJob } from '../../../testkit/runner/job.js';
import { BAD_GATEWAY, forbidden } from '../../../testkit/standins/github.js';

const job = sharedJob();

/** Loaded into a step ahead: its clock runs 400 times as fast, so that what comes after minutes comes after seconds. */
const HASTE = `data:text/javascript,${encodeURIComponent(
  'const real = performance.now.bind(performance); performance.now = () => real() * 400;',
)}`;
/** Three seconds or so, which the step takes for a quarter of an hour. */
const LONG = { ...SIMULATED, 'simulate-time-scale': '0.032', limit: '10', 'max-duration-minutes': '999' };
const startLong = (inputs: Readonly<Record<string, string>> = LONG, runId = 100) =>
  job.start({ inputs, runId, env: { NODE_OPTIONS: `--import=${HASTE}` } });
const bodies = (): string[] => job.github.comments.map(({ body }) => body);

/** Everything that was ever written into a comment. */
function written(): string[] {
  return job.github.log
    .filter(({ method, path: asked }) => ['POST', 'PATCH'].includes(method) && /comments/.test(asked))
    .map(({ body }) => (JSON.parse(body) as { body: string }).body);
}

describeBuilt('the comment of a long run', () => {
  it('says how far the run is, and then shows its result', async () => {
    const result = await (await startLong()).result;
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    const [first = '', ...others] = written();
    expect(first).toMatch(/^<!-- parity-bench:.*"running":true.* -->\n/);
    expect(first).toMatch(
      /## parity-bench: \d+ of 10 prompts measured\n\nThe run is going on, for [\d mhs]+ so far and/,
    );
    expect(first).toMatch(/until about \d{4}-\d\d-\d\d \d\d:\d\d UTC, \$\d+\.\d\d of at most \$15\.00, no failure/);
    expect(first).not.toMatch(/better|worse|equivalent|inconclusive/);
    expect(others.length).toBeGreaterThan(0);
    expect(bodies()).toEqual([expect.stringContaining(result.outputs['verdict'] as string)]);
    expect(bodies()[0]).not.toContain('running');
  }, 60_000);

  it('keeps the complete result of the same commit and says it beneath', async () => {
    await job.act({ inputs: SIMULATED, runId: 99 });
    const before = bodies()[0]?.split('\n').slice(1, 8).join('\n') ?? '';
    const result = await (await startLong()).result;
    const notes = written().filter((body) => body.includes('"running":true'));
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) {
      expect(note).toContain(before);
      expect(note).toMatch(/run 100, attempt 1\]\(\S+\) is going on: \d+ of 10 prompts measured by /);
    }
    expect(bodies()).toEqual([expect.stringContaining('"run":100,')]);
    expect(bodies()[0]).not.toContain('is going on');
    expect(result.exitCode).toBe(0);
  }, 60_000);

  it('says nothing of a short run, nor where no comment is wanted', async () => {
    await job.act({ inputs: SIMULATED });
    expect(written().filter((body) => body.includes('"running"'))).toEqual([]);
    await job.renew();
    await (await startLong({ ...LONG, comment: 'off' })).result;
    expect(job.github.log).toEqual([]);
  }, 60_000);

  it('is not made for a run that need not be looked at', async () => {
    await (await startLong({ ...LONG, 'comment-on': 'alert' })).result;
    expect(written().filter((body) => body.includes('"running"'))).toEqual([]);
  }, 60_000);

  it.each([
    ['is not permitted', forbidden(), 'pull-requests: write'],
    ['fails', BAD_GATEWAY, 'HTTP 502'],
  ])(
    'is one line of the log where it %s, and the run goes on',
    async (_, answer, named) => {
      job.github.intercept = ({ method }, url) =>
        /comments/.test(url.pathname) && method !== 'GET' ? answer : undefined;
      const result = await (await startLong()).result;
      expect(result.exitCode).toBe(0);
      expect(result.shown.split('\n').filter((line) => line.startsWith('progress: '))).toHaveLength(1);
      expect(result.stdout).toContain(named);
      expect(result.outputs['verdict']).toMatch(/./);
    },
    60_000,
  );

  it('shows the result of a run that was cancelled after its notes', async () => {
    const step = await startLong({ ...LONG, limit: '25', verbose: 'true' });
    await step.printed(/run 12\/25: /);
    step.cancel();
    const result = await step.result;
    expect(result.exitCode).toBe(130);
    expect(written().filter((body) => body.includes('"running":true')).length).toBeGreaterThan(0);
    expect(bodies()).toEqual([expect.stringContaining('interrupted')]);
    expect(bodies()[0]).not.toContain('"running":true');
  }, 60_000);
});
