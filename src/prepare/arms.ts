import { type Price, priceOf } from '../core/price/prices.js';
import type { ArmSettings } from '../core/record/settings.js';
import type { RunOptions } from '../options/tables/run.js';
import type { Environment } from '../ports.js';
import { additionsOf } from '../providers/additions.js';
import { type Endpoint, endpointOf } from '../providers/endpoint.js';
import { providerOf } from '../providers/lookup.js';
import { baseUrlsOf, modelsOf } from '../providers/named-values.js';
import { priceOverrides } from './prices.js';

/** An arm with what it needs to be asked. */
export interface ArmParts {
  /** All but how it is authenticated, which shows only when credentials are looked for. */
  readonly settings: Omit<ArmSettings, 'auth_mode'>;
  readonly endpoint: Endpoint;
  /** Null where no price is known: what it costs is then unknown, and in no cap. */
  readonly price: Price | null;
}

export type ArmOptions = Pick<
  RunOptions,
  | 'provider'
  | 'model'
  | 'effort'
  | 'region'
  | 'baseUrl'
  | 'header'
  | 'query'
  | 'allowHttp'
  | 'inputPricePerMtok'
  | 'outputPricePerMtok'
>;

/**
 * The arms of a run: every provider × model × effort, in the order in which
 * they are named. The same arm twice is an A/A comparison.
 *
 * @throws ParityError `INVALID_OPTION`
 */
export function armsOf(options: ArmOptions, env: Environment): ArmParts[] {
  const endpoints = endpointsOf(options, env);
  const overrides = priceOverrides(options, options.provider);
  const seen = new Map<string, number>();
  return options.effort.flatMap((effort) =>
    endpoints.map((endpoint) => {
      const { provider, model } = endpoint;
      const price = priceOf(provider.name, model, overrides(provider.name));
      return { endpoint, price, settings: armSettings(endpoint, effort, price, seen) };
    }),
  );
}

/** Those of each provider's first model, then of each one's second, and so on. */
function endpointsOf(options: ArmOptions, env: Environment): Endpoint[] {
  const { provider: names, region, allowHttp } = options;
  const urls = baseUrlsOf(options.baseUrl, names);
  const models = modelsOf(options.model, names);
  const headers = additionsOf('header', options.header, names, env);
  const query = additionsOf('query', options.query, names, env);
  const most = Math.max(...[...models.values()].map(({ length }) => length));
  return Array.from({ length: most }).flatMap((_, turn) =>
    names.flatMap((name) => {
      const model = models.get(name)?.[turn];
      if (model === undefined) return [];
      const additions = { headers: headers.get(name) ?? [], query: query.get(name) ?? [] };
      const asked = { model, region, baseUrl: urls.get(name) ?? null, allowHttp, ...additions };
      return [endpointOf(providerOf(name), asked, env)];
    }),
  );
}

function armSettings(
  endpoint: Endpoint,
  effort: string,
  price: Price | null,
  seen: Map<string, number>,
): ArmParts['settings'] {
  const { provider, model, region, baseUrl, headers, query } = endpoint;
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
    ...(headers.length === 0 ? {} : { header_names: headers.map((header) => header.name) }),
    ...(query.length === 0 ? {} : { query_names: query.map((parameter) => parameter.name) }),
    input_usd_per_mtok: price?.inputUsdPerMtok ?? null,
    cached_input_usd_per_mtok: price?.cachedInputUsdPerMtok ?? null,
    cache_write_usd_per_mtok: price?.cacheWriteUsdPerMtok ?? null,
    output_usd_per_mtok: price?.outputUsdPerMtok ?? null,
    price_as_of: price?.asOf ?? null,
  };
}
