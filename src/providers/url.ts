import { didYouMean } from '../core/text/nearest.js';
import { trimEnd } from '../core/text/trimming.js';
import { option, ParityError, type Phrase, phrase } from '../errors.js';

/**
 * A base URL that keys may be sent to: https, or http on this machine; no
 * credentials, query or fragment in it. A trailing slash or `/responses` is
 * dropped, as the official client does.
 *
 * @param source names the option or variable for the message; the value itself
 *   is not repeated, since it may hold a secret
 * @throws ParityError `INVALID_OPTION`
 */
export function checkedUrl(text: string, source: string | Phrase): string {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${source} is no URL; one such as https://example.com/v1 was expected.`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${source} holds a user name or password; keys belong into their own environment variable.`,
    );
  }
  if (url.search !== '' || url.hash !== '') {
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${source} has a query or a fragment; give the address alone, up to /v1.`,
    );
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${source} is plain http to ${url.hostname}, which would show keys and prompts to the network; use https.`,
    );
  }
  return trimEnd(url.origin + url.pathname, '/').replace(/\/responses$/, '');
}

/** True for a host name that can only be this machine. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(?:\.\d{1,3}){3}$/.test(hostname)
  );
}

/**
 * Reads the `base-url` list: `name=https://…` for a provider, or a bare URL for
 * the only provider that is neither `bedrock` nor `openai`.
 *
 * @param providers the names of the providers of this run
 * @returns the given address by provider name
 * @throws ParityError `INVALID_OPTION`
 */
export function baseUrlsOf(entries: readonly string[], providers: readonly string[]): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  for (const entry of entries) {
    const [name, url] = named(entry, providers);
    if (urls.has(name))
      throw new ParityError('INVALID_OPTION', phrase`${option('base-url')} is given twice for ${name}; give it once.`);
    urls.set(name, url);
  }
  return urls;
}

function named(entry: string, providers: readonly string[]): [string, string] {
  const [, name, url] = /^([a-z][a-z0-9-]*)=(.+)$/.exec(entry.trim()) ?? [];
  if (name !== undefined && url !== undefined) {
    if (!providers.includes(name))
      throw new ParityError(
        'INVALID_OPTION',
        phrase`${option('base-url')} names "${name}", which is no provider of this run (${[...new Set(providers)].join(', ')}); add it to ${option('provider')}.${didYouMean(name, providers)}`,
      );
    return [name, url];
  }
  const others = [...new Set(providers)].filter((provider) => provider !== 'bedrock' && provider !== 'openai');
  const only = others.length === 1 ? others[0] : undefined;
  if (only === undefined)
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${option('base-url')} needs the name of its provider here: write "name=https://…/v1".`,
    );
  return [only, entry.trim()];
}
