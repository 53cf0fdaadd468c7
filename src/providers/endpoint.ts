import { option as named, ParityError, type Phrase, phrase } from '../errors.js';
import type { Environment } from '../ports.js';
import { type Provider, present } from './provider.js';
import { checkedUrl } from './url.js';

/** Where the requests of one arm go, and what the model is called there. */
export interface Endpoint {
  readonly provider: Provider;
  readonly model: string;
  /** Null for a provider without regions. */
  readonly region: string | null;
  /** Without a trailing slash. */
  readonly baseUrl: string;
  /** What a request is posted to. */
  readonly responsesUrl: string;
}

export interface EndpointRequest {
  /** Under any provider's name for it; null for the provider's default. */
  readonly model: string | null;
  /** Null where the user named none. */
  readonly region: string | null;
  /** The `base-url` given for this provider; it beats the environment. */
  readonly baseUrl: string | null;
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
  const model = modelOf(provider, asked.model);
  const given = givenBaseUrl(provider, asked.baseUrl, environment);
  const region = regionOf(provider, asked.region, environment, given);
  const baseUrl = given?.url ?? provider.defaultBaseUrl(region ?? '', model);
  if (baseUrl === null) {
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${named('provider')} "${provider.name}" needs an address: give ${named('base-url')} "${provider.name}=https://…/v1".`,
    );
  }
  return { provider, model, region, baseUrl, responsesUrl: `${baseUrl}/responses` };
}

function modelOf(provider: Provider, asked: string | null): string {
  const name = asked?.trim() || provider.defaultModel;
  if (name === null)
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${named('provider')} "${provider.name}" has no default model: name one with ${named('model')}.`,
    );
  if (!MODEL.test(name)) {
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${named('model')} can't be ${JSON.stringify(name.slice(0, 60))}; a name such as gpt-5.5 was expected.`,
    );
  }
  return provider.modelName(name);
}

interface GivenUrl {
  readonly url: string;
  readonly source: string | Phrase;
}

function givenBaseUrl(provider: Provider, option: string | null, environment: Environment): GivenUrl | null {
  if (option !== null && option.trim() !== '') {
    const source = phrase`${named('base-url')} of ${provider.name}`;
    return { url: checkedUrl(option, source), source };
  }
  const source = provider.baseUrlVariable;
  const value = source === null ? null : present(environment, source);
  return source === null || value === null ? null : { url: checkedUrl(value, source), source };
}

/**
 * The region of the option, of BEDROCK_REGION, of the address, or the default:
 * a signature for one region is refused in another, so two that differ are an
 * error now and not a 401 later.
 */
function regionOf(
  provider: Provider,
  option: string | null,
  environment: Environment,
  given: GivenUrl | null,
): string | null {
  if (provider.defaultRegion === null) return null;
  const asked = option?.trim() || present(environment, 'BEDROCK_REGION');
  if (asked !== null && !isRegion(asked)) {
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${named('region')} can't be ${JSON.stringify(asked.slice(0, 40))}; one such as us-east-2 was expected.`,
    );
  }
  const ofHost = given === null ? null : mantleRegion(given.url);
  if (asked !== null && ofHost !== null && asked !== ofHost) {
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${named('region')} is ${asked} but the host of ${given?.source ?? ''} is in ${ofHost}; make them the same.`,
    );
  }
  return asked ?? ofHost ?? provider.defaultRegion;
}

function mantleRegion(url: string): string | null {
  return /^bedrock-mantle\.([a-z0-9-]+)\.api\.aws$/.exec(new URL(url).hostname)?.[1] ?? null;
}
