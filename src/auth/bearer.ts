import { ParityError } from '../errors.js';
import type { Authorizer } from '../ports.js';
import { lowerCaseNames } from './headers.js';

/**
 * Puts an API key on each request.
 *
 * @param variable where the key came from, for the message
 * @throws ParityError `INVALID_OPTION` where the key can't be sent in a header
 */
export function bearerAuthorizer(key: string, variable: string): Authorizer {
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw new ParityError(
      'INVALID_OPTION',
      `${variable} holds a space, a line break or another character that no key has; copy the key again.`,
    );
  }
  return {
    mode: 'bearer',
    prepare: async () => {},
    sign: async (request) => ({ ...lowerCaseNames(request.headers), authorization: `Bearer ${key}` }),
  };
}
