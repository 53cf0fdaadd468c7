import { option, ParityError, phrase } from '../errors.js';
import { azure } from './azure.js';
import { bedrock } from './bedrock.js';
import { bedrockRuntime } from './bedrock-runtime.js';
import { compatible } from './compatible.js';
import { openai } from './openai.js';
import type { Provider } from './provider.js';

/** Those that are known by name. */
export const PROVIDERS: readonly Provider[] = [bedrock, bedrockRuntime, openai, azure];

const NAME = /^[a-z][a-z0-9-]{0,31}$/;

/** True for a name that is one of the known providers'. */
export function isKnownProvider(name: string): boolean {
  return PROVIDERS.some((provider) => provider.name === name);
}

/**
 * The provider of this name: a known one, or any other name for an endpoint of
 * the same API.
 *
 * @throws ParityError `INVALID_OPTION` where the name can't be one
 */
export function providerOf(name: string): Provider {
  const known = PROVIDERS.find((provider) => provider.name === name);
  if (known !== undefined) return known;
  if (!NAME.test(name) || name.endsWith('-')) {
    const names = PROVIDERS.map((provider) => provider.name).join(', ');
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${option('provider')} can't be ${JSON.stringify(name.slice(0, 40))}; use ${names}, or a name of lower-case letters, digits and hyphens for an endpoint given with ${option('base-url')}.`,
    );
  }
  return unambiguous(compatible(name));
}

/** `bedrock-openai` would be sent the key of Bedrock. */
function unambiguous(provider: Provider): Provider {
  const owner = PROVIDERS.find((known) =>
    known.keyVariables.some((variable) => provider.keyVariables.includes(variable)),
  );
  if (owner === undefined) return provider;
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${option('provider')} can't be "${provider.name}": its key would be ${provider.keyVariables[0] ?? ''}, which belongs to ${owner.name}; use another name.`,
  );
}
