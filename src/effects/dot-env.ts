import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { ParityError } from '../errors.js';
import { errnoOf } from './errno.js';

/** What this program is set up by. Everything else in the file, such as switches of Node.js or of AWS's tools that name files to run, is passed over. */
const OURS = /^(?:AWS_(?:PROFILE|REGION|DEFAULT_REGION|ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|BEARER_TOKEN_BEDROCK)|BEDROCK_REGION|[A-Z][A-Z0-9_]*_API_KEY|[A-Z][A-Z0-9_]*_BASE_URL)$/;

/**
 * Reads a `.env` of the working directory; what is set already stays. The
 * directory may be a checkout of somebody else's branch: such a file must not
 * send a key of the environment's to an address of its own.
 *
 * @throws ParityError `INVALID_OPTION`
 */
export function loadDotEnv(env: Record<string, string | undefined>, file = '.env'): void {
  const given = Object.entries(contents(file)).filter(([name]) => OURS.test(name) && env[name] === undefined);
  for (const [name] of given) {
    const key = /^(.*)_BASE_URL$/.exec(name)?.[1];
    if (key === undefined || !env[`${key}_API_KEY`]) continue;
    throw new ParityError('INVALID_OPTION', `${file}: ${name} would send the environment's ${key}_API_KEY to another address; set both in one place.`);
  }
  for (const [name, value] of given) env[name] = value;
}

function contents(file: string): Record<string, string> {
  try {
    return parseEnv(readFileSync(file, 'utf8')) as Record<string, string>;
  } catch (cause) {
    if (errnoOf(cause) === 'ENOENT') return {};
    throw new ParityError('INVALID_OPTION', `${file} can't be read; it should hold NAME=value lines.`, cause);
  }
}
