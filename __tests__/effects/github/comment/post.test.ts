import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CommentOn } from '../../../../src/effects/github/comment/content.js';
import { commentKey, parseMarker } from '../../../../src/effects/github/comment/marker.js';
import { CommentPoster, type CommentResult } from '../../../../src/effects/github/comment/post.js';
import { ANSWER_MS, connectGitHub } from '../../../../src/effects/github/github.js';
import type { Workflow } from '../../../../src/effects/github/workflow.js';
import { type QuickClock, quickClock } from '../../../../testkit/standins/clock.js';
import {
  BAD_GATEWAY,
  faulty,
  forbidden,
  type GitHubStandIn,
  HANG,
  secondaryLimit,
  startGitHub,
  type TokenKind,
} from '../../../../testkit/standins/github.js';
import type { Received } from '../../../../testkit/standins/loopback.js';

const TOKEN = 'ghs_0123456789abcdefghij';
const OLD = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const REPOSITORY = 'acme/app';
const COMMENTS = '/repos/acme/app/issues/7/comments';

const LIST = { method: 'GET', path: /\/issues\/7\/comments$/ };
const CREATE = { method: 'POST', path: /\/issues\/7\/comments$/ };
const UPDATE = { method: 'PATCH', path: /\/issues\/comments\/\d+$/ };

let github: GitHubStandIn;
let clock: QuickClock;
let writers = 0;
let runs = 100;
beforeEach(async () => {
  runs = 100;
  clock = quickClock((ms) => ms === ANSWER_MS);
  github = await startedGitHub();
});
afterEach(() => github.close());

/** Posts while somebody else's copy of our comment stands there, and checks that the copy is left as it is. */
async function postBesideForged(): Promise<void> {
  await post({ body: 'ours' });
  const copied = github.comments[0]?.body ?? '';
  github.comments.length = 0;
  const forged = github.addComment(7, 'mallory', copied);
  await post({ body: 'real' });
  expect(forged.body).toBe(copied);
}

function startedGitHub(identity: { readonly login?: string; readonly tokenKind?: TokenKind } = {}) {
  return startGitHub({
    repository: REPOSITORY,
    token: TOKEN,
    pulls: [{ number: 7, headSha: HEAD, branch: 'topic', headRepository: REPOSITORY }],
    ...identity,
  });
}

function workflowOf(overrides: Partial<Workflow> = {}): Workflow {
  return {
    eventName: 'pull_request',
    owner: 'acme',
    repository: 'app',
    workflow: 'Parity',
    file: 'parity.yml',
    commit: 'f'.repeat(40),
    defaultBranch: 'main',
    job: 'bench',
    runId: 100,
    runAttempt: 1,
    subjectCommit: HEAD,
    followedRunId: null,
    apiUrl: github.url,
    serverUrl: 'https://github.com',
    runUrl: 'https://github.com/acme/app/actions/runs/100',
    pull: { kind: 'known', number: 7, headSha: HEAD },
    restriction: null,
    origin: null,
    ...overrides,
  };
}

interface Posting {
  readonly mode?: 'update' | 'new';
  readonly key?: string | null;
  readonly on?: CommentOn;
  readonly alarm?: string | null;
  readonly verdicts?: string;
  /** Null for a run that ended before it measured anything. */
  readonly body?: string | null;
  readonly sha?: string;
  readonly token?: string;
  readonly runId?: number;
  readonly runAttempt?: number;
  readonly workflow?: Partial<Workflow>;
  /** Another step or job is another process. */
  readonly writer?: string;
  readonly inputs?: string;
  readonly measured?: number;
  readonly complete?: boolean;
  readonly reason?: string | null;
  readonly stop?: AbortSignal;
}

