import { ParityError, type Phrase, phrase } from '../errors.js';

/** A URL with a user name or a password in it: what stands there is a secret, and would be stored and shown with the option. */
const USER_INFO = /:\/\/[^\s/?#@]*@/;

/**
 * Refuses a text with `https://user:password@…` in it, without repeating it.
 *
 * @param what holds the text, for the message
 * @throws ParityError `INVALID_OPTION`
 */
export function refuseUserInfo(text: string, what: string | Phrase): void {
  if (!USER_INFO.test(text)) return;
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${what} holds a user name or password in a URL; keys belong in their own environment variable.`,
  );
}
