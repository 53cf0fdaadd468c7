import type { getOctokit } from '@actions/github';
import type { Clock } from '../../ports.js';
import { within } from './deadline.js';
import { repeated } from './retry.js';

export type GitHub = ReturnType<typeof getOctokit>;

/** Longest wait for one answer of GitHub's API, in milliseconds. */
export const ANSWER_MS = 20_000;

/**
 * The REST and GraphQL client of the job's token. Loaded only here and only when
 * asked for: it is heavy, and most commands never speak to GitHub. Every request
 * has a limit, and is repeated within bounds, here and nowhere else.
 *
 * @param stop ends every request under way and every wait (the job was cancelled)
 */
export async function connectGitHub(
  token: string,
  apiUrl: string,
  stop: AbortSignal,
  clock: Pick<Clock, 'sleep' | 'now'>,
): Promise<GitHub> {
  const { getOctokit } = await import('@actions/github');
  const github = getOctokit(token, { baseUrl: apiUrl, log: SILENT });
  github.hook.wrap('request', (request, options) =>
    repeated({ clock, stop, isRepeatable: isRepeatable(options.method, options.url) }, () =>
      within({ clock, stop, ms: ANSWER_MS }, async (signal) => {
        // A copy, since the client writes on what it is given.
        return readable(await request({ ...options, request: { ...options.request, signal } }));
      }),
    ),
  );
  return github;
}

/** The client passes a body that was cut off as a text, and a list without a body as an empty list. */
function readable<T extends { readonly status: number; readonly data: unknown }>(answer: T): T {
  if (answer.status !== 204 && typeof answer.data === 'string') throw new Error('GitHub sent no JSON');
  return answer;
}

/** Only a request that creates something can create it twice; a GraphQL query is sent by POST and makes nothing. */
function isRepeatable(method: string, url: string): boolean {
  return method !== 'POST' || url.endsWith('/graphql');
}

/** The client prints requests and tokens' scopes of deprecated calls; what matters comes back as an error. */
const nothing = (): void => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
