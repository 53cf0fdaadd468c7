import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ANSWER_MS, connectGitHub, type GitHub } from '../../../src/effects/github/github.js';
import { findPull } from '../../../src/effects/github/pull-request.js';
import { readWorkflow, type Workflow } from '../../../src/effects/github/workflow.js';
import { quickClock } from '../../../testkit/standins/clock.js';
import {
  BAD_GATEWAY,
  faulty,
  type GitHubStandIn,
  type StandInPull,
  startGitHub,
} from '../../../testkit/standins/github.js';

const SHA = 'b'.repeat(40);
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'parity-workflow-'));
});
afterAll(() => rm(directory, { recursive: true }));

async function workflowOf(eventName: string, event: unknown, env: Record<string, string> = {}): Promise<Workflow> {
  const file = path.join(directory, 'event.json');
  await writeFile(file, typeof event === 'string' ? event : JSON.stringify(event));
  return await readWorkflow({
    GITHUB_EVENT_PATH: file,
    GITHUB_EVENT_NAME: eventName,
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '3',
    GITHUB_WORKFLOW: 'Parity',
    GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/parity.yml@refs/heads/main',
    GITHUB_SHA: SHA,
    GITHUB_JOB: 'bench',
    GITHUB_ACTOR: 'alice',
    ...env,
  });
}

function pullEvent(headRepository: string | null): object {
  return {
    pull_request: {
      number: 7,
      head: { sha: SHA, ref: 'topic', repo: headRepository === null ? null : { full_name: headRepository } },
      base: { repo: { full_name: 'acme/app' } },
    },
  };
}

describe('the workflow', () => {
  it('is about the commit of the run that it follows, else about its own', async () => {
    const env = { GITHUB_SHA: 'e'.repeat(40) };
    expect(await workflowOf('push', {}, env)).toMatchObject({ subjectCommit: 'e'.repeat(40) });
    const followed = { workflow_run: { id: 9, event: 'schedule', head_sha: SHA } };
    expect(await workflowOf('workflow_run', followed, env)).toMatchObject({ subjectCommit: SHA, followedRunId: 9 });
  });

  it('is read from the environment', async () => {
    expect(await workflowOf('push', { repository: { default_branch: 'trunk' } })).toEqual({
      eventName: 'push',
      owner: 'acme',
      repository: 'app',
      workflow: 'Parity',
      file: 'parity.yml',
      commit: SHA,
      defaultBranch: 'trunk',
      job: 'bench',
      runId: 42,
      runAttempt: 3,
      subjectCommit: SHA,
      followedRunId: null,
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
      runUrl: 'https://github.com/acme/app/actions/runs/42',
      pull: { kind: 'none' },
      restriction: null,
      origin: null,
    });
  });

  it.each([
    ['schedule', { schedule: '17 3 * * *' }],
    ['workflow_dispatch', { inputs: { limit: '20' } }],
    ['push', { head_commit: { id: SHA } }],
    ['merge_group', { merge_group: { head_ref: 'gh-readonly-queue/main/pr-7-abc' } }],
    ['issue_comment', { issue: { number: 7 }, comment: { body: '/bench' } }],
    ['pull_request', 'not JSON'],
    ['pull_request', '[]'],
    ['pull_request', 'null'],
    ['pull_request', { pull_request: { number: '7', head: { sha: SHA } } }],
  ])('of %s has no pull request, and that is no error: %j', async (eventName, event) => {
    expect((await workflowOf(eventName, event)).pull).toEqual({ kind: 'none' });
  });

  it('without an event file is read all the same', async () => {
    const workflow = await readWorkflow({
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_EVENT_PATH: path.join(directory, 'absent.json'),
    });
    expect(workflow).toMatchObject({ pull: { kind: 'none' }, restriction: null, runId: 0, runAttempt: 1 });
    expect((await readWorkflow({})).pull).toEqual({ kind: 'none' });
  });

  it.each(['pull_request', 'pull_request_target', 'pull_request_review'])(
    'of %s knows number and head commit',
    async (eventName) => {
      expect((await workflowOf(eventName, pullEvent('acme/app'))).pull).toEqual({
        kind: 'known',
        number: 7,
        headSha: SHA,
      });
    },
  );
});