async function posterOf({
  token = TOKEN,
  workflow,
  mode = 'update',
  key = null,
  on = 'always',
  ...posting
}: Posting = {}) {
  const { sha = HEAD, stop = new AbortController().signal } = posting;
  return new CommentPoster({
    github: await connectGitHub(token, github.url, stop, clock),
    workflow: workflowOf({ runId: posting.runId ?? 100, runAttempt: posting.runAttempt ?? 1, ...workflow }),
    pull: { number: 7, headSha: sha },
    mode,
    key,
    on,
    clock,
    stop,
  });
}

function contentOf({ body = 'the result', sha = HEAD, inputs = '1'.repeat(16), ...posting }: Posting = {}) {
  const { measured = body === null ? 0 : 200, complete = measured > 0, reason = null, alarm = null } = posting;
  const { verdicts = '2'.repeat(16) } = posting;
  writers += 1;
  const result = {
    sha,
    run: posting.runId ?? 100,
    attempt: posting.runAttempt ?? 1,
    writer: posting.writer ?? String(writers).padStart(16, '0'),
    inputs,
    measured,
    planned: 200,
    complete,
    reason,
    verdicts,
  };
  return { result, report: body, alarm };
}

/** Posts once, as a process of its own and, where nothing else is said, of a run of its own. */
async function post(posting: Posting = {}): Promise<CommentResult> {
  runs += 1;
  const full = { runId: runs, ...posting };
  return await (await posterOf(full)).post(contentOf(full));
}

const bodies = (): string[] => github.comments.map(({ body }) => body);
/** The reports that the comments show. */
const shown = (): string[] =>
  bodies().map((body) => body.split('\n')[body.split('\n').indexOf('<!-- report -->') + 1] ?? '');
const calls = (method: string): number =>
  github.log.filter((request) => request.method === method && !request.path.includes('graphql')).length;

/** Lets something else happen the moment before GitHub answers the nth request of a kind. */
function just(before: number, method: string, path: string, happen: () => void): void {
  let seen = 0;
  github.intercept = (request, url) => {
    if (request.method === method && url.pathname === path) seen += 1;
    if (seen === before && request.method === method && url.pathname === path) happen();
    return undefined;
  };
}

