import { didYouMean } from '../core/text/nearest.js';
import { quote } from '../core/text/quote.js';
import { option as optionName, ParityError, phrase } from '../errors.js';

/**
 * Values that may be given per provider: `provider=value` items and at most one
 * bare value that holds for all others.
 *
 * @param providers those that a value can be for
 * @throws ParityError `INVALID_OPTION` for two bare values, one provider named twice, or one that is not there
 */
export function perProvider(
  items: readonly string[],
  option: string,
  providers: readonly string[],
): (provider: string) => string | null {
  const named = new Map<string, string>();
  let bare: string | null = null;
  for (const item of items) {
    const match = /^([A-Za-z][\w.-]*)=(.*)$/s.exec(item);
    const name = match?.[1];
    if (name !== undefined) refuseUnknownProvider(name, option, providers);
    if (name === undefined ? bare !== null : named.has(name)) {
      throw new ParityError(
        'INVALID_OPTION',
        phrase`${optionName(option)} is given twice for ${name ?? 'all providers'}; give it once.`,
      );
    }
    if (name === undefined) bare = item;
    else named.set(name, match?.[2] ?? '');
  }
  return (provider) => named.get(provider) ?? bare;
}

function refuseUnknownProvider(name: string, option: string, providers: readonly string[]): void {
  if (providers.includes(name)) return;
  const known = [...new Set(providers)];
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${optionName(option)} names the provider ${quote(name)}; the providers here are ${known.join(', ')}.${didYouMean(name, known)}`,
  );
}
