import { isGuessable, SHORTEST_SECRET } from '../core/text/redaction.js';
import { ParityError } from '../errors.js';
import type { Authorizer } from '../ports.js';
import type { Provider } from '../providers/provider.js';
import { lowerCaseNames } from './headers.js';
import type { Renewed } from './renewal.js';
import type { AccessToken } from './token-exchange.js';

/** Values that people use where a client needs a key and the endpoint does not. They are sent as they are and are not secrets. */
const PLACEHOLDERS = ['x', 'none', 'empty', 'dummy', 'unused', 'no-key', 'not-needed', 'ollama', 'lm-studio'];

/**
 * Puts an API key on each request.
 *
 * @param variable where the key came from, for the message
 * @param header which header carries it
 * @throws ParityError `INVALID_OPTION` where the key can't be sent in a header,
 *   or is a text that could not be removed from answers without harm
 */
export function keyAuthorizer(key: string, variable: string, header: Provider['keyHeader']): Authorizer {
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw new ParityError(
      'INVALID_OPTION',
      `${variable} holds a space, a line break or another character that no key has; copy the key again.`,
    );
  }
  if (isGuessable(key) && !PLACEHOLDERS.includes(key.toLowerCase())) {
    throw new ParityError(
      'INVALID_OPTION',
      `${variable} is shorter than ${SHORTEST_SECRET} characters, a number or a common word, so it can't be a key; copy the key again, or use "none" for an endpoint that asks for no key.`,
    );
  }
  return {
    mode: header === 'api-key' ? 'api-key' : 'bearer',
    source: variable,
    prepare: async () => {},
    sign: async (request) => ({
      ...lowerCaseNames(request.headers),
      [header]: header === 'api-key' ? key : `Bearer ${key}`,
    }),
  };
}

/**
 * Puts a short-lived access token on each request.
 *
 * @param source where the tokens come from, for people
 */
export function tokenAuthorizer(tokens: Renewed<AccessToken>, source: string): Authorizer {
  return {
    mode: 'bearer',
    source,
    prepare: () => tokens.prepare(),
    sign: async (request) => ({
      ...lowerCaseNames(request.headers),
      authorization: `Bearer ${tokens.current().token}`,
    }),
  };
}