describe('the sticky comment', () => {
  it('is made once and then kept up to date', async () => {
    expect(await post({ body: 'first' })).toMatchObject({ status: 'created' });
    const second = await post({ body: 'second', runId: 105 });
    expect(second).toEqual({
      status: 'updated',
      url: `https://github.com/acme/app/pull/7#issuecomment-${github.comments[0]?.id}`,
      message: null,
    });
    expect(shown()).toEqual(['second']);
    expect(parseMarker(bodies()[0] ?? '')).toMatchObject({
      key: expect.stringMatching(/^bench\.[0-9a-f]{16}$/),
      shown: { sha: HEAD, run: 105, attempt: 1, measured: 200 },
    });
  });

  it('is found on the last of many pages', async () => {
    for (let index = 0; index < 250; index += 1) github.addComment(7, 'alice', `chatter ${index}`);
    await post({ body: 'first' });
    await post({ body: 'second' });
    expect(bodies().filter((body) => body.includes('parity-bench'))).toHaveLength(1);
    expect(shown().at(-1)).toBe('second');
  });

  it('is never one that somebody else wrote, whatever its marker says', async () => {
    await postBesideForged();
    expect(github.comments).toHaveLength(2);
    expect(github.comments[1]?.login).toBe('github-actions[bot]');
    expect(shown()[1]).toBe('real');
  });

  it('is not another comment of ours that merely quotes a marker further down', async () => {
    await post({ body: 'ours' });
    const marker = github.comments[0]?.body.split('\n')[0] ?? '';
    github.comments.length = 0;
    const other = github.addComment(7, 'github-actions[bot]', `a model said:\n${marker}`);
    await post({ body: 'real' });
    expect(other.body).toContain('a model said');
    expect(github.comments).toHaveLength(2);
  });

  it.each([
    ['the token of a person', 'personal', 'alice'],
    ['the token of an app', 'installation', 'acme-bench[bot]'],
    ["an app's token whose login can't be asked", 'nameless', 'acme-bench[bot]'],
    ["the job's own token where its login can't be asked", 'nameless', 'github-actions[bot]'],
  ] as const)('is recognised with %s', async (_, tokenKind, login) => {
    await github.close();
    github = await startedGitHub({ tokenKind, login });
    await post({ body: 'first' });
    await post({ body: 'second' });
    expect(shown()).toEqual(['second']);
  });

  it("is no person's comment where the login can't be asked", async () => {
    await github.close();
    github = await startedGitHub({ tokenKind: 'nameless', login: 'acme-bench[bot]' });
    await postBesideForged();
    expect(shown()).toEqual(['ours', 'real']);
  });

  it('is posted again where it was deleted between our look and our write', async () => {
    await post({ body: 'first' });
    github.intercept = faulty(UPDATE, () => {
      github.comments.length = 0;
      return undefined;
    });
    expect(await post({ body: 'second' })).toMatchObject({ status: 'created' });
    expect(shown()).toEqual(['second']);
  });

  it('is posted again where GitHub still lists the deleted one', async () => {
    await post({ body: 'first' });
    const id = github.comments[0]?.id;
    github.intercept = (request) =>
      request.path.endsWith(`/issues/comments/${id}`) ? { status: 404, body: { message: 'Not Found' } } : undefined;
    expect(await post({ body: 'second' })).toMatchObject({ status: 'created' });
    expect(shown()).toEqual(['first', 'second']);
  });

  it('is written again by the process that posted it, and stays one', async () => {
    const poster = await posterOf();
    const content = contentOf({ body: 'without a link' });
    await poster.post(content);
    expect(await poster.post({ ...content, report: 'with a link' })).toMatchObject({ status: 'updated' });
    expect(shown()).toEqual(['with a link']);
  });

  it('is one per workflow, job and key', async () => {
    await post({ key: 'a' });
    await post({ key: 'b' });
    await post({ workflow: { job: 'other' } });
    await post({ workflow: { workflow: 'Other' } });
    await post({ key: 'a' });
    expect(github.comments).toHaveLength(4);
  });

  it('is posted again each time where that is asked for', async () => {
    await post({ mode: 'new', body: 'first' });
    await post({ mode: 'new', body: 'second' });
    await post({ mode: 'update', body: 'kept up to date' });
    expect(shown()).toEqual(['first', 'second', 'kept up to date']);
  });
});

/** The comment of another job that posted and is not there yet. */
async function theirsOf(posting: Posting = {}): Promise<string> {
  await post({ body: 'theirs', runId: 99, ...posting });
  return github.comments.splice(0)[0]?.body ?? '';
}

describe('two jobs that post at once', () => {
  it('leave one comment where both found none: the lower id stays', async () => {
    // The other job's comment arrives between our list and our post, with the lower id.
    const theirs = await theirsOf({ sha: OLD });
    just(1, 'POST', COMMENTS, () => github.addComment(7, 'github-actions[bot]', theirs));
    expect(await post({ body: 'ours' })).toMatchObject({ status: 'updated' });
    expect(shown()).toEqual(['ours']);
  });

  it('leave one comment where the other comes later: ours has the lower id and theirs goes', async () => {
    const theirs = await theirsOf();
    just(2, 'GET', COMMENTS, () => github.addComment(7, 'github-actions[bot]', theirs));
    expect(await post({ body: 'ours' })).toMatchObject({ status: 'created' });
    expect(shown()).toEqual(['ours']);
  });

  it('really at once, ten times over, leave one comment', async () => {
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, index) => post({ body: `job ${index}`, runId: 100 + index })),
    );
    expect(results.filter(({ status }) => status === 'failed' || status === 'none')).toEqual([]);
    expect(github.comments).toHaveLength(1);
  });

  it("end with the head's result where the older commit wrote last", async () => {
    await post({ body: 'for the old commit', sha: OLD });
    const older = github.comments[0]?.body ?? '';
    // Just after our update the older job's late write lands; our second look finds it.
    just(2, 'GET', COMMENTS, () => {
      (github.comments[0] as { body: string }).body = older;
    });
    expect(await post({ body: 'for the head' })).toMatchObject({ status: 'updated' });
    expect(shown()).toEqual(['for the head']);
  });
});