describe('a restriction', () => {
  it.each([
    ['pull_request', 'mallory/app', 'fork'],
    ['pull_request', null, 'fork'],
    ['pull_request_review', 'mallory/app', 'fork'],
    ['pull_request', 'acme/app', null],
    // These run with the rights of the base, secrets included.
    ['pull_request_target', 'mallory/app', null],
  ])('of %s from %s is %s', async (eventName, headRepository, restriction) => {
    expect((await workflowOf(eventName, pullEvent(headRepository))).restriction).toBe(restriction);
  });

  it.each([
    ['pull_request', 'dependabot'],
    ['push', 'dependabot'],
    ['pull_request_target', null],
    ['schedule', null],
  ])('of %s set off by Dependabot is %s', async (eventName, restriction) => {
    const event = eventName.startsWith('pull') ? pullEvent('acme/app') : {};
    expect((await workflowOf(eventName, event, { GITHUB_ACTOR: 'dependabot[bot]' })).restriction).toBe(restriction);
  });

  it("is lifted where a person pushed to Dependabot's branch", async () => {
    const event = {
      pull_request: {
        ...(pullEvent('acme/app') as { pull_request: object }).pull_request,
        user: { login: 'dependabot[bot]' },
      },
    };
    expect((await workflowOf('pull_request', event)).restriction).toBeNull();
  });
});

describe('the origin of a workflow_run', () => {
  const run = { event: 'pull_request', head_sha: SHA, head_branch: 'topic' };
  const from = (full_name: string): object => ({ head_repository: { full_name, owner: { login: 'x' } } });

  it.each([
    ["a fork's pull request", { ...run, ...from('mallory/app') }, 'fork'],
    ["a deleted fork's", { ...run, head_repository: null }, 'fork'],
    ["Dependabot's", { ...run, ...from('acme/app'), actor: { login: 'dependabot[bot]' } }, 'dependabot'],
    ["the repository's own", { ...run, ...from('acme/app') }, null],
    ['a push', { ...run, ...from('acme/app'), event: 'push' }, null],
  ])('for %s is told, and does not restrict it', async (_, workflow_run, origin) => {
    expect(await workflowOf('workflow_run', { workflow_run })).toMatchObject({ origin, restriction: null });
  });
});

