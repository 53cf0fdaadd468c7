import type { Environment } from '../../ports.js';
import { MOST_JSON_BYTES, readRegular } from '../files/regular.js';

/** Why the job has a read-only token, no secrets and no OIDC. */
export type Restriction = 'fork' | 'dependabot';

/** What the event says about a pull request; what it leaves open is for the API (`pull-request.ts`). */
export type PullReference =
  | { readonly kind: 'none' }
  | { readonly kind: 'known'; readonly number: number; readonly headSha: string }
  /** `issue_comment` names the number and not the commit. */
  | { readonly kind: 'number'; readonly number: number }
  /** `workflow_run` names the branch; for a fork its list of pull requests is empty. */
  | { readonly kind: 'branch'; readonly owner: string; readonly branch: string; readonly headSha: string };

/** What the runner tells a step about its workflow, typed. */
export interface Workflow {
  readonly eventName: string;
  readonly owner: string;
  readonly repository: string;
  readonly workflow: string;
  readonly job: string;
  readonly runId: number;
  readonly runAttempt: number;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Where a person reads this run. */
  readonly runUrl: string;
  readonly pull: PullReference;
  readonly restriction: Restriction | null;
}

/**
 * Reads the environment and the event file. An event without a pull request
 * (`schedule`, `workflow_dispatch`, `push`), or one that can't be read, is no error.
 */
export async function readWorkflow(env: Environment): Promise<Workflow> {
  const event = await readEvent(env['GITHUB_EVENT_PATH']);
  const eventName = env['GITHUB_EVENT_NAME'] ?? '';
  const slug = env['GITHUB_REPOSITORY'] ?? '';
  const [owner = '', repository = ''] = slug.split('/');
  const runId = wholeNumber(env['GITHUB_RUN_ID']) ?? 0;
  const serverUrl = env['GITHUB_SERVER_URL'] || 'https://github.com';
  return {
    eventName,
    owner,
    repository,
    workflow: env['GITHUB_WORKFLOW'] ?? '',
    job: env['GITHUB_JOB'] ?? '',
    runId,
    runAttempt: wholeNumber(env['GITHUB_RUN_ATTEMPT']) ?? 1,
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    serverUrl,
    runUrl: `${serverUrl}/${slug}/actions/runs/${runId}`,
    pull: pullReference(eventName, event),
    restriction: restrictionOf(eventName, event, env['GITHUB_ACTOR'] ?? '', slug),
  };
}

async function readEvent(path: string | undefined): Promise<unknown> {
  if (path === undefined || path === '') return {};
  try {
    return JSON.parse((await readRegular(path, MOST_JSON_BYTES)).toString('utf8')) as unknown;
  } catch {
    return {};
  }
}

function pullReference(eventName: string, event: unknown): PullReference {
  if (eventName === 'workflow_run') return pullOfWorkflowRun(event);
  const number = numberAt(event, 'pull_request', 'number');
  const headSha = textAt(event, 'pull_request', 'head', 'sha');
  if (number !== null && headSha !== null) return { kind: 'known', number, headSha };
  const issue = numberAt(event, 'issue', 'number');
  const isPull = at(event, 'issue', 'pull_request') !== undefined;
  return issue !== null && isPull ? { kind: 'number', number: issue } : { kind: 'none' };
}

function pullOfWorkflowRun(event: unknown): PullReference {
  const headSha = textAt(event, 'workflow_run', 'head_sha');
  if (headSha === null) return { kind: 'none' };
  const number = numberAt(event, 'workflow_run', 'pull_requests', 0, 'number');
  if (number !== null) return { kind: 'known', number, headSha };
  const owner = textAt(event, 'workflow_run', 'head_repository', 'owner', 'login');
  const branch = textAt(event, 'workflow_run', 'head_branch');
  // A push to a branch has a head branch too; only a pull request's run is about a pull request.
  const ofPull = /^pull_request/.test(textAt(event, 'workflow_run', 'event') ?? '');
  return ofPull && owner !== null && branch !== null ? { kind: 'branch', owner, branch, headSha } : { kind: 'none' };
}

/** Events of a pull request that run with the rights of its head; `pull_request_target` has those of the base. */
const HEAD_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
/** Further events that Dependabot sets off without secrets. */
const DEPENDABOT_EVENTS = [...HEAD_EVENTS, 'push', 'create', 'deployment', 'deployment_status'];

function restrictionOf(eventName: string, event: unknown, actor: string, slug: string): Restriction | null {
  if (actor === 'dependabot[bot]' && DEPENDABOT_EVENTS.includes(eventName)) return 'dependabot';
  if (!HEAD_EVENTS.includes(eventName) || at(event, 'pull_request') === undefined) return null;
  const base = textAt(event, 'pull_request', 'base', 'repo', 'full_name') ?? slug;
  // A head repository that was deleted is null: it was a fork.
  return textAt(event, 'pull_request', 'head', 'repo', 'full_name') === base ? null : 'fork';
}

/** The value at a path into parsed JSON; undefined where the path leaves it (null counts as absent). */
function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<string | number, unknown>)[key];
  }
  return here ?? undefined;
}

function textAt(value: unknown, ...path: readonly (string | number)[]): string | null {
  const found = at(value, ...path);
  return typeof found === 'string' && found !== '' ? found : null;
}

function numberAt(value: unknown, ...path: readonly (string | number)[]): number | null {
  const found = at(value, ...path);
  return typeof found === 'number' && Number.isSafeInteger(found) ? found : null;
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
