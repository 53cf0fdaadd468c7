import type { ArtifactStandIn } from './artifact-service.js';
import { type Answer, type Received, type StandIn, startLoopback } from './loopback.js';

export interface StandInComment {
  readonly id: number;
  readonly issue: number;
  body: string;
  readonly login: string;
}

export interface StandInPull {
  readonly number: number;
  headSha: string;
  readonly branch: string;
  /** `owner/name` of the head; another than the repository's own is a fork. */
  readonly headRepository: string;
  readonly state?: 'open' | 'closed';
}

/** A run of a workflow. */
export interface StandInRun {
  readonly id: number;
  readonly headSha: string;
  readonly event: string;
  /** Empty while it goes on. */
  conclusion: string;
  /** `main` where left out. */
  readonly branch?: string;
  /** `owner/name` of the head; the repository's own where left out. */
  readonly headRepository?: string;
  /** Names of what it uploaded. */
  readonly artifacts: string[];
}

/**
 * What kind of token the caller holds: the job's own or an app's can't ask for
 * `GET /user`; one that is `nameless` can't ask GraphQL for its login either.
 */
export type TokenKind = 'installation' | 'personal' | 'nameless';

export interface GitHubOptions {
  readonly repository: string;
  readonly token: string;
  readonly login?: string;
  readonly tokenKind?: TokenKind;
  readonly pulls?: readonly StandInPull[];
  /** What the runs of this repository uploaded; a run that is not among `runs` has all of it. */
  readonly artifacts?: Pick<ArtifactStandIn, 'artifacts' | 'downloadUrl'>;
}

/** A status of a commit. */
export interface StandInStatus {
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string;
  readonly target_url: string;
}

/** GitHub's REST and GraphQL API as far as this project speaks to it, with state that tests may look at and change. */
export interface GitHubStandIn extends StandIn {
  readonly comments: StandInComment[];
  readonly pulls: StandInPull[];
  /** Runs of `parity.yml`, in any order. */
  readonly runs: StandInRun[];
  /** Every status that a commit was given, the oldest first. */
  readonly statuses: StandInStatus[];
  /** Names of artifacts that have expired. */
  readonly expired: Set<string>;
  /** Adds a comment as if somebody else had posted it. */
  addComment(issue: number, login: string, body: string): StandInComment;
  /** Called before each request is answered; what it returns is the answer. For refusals, outages and races. */
  intercept: Interceptor;
}

export type Interceptor = (request: Received, url: URL) => Answer | undefined | Promise<Answer | undefined>;

/** Which requests a fault meets. */
export interface Target {
  readonly method: string;
  /** Matched against the path without its query. */
  readonly path: RegExp;
}

/** The nth to mth request of a kind meets a fault; all others are answered. */
export function faulty(
  { method, path }: Target,
  fault: Answer | ((request: Received) => Answer | Promise<Answer> | undefined),
  { from = 1, to = from }: { readonly from?: number; readonly to?: number } = {},
): Interceptor {
  let seen = 0;
  return (request, url) => {
    if (request.method !== method || !path.test(url.pathname)) return undefined;
    seen += 1;
    if (seen < from || seen > to) return undefined;
    return typeof fault === 'function' ? fault(request) : fault;
  };
}

/** An answer that never comes. */
export const HANG = (): Promise<Answer> => new Promise(() => undefined);

/** Asks for no wait, so that a test need not sit through the waits that the program takes where none is named. */
const AT_ONCE = { 'retry-after': '0' };

/** A gateway that gave up. */
export const BAD_GATEWAY: Answer = {
  status: 502,
  headers: { 'content-type': 'text/html', ...AT_ONCE },
  body: '<h1>502</h1>',
};

/** GitHub itself, which can't answer. */
export const UNAVAILABLE: Answer = { status: 503, headers: AT_ONCE, body: {} };

/** How GitHub refuses too many requests in a short time. */
export function secondaryLimit(retryAfter?: string): Answer {
  return {
    status: 403,
    headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
    body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' },
  };
}

