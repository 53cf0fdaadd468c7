import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { ParityError } from '../../errors.js';
import type { Environment } from '../../ports.js';
import { PROVIDERS } from '../../providers/lookup.js';
import { errnoOf } from '../files/errno.js';

/** Keys of any provider, and who the caller is to AWS. */
const IDENTITY =
  /^(?:[A-Z][A-Z0-9_]*_API_KEY|AWS_(?:PROFILE|REGION|DEFAULT_REGION|ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)|BEDROCK_REGION)$/;

/** Switches of Node.js, and files that AWS's tools read programs from, are passed over. */
function isOurs(name: string): boolean {
  return (
    IDENTITY.test(name) ||
    PROVIDERS.some(({ baseUrlVariable, keyVariables }) => name === baseUrlVariable || keyVariables.includes(name))
  );
}

/**
 * Reads a `.env` of the working directory into `env`; what is set already stays.
 * The directory may be a checkout of somebody else's branch: such a file must
 * not run anything, nor send a key of the environment's to an address of its own.
 *
 * @throws ParityError `INVALID_OPTION`
 */
export function loadDotEnv(env: Record<string, string | undefined>, file = '.env'): void {
  const given = Object.entries(contents(file)).filter(([name]) => isOurs(name) && env[name] === undefined);
  refuseDiversion(
    given.map(([name]) => name),
    env,
    file,
  );
  for (const [name, value] of given) env[name] = value;
}

function refuseDiversion(given: readonly string[], env: Environment, file: string): void {
  for (const { baseUrlVariable, keyVariables } of PROVIDERS) {
    const key = keyVariables.find((name) => env[name]);
    if (baseUrlVariable === null || !given.includes(baseUrlVariable) || key === undefined) continue;
    throw new ParityError(
      'INVALID_OPTION',
      `${file}: ${baseUrlVariable} would send the environment's ${key} to another address; set both in one place.`,
    );
  }
}

function contents(file: string): Record<string, string> {
  try {
    return parseEnv(readFileSync(file, 'utf8')) as Record<string, string>;
  } catch (cause) {
    if (errnoOf(cause) === 'ENOENT') return {};
    throw new ParityError('INVALID_OPTION', `${file} can't be read; it should hold NAME=value lines.`, cause);
  }
}
