import { trimEnd } from '../core/text/trimming.js';
import { option, ParityError, type Phrase, phrase } from '../errors.js';
import { isLoopback, isPrivateHost } from './host.js';

/** An address that was given for a provider, checked. */
export interface BaseUrl {
  /** Without a trailing slash, query and fragment. */
  readonly url: string;
  /** The parameters of its query, in order. */
  readonly query: readonly (readonly [name: string, value: string])[];
}

/** Names of query parameters that carry a secret. */
const SECRET_NAME = /key|token|secret|sig|passw|credential|auth|code/i;

/**
 * A base URL that keys may be sent to: https, or http on this machine, or (where
 * `allowHttp`) http within a private network; no credentials and no fragment in
 * it. A trailing slash or `/responses` is dropped, as the official client does.
 *
 * @param source names the option or variable for the message; the value itself
 *   is not repeated, since it may hold a secret
 * @param basePath what an address without a path goes on with
 * @throws ParityError `INVALID_OPTION`
 */
export function checkedUrl(text: string, source: string | Phrase, allowHttp = false, basePath = ''): BaseUrl {
  const refuse = (reason: string | Phrase): never => {
    throw new ParityError('INVALID_OPTION', phrase`${source} ${reason}`);
  };
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    return refuse('is no URL; one such as https://example.com/v1 was expected.');
  if (url.username !== '' || url.password !== '')
    return refuse('holds a user name or password; keys belong in their own environment variable.');
  if (url.hash !== '') return refuse('has a fragment; give the address alone, up to /v1.');
  const query = [...url.searchParams];
  const secret = query.find(([name]) => SECRET_NAME.test(name))?.[0];
  if (secret !== undefined)
    return refuse(
      phrase`has a query parameter "${secret.slice(0, 40)}" that looks like a secret; give it as ${option('query')} "${secret.slice(0, 40)}=env:VARIABLE".`,
    );
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) refusePlainHttp(url.hostname, allowHttp, refuse);
  const path = trimEnd(url.pathname, '/').replace(/\/responses$/, '');
  return { url: url.origin + (path === '' ? basePath : path), query };
}

function refusePlainHttp(hostname: string, allowHttp: boolean, refuse: (reason: string | Phrase) => never): void {
  const what = `is plain http to ${hostname}, which would show keys and prompts to the network`;
  if (!isPrivateHost(hostname)) refuse(`${what}; use https.`);
  if (!allowHttp) refuse(phrase`${what}; use https, or give ${option('allow-http')} if that network is private.`);
}
