import { isJsonObject, type JsonObject } from '../core/record/schema.js';
import { ParityError } from '../errors.js';
import type { PostText, TextAnswer } from '../ports.js';
import { plainLine } from './cause.js';
import { freshIdToken, type GetIdToken, type IdToken, type IdTokenUse } from './oidc.js';
import type { Expiring, RenewalParts } from './renewal.js';

/** A short-lived token that stands in for an API key. */
export interface AccessToken extends Expiring {
  /** A secret. */
  readonly token: string;
}

/** Gets a token, over the network. @throws ParityError */
export type FetchToken = () => Promise<AccessToken>;

export interface ExchangeParts extends RenewalParts {
  readonly getIdToken: GetIdToken;
  readonly post: PostText;
}

/** One token service that takes GitHub's OIDC token: what is sent to it, and what to do where it refuses. */
export interface TokenService {
  /** For messages, e.g. `OpenAI`. */
  readonly name: string;
  readonly url: string;
  readonly use: IdTokenUse;
  readonly contentType: string;
  body(idToken: string): string;
  /** What to set up there, as sentences. */
  remedy(token: IdToken): string;
}

/** Assumed lifetime of a token that does not state one, in seconds: RFC 6749 makes it optional. */
const UNSAID_LIFETIME_S = 300;

/**
 * Exchanges a fresh OIDC token of this job for an access token, a new one at each
 * call (RFC 8693 and RFC 7523).
 *
 * @throws ParityError from the returned function: what `freshIdToken` gives,
 *   `AUTH_REFUSED` with the `sub` that was sent and what to set up, or
 *   `SERVICE_FAILED` where the service can't be reached or gives no token
 */
export function exchangedToken(service: TokenService, parts: ExchangeParts): FetchToken {
  return async () => {
    const idToken = await freshIdToken(parts.getIdToken, service.use, parts);
    const before = parts.clock.now().getTime();
    const answer = await parts.post(service.url, service.contentType, service.body(idToken.jwt));
    if (answer.status === null) throw unreachable(service, answer.failure);
    const body = bodyOf(answer);
    const token = body['access_token'];
    if (answer.status === 200 && typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) {
      parts.secrets.learn(token);
      return { token, expiration: new Date(before + 1000 * lifetimeOf(body)) };
    }
    throw refusal(service, answer.status, reasonOf(body), idToken);
  };
}

function bodyOf({ text }: TextAnswer): JsonObject {
  try {
    const body: unknown = JSON.parse(text);
    return isJsonObject(body) ? body : {};
  } catch {
    return {};
  }
}

/** Seconds; some services write the number as a text. */
function lifetimeOf({ expires_in: said }: JsonObject): number {
  const seconds = typeof said === 'string' && said.trim() !== '' ? Number(said) : said;
  return typeof seconds === 'number' && seconds > 0 && seconds < 1e9 ? seconds : UNSAID_LIFETIME_S;
}

/** In the form of RFC 6749, or as an error object of the API. */
function reasonOf(body: JsonObject): string {
  const { error, error_description: description } = body;
  const nested = isJsonObject(error) ? [error['code'], error['message']] : [error, description];
  const words = nested.filter((part) => typeof part === 'string' && part !== '').map((part) => plainLine(String(part)));
  return words.length === 0 ? 'no reason given' : words.join(': ');
}

function refusal(service: TokenService, status: number, reason: string, token: IdToken): ParityError {
  if (status === 200)
    return new ParityError('SERVICE_FAILED', `${service.name} answered the token exchange without a token; run again.`);
  if (status >= 500 || status === 429)
    return new ParityError(
      'SERVICE_FAILED',
      `${service.name}'s token endpoint answered HTTP ${status} (${reason}): run again, or use ${service.use.instead} meanwhile.`,
    );
  return new ParityError(
    'AUTH_REFUSED',
    `${service.name} gave no token for this job's OIDC token (HTTP ${status}: ${reason}). ${service.remedy(token)}`,
  );
}

function unreachable(service: TokenService, failure: string): ParityError {
  const { host } = new URL(service.url);
  return new ParityError(
    'SERVICE_FAILED',
    `${service.name}'s token endpoint ${host} could not be reached (${plainLine(failure)}): check the network, then run again.`,
  );
}
