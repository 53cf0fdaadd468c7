import { expect, it } from '@jest/globals';
import { describeBuilt, HEAD, SIMULATED, sharedJob } from '../../../testkit/runner/job.js';
import { forbidden, UNAVAILABLE } from '../../../testkit/standins/github.js';
import type { Answer } from '../../../testkit/standins/loopback.js';
import type { StepResult } from '../../../testkit/standins/runner.js';

const job = sharedJob();

/** All that the actions ask of GitHub: pull request, comment, status, tracking issue, baseline, artifacts. */
const PUBLISHED = { baseline: 'latest', 'commit-status': 'true', 'report-issue': '12' };
const SHORT = { ...SIMULATED, limit: '2' };
/** Of a comment on a pull request, so that the pull request is looked up. */
const EVENT = { eventName: 'issue_comment', event: { issue: { number: 7, pull_request: { url: 'x' } } } };

/** The same call whatever number is in it. */
const callOf = (method: string, url: string): string =>
  `${method} ${(url.split('?')[0] ?? '').replace(/\/\d+(?=\/|$)/g, '/N').replace(/\/[0-9a-f]{40}/g, '/SHA')}`;

type Face = 'run' | 'compare';

function act(face: Face) {
  const step = { ...EVENT, sha: HEAD, runId: 101 };
  const isRun = face === 'run';
  return isRun ? job.act({ inputs: { ...SHORT, ...PUBLISHED }, ...step }) : job.compare({ inputs: PUBLISHED, ...step });
}

/** Whose token it is: a token that may not ask this still finds its own comment. */
const WHO_AM_I = 'POST /graphql';
const PERMISSION = /(?:contents|issues|pull-requests|statuses|actions): (?:read|write)/;

/** An earlier run with a result, to be the baseline. */
async function before(): Promise<void> {
  const { outputs } = await job.act({ inputs: SHORT, eventName: 'push', event: {}, runId: 90 });
  const artifacts = [outputs['artifact-name'] ?? ''];
  job.github.runs.push({ id: 90, headSha: 'a'.repeat(40), event: 'push', conclusion: 'success', artifacts });
}

/** The kinds of calls of an action to which nothing was refused. */
async function callsOf(face: Face): Promise<string[]> {
  job.github.comments.splice(0);
  const asked = job.github.log.length;
  expect(await act(face)).toMatchObject({ exitCode: 0 });
  return [...new Set(job.github.log.slice(asked).map(({ method, path: url }) => callOf(method, url)))];
}

/** An action to which every call of these kinds gets the same answer, on a pull request and an issue without comments. */
async function refused(face: Face, calls: readonly string[], answer: Answer): Promise<StepResult> {
  job.github.comments.splice(0);
  const asked = new Set<string>();
  job.github.intercept = ({ method, path: url }) => {
    const call = callOf(method, url);
    asked.add(call);
    return calls.includes(call) ? answer : undefined;
  };
  const result = await act(face);
  // None hides another: all were asked, and all were refused.
  expect([...asked]).toEqual(expect.arrayContaining([...calls]));
  return result;
}

const GROUPS = 4;

/** In groups of calls that are far from one another: one that is refused can keep the next from being asked. */
function apart(calls: readonly string[]): string[][] {
  const groups = Array.from({ length: GROUPS }, (_, group) => calls.filter((__, index) => index % GROUPS === group));
  return groups.filter(({ length }) => length > 0);
}

function expectResult({ exitCode, outputs }: StepResult, calls: readonly string[]): void {
  expect([calls, exitCode]).toEqual([calls, 0]);
  expect([calls, outputs['verdict']]).toEqual([calls, expect.stringMatching(/./)]);
  expect([calls, outputs['artifact-url']]).toEqual([calls, expect.stringContaining('/artifacts/')]);
}

describeBuilt('a GitHub that refuses one kind of call', () => {
  it('costs no result, whichever call it is, and a 403 is one line that says what is missing', async () => {
    await before();
    await job.compare({ inputs: { comment: 'off' } });
    const [ofRun, ofCompare] = [await callsOf('run'), await callsOf('compare')];
    const calls = [...new Set([...ofRun, ...ofCompare])];
    expect(calls.length).toBeGreaterThan(7);
    // What both ask they ask by the same code, and the comparison takes less time.
    const faceOf = (call: string): Face => (ofCompare.includes(call) ? 'compare' : 'run');
    for (const call of calls) {
      const without = await refused(faceOf(call), [call], forbidden());
      expectResult(without, [call]);
      const told = `${without.stdout}\n${without.summary}`;
      if (call !== WHO_AM_I) expect([call, PERMISSION.test(told)]).toEqual([call, true]);
    }
    for (const face of ['run', 'compare'] as const) {
      const own = calls.filter((call) => faceOf(call) === face);
      for (const group of apart(own)) expectResult(await refused(face, group, UNAVAILABLE), group);
    }
  }, 300_000);
});
