import type { PriceOverrides } from '../core/price/prices.js';
import { ParityError } from '../errors.js';
import { perProvider, quote } from '../options/tables.js';

export interface PriceOptions {
  readonly inputPricePerMtok: readonly string[];
  readonly outputPricePerMtok: readonly string[];
}

/** The prices that a user gives in place of the list, by provider. @throws ParityError `INVALID_OPTION` */
export function priceOverrides(
  options: PriceOptions,
  spell: (name: string) => string,
): (provider: string) => PriceOverrides {
  const input = perProvider(options.inputPricePerMtok, spell('input-price-per-mtok'));
  const output = perProvider(options.outputPricePerMtok, spell('output-price-per-mtok'));
  return (provider) => ({
    inputUsdPerMtok: usd(input(provider), spell('input-price-per-mtok')),
    outputUsdPerMtok: usd(output(provider), spell('output-price-per-mtok')),
  });
}

function usd(text: string | null, spelled: string): number | null {
  if (text === null) return null;
  const value = /^(\d+(\.\d*)?|\.\d+)$/.test(text.trim()) ? Number(text) : NaN;
  if (Number.isFinite(value)) return value;
  throw new ParityError('INVALID_OPTION', `${spelled} can't be ${quote(text)}; use USD per million tokens, e.g. 5.5.`);
}
