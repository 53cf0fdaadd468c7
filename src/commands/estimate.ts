import { estimate, estimateMarkdown, type PricedModel } from '../core/plan/estimate.js';
import { type PriceOverrides, priceOf } from '../core/price/prices.js';
import { loadDataset } from '../effects/dataset/dataset.js';
import { loadTokenizer } from '../effects/tokens/tokenizer.js';
import { option, ParityError, phrase } from '../errors.js';
import { parseOptions } from '../options/parse.js';
import { ESTIMATE_OPTIONS, type EstimateOptions } from '../options/tables/estimate.js';
import type { CommandContext } from '../prepare/context.js';
import { priceOverrides } from '../prepare/prices.js';
import { PROVIDERS, providerOf } from '../providers/lookup.js';

/** Whose prices are shown. */
const NAMES = PROVIDERS.map(({ name }) => name);

/** `estimate`: what a run would cost at both providers; sends nothing but the dataset's download. */
export async function estimateCommand(context: CommandContext): Promise<number> {
  const options = parseOptions(ESTIMATE_OPTIONS, context.raw);
  const dataset = await loadDataset({ ...options, scorer: null }, context);
  const { count } = await loadTokenizer();
  const figures = estimate(
    {
      dataset: dataset.label,
      prompts: dataset.prompts,
      instructions: options.instructions,
      models: pricedModels(options),
      visibleOutputTokens: options.visibleOutputTokens,
      reasoningOutputTokens: options.reasoningOutputTokens,
    },
    count,
  );
  context.print(estimateMarkdown(figures).trimEnd());
  return 0;
}

/** Each model at each provider that has a price for it. */
function pricedModels(options: EstimateOptions): PricedModel[] {
  const overrides = priceOverrides(options, NAMES);
  return options.model.flatMap((asked) => {
    const priced = NAMES.flatMap((provider) => pricedModel(provider, asked, overrides));
    if (priced.length > 0) return priced;
    throw new ParityError(
      'INVALID_OPTION',
      phrase`no price is known for ${JSON.stringify(asked.slice(0, 60))}; give ${option('input-price-per-mtok')} and ${option('output-price-per-mtok')}.`,
    );
  });
}

function pricedModel(name: string, asked: string, overrides: (provider: string) => PriceOverrides): PricedModel[] {
  const provider = providerOf(name);
  const model = provider.modelName(asked, provider.defaultRegion(asked));
  const price = priceOf(provider.name, model, overrides(name));
  return price === null ? [] : [{ provider: name, model, price }];
}
