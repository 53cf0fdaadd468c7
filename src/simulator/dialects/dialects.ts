import type { Dialect } from './dialect.js';
import { MANTLE } from './mantle.js';
import { isGpt } from './models.js';
import { OPENAI } from './openai.js';

/** Bedrock's runtime endpoint: Mantle under another signing service, with the names of inference profiles. */
export const BEDROCK_RUNTIME: Dialect = {
  ...MANTLE,
  provider: 'bedrock-runtime',
  path: '/bedrock-runtime/openai/v1/responses',
  admission: { kind: 'aws', service: 'bedrock' },
  echo: (model) => (/^[a-z]{2,6}\.openai\./.test(model) && isGpt(model) ? model : null),
};

/** Azure OpenAI: OpenAI's wire; any name may be a deployment's. */
export const AZURE: Dialect = {
  ...OPENAI,
  provider: 'azure',
  path: '/azure/openai/v1/responses',
  admission: { kind: 'azure' },
  echo: (model) => OPENAI.echo(model) ?? model,
  headers: (key, processingMs, request) => ({
    ...OPENAI.headers(key, processingMs, request),
    'apim-request-id': OPENAI.ids(key).response.slice(5, 41),
    'x-ms-region': 'East US 2',
  }),
};

const KNOWN: readonly Dialect[] = [MANTLE, OPENAI, BEDROCK_RUNTIME, AZURE];

/** `/NAME/v1/responses`: an endpoint under a name of the user's. */
const NAMED_PATH = /^\/([a-z][a-z0-9-]{0,31})\/v1\/responses$/;

/** Whose dialect is spoken on a path; null where nothing is served. */
export function dialectAt(path: string): Dialect | null {
  const known = KNOWN.find((dialect) => dialect.path === path);
  const name = NAMED_PATH.exec(path)?.[1];
  if (known !== undefined || name === undefined) return known ?? null;
  return { ...OPENAI, provider: name, path, admission: { kind: 'any' }, echo: (model) => OPENAI.echo(model) ?? model };
}

/** The base URL of a provider on the endpoint, below its origin. */
export function basePathOf(provider: string): string {
  const known = KNOWN.find((dialect) => dialect.provider === provider);
  return known === undefined ? `/${provider}/v1` : known.path.replace(/\/responses$/, '');
}
