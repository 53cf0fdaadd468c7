/** One row of the price table, USD per million tokens. */
export interface PriceRow {
  /** The providers that ask this price. */
  readonly providers: readonly string[];
  /** Its name at every provider, without prefix and date. */
  readonly model: string;
  readonly input: number;
  /** Null where it is not published: cached input then counts at the full input price. */
  readonly cachedInput: number | null;
  readonly output: number;
  /** Null where writing to the cache costs what input costs. */
  readonly cacheWrite: number | null;
  /** What the whole request costs where its input is longer; null where there is no such tier. */
  readonly longContext: {
    readonly aboveInputTokens: number;
    readonly input: number;
    readonly cachedInput: number | null;
    readonly output: number;
  } | null;
  /** What a batch costs of the standard price; null where there is no batch, or it is not known. */
  readonly batchFactor: number | null;
  /** The day on which the price was read, ISO 8601. */
  readonly asOf: string;
  /** Where it was read: a page, or who says it. */
  readonly source: string;
}

/**
 * List prices. `npm run prices` refreshes the rows between the two marks from
 * models.dev, where there is a network. Prices move within weeks: the report
 * says the day of those that it uses.
 */
// prices:begin
export const PRICE_TABLE: readonly PriceRow[] = [
  {
    providers: ['openai', 'azure'],
    model: 'gpt-5.5',
    input: 5,
    cachedInput: 0.5,
    output: 30,
    cacheWrite: null,
    longContext: { aboveInputTokens: 272_000, input: 10, cachedInput: 1, output: 45 },
    batchFactor: 0.5,
    asOf: '2026-11-26',
    source: 'https://openai.com/api/pricing/',
  },
  {
    providers: ['bedrock', 'bedrock-runtime'],
    model: 'gpt-5.5',
    input: 5.5,
    cachedInput: 0.55,
    output: 33,
    cacheWrite: null,
    longContext: null,
    batchFactor: null,
    asOf: '2026-11-26',
    source: 'https://aws.amazon.com/bedrock/pricing/',
  },
  {
    providers: ['openai'],
    model: 'gpt-5.6-sol',
    input: 2,
    cachedInput: 0.2,
    output: 10,
    cacheWrite: 2.5,
    longContext: null,
    batchFactor: null,
    asOf: '2026-11-26',
    source: 'https://openai.com/api/pricing/',
  },
  {
    providers: ['openai'],
    model: 'gpt-6-astra',
    input: 10,
    cachedInput: 1,
    output: 50,
    cacheWrite: 12.5,
    longContext: { aboveInputTokens: 272_000, input: 20, cachedInput: null, output: 75 },
    batchFactor: null,
    asOf: '2026-11-26',
    source: 'https://openai.com/api/pricing/',
  },
  {
    providers: ['bedrock', 'bedrock-runtime'],
    model: 'gpt-6-sol',
    input: 2.2,
    cachedInput: null,
    output: 11,
    cacheWrite: 2.75,
    longContext: null,
    batchFactor: null,
    asOf: '2026-11-26',
    source: 'a third party, for us-east-1; the cache write is 1.25 × input',
  },
  {
    providers: ['openai'],
    model: 'gpt-5.4',
    input: 2.5,
    cachedInput: 0.25,
    output: 15,
    cacheWrite: null,
    longContext: null,
    batchFactor: 0.5,
    asOf: '2026-10-01',
    source: 'https://openai.com/api/pricing/',
  },
  {
    providers: ['bedrock', 'bedrock-runtime'],
    model: 'gpt-5.4',
    input: 2.75,
    cachedInput: 0.275,
    output: 16.5,
    cacheWrite: null,
    longContext: null,
    batchFactor: null,
    asOf: '2026-10-01',
    source: 'https://aws.amazon.com/bedrock/pricing/',
  },
  {
    providers: ['openai'],
    model: 'gpt-5.4-mini',
    input: 0.75,
    cachedInput: 0.075,
    output: 4.5,
    cacheWrite: null,
    longContext: null,
    batchFactor: 0.5,
    asOf: '2026-10-01',
    source: 'https://openai.com/api/pricing/',
  },
  {
    providers: ['openai'],
    model: 'gpt-5.2',
    input: 1.75,
    cachedInput: 0.175,
    output: 14,
    cacheWrite: null,
    longContext: null,
    batchFactor: 0.5,
    asOf: '2026-10-01',
    source: 'https://openai.com/api/pricing/',
  },
  {
    providers: ['openai'],
    model: 'gpt-5',
    input: 1.25,
    cachedInput: 0.125,
    output: 10,
    cacheWrite: null,
    longContext: null,
    batchFactor: 0.5,
    asOf: '2026-10-01',
    source: 'https://openai.com/api/pricing/',
  },
];
// prices:end