export async function startGitHub(options: GitHubOptions): Promise<GitHubStandIn> {
  const { repository, token, login = 'github-actions[bot]', tokenKind = 'installation' } = options;
  const pulls = (options.pulls ?? []).map((pull) => ({ ...pull }));
  const comments: StandInComment[] = [];
  let lastId = 1000;

  const addComment = (issue: number, author: string, body: string): StandInComment => {
    lastId += 1;
    const comment = { id: lastId, issue, body, login: author };
    comments.push(comment);
    return comment;
  };
  const render = (comment: StandInComment): object => ({
    id: comment.id,
    body: comment.body,
    html_url: `https://github.com/${repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
    user: { login: comment.login, type: comment.login.endsWith('[bot]') ? 'Bot' : 'User' },
  });

  const standIn = await startLoopback(async (request, url) => {
    const intercepted = await extra.intercept(request, url);
    if (intercepted !== undefined) return intercepted;
    if (request.headers.authorization !== `token ${token}`)
      return { status: 401, body: { message: 'Bad credentials' } };
    for (const [method, pattern, reply] of routes) {
      const match = pattern.exec(url.pathname);
      if (request.method === method && match !== null) return reply(match, url, request);
    }
    return { status: 404, body: { message: 'Not Found' } };
  });

  const base = `/repos/${repository}`;
  const route = (path: string): RegExp => new RegExp(`^${path}$`);
  type Reply = (match: RegExpExecArray, url: URL, request: Received) => Answer;
  const routes: readonly (readonly [string, RegExp, Reply])[] = [
    ['GET', route('/user'), () => (tokenKind === 'personal' ? { body: { login, type: 'User' } } : forbidden())],
    [
      'POST',
      route('/graphql'),
      () => (tokenKind === 'nameless' ? forbidden() : { body: { data: { viewer: { login } } } }),
    ],
    [
      'GET',
      route(`${base}/pulls/(\\d+)`),
      (match) => {
        const pull = pulls.find(({ number }) => number === Number(match[1]));
        return pull === undefined
          ? { status: 404, body: { message: 'Not Found' } }
          : { body: renderPull(pull, repository) };
      },
    ],
    [
      'GET',
      route(`${base}/pulls`),
      (_, url) => {
        const head = url.searchParams.get('head');
        const state = url.searchParams.get('state') ?? 'open';
        const hits = pulls.filter((pull) => {
          const named = `${pull.headRepository.split('/')[0] ?? ''}:${pull.branch}`;
          return (head === null || named === head) && (state === 'all' || (pull.state ?? 'open') === state);
        });
        return { body: hits.map((pull) => renderPull(pull, repository)) };
      },
    ],
    ['GET', route(base), () => ({ body: { full_name: repository, default_branch: 'main' } })],
    [
      'GET',
      route(`${base}/actions/workflows/parity\\.yml/runs`),
      (_, url) => {
        const branch = url.searchParams.get('branch');
        const hits = extra.runs
          .filter(({ conclusion }) => conclusion !== '')
          .filter((run) => branch === null || (run.branch ?? 'main') === branch)
          .sort((a, b) => b.id - a.id);
        const { body, ...rest } = page(
          hits.map((run) => renderRun(run, repository)),
          url,
        );
        return { ...rest, body: { total_count: hits.length, workflow_runs: body } };
      },
    ],
    [
      'GET',
      route(`${base}/actions/runs/(\\d+)`),
      (match) => {
        const run = extra.runs.find(({ id }) => id === Number(match[1]));
        return run === undefined
          ? { status: 404, body: { message: 'Not Found' } }
          : { body: renderRun(run, repository) };
      },
    ],
    [
      'GET',
      route(`${base}/actions/runs/(\\d+)/artifacts`),
      (match, url) => {
        const names = extra.runs.find(({ id }) => id === Number(match[1]))?.artifacts;
        const stored = (options.artifacts?.artifacts ?? []).filter(
          ({ name, finalized }) => finalized && names?.includes(name) !== false,
        );
        const { body, ...rest } = page(
          stored.map(({ id, name, size }) => ({ id, name, size_in_bytes: size, expired: extra.expired.has(name) })),
          url,
        );
        return { ...rest, body: { total_count: stored.length, artifacts: body } };
      },
    ],
    [
      'GET',
      route(`${base}/actions/artifacts/(\\d+)/zip`),
      (match) => {
        const location = options.artifacts?.downloadUrl(Number(match[1]));
        return location === undefined
          ? { status: 404, body: { message: 'Not Found' } }
          : { status: 302, headers: { location } };
      },
    ],
    [
      'POST',
      route(`${base}/statuses/([0-9a-f]{40})`),
      (match, _, request) => {
        const status = JSON.parse(request.body) as Omit<StandInStatus, 'sha'>;
        if (status.description.length > 140) return { status: 422, body: { message: 'description is too long' } };
        extra.statuses.push({ ...status, sha: match[1] ?? '' });
        return { status: 201, body: status };
      },
    ],
    [
      'GET',
      route(`${base}/commits/([0-9a-f]{40})/statuses`),
      (match) => ({ body: extra.statuses.filter(({ sha }) => sha === match[1]).reverse() }),
    ],
    [
      'GET',
      route(`${base}/issues/(\\d+)/comments`),
      (match, url) => page(comments.filter(({ issue }) => issue === Number(match[1])).map(render), url),
    ],
    [
      'POST',
      route(`${base}/issues/(\\d+)/comments`),
      (match, _, request) => {
        const { body } = JSON.parse(request.body) as { body: string };
        if ([...body].length > 65_536)
          return { status: 422, body: { message: 'Body is too long (maximum is 65536 characters)' } };
        return { status: 201, body: render(addComment(Number(match[1]), login, body)) };
      },
    ],
    [
      'PATCH',
      route(`${base}/issues/comments/(\\d+)`),
      (match, _, request) => {
        const comment = comments.find(({ id }) => id === Number(match[1]));
        if (comment === undefined) return { status: 404, body: { message: 'Not Found' } };
        if (comment.login !== login) return forbidden();
        comment.body = (JSON.parse(request.body) as { body: string }).body;
        return { body: render(comment) };
      },
    ],
    [
      'DELETE',
      route(`${base}/issues/comments/(\\d+)`),
      (match) => {
        const index = comments.findIndex(({ id }) => id === Number(match[1]));
        if (index < 0) return { status: 404, body: { message: 'Not Found' } };
        comments.splice(index, 1);
        return { status: 204 };
      },
    ],
  ];

  const extra = {
    comments,
    pulls,
    runs: [],
    statuses: [],
    expired: new Set<string>(),
    addComment,
    intercept: (): Answer | undefined => undefined,
  } as Pick<GitHubStandIn, 'comments' | 'pulls' | 'runs' | 'statuses' | 'expired' | 'addComment' | 'intercept'>;
  return Object.assign(extra, standIn);
}

function renderRun(run: StandInRun, repository: string): object {
  return {
    id: run.id,
    html_url: `https://github.com/${repository}/actions/runs/${run.id}`,
    head_sha: run.headSha,
    head_branch: run.branch ?? 'main',
    event: run.event,
    status: 'completed',
    conclusion: run.conclusion,
    head_repository: { full_name: run.headRepository ?? repository },
  };
}

function renderPull(pull: StandInPull, repository: string): object {
  const [owner = ''] = pull.headRepository.split('/');
  return {
    number: pull.number,
    state: pull.state ?? 'open',
    head: { ref: pull.branch, sha: pull.headSha, repo: { full_name: pull.headRepository, owner: { login: owner } } },
    base: { ref: 'main', repo: { full_name: repository } },
  };
}

/** A page of a list, with the `Link` header by which clients find the next one. */
function page(items: readonly object[], url: URL): Answer {
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
  const number = Number(url.searchParams.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string): string => {
    const target = new URL(url);
    target.searchParams.set('page', String(to));
    return `<${target.href}>; rel="${rel}"`;
  };
  const links = number < last ? [link(number + 1, 'next'), link(last, 'last')] : [];
  return {
    body: items.slice((number - 1) * size, number * size),
    ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}),
  };
}

/** How GitHub refuses what a token's permissions do not cover. */
export function forbidden(): Answer {
  return {
    status: 403,
    headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
    body: {
      message: 'Resource not accessible by integration',
      documentation_url: 'https://docs.github.com/rest',
      status: '403',
    },
  };
}
