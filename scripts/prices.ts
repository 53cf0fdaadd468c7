/**
 * Refreshes `src/core/price/table.ts` from the public data of models.dev (MIT):
 * `npm run prices`, or `npm run prices -- FILE` with a downloaded api.json. Rows
 * of models that it does not know stay as they are. It needs a network; the form
 * of the table is held by a test.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { PRICE_TABLE, type PriceRow } from '../src/core/price/table.js';
import { canonicalModel } from '../src/core/record/model.js';

const SOURCE = 'https://models.dev/api.json';
const TABLE = 'src/core/price/table.ts';
/** Our providers by the name that models.dev has for them. */
const PROVIDERS: Readonly<Record<string, readonly string[]>> = {
  openai: ['openai'],
  azure: ['azure'],
  'amazon-bedrock': ['bedrock', 'bedrock-runtime'],
};
const GPT = /^gpt-(?:[5-9]|\d\d)(?:[.-]|$)/;

const AMOUNT = v.pipe(v.number(), v.finite(), v.minValue(0));
const RATES = v.object({
  input: AMOUNT,
  output: AMOUNT,
  cache_read: v.optional(AMOUNT),
  cache_write: v.optional(AMOUNT),
});
const MODEL = v.object({ cost: v.optional(v.object({ ...RATES.entries, context_over_200k: v.optional(RATES) })) });
const DATA = v.record(v.string(), v.object({ models: v.record(v.string(), MODEL) }));

type Known = v.InferOutput<typeof DATA>;

const [file] = process.argv.slice(2);
const text = file === undefined ? await (await fetch(SOURCE)).text() : readFileSync(file, 'utf8');
const rows = refreshed(PRICE_TABLE, v.parse(DATA, JSON.parse(text)), new Date().toISOString().slice(0, 10));
writeTable(rows);
console.log(`${rows.filter(({ source }) => source === SOURCE).length} of ${rows.length} rows are those of ${SOURCE}.`);

/** The rows with what the data says in place of what stood there, and new ones after them. */
function refreshed(table: readonly PriceRow[], data: Known, today: string): PriceRow[] {
  const found = Object.entries(PROVIDERS).flatMap(([name, providers]) => rowsOf(name, providers, data, today));
  const keyOf = ({ providers, model }: PriceRow): string => `${model} ${providers.join(' ')}`;
  const has = (row: PriceRow, provider: string): boolean =>
    found.some((each) => each.model === row.model && each.providers.includes(provider));
  const kept = table.flatMap((row) => {
    const providers = row.providers.filter((provider) => !has(row, provider));
    return providers.length === 0 ? [] : [{ ...row, providers }];
  });
  // A tier and a batch that the data lacks stay what they were.
  const merged = found.map((row) => {
    const before = table.find(
      ({ model, providers }) => model === row.model && providers.includes(row.providers[0] ?? ''),
    );
    return { ...row, longContext: before?.longContext ?? row.longContext, batchFactor: before?.batchFactor ?? null };
  });
  return [...merged, ...kept].sort((a, b) => (keyOf(a) < keyOf(b) ? 1 : -1));
}

function rowsOf(name: string, providers: readonly string[], data: Known, today: string): PriceRow[] {
  return Object.entries(data[name]?.models ?? {}).flatMap(([id, { cost }]) => {
    const model = canonicalModel(id);
    // A dated snapshot or a profile of a region is the same model once more.
    if (cost === undefined || !GPT.test(model) || (model !== id && id !== `openai.${model}`)) return [];
    const long = cost.context_over_200k;
    return [
      {
        providers,
        model,
        input: cost.input,
        cachedInput: cost.cache_read ?? null,
        output: cost.output,
        cacheWrite: cost.cache_write ?? null,
        longContext:
          long === undefined
            ? null
            : {
                aboveInputTokens: 200_000,
                input: long.input,
                cachedInput: long.cache_read ?? null,
                output: long.output,
              },
        batchFactor: null,
        asOf: today,
        source: SOURCE,
      },
    ];
  });
}

function writeTable(table: readonly PriceRow[]): void {
  const source = readFileSync(TABLE, 'utf8');
  const body = `// prices:begin\nexport const PRICE_TABLE: readonly PriceRow[] = ${JSON.stringify(table, null, 2)};\n// prices:end`;
  writeFileSync(TABLE, source.replace(/\/\/ prices:begin[\s\S]*\/\/ prices:end/, body));
  console.log(`wrote ${TABLE}; run npm run format and the tests`);
}
