import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CommentRequest, CommentResult } from '../../../src/effects/github/comment.js';
import { commentKey, postComment } from '../../../src/effects/github/comment.js';
import { connectGitHub } from '../../../src/effects/github/github.js';
import type { Workflow } from '../../../src/effects/github/workflow.js';
import type { GitHubStandIn } from '../../../testkit/standins/github.js';
import { forbidden, startGitHub } from '../../../testkit/standins/github.js';

const TOKEN = 'ghs_0123456789abcdefghij';
const OLD = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const REPOSITORY = 'acme/app';
const COMMENTS = '/repos/acme/app/issues/7/comments';

let github: GitHubStandIn;
beforeEach(async () => {
  github = await startGitHub({
    repository: REPOSITORY,
    token: TOKEN,
    pulls: [{ number: 7, headSha: HEAD, branch: 'topic', headRepository: REPOSITORY }],
  });
});
afterEach(() => github.close());

function workflowOf(overrides: Partial<Workflow> = {}): Workflow {
  return {
    eventName: 'pull_request',
    owner: 'acme',
    repository: 'app',
    workflow: 'Parity',
    job: 'bench',
    runId: 100,
    runAttempt: 1,
    apiUrl: github.url,
    serverUrl: 'https://github.com',
    runUrl: 'https://github.com/acme/app/actions/runs/100',
    pull: { kind: 'known', number: 7, headSha: HEAD },
    restriction: null,
    ...overrides,
  };
}

interface Posting extends Partial<Omit<CommentRequest, 'pull'>> {
  readonly sha?: string;
  readonly token?: string;
  readonly workflow?: Partial<Workflow>;
}

async function post({ sha = HEAD, token = TOKEN, workflow, ...request }: Posting = {}): Promise<CommentResult> {
  const client = await connectGitHub(token, github.url, new AbortController().signal);
  const full = {
    mode: 'update',
    key: null,
    body: 'the result',
    pull: { number: 7, headSha: sha },
    deadline: new AbortController().signal,
    ...request,
  } as const;
  return await postComment(client, workflowOf(workflow), full, { sleep: () => Promise.resolve() });
}

const bodies = (): string[] => github.comments.map(({ body }) => body);
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
    const second = await post({ body: 'second', workflow: { runId: 101 } });
    expect(second).toEqual({
      status: 'updated',
      url: `https://github.com/acme/app/pull/7#issuecomment-${github.comments[0]?.id}`,
    });
    expect(bodies()).toEqual([
      expect.stringMatching(/^<!-- parity-bench:bench\.[0-9a-f]{16} sha=b{40} run=101 attempt=1 -->\nsecond$/),
    ]);
  });

  it('is found on the last of many pages', async () => {
    for (let index = 0; index < 250; index += 1) github.addComment(7, 'alice', `chatter ${index}`);
    await post({ body: 'first' });
    await post({ body: 'second' });
    expect(bodies().filter((body) => body.includes('parity-bench'))).toHaveLength(1);
    expect(bodies().at(-1)).toMatch(/second$/);
  });

  it('is never one that somebody else wrote, whatever its marker says', async () => {
    await post({ body: 'ours' });
    const copied = github.comments[0]?.body ?? '';
    github.comments.length = 0;
    const forged = github.addComment(7, 'mallory', copied);
    await post({ body: 'real' });
    expect(forged.body).toBe(copied);
    expect(github.comments).toHaveLength(2);
    expect(github.comments[1]).toMatchObject({ login: 'github-actions[bot]', body: expect.stringMatching(/real$/) });
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
  ] as const)('is recognised with %s', async (_, tokenKind, login) => {
    await github.close();
    github = await startGitHub({
      repository: REPOSITORY,
      token: TOKEN,
      tokenKind,
      login,
      pulls: [{ number: 7, headSha: HEAD, branch: 't', headRepository: REPOSITORY }],
    });
    await post({ body: 'first' });
    await post({ body: 'second' });
    expect(bodies()).toEqual([expect.stringMatching(/second$/)]);
  });

  it("is recognised as the job token's where GraphQL does not answer", async () => {
    github.intercept = (request) =>
      request.path.includes('graphql') ? { status: 404, body: { message: 'Not Found' } } : undefined;
    await post({ body: 'first' });
    await post({ body: 'second' });
    expect(bodies()).toEqual([expect.stringMatching(/second$/)]);
  });

  it('is one per workflow, job and key', async () => {
    await post({ key: 'a' });
    await post({ key: 'b' });
    await post({ workflow: { job: 'other' } });
    await post({ workflow: { workflow: 'Other' } });
    await post({ key: 'a' });
    expect(github.comments).toHaveLength(4);
  });

  it('is posted anew each time where that is asked for', async () => {
    await post({ mode: 'new', body: 'first' });
    await post({ mode: 'new', body: 'second' });
    expect(bodies()).toEqual(['first', 'second']);
  });
});

