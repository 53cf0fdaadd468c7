import { describe, expect, it } from '@jest/globals';
import { PRICE_TABLE } from '../../../src/core/price/table.js';
import { canonicalModel } from '../../../src/core/record/model.js';
import { PROVIDERS } from '../../../src/providers/lookup.js';

const KNOWN = PROVIDERS.map(({ name }) => name);

describe('the price table', () => {
  it('has one row for each model at each provider', () => {
    const places = PRICE_TABLE.flatMap(({ providers, model }) => providers.map((provider) => `${provider} ${model}`));
    expect(new Set(places).size).toBe(places.length);
  });

  it.each(PRICE_TABLE.map((row) => [`${row.model} at ${row.providers.join(', ')}`, row] as const))(
    '%s is in the form that prices are read in',
    (_, row) => {
      expect(row.model).toBe(canonicalModel(row.model));
      expect(KNOWN).toEqual(expect.arrayContaining([...row.providers]));
      expect(row.providers.length).toBeGreaterThan(0);
      expect(row.asOf).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
      expect(row.source.length).toBeGreaterThan(10);
      expect(row.input).toBeGreaterThan(0);
      expect(row.output).toBeGreaterThan(row.input);
      expect(row.cachedInput ?? 0).toBeLessThan(row.input);
      expect(row.cacheWrite ?? row.input).toBeGreaterThanOrEqual(row.input);
      expect(row.longContext?.aboveInputTokens ?? 200_000).toBeGreaterThanOrEqual(100_000);
      expect(row.longContext?.input ?? row.input).toBeGreaterThanOrEqual(row.input);
      expect(row.longContext?.output ?? row.output).toBeGreaterThanOrEqual(row.output);
    },
  );
});
