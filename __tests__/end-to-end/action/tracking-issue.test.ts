import { expect, it } from '@jest/globals';
import { describeBuilt, SIMULATED, sharedJob } from '../../../testkit/runner/job.js';
import { BAD_GATEWAY, faulty, forbidden } from '../../../testkit/standins/github.js';

const ISSUE = 12;
const POST = { method: 'POST', path: /\/issues\/12\/comments$/ };
const LIST = { method: 'GET', path: /\/issues\/12\/comments$/ };

const job = sharedJob();

/** A night of a watch whose jobs measured before, which the compare action reports on. */
const night = (runId: number) => job.compare(stepOf(runId));

/** A night whose only job measures and reports. */
const measuredNight = (runId: number, inputs: Readonly<Record<string, string>> = {}) =>
  job.act(stepOf(runId, { ...SIMULATED, ...inputs }));

function stepOf(runId: number, inputs: Readonly<Record<string, string>> = {}) {
  return {
    inputs: { 'report-issue': String(ISSUE), 'artifact-name': `night ${runId} ${Math.random()}`, ...inputs },
    eventName: 'schedule',
    event: { schedule: '17 3 * * *' },
    runId,
  };
}

describeBuilt('a scheduled run with a tracking issue', () => {
  it('keeps one comment on it, and leaves those of others alone', async () => {
    job.github.addComment(ISSUE, 'mallory', 'Hello');
    const first = await night(100);
    const second = await night(101);
    expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
    const ours = job.github.comments.filter(({ login }) => login !== 'mallory');
    expect(ours.map(({ issue }) => issue)).toEqual([ISSUE]);
    expect(ours[0]?.body).toContain('run 101, attempt 1');
    expect(second.outputs['issue-comment-url']).toBe(first.outputs['issue-comment-url']);
    expect(second.outputs['issue-comment-url']).toContain(`#issuecomment-${ours[0]?.id}`);
    // A run that was slower than a later one does not take its place.
    const late = await night(99);
    expect(late.exitCode).toBe(0);
    expect(ours[0]?.body).toContain('run 101, attempt 1');
  }, 90_000);

  it('gives each plan a comment of its own', async () => {
    await measuredNight(100);
    await measuredNight(100, { limit: '6' });
    expect(job.github.comments.map(({ issue }) => issue)).toEqual([ISSUE, ISSUE]);
  }, 60_000);

  it('names the permission that is missing, and fails nothing', async () => {
    job.github.intercept = faulty(POST, forbidden(), { to: Infinity });
    const result = await night(100);
    expect(result.exitCode).toBe(0);
    const warnings = result.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
    expect(warnings.join('\n')).toContain('The tracking issue #12 was not written to');
    expect(warnings.join('\n')).toContain('issues: write');
    expect(result.outputs).toMatchObject({ 'issue-comment-url': '', 'artifact-url': expect.stringContaining('/') });
  }, 60_000);

  it('writes once where the answer to its comment was lost', async () => {
    job.github.intercept = faulty(POST, (request) => {
      const { body } = JSON.parse(request.body) as { body: string };
      job.github.addComment(ISSUE, 'github-actions[bot]', body);
      return BAD_GATEWAY;
    });
    const result = await night(100);
    expect(result.exitCode).toBe(0);
    expect(job.github.comments).toHaveLength(1);
    expect(result.outputs['issue-comment-url']).toContain('#issuecomment-');
  }, 60_000);

  it('is green where GitHub stays away, and says that the issue was not written to', async () => {
    job.github.intercept = faulty(LIST, { status: 404, body: { message: 'Not Found' } }, { to: Infinity });
    const result = await night(100);
    expect(result.exitCode).toBe(0);
    expect(result.annotations.map(({ message }) => message).join('\n')).toContain('GitHub finds no such thing');
  }, 60_000);
});
