import { ParityError, type Phrase, phrase } from '../errors.js';

/**
 * Several faults as one error that lists them all, so that a user can correct all of
 * them at once. One fault stays what it is; of several, the first gives the code.
 *
 * @returns null for none
 */
export function combined(faults: readonly ParityError[]): ParityError | null {
  const [first, ...others] = faults;
  if (first === undefined) return null;
  if (others.length === 0) return first;
  const list = others.reduce<Phrase>(
    (said, { phrase: next }, index) => phrase`${said} (${index + 2}) ${next}`,
    phrase`(1) ${first.phrase}`,
  );
  return new ParityError(first.code, phrase`${faults.length} things are wrong: ${list}`, first);
}
