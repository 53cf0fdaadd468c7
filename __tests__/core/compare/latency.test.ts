import { describe, expect, it } from '@jest/globals';
import { pairRecords } from '../../../src/core/attempt/pairing.js';
import { compareLatency, latenciesOf, type PairedLatencies } from '../../../src/core/compare/latency.js';
import { Random } from '../../../src/core/statistics/random.js';
import { arm } from '../../../testkit/arms.js';
import { attempt } from '../../../testkit/records.js';

/** More numbers than any test has pairs. */
const EACH_ITS_OWN = { of: Int32Array.from({ length: 100 }, (_, index) => index) };

const plan = () => ({ margin: 0.1, draws: 999, random: new Random(1, 'latency') });

/** Two arms that share a prompt's latency, differ by `shift` on log scale, and have noise of deviation .2 each. */
function noisy(n: number, shift: number, seed = 1): { a: Float64Array; b: Float64Array } {
  const random = new Random(seed, 'noisy');
  const shared = Float64Array.from({ length: n }, () => 7 + 0.4 * random.normal());
  const arm = (by: number) => shared.map((value) => Math.exp(value + by + 0.2 * random.normal()));
  return { a: arm(shift), b: arm(0) };
}

describe('latencies', () => {
  const pairsOf = (fields: [object, object][]) => {
    const records = (side: 0 | 1) =>
      fields.map((pair, index) =>
        attempt({ prompt_id: `p${index}`, output_text: 'x', total_ms: 100, ttft_ms: 50, ...pair[side] }),
      );
    return pairRecords(arm('a', records(0)), arm('b', records(1))).pairs;
  };

  it('of a failure are slower than everything', () => {
    const pairs = pairsOf([
      [{ ok: false, outcome: 'failed' }, { total_ms: 70 }],
      [{}, {}],
    ]);
    const { a, b } = latenciesOf(pairs, 'total_ms', EACH_ITS_OWN);
    expect([...a, ...b]).toEqual([Infinity, 100, 70, 100]);
  });

  it('of a walkthrough record that is called ok, but ended without usage and text, are those of a failure', () => {
    const { a } = latenciesOf(pairsOf([[{ output_text: null, output_tokens: null }, {}]]), 'total_ms', EACH_ITS_OWN);
    expect([...a]).toEqual([Infinity]);
  });

  it('that an answered request lacks leave the pair out of that metric only', () => {
    const pairs = pairsOf([
      [{ ttft_ms: null }, {}],
      [{}, {}],
    ]);
    expect(latenciesOf(pairs, 'ttft_ms', EACH_ITS_OWN).a).toHaveLength(1);
    expect(latenciesOf(pairs, 'total_ms', EACH_ITS_OWN).a).toHaveLength(2);
  });
});

/** Each pair of a prompt of its own. */
function paired(a: Float64Array, b: Float64Array): PairedLatencies {
  return { a, b, clusters: Int32Array.from(a, (_, index) => index) };
}

function pairedNoise(n: number, shift: number): PairedLatencies {
  const { a, b } = noisy(n, shift);
  return paired(a, b);
}

describe('a comparison of latencies', () => {
  it('finds a shift with all its measures', () => {
    const evidence = compareLatency(pairedNoise(600, Math.log(1.2)), plan());
    expect(evidence.n).toBe(600);
    for (const { estimate, ci95 } of [
      evidence.typical_ratio,
      evidence.p50_ratio,
      evidence.p90_ratio,
      evidence.p95_ratio,
    ]) {
      expect(Math.abs(Math.log(estimate! / 1.2))).toBeLessThan(0.12);
      expect(ci95![0]!).toBeGreaterThan(1);
      expect(ci95![0]!).toBeLessThan(estimate!);
      expect(ci95![1]!).toBeGreaterThan(estimate!);
    }
    expect(evidence.p!).toBeLessThan(1e-6);
  });

  it('has the 90 % interval inside the 95 % interval', () => {
    const {
      typical_ratio: { long_run_ci95: ci95, long_run_ci90: ci90 },
    } = compareLatency(pairedNoise(100, 0), plan());
    expect(ci90![0]!).toBeGreaterThan(ci95![0]!);
    expect(ci90![1]!).toBeLessThan(ci95![1]!);
  });

  it('keeps failures in the quantiles and out of the typical ratio, complete pairs beside them', () => {
    const { a, b } = noisy(300, 0);
    const failing = a.map((value, pair) => (pair % 30 === 0 ? Infinity : value));
    const evidence = compareLatency(paired(failing, b), plan());
    expect([evidence.n, evidence.quantile_n]).toEqual([290, 300]);
    expect(evidence.p90_ratio.estimate!).toBeGreaterThan(evidence.complete_pairs.p90_ratio.estimate!);
    const complete = (values: Float64Array) => values.filter((_, pair) => pair % 30 !== 0);
    const alone = compareLatency(paired(complete(a), complete(b)), plan());
    expect(evidence.typical_ratio).toEqual(alone.typical_ratio);
    expect(evidence.complete_pairs.p95_ratio.estimate).toBe(alone.p95_ratio.estimate);
  });

  it('loses the p95 and keeps the median where 10 % fail', () => {
    const { a, b } = noisy(300, 0);
    const evidence = compareLatency(
      paired(
        a.map((value, pair) => (pair % 10 === 0 ? Infinity : value)),
        b,
      ),
      plan(),
    );
    expect(evidence.p95_ratio).toEqual({ estimate: null, ci95: null });
    expect(evidence.p50_ratio.ci95).not.toBeNull();
    expect(evidence.complete_pairs.p95_ratio.estimate).not.toBeNull();
  });

  it('resamples blocks and widens its intervals where neighbours are alike', () => {
    const { a, b } = noisy(400, 0);
    const independent = compareLatency(paired(a, b), plan());
    const random = new Random(4, 'drift');
    let drift = 0;
    const drifting = a.map((value) => value * Math.exp((drift = 0.9 * drift + 0.15 * random.normal())));
    const dependent = compareLatency(paired(drifting, b), plan());
    const width = ({ typical_ratio: { long_run_ci95: ci95 } }: typeof dependent) => Math.log(ci95![1]! / ci95![0]!);
    expect([independent.block_length, independent.autocorrelation! < 0.1]).toEqual([1, true]);
    expect(dependent.autocorrelation!).toBeGreaterThan(0.1);
    expect(dependent.block_length).toBeGreaterThanOrEqual(8);
    expect(width(dependent)).toBeGreaterThan(1.5 * width(independent));
  });

  it('without pairs knows nothing', () => {
    const evidence = compareLatency(paired(new Float64Array(0), new Float64Array(0)), plan());
    expect(evidence).toMatchObject({
      n: 0,
      typical_ratio: { estimate: null, ci95: null, long_run_ci95: null, long_run_ci90: null },
      p: null,
      p50_ratio: { estimate: null, ci95: null },
      autocorrelation: null,
    });
  });

  it('of an arm with itself is exactly 1', () => {
    const { a } = noisy(100, 0);
    const evidence = compareLatency(paired(a, a), plan());
    expect(evidence.typical_ratio).toEqual({ estimate: 1, ci95: [1, 1], long_run_ci95: [1, 1], long_run_ci90: [1, 1] });
    expect(evidence.p).toBe(1);
    expect(evidence.p50_ratio).toEqual({ estimate: 1, ci95: [1, 1] });
  });
});