describe('a result for an older commit', () => {
  it('does not replace the one for the head', async () => {
    await post({ body: 'new', runId: 101 });
    const result = await post({ body: 'old', sha: OLD, runId: 100 });
    expect(result).toMatchObject({ status: 'kept', message: expect.stringContaining("newer than this run's aaaaaaa") });
    expect(shown()).toEqual(['new']);
  });

  it('does not replace it when its run is started again later', async () => {
    await post({ body: 'new', runId: 101 });
    await post({ body: 'old', sha: OLD, runId: 100, runAttempt: 2 });
    expect(shown()).toEqual(['new']);
  });

  it('does not replace it where its own run began later', async () => {
    await post({ body: 'new', runId: 101 });
    expect(await post({ body: 'old', sha: OLD, runId: 102 })).toMatchObject({ status: 'kept' });
    expect(shown()).toEqual(['new']);
  });

  it('replaces one that is older still', async () => {
    await post({ body: 'oldest', sha: 'c'.repeat(40), runId: 90 });
    await post({ body: 'old', sha: OLD, runId: 100 });
    expect(shown()).toEqual(['old']);
    expect(await post({ body: 'oldest again', sha: 'c'.repeat(40), runId: 90, runAttempt: 2 })).toMatchObject({
      status: 'kept',
    });
  });

  it("is replaced by the head's, also from an earlier run", async () => {
    await post({ body: 'old', sha: OLD, runId: 100 });
    await post({ body: 'new', runId: 99 });
    expect(shown()).toEqual(['new']);
  });
});

describe('a refusal', () => {
  it('names the missing permission and the YAML to add', async () => {
    github.intercept = faulty(CREATE, forbidden(), { to: Infinity });
    const result = await post();
    expect(result).toEqual({
      status: 'failed',
      message:
        'The comment was not posted: the token may not do that (HTTP 403). Add to the job:\n\n    permissions:\n      contents: read\n      pull-requests: write\n',
    });
    expect(calls('POST')).toBe(1);
  });

  it('of the token itself points at the input', async () => {
    expect(await post({ token: 'ghs_wrong' })).toMatchObject({
      message: expect.stringContaining('check the input "github-token"'),
    });
  });

  it.each([
    [403, 'You have exceeded a secondary rate limit.', 'rate limit is used up'],
    [429, 'slow down', 'rate limit is used up'],
    [403, 'Repository was archived so is read-only.', 'HTTP 403: Repository was archived so is read-only.'],
    [404, 'Not Found', 'GitHub finds no such thing, or the token may not see it'],
    [403, 'Unable to create comment because issue is locked.', 'the conversation is locked'],
    [422, 'Validation Failed', 'HTTP 422: Validation Failed'],
  ])('with HTTP %d "%s" is told for what it is', async (status, message, told) => {
    github.intercept = faulty(CREATE, { status, body: { message } }, { to: Infinity });
    const result = await post();
    expect(result).toMatchObject({ status: 'failed', message: expect.stringContaining(told) });
    expect(JSON.stringify(result)).not.toContain('permissions:');
  });

  it('never shows the token', async () => {
    github.intercept = (request) => ({ status: 500, body: { message: `echo ${request.headers.authorization ?? ''}` } });
    expect(JSON.stringify(await post())).not.toContain(TOKEN);
  });
});

const bodyOf = (request: Received): string => (JSON.parse(request.body) as { body: string }).body;

/** The comment is made, and its answer is lost. */
function lost(answer: Parameters<typeof faulty>[1]): typeof github.intercept {
  return faulty(CREATE, (request) => {
    github.addComment(7, 'github-actions[bot]', bodyOf(request));
    return typeof answer === 'function' ? answer(request) : answer;
  });
}

