import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  ESTIMATE_OPTIONS
} from "./chunk-I3PS7JBV.js";
import {
  PUBLISHED_USAGE,
  priceOverrides
} from "./chunk-NWKBII3E.js";
import {
  loadDataset
} from "./chunk-HADADN3X.js";
import "./chunk-IS2AEIZ5.js";
import "./chunk-EF25ZGE2.js";
import "./chunk-ZP3Z3JCE.js";
import "./chunk-VJV73UU5.js";
import {
  PROVIDERS,
  providerOf
} from "./chunk-SJZEOHBO.js";
import {
  loadTokenizer
} from "./chunk-MIOIEGTD.js";
import "./chunk-NAFTFK56.js";
import "./chunk-X3XXTCST.js";
import {
  costUsd,
  priceOf
} from "./chunk-LKTHVRMQ.js";
import {
  inputTokens
} from "./chunk-O646L7KA.js";
import "./chunk-E2XRVFRB.js";
import "./chunk-ZBJJSWRE.js";
import "./chunk-BDC7PM6M.js";
import {
  markdownTable
} from "./chunk-OEFQGSZR.js";
import "./chunk-ZQNRQO2G.js";
import {
  parseOptions
} from "./chunk-QH24ILPQ.js";
import "./chunk-TCPM6CAM.js";
import "./chunk-Q3FCXVZN.js";
import "./chunk-YODGX2U7.js";
import "./chunk-XOSPGNAM.js";
import {
  grouped,
  mean,
  nearestRank,
  round
} from "./chunk-LU6X25WC.js";
import "./chunk-NQYBRQ3G.js";
import "./chunk-CTC26OTG.js";
import "./chunk-YK3BPBQT.js";
import {
  ParityError,
  option,
  phrase,
  tableCell
} from "./chunk-KL4PBLXA.js";
import "./chunk-YO7HOLJV.js";

// src/core/plan/estimate.ts
function estimate(input, count) {
  const counts = input.prompts.map((prompt) => inputTokens(count, prompt.text, input.instructions));
  const known = counts.filter((tokens) => tokens !== null);
  const guessed = input.visibleOutputTokens + input.reasoningOutputTokens;
  return {
    dataset: input.dataset,
    guess: input.models.map((model) => estimateRow(model, null, known, guessed)),
    published: input.models.flatMap(
      (model) => PUBLISHED_USAGE.filter(({ provider }) => provider === model.provider).map(
        ({ effort, tokens }) => estimateRow(model, effort, known, tokens)
      )
    ),
    uncounted: counts.length - known.length
  };
}
function estimateRow({ provider, model, price }, effort, inputs, output) {
  const ordered = [...inputs].sort((a, b) => a - b);
  const cost = ordered.reduce(
    (sum, tokens) => sum + costUsd({ input_tokens: tokens, output_tokens: output, cached_input_tokens: 0 }, price),
    0
  );
  return {
    provider,
    model,
    effort,
    samples: ordered.length,
    avg_input_tokens: round(mean(ordered) ?? 0, 2),
    p95_input_tokens: nearestRank(ordered, 95) ?? 0,
    total_input_tokens: ordered.reduce((sum, tokens) => sum + tokens, 0),
    output_tokens_per_sample: output,
    standard_cost_usd: round(cost, 4),
    batch_cost_usd: price.batchFactor === null ? null : round(cost * price.batchFactor, 4)
  };
}
function estimateMarkdown(figures) {
  const parts = [
    `# What a run over ${tableCell(figures.dataset)} would cost`,
    "",
    ...paddedTable(GUESS_HEAD, figures.guess.map(guessCells))
  ];
  if (figures.published.length > 0) {
    parts.push(
      "",
      "With the output tokens that the published GPT-5.5 runs over GSM8K really used, reasoning included:",
      ""
    );
    parts.push(...paddedTable(PUBLISHED_HEAD, figures.published.map(publishedCells)));
  }
  if (figures.uncounted > 0)
    parts.push("", `${figures.uncounted} prompts could not be counted in bounded time and are in no figure.`);
  return `${parts.join("\n")}
`;
}
var GUESS_HEAD = [
  "Provider",
  "Model",
  "Samples",
  "Avg input tok",
  "P95 input tok",
  "Output tok/sample",
  "Standard cost",
  "Batch cost"
];
var PUBLISHED_HEAD = ["Provider", "Model", "Effort", "Output tok/sample", "Standard cost", "Batch cost"];
function guessCells(row) {
  return [
    tableCell(row.provider),
    tableCell(row.model),
    grouped(row.samples),
    row.avg_input_tokens.toFixed(1),
    grouped(row.p95_input_tokens),
    grouped(row.output_tokens_per_sample),
    ...costCells(row)
  ];
}
function publishedCells(row) {
  return [
    tableCell(row.provider),
    tableCell(row.model),
    tableCell(row.effort ?? ""),
    grouped(row.output_tokens_per_sample),
    ...costCells(row)
  ];
}
function costCells(row) {
  return [dollars(row.standard_cost_usd), row.batch_cost_usd === null ? "no batch" : dollars(row.batch_cost_usd)];
}
function dollars(usd) {
  return usd > 0 && usd < 0.1 ? `$${usd.toFixed(4)}` : `$${usd.toFixed(2)}`;
}
function paddedTable(head, rows) {
  const isText = (title) => title === "Provider" || title === "Model" || title === "Effort";
  const figureColumns = head.map((_, column) => column).filter((column) => !isText(head[column]));
  return markdownTable(head, rows, { figureColumns, padded: true }).split("\n");
}

// src/commands/estimate.ts
var NAMES = PROVIDERS.map(({ name }) => name);
async function estimateCommand(context) {
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
      reasoningOutputTokens: options.reasoningOutputTokens
    },
    count
  );
  context.print(estimateMarkdown(figures).trimEnd());
  return 0;
}
function pricedModels(options) {
  const overrides = priceOverrides(options, NAMES);
  return options.model.flatMap((asked) => {
    const priced = NAMES.flatMap((provider) => pricedModel(provider, asked, overrides));
    if (priced.length > 0) return priced;
    throw new ParityError(
      "INVALID_OPTION",
      phrase`no price is known for ${JSON.stringify(asked.slice(0, 60))}; give ${option("input-price-per-mtok")} and ${option("output-price-per-mtok")}.`
    );
  });
}
function pricedModel(name, asked, overrides) {
  const provider = providerOf(name);
  const model = provider.modelName(asked, provider.defaultRegion(asked));
  const price = priceOf(provider.name, model, overrides(name));
  return price === null ? [] : [{ provider: name, model, price }];
}
export {
  estimateCommand
};
