import { ParityError } from '../../errors.js';
import type { Environment } from '../../ports.js';
import { isRegion } from '../../providers/endpoint.js';
import { PROVIDERS } from '../../providers/lookup.js';
import type { Provider } from '../../providers/provider.js';
import { errnoOf } from '../files/errno.js';
import { readRegular } from '../files/regular.js';
import { type Assignment, envText, parseEnvFile } from './env-file.js';

/** Keys of an AWS identity: taken together or not at all, so that halves of two do not mix. */
const AWS_KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
const REGIONS = ['AWS_REGION', 'AWS_DEFAULT_REGION', 'BEDROCK_REGION'];
/** The key of any provider, named by the user or known. */
const API_KEY = /^[A-Z][A-Z0-9_]*_API_KEY$/;
/** Names of others that somebody may expect to have an effect here. */
const EXPECTED = /^(?:AWS|OPENAI|BEDROCK|AZURE|NODE|PARITY_BENCH)_|_(?:PROXY|proxy)$/;

const MOST_BYTES = 1024 * 1024;
/** So many names that are passed over are named. */
const MOST_MISSED = 20;

type Environ = Record<string, string | undefined>;

/**
 * Reads a `.env` of the working directory into `env`; what is set already stays.
 *
 * The directory may be a checkout of somebody else's branch, so only the names
 * of a list are taken: keys, regions, and the address of a provider whose key
 * the file brings itself. Nothing of it runs a program (`AWS_PROFILE` may name a
 * profile with a `credential_process`, `NODE_OPTIONS` loads modules), opens
 * another file, or sends elsewhere what the environment holds.
 *
 * @returns a line for each name that somebody may miss
 * @throws ParityError `INVALID_OPTION` naming the file and the line
 */
export async function loadDotEnv(env: Environ, file = '.env'): Promise<string[]> {
  const all = await assignmentsOf(file);
  const unset = all.filter(({ name }) => env[name] === undefined);
  const taken = takenOf(
    unset.filter(({ name }) => isTaken(name, env)),
    file,
  );
  for (const provider of PROVIDERS) refuseDiversion(provider, taken, env, file);
  for (const { name, value } of taken.values()) env[name] = value;
  const missed = unset.filter(({ name }) => !taken.has(name) && EXPECTED.test(name)).slice(0, MOST_MISSED);
  return missed.map(
    ({ name, line }) =>
      `${file} line ${line}: ${name} is not taken from a file; set it in the environment if you need it.`,
  );
}

/** Empty where there is no such file. */
async function assignmentsOf(file: string): Promise<Assignment[]> {
  const bytes = await readRegular(file, MOST_BYTES).catch((cause: unknown) => {
    if (errnoOf(cause) === 'ENOENT') return Buffer.alloc(0);
    throw new ParityError(
      'INVALID_OPTION',
      `${file} can't be read (${errnoOf(cause)}); it should be a file of NAME=value lines. Correct or remove it.`,
      cause,
    );
  });
  return parseEnvFile(envText(bytes, file), file);
}

function isTaken(name: string, env: Environment): boolean {
  if (AWS_KEYS.includes(name)) return AWS_KEYS.every((each) => env[each] === undefined);
  return (
    API_KEY.test(name) ||
    REGIONS.includes(name) ||
    PROVIDERS.some(({ baseUrlVariable, keyVariables }) => name === baseUrlVariable || keyVariables.includes(name))
  );
}

/** By name. @throws ParityError `INVALID_OPTION` for a value that can't be meant as it stands */
function takenOf(assignments: readonly Assignment[], file: string): ReadonlyMap<string, Assignment> {
  const taken = new Map<string, Assignment>();
  for (const assignment of assignments) {
    const { name, line, value, expands } = assignment;
    const before = taken.get(name);
    const refuse = (what: string): never => {
      throw new ParityError('INVALID_OPTION', `${file} line ${line}: ${name} ${what}.`);
    };
    if (expands) refuse('holds ${…} or $(…), which is not replaced here; write the value out');
    if (before !== undefined && before.value !== value)
      refuse(`has another value in line ${before.line}; give it once`);
    if (REGIONS.includes(name) && value !== '' && !isRegion(value))
      refuse('is no region; one such as us-east-2 was expected');
    taken.set(name, assignment);
  }
  return taken;
}

/** The key that would go to a provider's address of the file has to be of the file, too. */
function refuseDiversion(
  provider: Provider,
  taken: ReadonlyMap<string, Assignment>,
  env: Environment,
  file: string,
): void {
  const { name: providerName, baseUrlVariable, keyVariables, sigv4Service } = provider;
  const brings = (name: string): boolean => (taken.get(name)?.value ?? '').trim() !== '';
  const address = brings(baseUrlVariable) ? taken.get(baseUrlVariable) : undefined;
  if (address === undefined) return;
  const refuse = (whose: string): never => {
    throw new ParityError(
      'INVALID_OPTION',
      `${file} line ${address.line}: ${address.name} would send ${whose} to another address; set both in one place.`,
    );
  };
  const used = keyVariables.find((name) => (env[name] ?? '').trim() !== '' || brings(name));
  if (used !== undefined) {
    if (!brings(used)) refuse(`the environment's ${used}`);
    return;
  }
  const bringsAws = brings('AWS_ACCESS_KEY_ID') && brings('AWS_SECRET_ACCESS_KEY') && !env['AWS_PROFILE'];
  if (sigv4Service !== null && bringsAws) return;
  refuse(
    sigv4Service === null ? `the key of ${providerName}` : 'requests signed with the AWS credentials of this machine',
  );
}
