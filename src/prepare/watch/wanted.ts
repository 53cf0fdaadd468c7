import { option, ParityError, phrase } from '../../errors.js';

/** What the option `baseline` asks for. */
export type WantedBaseline =
  | { readonly kind: 'latest' }
  | { readonly kind: 'run'; readonly id: number }
  | { readonly kind: 'files'; readonly paths: readonly string[] };

/** @returns null where it was not given @throws ParityError `INVALID_OPTION` */
export function wantedBaseline(given: readonly string[]): WantedBaseline | null {
  const words = given.filter((word) => word === 'latest' || /^\d{1,15}$/.test(word));
  const [word] = words;
  if (word === undefined) return given.length === 0 ? null : { kind: 'files', paths: given };
  if (given.length > 1) {
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${option('baseline')}: ${word} can't stand beside others; name one run, or files.`,
    );
  }
  return word === 'latest' ? { kind: 'latest' } : { kind: 'run', id: Number(word) };
}

/** The id of the run that is asked for; null for any other. @throws ParityError `INVALID_OPTION` */
export function namedRun(given: readonly string[]): number | null {
  const wanted = wantedBaseline(given);
  return wanted?.kind === 'run' ? wanted.id : null;
}

/** The files alone, for a command that does the same again elsewhere. */
export function baselineFiles(given: readonly string[]): readonly string[] {
  const wanted = wantedBaseline(given);
  return wanted?.kind === 'files' ? wanted.paths : [];
}
