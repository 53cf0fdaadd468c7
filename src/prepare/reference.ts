import { didYouMean } from '../core/text/nearest.js';
import { quote } from '../core/text/quote.js';
import { option, ParityError, phrase } from '../errors.js';

/** @throws ParityError `INVALID_OPTION` where no arm, and no provider of one, has this name */
export function refuseUnknownReference(
  arms: readonly { readonly arm: string; readonly provider: string }[],
  reference: string | null,
): void {
  if (reference === null || arms.some(({ arm, provider }) => arm === reference || provider === reference)) return;
  const known = [...new Set(arms.flatMap(({ arm, provider }) => [provider, arm]))];
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${option('reference')} names ${quote(reference)}, which is no arm here; use one of ${known.join(', ')}.${didYouMean(reference, known)}`,
  );
}
