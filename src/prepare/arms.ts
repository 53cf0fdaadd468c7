import { type Price, priceOf } from '../core/price/prices.js';
import type { ArmSettings } from '../core/record/settings.js';
import { option, ParityError, phrase } from '../errors.js';
import type { RunOptions } from '../options/tables/run.js';
import type { Environment } from '../ports.js';
import { type Endpoint, endpointOf } from '../providers/endpoint.js';
import { providerOf } from '../providers/lookup.js';
import { baseUrlsOf } from '../providers/url.js';
import { priceOverrides } from './prices.js';

/** An arm with what it needs to be asked. */
export interface ArmParts {
  /** All but how it is authenticated, which shows only when credentials are looked for. */
  readonly settings: Omit<ArmSettings, 'auth_mode'>;
  readonly endpoint: Endpoint;
  readonly price: Price | null;
}

export type ArmOptions = Pick<
  RunOptions,
  'provider' | 'model' | 'effort' | 'region' | 'baseUrl' | 'inputPricePerMtok' | 'outputPricePerMtok' | 'maxCostUsd'
>;

/**
 * The arms of a run: every provider × model × effort, in the order in which
 * they are named. The same arm twice is an A/A comparison.
 *
 * @throws ParityError `INVALID_OPTION`
 */
export function armsOf(options: ArmOptions, env: Environment): ArmParts[] {
  const urls = baseUrlsOf(options.baseUrl, options.provider);
  const priceFor = pricing(options);
  const seen = new Map<string, number>();
  return options.effort.flatMap((effort) =>
    options.model.flatMap((model) =>
      options.provider.map((name) => {
        const asked = { model, region: options.region, baseUrl: urls.get(name) ?? null };
        const endpoint = endpointOf(providerOf(name), asked, env);
        const price = priceFor(endpoint);
        return { endpoint, price, settings: armSettings(endpoint, effort, price, seen) };
      }),
    ),
  );
}

function armSettings(
  endpoint: Endpoint,
  effort: string,
  price: Price | null,
  seen: Map<string, number>,
): ArmParts['settings'] {
  const { provider, model, region, baseUrl } = endpoint;
  const name = `${provider.name} ${model} ${effort}`;
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  return {
    arm: count === 1 ? name : `${name} #${count}`,
    provider: provider.name,
    model,
    effort,
    base_url: baseUrl,
    region,
    input_usd_per_mtok: price?.inputUsdPerMtok ?? null,
    cached_input_usd_per_mtok: price?.cachedInputUsdPerMtok ?? null,
    output_usd_per_mtok: price?.outputUsdPerMtok ?? null,
  };
}

/** The price of an endpoint's model; without one a cost cap could not be kept, so none is an error. */
function pricing(options: ArmOptions): (endpoint: Endpoint) => Price {
  const overrides = priceOverrides(options, options.provider);
  return ({ provider, model }) => {
    const price = priceOf(provider.kind, model, overrides(provider.name));
    if (price !== null) return price;
    throw new ParityError(
      'INVALID_OPTION',
      phrase`no price is known for ${model} at ${provider.name}, so ${option('max-cost-usd')} could not be kept; give ${option('input-price-per-mtok')} and ${option('output-price-per-mtok')} (0 where it is free).`,
    );
  };
}
