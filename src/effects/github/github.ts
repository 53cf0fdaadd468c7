import type { getOctokit } from '@actions/github';
import { Secrets } from '../../core/text/redaction.js';

export type GitHub = ReturnType<typeof getOctokit>;

/** Longest wait for one answer of GitHub's API, in milliseconds. */
const ANSWER_MS = 20_000;

/**
 * The REST and GraphQL client of the job's token. Loaded only here and only when
 * asked for: it is heavy, and most commands never speak to GitHub.
 *
 * @param signal ends every request under way (the job was cancelled)
 */
export async function connectGitHub(token: string, apiUrl: string, signal: AbortSignal): Promise<GitHub> {
  const { getOctokit } = await import('@actions/github');
  const github = getOctokit(token, { baseUrl: apiUrl, log: SILENT });
  github.hook.before('request', (options) => {
    options.request.signal = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]);
  });
  return github;
}

/** The client prints requests and tokens' scopes of deprecated calls; what matters comes back as an error. */
const nothing = (): void => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** HTTP status of a refused request, null where no answer came. */
export function statusOf(error: unknown): number | null {
  const status = (error as { status?: unknown } | null)?.status;
  // The client reports network failures as a 500 without a response.
  const answered = (error as { response?: unknown } | null)?.response !== undefined;
  return typeof status === 'number' && answered ? status : null;
}

/** True for a failure that may be gone a second later. */
export function isPassing(error: unknown): boolean {
  const status = statusOf(error);
  return status === null || status >= 500;
}

/**
 * Why GitHub refused, in one sentence, with the permission to add where that is the reason.
 *
 * @param permission the scope of GITHUB_TOKEN that the call needs, e.g. `pull-requests: write`
 */
export function explainRefusal(error: unknown, permission: string): string {
  const status = statusOf(error);
  const said = saidBy(error);
  if (status === null) return 'GitHub did not answer.';
  if (status === 429 || /rate limit/i.test(said)) return `GitHub's rate limit is used up (HTTP ${status}).`;
  if (/locked/i.test(said)) return `the conversation is locked (HTTP ${status}).`;
  if (status === 401) return 'the token was refused (HTTP 401); check the input "github-token".';
  if (status === 403 || status === 404) {
    return `the token may not do that (HTTP ${status}). Add to the job:\n\n    permissions:\n      contents: read\n      ${permission}\n`;
  }
  return `GitHub answered HTTP ${status}${said === '' ? '' : `: ${said}`}.`;
}

/** Removes what looks like a secret; the log removes the known ones. */
const secrets = new Secrets();

function saidBy(error: unknown): string {
  const data = (error as { response?: { data?: { message?: unknown } } }).response?.data;
  return typeof data?.message === 'string' ? secrets.redact(data.message.slice(0, 200)) : '';
}