describe('the pull request', () => {
  let github: GitHubStandIn;
  afterEach(() => github.close());

  const client =
    (signal = new AbortController().signal) =>
    (): Promise<GitHub> =>
      connectGitHub(
        't',
        github.url,
        signal,
        quickClock((ms) => ms === ANSWER_MS),
      );
  async function found(eventName: string, event: unknown, pulls: readonly StandInPull[]): Promise<unknown> {
    github = await startGitHub({ repository: 'acme/app', token: 't', pulls });
    return await findPull(await workflowOf(eventName, event), client());
  }
  const listed = (number: number): object => ({
    number,
    head: { ref: 'topic', sha: SHA },
    base: { ref: 'main', repo: { id: 1, url: 'https://api.github.com/repos/acme/app' } },
  });
  const run = (overrides: object): object => ({
    repository: { id: 1 },
    workflow_run: {
      event: 'pull_request',
      head_sha: SHA,
      head_branch: 'topic',
      head_repository: { owner: { login: 'mallory' } },
      pull_requests: [],
      ...overrides,
    },
  });
  const fork: StandInPull = { number: 8, headSha: SHA, branch: 'topic', headRepository: 'mallory/app' };

  it('of a comment on it has the head of this moment', async () => {
    const event = { issue: { number: 7, pull_request: { url: 'x' } } };
    expect(
      await found('issue_comment', event, [{ number: 7, headSha: SHA, branch: 't', headRepository: 'acme/app' }]),
    ).toEqual({ number: 7, headSha: SHA });
  });

  it('of a workflow_run is the one it lists', async () => {
    expect(await found('workflow_run', run({ pull_requests: [listed(9)] }), [fork])).toEqual({
      number: 9,
      headSha: SHA,
    });
    expect(github.log).toHaveLength(0);
  });

  it('of a workflow_run is told by the address of its base where the event has no ids', async () => {
    const base = { repo: { url: 'https://api.github.com/repos/Acme/App' } };
    const event = run({ pull_requests: [{ ...listed(9), base }] });
    expect(await found('workflow_run', event, [fork])).toMatchObject({ number: 9 });
  });

  it.each([
    [
      'into another repository',
      { ...listed(9), base: { repo: { id: 2, url: 'https://api.github.com/repos/eve/app' } } },
    ],
    ['from another branch', { ...listed(9), head: { ref: 'other', sha: SHA } }],
    ['of no known base', { number: 9 }],
  ])('of a workflow_run is none that it lists %s', async (_, pull) => {
    expect(await found('workflow_run', run({ pull_requests: [pull] }), [fork])).toMatchObject({ number: 8 });
  });

  it.each(['push', 'schedule', 'workflow_dispatch', 'merge_group'])(
    'is none of a workflow_run for a %s, whatever it lists',
    async (event) => {
      expect(await found('workflow_run', run({ event, pull_requests: [listed(9)] }), [fork])).toBeNull();
      expect(github.log).toHaveLength(0);
    },
  );

  it('is looked up again after one 502', async () => {
    github = await startGitHub({ repository: 'acme/app', token: 't', pulls: [fork] });
    github.intercept = faulty({ method: 'GET', path: /\/pulls$/ }, BAD_GATEWAY);
    expect(await findPull(await workflowOf('workflow_run', run({})), client())).toEqual({ number: 8, headSha: SHA });
  });

  it('of a workflow_run for a fork is found by its branch', async () => {
    expect(await found('workflow_run', run({}), [fork, { ...fork, number: 3, branch: 'other' }])).toEqual({
      number: 8,
      headSha: SHA,
    });
    expect(github.log.at(-1)?.path).toContain('head=mallory%3Atopic');
  });

  it('of several from one branch is the one at this commit', async () => {
    expect(await found('workflow_run', run({}), [{ ...fork, number: 3, headSha: 'c'.repeat(40) }, fork])).toEqual({
      number: 8,
      headSha: SHA,
    });
  });

  it('keeps the commit that was measured where its branch has moved on', async () => {
    expect(await found('workflow_run', run({}), [{ ...fork, headSha: 'c'.repeat(40) }])).toEqual({
      number: 8,
      headSha: SHA,
    });
  });

  it.each([
    ['is closed', 'workflow_run', run({}), [{ ...fork, state: 'closed' as const }]],
    ["is somebody else's", 'workflow_run', run({}), [{ ...fork, headRepository: 'eve/app' }]],
    ['was never there: a push', 'workflow_run', run({ event: 'push' }), [fork]],
    ['was never there: a schedule', 'schedule', {}, [fork]],
  ])('is none where it %s', async (_, eventName, event, pulls) => {
    expect(await found(eventName, event, pulls)).toBeNull();
  });

  it.each([
    ['another branch', { ref: 'main', sha: SHA, repo: { owner: { login: 'mallory' } } }],
    ['another owner', { ref: 'topic', sha: SHA, repo: { owner: { login: 'acme' } } }],
    ['a repository that is gone', { ref: 'topic', sha: SHA, repo: null }],
  ])('is not taken from a list that GitHub did not filter: %s', async (_, head) => {
    github = await startGitHub({ repository: 'acme/app', token: 't' });
    github.intercept = () => ({ body: [{ number: 1, head }] });
    expect(await findPull(await workflowOf('workflow_run', run({})), client())).toBeNull();
  });

  it('is not waited for once the job was cancelled', async () => {
    github = await startGitHub({ repository: 'acme/app', token: 't' });
    const cancelled = new AbortController();
    cancelled.abort();
    await expect(findPull(await workflowOf('workflow_run', run({})), client(cancelled.signal))).rejects.toThrow();
    expect(github.log).toHaveLength(0);
  });
});