/** An answer that does not come within its limit, which passes as soon as it is waited for. */
function hanging(): ReturnType<typeof HANG> {
  setImmediate(() => clock.passLimits());
  return HANG();
}

describe('an outage', () => {
  it.each(['update', 'new'] as const)('that loses an answer does not double the comment (mode %s)', async (mode) => {
    github.intercept = lost(BAD_GATEWAY);
    expect(await post({ mode })).toMatchObject({ status: 'updated' });
    expect(github.comments).toHaveLength(1);
  });

  it('that prevents the first write is answered by a second one', async () => {
    github.intercept = faulty(CREATE, BAD_GATEWAY);
    expect(await post()).toMatchObject({ status: 'created' });
    expect(github.comments).toHaveLength(1);
  });

  it.each([
    ['the list', LIST],
    ['the update', UPDATE],
    ['the pull request', { method: 'GET', path: /\/pulls\/7$/ }],
    ['the login', { method: 'POST', path: /graphql$/ }],
  ])('of %s that passes costs a second', async (_, target) => {
    await post({ body: 'first', sha: OLD });
    // Without `retry-after`, so that the program's own wait shows.
    github.intercept = faulty(target, { ...BAD_GATEWAY, headers: {} });
    expect(await post({ body: 'second' })).toMatchObject({ status: 'updated' });
    expect(shown()).toEqual(['second']);
    expect(clock.pauses).toEqual([1000]);
  });

  it('that lasts ends in a message, after four tries', async () => {
    github.intercept = faulty(LIST, { status: 503, body: 'down' }, { to: Infinity });
    expect(await post()).toMatchObject({
      status: 'failed',
      message: 'The comment was not posted: GitHub answered HTTP 503.',
    });
    expect(calls('GET')).toBe(4);
  });

  it('after our write does not make the comment unposted', async () => {
    github.intercept = faulty(LIST, BAD_GATEWAY, { from: 2, to: Infinity });
    expect(await post()).toMatchObject({ status: 'created' });
    expect(github.comments).toHaveLength(1);
  });

  it('that leaves it unknown whether the comment was posted says so', async () => {
    const writes = lost(BAD_GATEWAY);
    const looks = faulty(LIST, BAD_GATEWAY, { from: 2, to: Infinity });
    github.intercept = (request, url) => writes(request, url) ?? looks(request, url);
    expect(await post()).toMatchObject({
      status: 'failed',
      message: 'It is not known whether the comment was posted: GitHub answered HTTP 502.',
    });
  });

  it('that sends half a list is not taken for an empty one', async () => {
    await post({ body: 'first' });
    github.intercept = faulty(LIST, { body: '[{"id": 1' });
    expect(await post({ body: 'second' })).toMatchObject({ status: 'updated' });
    expect(github.comments).toHaveLength(1);
  });
});

describe('an answer that never comes', () => {
  it('to the write is looked for again', async () => {
    github.intercept = lost(hanging);
    expect(await post()).toMatchObject({ status: 'updated' });
    expect(github.comments).toHaveLength(1);
  });

  it('to a look is asked for again', async () => {
    github.intercept = faulty(LIST, hanging);
    expect(await post()).toMatchObject({ status: 'created' });
  });

  it('is not waited for in a job that was cancelled', async () => {
    const cancelled = new AbortController();
    github.intercept = faulty(LIST, () => {
      setImmediate(() => cancelled.abort());
      return HANG();
    });
    expect(await post({ stop: cancelled.signal })).toEqual({
      status: 'failed',
      message: 'The comment was not posted: GitHub did not answer.',
    });
    expect(calls('GET')).toBe(1);
  });
});

