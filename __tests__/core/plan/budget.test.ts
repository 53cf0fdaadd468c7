import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { add, Budget, type Charge, chargeOf, type Spending, worstCase } from '../../../src/core/plan/budget.js';
import { priceOf } from '../../../src/core/price/prices.js';
import type { AttemptRecord } from '../../../src/core/record/record.js';

const record = (fields: Partial<AttemptRecord>): AttemptRecord =>
  ({
    input_tokens: null,
    output_tokens: null,
    estimated_cost_usd: null,
    http_status: 200,
    outcome: 'truncated',
    ...fields,
  }) as AttemptRecord;
const reserved: Spending = { tokens: 5000, usd: 0.15 };

describe('budget', () => {
  it('the worst case is the input in bytes and the whole output limit, at the price of the arm', () => {
    const worst = worstCase('x'.repeat(436), null, 4096, priceOf('bedrock', 'openai.gpt-5.5'));
    expect(worst.tokens).toBe(436 + 64 + 4096);
    expect(worst.usd).toBeCloseTo((500 * 5.5 + 4096 * 33) / 1e6, 6);
  });

  it('the worst case of a very long prompt is priced at the long-context rate', () => {
    const worst = worstCase('x'.repeat(300_000), null, 16, priceOf('openai', 'gpt-5.5'));
    expect(worst.usd).toBeCloseTo((300_064 * 10 + 16 * 45) / 1e6, 6);
  });

  it('an attempt is charged what it reported', () => {
    expect(chargeOf(record({ input_tokens: 100, output_tokens: 50, estimated_cost_usd: 0.002 }), reserved)).toEqual({
      tokens: 150,
      usd: 0.002,
      reported: true,
    });
  });

  it('a stream that broke before it could say is charged all that was reserved', () => {
    expect(chargeOf(record({}), reserved)).toEqual({ ...reserved, reported: false });
    expect(chargeOf(record({ http_status: null, outcome: 'timeout' }), reserved)).toEqual({
      ...reserved,
      reported: false,
    });
  });

  it('a refused request and one that never left are charged nothing', () => {
    expect(chargeOf(record({ http_status: 503, outcome: 'http_error' }), reserved)).toEqual({
      tokens: 0,
      usd: 0,
      reported: true,
    });
    expect(chargeOf(record({ http_status: null, outcome: 'network_error' }), reserved)).toEqual({
      tokens: 0,
      usd: 0,
      reported: true,
    });
  });

  it('a request that left and was lost on the way may have been billed, and so may an answer that claims to have used nothing', () => {
    expect(
      chargeOf(record({ http_status: null, outcome: 'network_error', request_written_ms: 0.4 }), reserved),
    ).toEqual({ ...reserved, reported: false });
    expect(
      chargeOf(record({ input_tokens: 0, output_tokens: 0, estimated_cost_usd: 0, outcome: 'completed' }), reserved),
    ).toEqual({ ...reserved, reported: false });
  });

  it('no sequence of reservations and settlements within them ever passes a cap', () => {
    const step = fc.record({
      worst: fc.record({ tokens: fc.nat(5000), usd: fc.double({ min: 0, max: 0.2, noNaN: true }) }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      late: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 60 }),
        fc.integer({ min: 1, max: 60_000 }),
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        (steps, maxBillableTokens, maxCostUsd) => {
          const budget = new Budget({ maxBillableTokens, maxCostUsd });
          const open: { worst: Spending; charge: Charge }[] = [];
          let spent: Spending = { tokens: 0, usd: 0 };
          const settle = ({ worst, charge }: { worst: Spending; charge: Charge }): void => {
            budget.settle(worst, charge);
            spent = add(spent, charge);
          };
          for (const { worst, share, late } of steps) {
            if (budget.reserve(worst) !== null) break;
            const entry = {
              worst,
              charge: { tokens: Math.floor(worst.tokens * share), usd: worst.usd * share, reported: late },
            };
            if (late) open.push(entry);
            else settle(entry);
          }
          open.forEach(settle);
          expect(spent.tokens).toBeLessThanOrEqual(maxBillableTokens);
          expect(spent.usd).toBeLessThanOrEqual(maxCostUsd + 1e-7);
        },
      ),
      { seed: 20261122, numRuns: 300 },
    );
  });

  it('a refusal names the cap and both figures', () => {
    const budget = new Budget({ maxBillableTokens: 6000, maxCostUsd: null });
    expect(budget.reserve(reserved)).toBeNull();
    budget.settle(reserved, { tokens: 2000, usd: 0.05, reported: true });
    expect(budget.reserve(reserved)).toEqual({
      cap: 'max-billable-tokens',
      message: '2,000 tokens billed; the next pair can bring it to 7,000, more than 6,000',
    });
  });

  it('what was reserved for a request without usage counts against the cap and is not called billed', () => {
    const budget = new Budget({ maxBillableTokens: null, maxCostUsd: 0.4 });
    budget.reserve(reserved);
    budget.settle(reserved, { ...reserved, reported: false });
    budget.charge({ tokens: 2000, usd: 0.05, reported: true }, null);
    budget.charge({ tokens: 2000, usd: 0.06, reported: false }, null);
    expect(budget.charged).toEqual({
      billed: { tokens: 2000, usd: 0.05 },
      unreported: { tokens: 7000, usd: 0.21 },
    });
    expect(budget.reserve(reserved)).toEqual({
      cap: 'max-cost-usd',
      message:
        '$0.0500 billed, up to $0.2100 more for requests that reported no usage; the next pair can bring it to $0.4100, more than $0.4',
    });
  });

  it('a bill beyond the worst case enlarges what comes, what is in flight and what was charged without usage, once', () => {
    const budget = new Budget({ maxBillableTokens: 60_000, maxCostUsd: null });
    budget.reserve(reserved);
    budget.charge({ ...reserved, reported: false }, null);
    for (let bill = 0; bill < 2; bill += 1) {
      budget.reserve(reserved);
      budget.settle(reserved, { tokens: 15_000, usd: 0.15, reported: true });
    }
    expect(budget.charged.unreported).toEqual({ tokens: 15_000, usd: 0.15 * 3 });
    expect(budget.refusalOf({ tokens: 0, usd: 0 })).toBeNull();
    expect(budget.refusalOf({ tokens: 1, usd: 0 })?.message).toBe(
      '30,000 tokens billed, up to 15,000 tokens more for requests that reported no usage; the next pair can bring it to 60,003, more than 60,000',
    );
  });

  it('what is in flight counts as the worst of this run shows it, before the next request is sent', () => {
    const budget = new Budget({ maxBillableTokens: 29_000, maxCostUsd: null });
    budget.reserve(reserved);
    budget.reserve(reserved);
    budget.settle(reserved, { tokens: 15_000, usd: 0.15, reported: true });
    expect(budget.refusalOf({ tokens: 0, usd: 0 })?.message).toBe(
      '15,000 tokens billed; what is in flight can bring it to 30,000, more than 29,000',
    );
  });

  it('a dearer bill than its worst case enlarges too, also where its tokens are fewer', () => {
    const budget = new Budget({ maxBillableTokens: null, maxCostUsd: 0.59 });
    budget.charge({ tokens: 100, usd: 0.3, reported: true }, reserved);
    expect(budget.reserve(reserved)).toMatchObject({ cap: 'max-cost-usd' });
  });

  it('a run with caps is untried until a provider has reported what it bills', () => {
    const budget = new Budget({ maxBillableTokens: 60_000, maxCostUsd: null });
    budget.charge({ ...reserved, reported: false }, reserved);
    expect(budget.isUntried).toBe(true);
    budget.charge({ tokens: 1, usd: 0, reported: true }, reserved);
    expect(budget.isUntried).toBe(false);
    expect(new Budget({ maxBillableTokens: null, maxCostUsd: null }).isUntried).toBe(false);
  });

  it('however much a provider bills, nothing is reserved any more once its bills and what is in flight reach the cap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 30, noNaN: true }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 5_000, max: 400_000 }),
        (factors, inFlight, maxBillableTokens) => {
          const budget = new Budget({ maxBillableTokens, maxCostUsd: null });
          const bills = factors.map((factor) => Math.ceil(5000 * factor));
          let [billed, open, worstRatio] = [0, 0, 1];
          const settle = (bill: number): void => {
            budget.settle(reserved, { tokens: bill, usd: 0, reported: true });
            billed += bill;
            open -= 1;
            worstRatio = Math.max(worstRatio, bill / 5000);
          };
          for (const bill of bills) {
            if (budget.reserve(reserved) !== null) break;
            open += 1;
            expect(billed + open * 5000 * worstRatio).toBeLessThanOrEqual(maxBillableTokens + 1);
            if (open === inFlight) settle(bill);
          }
        },
      ),
      { seed: 20261126, numRuns: 300 },
    );
  });

  it('a cap that is passed already leaves room for nothing', () => {
    const budget = new Budget({ maxBillableTokens: 6000, maxCostUsd: null });
    const nothing = { tokens: 0, usd: 0 };
    budget.charge({ tokens: 6000, usd: 0, reported: true }, null);
    expect(budget.refusalOf(nothing)).toBeNull();
    budget.charge({ tokens: 1, usd: 0, reported: true }, null);
    expect(budget.refusalOf(nothing)?.message).toBe('6,001 tokens billed; that is more than 6,000');
  });

  it('the last cent of a cap may be used', () => {
    const budget = new Budget({ maxBillableTokens: null, maxCostUsd: 0.3 });
    for (const tokens of [1, 2, 3]) expect(budget.reserve({ tokens, usd: 0.1 })).toBeNull();
    expect(budget.reserve({ tokens: 1, usd: 0.000001 })).toMatchObject({ cap: 'max-cost-usd' });
  });
});