describe('two jobs that post at once', () => {
  it('leave one comment where both found none: the lower id stays', async () => {
    // The other job's comment arrives between our list and our post, with the lower id.
    await post({ body: 'theirs', sha: OLD, workflow: { runId: 99 } });
    const theirs = github.comments[0]?.body ?? '';
    github.comments.length = 0;
    just(1, 'POST', COMMENTS, () => github.addComment(7, 'github-actions[bot]', theirs));
    expect(await post({ body: 'ours' })).toMatchObject({ status: 'updated' });
    expect(bodies()).toEqual([expect.stringMatching(/ours$/)]);
    expect(github.comments[0]?.id).toBeLessThan(1000 + 4);
  });

  it('leave one comment where the other comes later: ours has the lower id and theirs goes', async () => {
    await post({ body: 'theirs' });
    const theirs = github.comments[0]?.body ?? '';
    github.comments.length = 0;
    just(2, 'GET', COMMENTS, () => github.addComment(7, 'github-actions[bot]', theirs));
    expect(await post({ body: 'ours' })).toMatchObject({ status: 'created' });
    expect(bodies()).toEqual([expect.stringMatching(/ours$/)]);
  });

  it('really at once, ten times over, leave one comment', async () => {
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, index) => post({ body: `job ${index}`, workflow: { runId: 100 + index } })),
    );
    expect(results.every(({ status }) => status === 'created' || status === 'updated')).toBe(true);
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
    expect(bodies()).toEqual([expect.stringMatching(/for the head$/)]);
  });
});

describe('a result for an older commit', () => {
  it('does not replace the one for the head', async () => {
    await post({ body: 'new', workflow: { runId: 101 } });
    const result = await post({ body: 'old', sha: OLD, workflow: { runId: 100 } });
    expect(result).toMatchObject({ status: 'kept', message: expect.stringContaining("newer than this run's aaaaaaa") });
    expect(bodies()).toEqual([expect.stringMatching(/new$/)]);
  });

  it('does not replace it when its run is started again later', async () => {
    await post({ body: 'new', workflow: { runId: 101 } });
    await post({ body: 'old', sha: OLD, workflow: { runId: 100, runAttempt: 2 } });
    expect(bodies()).toEqual([expect.stringMatching(/new$/)]);
  });

  it('does not replace it where its own run began later', async () => {
    await post({ body: 'new', workflow: { runId: 101 } });
    expect(await post({ body: 'old', sha: OLD, workflow: { runId: 102 } })).toMatchObject({ status: 'kept' });
    expect(bodies()).toEqual([expect.stringMatching(/new$/)]);
  });

  it('replaces one that is older still', async () => {
    await post({ body: 'oldest', sha: 'c'.repeat(40), workflow: { runId: 90 } });
    await post({ body: 'old', sha: OLD, workflow: { runId: 100 } });
    expect(bodies()).toEqual([expect.stringMatching(/old$/)]);
    expect(
      await post({ body: 'oldest again', sha: 'c'.repeat(40), workflow: { runId: 90, runAttempt: 2 } }),
    ).toMatchObject({ status: 'kept' });
  });

  it("is replaced by the head's, also from an earlier run", async () => {
    await post({ body: 'old', sha: OLD, workflow: { runId: 100 } });
    await post({ body: 'new', workflow: { runId: 99 } });
    expect(bodies()).toEqual([expect.stringMatching(/new$/)]);
  });
});

describe('a refusal', () => {
  it('names the missing permission and the YAML to add', async () => {
    github.intercept = (request) =>
      request.method === 'POST' && !request.path.includes('graphql') ? forbidden() : undefined;
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
    [403, 'Unable to create comment because issue is locked.', 'the conversation is locked'],
    [422, 'Validation Failed', 'HTTP 422: Validation Failed'],
  ])('with HTTP %d "%s" is told for what it is', async (status, message, told) => {
    github.intercept = (request) =>
      request.method === 'POST' && !request.path.includes('graphql') ? { status, body: { message } } : undefined;
    expect(await post()).toMatchObject({ status: 'failed', message: expect.stringContaining(told) });
  });

  it('never shows the token', async () => {
    github.intercept = (request) => ({ status: 500, body: { message: `echo ${request.headers.authorization ?? ''}` } });
    expect(JSON.stringify(await post())).not.toContain(TOKEN);
  });
});

describe('an outage', () => {
  it('that passes delays the comment and does not double it', async () => {
    let failures = 2;
    github.intercept = (request) => {
      if (request.method !== 'POST' || request.path.includes('graphql') || failures === 0) return undefined;
      failures -= 1;
      // As when a gateway gives up on an answer: the comment was made all the same.
      if (failures === 1)
        github.addComment(7, 'github-actions[bot]', (JSON.parse(request.body) as { body: string }).body);
      return { status: 502, body: 'Bad Gateway' };
    };
    expect(await post()).toMatchObject({ status: 'updated' });
    expect(github.comments).toHaveLength(1);
  });

  it('that lasts ends in a message', async () => {
    github.intercept = () => ({ status: 503, body: 'down' });
    expect(await post()).toMatchObject({
      status: 'failed',
      message: expect.stringContaining('GitHub answered HTTP 503'),
    });
  });

  it('of a new comment is not answered by a second one', async () => {
    github.intercept = (request) =>
      request.method === 'POST' && !request.path.includes('graphql') ? { status: 502, body: 'Bad Gateway' } : undefined;
    expect(await post({ mode: 'new' })).toMatchObject({ status: 'failed' });
    expect(calls('POST')).toBe(1);
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