describe('a rate limit', () => {
  it.each([
    ['the list', LIST],
    ['the first comment', CREATE],
    ['the login', { method: 'POST', path: /graphql$/ }],
  ])('on %s is waited for as long as GitHub asks', async (_, target) => {
    github.intercept = faulty(target, secondaryLimit('7'));
    expect(await post()).toMatchObject({ status: 'created' });
    expect(clock.pauses).toEqual([7000]);
    expect(github.comments).toHaveLength(1);
  });

  it('on the update is waited for as well', async () => {
    await post({ body: 'first' });
    github.intercept = faulty(UPDATE, { status: 429, headers: { 'retry-after': '3' }, body: { message: 'slow down' } });
    expect(await post({ body: 'second' })).toMatchObject({ status: 'updated' });
    expect(clock.pauses).toEqual([3000]);
  });

  it('without a time is waited for longer each time', async () => {
    github.intercept = faulty(LIST, secondaryLimit(), { to: 3 });
    expect(await post()).toMatchObject({ status: 'created' });
    expect(clock.pauses).toEqual([15_000, 45_000, 60_000]);
  });

  it('that lasts longer than a job can wait is not waited for', async () => {
    github.intercept = faulty(LIST, secondaryLimit('3600'));
    expect(await post()).toEqual({
      status: 'failed',
      message: "The comment was not posted: GitHub's rate limit is used up (HTTP 403); it asks to wait 3600 s.",
    });
    expect(clock.pauses).toEqual([]);
  });

  it('with a Retry-After on an outage is waited for', async () => {
    github.intercept = faulty(LIST, { status: 503, headers: { 'retry-after': '5' }, body: { message: 'busy' } });
    expect(await post()).toMatchObject({ status: 'created' });
    expect(clock.pauses).toEqual([5000]);
  });
});

describe('a lesser result of the same commit', () => {
  const COMPLETE = { body: 'complete', runId: 100 };

  it.each([
    ['that measured nothing', { body: null, reason: 'interrupted' }],
    ['that measured nothing and has a report', { body: 'no request brought an answer', measured: 0 }],
    ['that was stopped', { body: 'part', measured: 40, complete: false, reason: 'interrupted' }],
    ['that was stopped, under other inputs', { body: 'part', measured: 40, complete: false, inputs: '2'.repeat(16) }],
    ['that measured less of the same plan', { body: 'less', measured: 198 }],
  ])('%s is added beneath a complete one', async (_, lesser) => {
    await post(COMPLETE);
    const before = bodies()[0] ?? '';
    expect(await post({ ...lesser, runId: 101 })).toMatchObject({ status: 'kept' });
    expect(shown()).toEqual(['complete']);
    expect(bodies()[0]).toContain(
      '[run 101, attempt 1](https://github.com/acme/app/actions/runs/101/attempts/1) measured',
    );
    expect(bodies()[0]?.length).toBeGreaterThan(before.length);
  });

  it('of a run that is started again is added beneath, too', async () => {
    await post(COMPLETE);
    await post({ body: null, reason: 'input "effort" can\'t be "x"', runId: 100, runAttempt: 2 });
    expect(shown()).toEqual(['complete']);
    expect(bodies()[0]).toMatch(
      /run 100, attempt 2\]\(.*\) measured nothing and ended early: input "effort" can't be "x"\./,
    );
  });

  it('is listed once, and at most three are', async () => {
    await post(COMPLETE);
    for (const runId of [101, 102, 103, 104, 104]) await post({ body: null, writer: `${runId}`.repeat(4), runId });
    expect(bodies()[0]?.match(/measured nothing/g)).toHaveLength(3);
    expect(bodies()[0]).toContain('run 104');
  });

  it('is replaced by a complete one', async () => {
    await post({ body: 'part', measured: 40, complete: false, runId: 100 });
    expect(await post({ body: 'complete', runId: 100, runAttempt: 2 })).toMatchObject({ status: 'updated' });
    expect(shown()).toEqual(['complete']);
    expect(bodies()[0]).not.toContain('Further results');
  });

  it('of an earlier run never overwrites that of a later one', async () => {
    await post({ body: 'later', runId: 101 });
    expect(await post({ body: 'earlier', runId: 100 })).toMatchObject({ status: 'kept' });
    expect(shown()).toEqual(['later']);
    expect(bodies()[0]).toContain('run 100, attempt 1');
  });

  it('that measured nothing gives way to an earlier run that did', async () => {
    await post({ body: 'nothing', measured: 0, runId: 101 });
    await post({ body: 'earlier', runId: 100 });
    expect(shown()).toEqual(['earlier']);
    expect(bodies()[0]).toMatch(/run 101, attempt 1\].* measured nothing/);
  });

  it("can't break out of its line, whatever its reason says", async () => {
    await post(COMPLETE);
    await post({ body: null, reason: '--> <!-- other results -->\n<img src=x> @everyone [a](b)' });
    expect(shown()).toEqual(['complete']);
    expect(bodies()[0]).not.toMatch(/<img|@everyone/);
    expect(bodies()[0]?.split('\n').slice(1).join('\n')).not.toContain('[a](b)');
    expect(await post({ body: 'next', runId: 200 })).toMatchObject({ status: 'updated' });
    expect(shown()).toEqual(['next']);
  });
});

