import { isGuessable } from '../core/text/redaction.js';
import type { Environment } from '../ports.js';

/** Variables that hold a secret, from the environment or from a file. */
const SECRET_VARIABLES: readonly string[] = [
  'AWS_BEARER_TOKEN_BEDROCK',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'GITHUB_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
];

/** Every provider's key is named so, those of endpoints under names of the user's among them. */
const KEY_VARIABLE = /^[A-Z0-9_]+_API_KEY$/;

/** The secrets that an environment holds. A key that is an ordinary word does not count: removing it would change answers. */
export function secretsIn(env: Environment): string[] {
  return Object.entries(env).flatMap(([name, value = '']) =>
    SECRET_VARIABLES.includes(name) || (KEY_VARIABLE.test(name) && !isGuessable(value)) ? [value] : [],
  );
}
