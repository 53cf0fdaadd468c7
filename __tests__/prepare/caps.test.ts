import { describe, expect, it } from '@jest/globals';
import { priceOf } from '../../src/core/price/prices.js';
import type { ParityError } from '../../src/errors.js';
import { costCapOf, refuseSmallCaps } from '../../src/prepare/caps.js';
import { settings } from '../../testkit/audit-records.js';

const PROMPTS = [{ id: 'p', text: 'x'.repeat(100), expected: null }];
const ARMS = ['a', 'b'].map((arm) => ({
  arm,
  provider: arm,
  model: 'gpt-5.5',
  effort: 'medium',
  base_url: 'https://api.example/v1',
  auth_mode: 'bearer' as const,
  region: null,
  input_usd_per_mtok: 5,
  cached_input_usd_per_mtok: 0.5,
  output_usd_per_mtok: 30,
}));
const prices = (names: readonly string[]) => new Map(names.map((name) => [name, priceOf('openai', 'gpt-5.5')]));

function refusal(caps: Parameters<typeof settings>[0]): string | null {
  const given = settings({ arms: ARMS, warmups: 1, max_output_tokens: 1_000, order: 'interleaved', ...caps });
  try {
    refuseSmallCaps(given, PROMPTS, prices(given.arms.map(({ arm }) => arm)));
    return null;
  } catch (cause) {
    expect(cause).toMatchObject({ code: 'INVALID_OPTION', exitCode: 2 });
    return (cause as ParityError).message;
  }
}

/** The least cap that a refusal names. */
const least = (message: string | null): number => Number(/Give at least ([\d.]+)/.exec(message ?? '')?.[1]);

describe('a cap', () => {
  it.each(['max_billable_tokens', 'max_cost_usd'] as const)(
    '(%s) too small for the warm-ups and one pair is refused with the least that works, which works',
    (cap) => {
      const others = { max_billable_tokens: null, max_cost_usd: null };
      const message = refusal({ ...others, [cap]: 0.01 });
      expect(message).toContain(cap.replaceAll('_', '-'));
      expect(refusal({ ...others, [cap]: least(message) })).toBeNull();
      expect(refusal({ ...others, [cap]: least(message) * 0.99 })).not.toBeNull();
    },
  );

  it('needs less without warm-ups', () => {
    const caps = { max_billable_tokens: 1, max_cost_usd: null };
    expect(least(refusal({ ...caps, warmups: 0 }))).toBeLessThan(least(refusal({ ...caps, warmups: 2 })));
  });

  it('that is not set is never too small', () => {
    expect(refusal({ max_billable_tokens: null, max_cost_usd: null })).toBeNull();
  });
});

describe('the cap on cost', () => {
  const arm = (name: string, price: number | null) => ({ arm: name, input_usd_per_mtok: price });

  it('is the one that is given, where every arm has a price', () => {
    expect(costCapOf(3, [arm('a', 5), arm('b', 0)])).toBe(3);
  });

  it('is 15 by default, over the arms that have one, and none where no arm has', () => {
    expect(costCapOf(null, [arm('a', 5), arm('b', null)])).toBe(15);
    expect(costCapOf(null, [arm('b', null)])).toBeNull();
  });

  it('that is given is refused where it could not be kept, naming the arms and the options', () => {
    expect(() => costCapOf(3, [arm('a', 5), arm('gw mine low', null)])).toThrow(
      /^no price is known for gw mine low, so max-cost-usd could not be kept; give input-price-per-mtok and output-price-per-mtok/,
    );
  });
});
