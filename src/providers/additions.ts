import { option, ParityError, phrase } from '../errors.js';
import type { Environment } from '../ports.js';
import { onlyProvider, refuseStranger } from './named-values.js';
import { present } from './provider.js';

/** A header or a query parameter that the user adds to each request of a provider. */
export interface Addition {
  readonly name: string;
  readonly value: string;
  /** True where the value came from the environment: it is removed from all that is stored or shown. */
  readonly secret: boolean;
}

export type AdditionKind = 'header' | 'query';

/** Headers that the request has already, that describe its transport, or that carry a key. */
const TAKEN_HEADERS =
  /^(?:authorization|api-key|host|connection|content-(?:length|type|encoding)|accept|accept-encoding|transfer-encoding|te|trailer|upgrade|keep-alive|expect|user-agent|x-client-request-id|x-amz-(?:date|security-token|content-sha256)|proxy-.*)$/;
/** A value under such a name is a secret, and has no place in an option. */
const SECRET_NAME = /key|token|secret|signature|passw|credential|auth|cookie/;

const ENTRY = /^(?:([a-z][a-z0-9-]*):)?([!#$%&'*+.^_`|~0-9A-Za-z-]+)=(.*)$/s;

/**
 * Reads a `header` or `query` list: `[provider:]name=value`, where the value
 * `env:VARIABLE` is that of an environment variable.
 *
 * @param providers the names of the providers of this run
 * @returns the additions by provider name
 * @throws ParityError `INVALID_OPTION` naming the option and the remedy, without the value
 */
export function additionsOf(
  kind: AdditionKind,
  entries: readonly string[],
  providers: readonly string[],
  environment: Environment,
): ReadonlyMap<string, readonly Addition[]> {
  const byProvider = new Map<string, Addition[]>();
  for (const entry of entries) {
    const { provider, addition } = parsed(kind, entry, providers, environment);
    const others = byProvider.get(provider) ?? [];
    if (kind === 'header' && others.some(({ name }) => name === addition.name))
      throw new ParityError(
        'INVALID_OPTION',
        phrase`${option(kind)} gives ${addition.name} twice for ${provider}; give it once.`,
      );
    byProvider.set(provider, [...others, addition]);
  }
  return byProvider;
}

function parsed(
  kind: AdditionKind,
  entry: string,
  providers: readonly string[],
  environment: Environment,
): { provider: string; addition: Addition } {
  const [, named, given, text] = ENTRY.exec(entry.trim()) ?? [];
  if (given === undefined || text === undefined)
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${option(kind)} can't be read; write [provider:]name=value, or [provider:]name=env:VARIABLE for a secret.`,
    );
  if (named !== undefined) refuseStranger(named, kind, providers);
  const provider = named ?? onlyProvider(providers);
  if (provider === null)
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${option(kind)} "${given}" needs the name of its provider here: write "provider:${given}=…".`,
    );
  const name = kind === 'header' ? given.toLowerCase() : given;
  refuseTaken(kind, name);
  return { provider, addition: valued(kind, name, text, environment) };
}

function refuseTaken(kind: AdditionKind, name: string): void {
  if (kind === 'query' || !TAKEN_HEADERS.test(name)) return;
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${option('header')} can't be ${name}, which this program sets itself; a key belongs in its own environment variable.`,
  );
}

function valued(kind: AdditionKind, name: string, text: string, environment: Environment): Addition {
  const variable = /^env:([A-Za-z_][A-Za-z0-9_]*)$/.exec(text)?.[1];
  if (variable === undefined && SECRET_NAME.test(name.toLowerCase()))
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${option(kind)} ${name} looks like a secret; put its value into the environment and write "${name}=env:VARIABLE".`,
    );
  const value = variable === undefined ? text : present(environment, variable);
  if (value === null)
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${option(kind)} ${name} takes its value from ${variable ?? ''}, which is not set; set it, or leave the ${kind} out.`,
    );
  if (kind === 'header' && !/^[\x20-\x7e]+$/.test(value))
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${option('header')} ${name} is empty or holds a line break or a character that no header can carry; correct it.`,
    );
  return { name, value, secret: variable !== undefined };
}
