import type { PriceOverrides } from '../core/price/prices.js';
import { quote } from '../core/text/quote.js';
import { option, ParityError, phrase } from '../errors.js';
import { perProvider } from '../options/per-provider.js';

export interface PriceOptions {
  readonly inputPricePerMtok: readonly string[];
  readonly outputPricePerMtok: readonly string[];
}

/**
 * The prices that a user gives in place of the list, by provider.
 *
 * @param providers those of this call
 * @throws ParityError `INVALID_OPTION`
 */
export function priceOverrides(
  options: PriceOptions,
  providers: readonly string[],
): (provider: string) => PriceOverrides {
  const input = perProvider(options.inputPricePerMtok, 'input-price-per-mtok', providers);
  const output = perProvider(options.outputPricePerMtok, 'output-price-per-mtok', providers);
  return (provider) => ({
    inputUsdPerMtok: usd(input(provider), 'input-price-per-mtok'),
    outputUsdPerMtok: usd(output(provider), 'output-price-per-mtok'),
  });
}

function usd(text: string | null, name: string): number | null {
  if (text === null) return null;
  const value = /^(\d+(\.\d*)?|\.\d+)$/.test(text.trim()) ? Number(text) : NaN;
  if (Number.isFinite(value)) return value;
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${option(name)} can't be ${quote(text)}; use USD per million tokens, e.g. 5.5.`,
  );
}
