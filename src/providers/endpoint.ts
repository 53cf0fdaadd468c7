import { option as named, ParityError, type Phrase, phrase } from '../errors.js';
import type { Environment } from '../ports.js';
import type { Addition } from './additions.js';
import { type BaseUrl, checkedUrl } from './base-url.js';
import { type Provider, present } from './provider.js';

/** Where the requests of one arm go, and what the model is called there. */
export interface Endpoint {
  readonly provider: Provider;
  readonly model: string;
  /** Null for a provider without regions. */
  readonly region: string | null;
  /** Without a trailing slash and a query. */
  readonly baseUrl: string;
  /** Parameters that each request has in its query. */
  readonly query: readonly Addition[];
  /** Headers of the user's, names in lower case. */
  readonly headers: readonly Addition[];
  /** What a request is posted to, its query included. */
  readonly postUrl: string;
}

export interface EndpointRequest {
  /** Under any provider's name for it; null for the provider's default. */
  readonly model: string | null;
  /** Null where the user named none. */
  readonly region: string | null;
  /** The `base-url` given for this provider; it beats the environment. */
  readonly baseUrl: string | null;
  readonly headers?: readonly Addition[];
  readonly query?: readonly Addition[];
  /** Plain http may go to hosts of a private network. */
  readonly allowHttp?: boolean;
}

const MODEL = /^[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,199}$/;
const REGION = /^[a-z]{2,8}(?:-[a-z0-9]{1,16}){1,4}-\d{1,2}$/;

/** True for what looks like the name of an AWS region, e.g. `us-east-2`. */
export function isRegion(text: string): boolean {
  return REGION.test(text);
}

/**
 * Resolves one arm's endpoint from options and environment.
 *
 * @throws ParityError `INVALID_OPTION` naming the option or the variable
 */
export function endpointOf(provider: Provider, asked: EndpointRequest, environment: Environment): Endpoint {
  const given = givenBaseUrl(provider, asked, environment);
  const askedModel = checkedModel(provider, asked.model);
  const region = regionOf(provider, askedModel, asked.region, environment, given);
  const model = provider.modelName(askedModel, region);
  const baseUrl = given?.url ?? provider.defaultBaseUrl(region ?? '', model);
  if (baseUrl === null) {
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${named('provider')} "${provider.name}" needs an address: give ${named('base-url')} "${provider.name}=${exampleAddress(provider)}", or set ${provider.baseUrlVariable}.`,
    );
  }
  const query = [
    ...(given?.query ?? []).map(([name, value]) => ({ name, value, secret: false })),
    ...(asked.query ?? []),
  ];
  return {
    provider,
    model,
    region,
    baseUrl,
    query,
    headers: asked.headers ?? [],
    postUrl: withQuery(`${baseUrl}${provider.protocol.path}`, query),
  };
}

function exampleAddress(provider: Provider): string {
  return provider.kind === 'azure' ? 'https://RESOURCE.openai.azure.com/openai/v1' : 'https://…/v1';
}

function withQuery(url: string, query: readonly Addition[]): string {
  const parameters = query.map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return query.length === 0 ? url : `${url}?${parameters.join('&')}`;
}

function checkedModel(provider: Provider, asked: string | null): string {
  const name = asked?.trim() || provider.defaultModel;
  if (name === null)
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${named('provider')} "${provider.name}" has no default model: name one with ${named('model')}.`,
    );
  if (MODEL.test(name)) return name;
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${named('model')} can't be ${JSON.stringify(name.slice(0, 60))}; a name such as gpt-5.5 was expected.`,
  );
}

interface GivenUrl extends BaseUrl {
  readonly source: string | Phrase;
}

function givenBaseUrl(
  provider: Provider,
  { baseUrl: option, allowHttp }: EndpointRequest,
  environment: Environment,
): GivenUrl | null {
  const isOption = option !== null && option.trim() !== '';
  const text = isOption ? option : present(environment, provider.baseUrlVariable);
  if (text === null) return null;
  const source = isOption ? phrase`${named('base-url')} of ${provider.name}` : provider.baseUrlVariable;
  return { ...checkedUrl(text, source, allowHttp, provider.basePath), source };
}

/**
 * The region of the option, of BEDROCK_REGION, of the address, or the first
 * that serves the model: a signature for one region is refused in another, so
 * two that differ are an error now and not a 401 later.
 */
function regionOf(
  provider: Provider,
  model: string,
  option: string | null,
  environment: Environment,
  given: GivenUrl | null,
): string | null {
  const first = provider.defaultRegion(model);
  if (first === null) return null;
  const asked = option?.trim() || present(environment, 'BEDROCK_REGION');
  if (asked !== null && !isRegion(asked)) {
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${named('region')} can't be ${JSON.stringify(asked.slice(0, 40))}; one such as us-east-2 was expected.`,
    );
  }
  const ofHost = given === null ? null : regionOfHost(provider, given.url);
  if (asked !== null && ofHost !== null && asked !== ofHost) {
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${named('region')} is ${asked} but the host of ${given?.source ?? ''} is in ${ofHost}; make them the same.`,
    );
  }
  return asked ?? ofHost ?? first;
}

function regionOfHost({ regionalHost }: Provider, url: string): string | null {
  return regionalHost?.exec(new URL(url).hostname)?.[1] ?? null;
}
