import path from 'node:path';
import * as v from 'valibot';
import type { Environment } from '../../ports.js';
import { MOST_JSON_BYTES, readRegular } from '../files/regular.js';
import {
  PullCommentEvent,
  PullEvent,
  PullRepositories,
  pullsInto,
  RepositoryEvent,
  type WorkflowRun,
  WorkflowRunEvent,
} from './event.js';

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
  /** The name of the workflow's file, by which GitHub finds its other runs. */
  readonly file: string;
  /** The commit of the run. */
  readonly commit: string;
  /** Null where the event does not tell it. */
  readonly defaultBranch: string | null;
  readonly job: string;
  readonly runId: number;
  readonly runAttempt: number;
  /** The commit that the run is about where it is about no pull request; '' where the runner does not tell. */
  readonly subjectCommit: string;
  /** The run that a `workflow_run` follows; null for every other event. */
  readonly followedRunId: number | null;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Where a person reads this run. */
  readonly runUrl: string;
  readonly pull: PullReference;
  readonly restriction: Restriction | null;
  /** Whose change this run is about, where runs of such get no secrets; this one may have them (`workflow_run`). */
  readonly origin: Restriction | null;
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
  const restriction = restrictionOf(eventName, event, env['GITHUB_ACTOR'] ?? '', slug);
  const followed = eventName === 'workflow_run' ? parsed(WorkflowRunEvent, event)?.workflow_run : undefined;
  return {
    eventName,
    owner,
    repository,
    workflow: env['GITHUB_WORKFLOW'] ?? '',
    file: workflowFile(env['GITHUB_WORKFLOW_REF'] ?? ''),
    commit: env['GITHUB_SHA'] ?? '',
    defaultBranch: parsed(RepositoryEvent, event)?.repository.default_branch ?? null,
    job: env['GITHUB_JOB'] ?? '',
    runId,
    runAttempt: wholeNumber(env['GITHUB_RUN_ATTEMPT']) ?? 1,
    subjectCommit: followed?.head_sha ?? env['GITHUB_SHA'] ?? '',
    followedRunId: followed?.id ?? null,
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    serverUrl,
    runUrl: `${serverUrl}/${slug}/actions/runs/${runId}`,
    pull: pullReference(eventName, event, slug),
    restriction,
    origin: restriction ?? originOf(eventName, event, slug),
  };
}

async function readEvent(path: string | undefined): Promise<unknown> {
  if (path === undefined || path === '') return {};
  try {
    return JSON.parse((await readRegular(path, MOST_JSON_BYTES)).toString('utf8'));
  } catch {
    return {};
  }
}

function pullReference(eventName: string, event: unknown, slug: string): PullReference {
  if (eventName === 'workflow_run') {
    const run = parsed(WorkflowRunEvent, event);
    return run === null ? { kind: 'none' } : pullOfWorkflowRun(run, slug);
  }
  const pull = parsed(PullEvent, event)?.pull_request;
  if (pull !== undefined) return { kind: 'known', number: pull.number, headSha: pull.head.sha };
  const issue = parsed(PullCommentEvent, event)?.issue;
  return issue === undefined ? { kind: 'none' } : { kind: 'number', number: issue.number };
}

/**
 * A run of a push or a schedule lists pull requests that merely have its commit;
 * only a pull request's own run is about one.
 */
function pullOfWorkflowRun(event: WorkflowRun, slug: string): PullReference {
  const { event: cause, head_sha: headSha, head_branch: branch, head_repository: head } = event.workflow_run;
  if (!/^pull_request/.test(cause)) return { kind: 'none' };
  const listed = pullsInto(event, slug).filter((pull) => branch == null || pull.head.ref === branch);
  const pull = listed.find(({ head: { sha } }) => sha === headSha) ?? listed[0];
  if (pull !== undefined) return { kind: 'known', number: pull.number, headSha };
  return head == null || branch == null
    ? { kind: 'none' }
    : { kind: 'branch', owner: head.owner.login, branch, headSha };
}

/** Of a `workflow_run` that follows the run of a fork's or Dependabot's pull request. */
function originOf(eventName: string, event: unknown, slug: string): Restriction | null {
  const run = eventName === 'workflow_run' ? parsed(WorkflowRunEvent, event)?.workflow_run : undefined;
  if (run === undefined || !/^pull_request/.test(run.event)) return null;
  if (run.actor?.login === 'dependabot[bot]') return 'dependabot';
  return run.head_repository?.full_name === slug ? null : 'fork';
}

/** Events of a pull request that run with the rights of its head; `pull_request_target` has those of the base. */
const HEAD_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
/** Further events that Dependabot sets off without secrets. */
const DEPENDABOT_EVENTS = [...HEAD_EVENTS, 'push', 'create', 'deployment', 'deployment_status'];

function restrictionOf(eventName: string, event: unknown, actor: string, slug: string): Restriction | null {
  if (actor === 'dependabot[bot]' && DEPENDABOT_EVENTS.includes(eventName)) return 'dependabot';
  const pull = HEAD_EVENTS.includes(eventName) ? parsed(PullRepositories, event)?.pull_request : undefined;
  if (pull === undefined) return null;
  const base = pull.base?.repo?.full_name ?? slug;
  // A head repository that was deleted is null: it was a fork.
  return pull.head?.repo?.full_name === base ? null : 'fork';
}

function parsed<T extends v.GenericSchema>(schema: T, event: unknown): v.InferOutput<T> | null {
  const result = v.safeParse(schema, event);
  return result.success ? result.output : null;
}

/** `nightly.yml` of `acme/app/.github/workflows/nightly.yml@refs/heads/main`. */
function workflowFile(ref: string): string {
  return path.posix.basename(ref.split('@')[0] ?? '');
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
