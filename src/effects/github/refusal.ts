import * as v from 'valibot';
import { maskLookalikes } from '../../core/text/lookalikes.js';

/** Why a request to GitHub brought no result. */
export type RefusalKind =
  /** No answer came, or none that could be read. */
  | 'unanswered'
  /** HTTP 5xx. */
  | 'unavailable'
  | 'rate limited'
  /** The token lacks a permission, and GitHub says so. */
  | 'not permitted'
  /** The token itself was refused. */
  | 'bad token'
  | 'locked'
  /** HTTP 404 or 410: gone, or hidden from this token. */
  | 'absent'
  | 'other';

export interface Refusal {
  readonly kind: RefusalKind;
  readonly status: number | null;
  /** GitHub's own words, redacted and shortened; empty where there are none. */
  readonly said: string;
  /** How long GitHub asks to wait, in milliseconds; null where it does not say. */
  readonly retryAfterMs: number | null;
}

const Headers = v.record(v.string(), v.unknown());
const Failure = v.object({
  status: v.number(),
  response: v.object({
    headers: v.optional(Headers, {}),
    data: v.optional(v.unknown()),
  }),
});
const Data = v.object({ message: v.string() });

/**
 * What a failed request means. The client reports a network failure as a 500
 * without a response.
 *
 * @param now for `Retry-After` and `X-RateLimit-Reset` that name a time of day
 */
export function refusalOf(error: unknown, now: Date = new Date()): Refusal {
  const failure = v.safeParse(Failure, error);
  if (!failure.success) return { kind: 'unanswered', status: null, said: '', retryAfterMs: null };
  const { status, response } = failure.output;
  const said = saidIn(response.data);
  const kind = kindOf(status, said, response.headers);
  return { kind, status, said, retryAfterMs: waitAsked(response.headers, kind, now) };
}

function kindOf(status: number, said: string, headers: v.InferOutput<typeof Headers>): RefusalKind {
  if (status >= 500) return 'unavailable';
  if (status === 401) return 'bad token';
  const isLimited = /rate limit|abuse detection/i.test(said) || headers['x-ratelimit-remaining'] === '0';
  if (status === 429 || (status === 403 && (isLimited || headers['retry-after'] !== undefined))) return 'rate limited';
  if (/\blocked\b/i.test(said)) return 'locked';
  if (status === 403 && /resource not accessible|must have (?:push|admin|write)|permission/i.test(said))
    return 'not permitted';
  return status === 404 || status === 410 ? 'absent' : 'other';
}

/** `Retry-After` in seconds or as a date; for a primary limit the moment at which it is renewed. */
function waitAsked(headers: v.InferOutput<typeof Headers>, kind: RefusalKind, now: Date): number | null {
  const asked = headers['retry-after'];
  if (typeof asked === 'string' && /^\d{1,9}$/.test(asked)) return Number(asked) * 1000;
  if (typeof asked === 'string' && !Number.isNaN(Date.parse(asked)))
    return Math.max(0, Date.parse(asked) - now.getTime());
  const reset = headers['x-ratelimit-reset'];
  if (kind !== 'rate limited' || headers['x-ratelimit-remaining'] !== '0') return null;
  return typeof reset === 'string' && /^\d{1,12}$/.test(reset)
    ? Math.max(0, Number(reset) * 1000 - now.getTime())
    : null;
}

/**
 * Why GitHub refused, in one sentence, with the permission to add where that is the reason.
 *
 * @param permission the scope of GITHUB_TOKEN that the call needs, e.g. `pull-requests: write`
 */
export function explainRefusal(error: unknown, permission: string): string {
  const { kind, status, said, retryAfterMs } = refusalOf(error);
  const quoted = said === '' ? '' : `: ${said}`;
  switch (kind) {
    case 'unanswered':
      return 'GitHub did not answer.';
    case 'rate limited':
      return `GitHub's rate limit is used up (HTTP ${status})${retryAfterMs === null ? '' : `; it asks to wait ${Math.ceil(retryAfterMs / 1000)} s`}.`;
    case 'locked':
      return `the conversation is locked (HTTP ${status}).`;
    case 'bad token':
      return 'the token was refused (HTTP 401); check the input "github-token".';
    case 'not permitted':
      return `the token may not do that (HTTP ${status}). Add to the job:\n\n    permissions:\n      contents: read\n      ${permission}\n`;
    case 'absent':
      return `GitHub finds no such thing, or the token may not see it (HTTP ${status}${quoted}).`;
    case 'unavailable':
    case 'other':
      return `GitHub answered HTTP ${status}${quoted}.`;
  }
}

function saidIn(data: unknown): string {
  const parsed = v.safeParse(Data, data);
  return parsed.success ? maskLookalikes(parsed.output.message.slice(0, 200)) : '';
}
