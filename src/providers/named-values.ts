import { didYouMean } from '../core/text/nearest.js';
import { option, ParityError, phrase } from '../errors.js';
import { isKnownProvider } from './lookup.js';

/**
 * The provider that a value without a provider's name is for: the only one of
 * the run, or the only one that goes by a name of the user's; null where several
 * could be meant.
 */
export function onlyProvider(providers: readonly string[]): string | null {
  const all = [...new Set(providers)];
  if (all.length === 1) return all[0] ?? null;
  const own = all.filter((name) => !isKnownProvider(name));
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** @throws ParityError `INVALID_OPTION` where an option names a provider that is not of this run */
export function refuseStranger(name: string, optionName: string, providers: readonly string[]): void {
  if (providers.includes(name)) return;
  const all = [...new Set(providers)];
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${option(optionName)} names "${name}", which is no provider of this run (${all.join(', ')}); add it to ${option('provider')}.${didYouMean(name, all)}`,
  );
}

/**
 * Reads the `base-url` list: `name=https://…` for a provider, or a bare URL for
 * the only provider that it can be for.
 *
 * @param providers the names of the providers of this run
 * @returns the given address by provider name
 * @throws ParityError `INVALID_OPTION`
 */
export function baseUrlsOf(entries: readonly string[], providers: readonly string[]): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  for (const entry of entries) {
    const [name, url] = addressed(entry, providers);
    if (urls.has(name))
      throw new ParityError('INVALID_OPTION', phrase`${option('base-url')} is given twice for ${name}; give it once.`);
    urls.set(name, url);
  }
  return urls;
}

function addressed(entry: string, providers: readonly string[]): [string, string] {
  const [, name, url] = /^([a-z][a-z0-9-]*)=(.+)$/.exec(entry.trim()) ?? [];
  if (name !== undefined && url !== undefined) {
    refuseStranger(name, 'base-url', providers);
    return [name, url];
  }
  const only = onlyProvider(providers);
  if (only !== null) return [only, entry.trim()];
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${option('base-url')} needs the name of its provider here: write "name=https://…/v1".`,
  );
}

/**
 * Reads the `model` list: a name for every provider, or `provider=name` for one
 * whose own names differ, such as a deployment at Azure.
 *
 * @returns the models of each provider, in order: the n-th of each are compared;
 *   null stands for the provider's default
 * @throws ParityError `INVALID_OPTION`
 */
export function modelsOf(
  entries: readonly string[],
  providers: readonly string[],
): ReadonlyMap<string, readonly (string | null)[]> {
  const shared: string[] = [];
  const own = new Map<string, string[]>();
  for (const entry of entries) {
    const [, name, model] = /^([a-z][a-z0-9-]*)=(.+)$/.exec(entry) ?? [];
    if (name === undefined || model === undefined) {
      shared.push(entry);
      continue;
    }
    refuseStranger(name, 'model', providers);
    own.set(name, [...(own.get(name) ?? []), model]);
  }
  const others = shared.length > 0 ? shared : [null];
  return new Map(providers.map((name) => [name, own.get(name) ?? others]));
}