describe('a run for a new commit that measured nothing', () => {
  it('marks the old result as older and says why', async () => {
    await post({ body: 'old result', sha: OLD, runId: 100 });
    expect(await post({ body: null, reason: 'OPENAI_API_KEY is missing', runId: 101 })).toMatchObject({
      status: 'kept',
    });
    expect(shown()).toEqual(['old result']);
    expect(bodies()[0]).toMatch(
      /This is the result of an older commit,\*\* \[`aaaaaaa`\].*\n> For \[`bbbbbbb`\].*nothing was measured: \[run 101, attempt 1\].*OPENAI_API_KEY is missing\.\n/,
    );
  });

  it('is forgotten as soon as the commit has a result', async () => {
    await post({ body: 'old result', sha: OLD, runId: 100 });
    await post({ body: null, reason: 'refused', runId: 101 });
    await post({ body: 'new result', runId: 101, runAttempt: 2 });
    expect(shown()).toEqual(['new result']);
    expect(bodies()[0]).not.toContain('older commit');
  });

  it('leaves no comment where none is', async () => {
    expect(await post({ body: null, reason: 'refused' })).toEqual({ status: 'none', message: null });
    expect(github.comments).toEqual([]);
  });
});

describe('two jobs or steps of one run under one key', () => {
  const A = { body: 'job a', inputs: 'a'.repeat(16), runId: 100 };
  const B = { body: 'job b', inputs: 'b'.repeat(16), runId: 100 };

  it('keep both results, and the log says so', async () => {
    await post(A);
    expect(await post(B)).toMatchObject({ status: 'created', message: expect.stringContaining('"comment-key"') });
    expect(shown()).toEqual(['job a', 'job b']);
  });

  it('keep both where their inputs are alike', async () => {
    await post(A);
    await post({ ...A, body: 'the same on another runner' });
    expect(shown()).toEqual(['job a', 'the same on another runner']);
  });

  it('keep both where both find none', async () => {
    await Promise.all([post(A), post(B)]);
    expect(shown().sort()).toEqual(['job a', 'job b']);
  });

  it('find their own comments in the next run, whoever is first', async () => {
    await post(A);
    await post(B);
    await post({ ...B, body: 'job b again', runId: 101 });
    await post({ ...A, body: 'job a again', runId: 101 });
    expect(shown()).toEqual(['job a again', 'job b again']);
  });

  it('keep the one that is not run again', async () => {
    await post(A);
    await post({ ...B, runAttempt: 2 });
    expect(shown()).toEqual(['job a', 'job b']);
  });

  it('that is refused is a line beside the other', async () => {
    await post(A);
    await post({ ...B, body: null, reason: 'refused' });
    expect(shown()).toEqual(['job a']);
    expect(bodies()[0]).toMatch(/run 100, attempt 1\].* measured nothing and ended early: refused\./);
  });

  it('write to another comment where one was overwritten at the same moment', async () => {
    await post({ body: 'earlier', inputs: 'c'.repeat(16), runId: 99 });
    const legA = contentOf(A);
    await (await posterOf(A)).post(legA);
    const bodyOfA = bodies()[0] ?? '';
    await post({ body: 'earlier', inputs: 'c'.repeat(16), runId: 98 });
    github.comments.length = 1;
    // Between our write and our second look the other job writes over it.
    github.intercept = faulty(
      LIST,
      () => {
        (github.comments[0] as { body: string }).body = bodyOfA;
        return undefined;
      },
      { from: 2 },
    );
    await post(B);
    expect(shown()).toEqual(['job a', 'job b']);
  });
});

