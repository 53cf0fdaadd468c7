import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { reportOf } from '../../../../src/core/report/model/report.js';
import type { PairPoint } from '../../../../src/core/trend/point.js';
import { ANSWER_MS, connectGitHub } from '../../../../src/effects/github/github.js';
import { type IssueContent, type IssueResult, reportToIssue } from '../../../../src/effects/github/issue/report.js';
import { readWorkflow } from '../../../../src/effects/github/workflow.js';
import { WHOLE } from '../../../../testkit/comparisons.js';
import { quickClock } from '../../../../testkit/standins/clock.js';
import { BAD_GATEWAY, faulty, type GitHubStandIn, startGitHub } from '../../../../testkit/standins/github.js';

const ISSUE = 12;
const TOKEN = 'ghs_token';
const POST = { method: 'POST', path: /\/issues\/12\/comments$/ };
const PATCH = { method: 'PATCH', path: /\/issues\/comments\/\d+$/ };

let github: GitHubStandIn;
beforeEach(async () => {
  github = await startGitHub({ repository: 'acme/app', token: TOKEN });
});
afterEach(() => github.close());

function content(latency: PairPoint['latency']): IssueContent {
  const open = 'inconclusive' as const;
  const { a, b } = WHOLE.comparison.pairs[0] as { a: string; b: string };
  return {
    report: `latency ${latency}`,
    model: reportOf(WHOLE),
    pairs: [
      {
        ...{ a, b, n: 100, verdict: open, answers: open, latency, reliability: open, cost: open },
        typical_ratio: 1,
        cost_ratio: 1,
      },
    ],
    drifts: [],
    origin: 'run',
  };
}

async function report(runId: number, latency: PairPoint['latency'], runAttempt = 1): Promise<IssueResult> {
  const clock = quickClock((ms) => ms === ANSWER_MS);
  const stop = new AbortController().signal;
  const workflow = await readWorkflow({
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_ATTEMPT: String(runAttempt),
    GITHUB_API_URL: github.url,
  });
  return await reportToIssue(
    {
      github: await connectGitHub(TOKEN, github.url, stop, clock),
      workflow,
      issue: ISSUE,
      key: null,
      inputs: '1'.repeat(16),
      clock,
      stop,
    },
    content(latency),
  );
}

const alerts = (): string[] =>
  github.comments.map(({ body }) => body).filter((body) => body.includes('changed for the worse'));

describe('a tracking issue', () => {
  it('is told of a verdict that changed for the worse by a comment of its own', async () => {
    expect(await report(1, 'equivalent')).toMatchObject({ status: 'written', alertUrl: null });
    const told = await report(2, 'worse');
    expect(told).toMatchObject({ status: 'written', alertUrl: expect.stringContaining('#issuecomment-') });
    expect(alerts()).toHaveLength(1);
    expect(alerts()[0]).toContain('latency: worse, was equivalent');
    await report(3, 'worse');
    await report(4, 'inconclusive');
    await report(5, 'worse');
    expect(alerts()).toHaveLength(1);
    await report(6, 'better');
    await report(7, 'worse');
    expect(alerts()).toHaveLength(2);
    expect(github.comments).toHaveLength(3);
  });

  it('is not told again where the comment that is kept up to date could not be written', async () => {
    await report(1, 'equivalent');
    github.intercept = faulty(PATCH, BAD_GATEWAY, { to: Infinity });
    expect(await report(2, 'worse')).toMatchObject({ status: 'failed' });
    github.intercept = () => undefined;
    expect(alerts()).toHaveLength(1);
    await report(3, 'worse');
    expect(alerts()).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('latency worse');
  });

  it('is told once where the answer was lost', async () => {
    await report(1, 'equivalent');
    github.intercept = faulty(POST, (request) => {
      const { body } = JSON.parse(request.body) as { body: string };
      github.addComment(ISSUE, 'github-actions[bot]', body);
      return BAD_GATEWAY;
    });
    expect(await report(2, 'worse')).toMatchObject({ status: 'written' });
    expect(alerts()).toHaveLength(1);
  });

  it('is told once by two attempts of one run', async () => {
    await report(1, 'equivalent');
    await report(2, 'worse');
    await report(2, 'worse', 2);
    expect(alerts()).toHaveLength(1);
    expect(await report(2, 'worse', 1)).toMatchObject({ status: 'kept' });
  });

  it('keeps one comment where two jobs made one at the same time', async () => {
    await report(1, 'equivalent');
    const [first] = github.comments;
    github.addComment(ISSUE, 'github-actions[bot]', first?.body ?? '');
    github.addComment(ISSUE, 'mallory', first?.body ?? '');
    await report(2, 'equivalent');
    expect(github.comments.map(({ login }) => login)).toEqual(['github-actions[bot]', 'mallory']);
  });
});