describe('the key of a comment', () => {
  it.each(['-->', '--><img src=x>', 'a\nb', '@everyone', ' sha=0 ', '::set-output::', '\u202e'])(
    "can't break out of the marker: %j",
    (hostile) => {
      expect(commentKey({ workflow: hostile, job: hostile }, hostile)).toMatch(/^[A-Za-z0-9-]*\.?[0-9a-f]{16}$/);
      expect(commentKey({ workflow: hostile, job: hostile }, hostile)).not.toContain('--');
    },
  );

  it('tells names apart that look alike once cleaned', () => {
    const workflow = { workflow: 'w', job: 'j' };
    expect(commentKey(workflow, 'a b')).not.toBe(commentKey(workflow, 'a-b'));
    expect(commentKey({ workflow: 'a', job: 'b' }, null)).not.toBe(commentKey({ workflow: 'b', job: 'a' }, null));
  });
});

describe('a new comment', () => {
  const SAME = '3'.repeat(16);
  const OTHER = '4'.repeat(16);

  it('is made only where there is an alarm, if it is to be made on one', async () => {
    const quiet = await post({ body: 'fine', on: 'alert' });
    expect(quiet).toEqual({ status: 'none', message: expect.stringContaining('"comment-on"') });
    expect(await post({ body: 'worse', on: 'alert', alarm: 'a gate failed' })).toMatchObject({ status: 'created' });
    expect(shown()).toEqual(['worse']);
  });

  it('is not needed for the one that is there to be kept up to date', async () => {
    await post({ body: 'worse', on: 'alert', alarm: 'a gate failed' });
    expect(await post({ body: 'fine again', on: 'alert' })).toMatchObject({ status: 'updated' });
    expect(shown()).toEqual(['fine again']);
  });

  it('is made where a verdict changed, and else the newest is updated', async () => {
    const changing = { mode: 'new', on: 'change' } as const;
    expect(await post({ ...changing, body: 'first', verdicts: SAME })).toMatchObject({ status: 'created' });
    expect(await post({ ...changing, body: 'second', verdicts: SAME })).toMatchObject({ status: 'updated' });
    expect(await post({ ...changing, body: 'third', verdicts: OTHER })).toMatchObject({ status: 'created' });
    expect(await post({ ...changing, body: 'fourth', verdicts: OTHER })).toMatchObject({ status: 'updated' });
    expect(shown()).toEqual(['second', 'fourth']);
  });

  it('of several that are posted each time is made on an alarm only', async () => {
    const alerting = { mode: 'new', on: 'alert' } as const;
    expect(await post({ ...alerting, body: 'fine' })).toMatchObject({ status: 'none' });
    await post({ ...alerting, body: 'worse', alarm: 'worse' });
    await post({ ...alerting, body: 'fine again' });
    await post({ ...alerting, body: 'worse again', alarm: 'worse' });
    expect(shown()).toEqual(['fine again', 'worse again']);
  });

  it("is never another job's of the same run", async () => {
    const changing = { mode: 'new', on: 'change', runId: 100, verdicts: SAME } as const;
    await post({ ...changing, body: 'job a', inputs: 'a'.repeat(16) });
    await post({ ...changing, body: 'job b', inputs: 'b'.repeat(16) });
    expect(shown()).toEqual(['job a', 'job b']);
  });
});
