import { describe, expect, it } from '@jest/globals';
import { blockWidening } from '../../../src/core/statistics/autocorrelation.js';
import { quantileRatios } from '../../../src/core/statistics/bootstrap.js';
import { quantile } from '../../../src/core/statistics/quantile.js';
import { QuantileWindows } from '../../../src/core/statistics/quantile-window.js';
import { Random } from '../../../src/core/statistics/random.js';
import { CircularBlocks, SinglePairs } from '../../../src/core/statistics/resample.js';

const PROBABILITIES = [0.5, 0.9, 0.95];

interface Sample {
  readonly a: Float64Array;
  readonly b: Float64Array;
}

/** Two arms with a share in common, a tail, ties at whole milliseconds, and some failures. */
function sample(n: number, seed: number, failing = 0): Sample {
  const random = new Random(seed, 'sample');
  const a = new Float64Array(n);
  const b = new Float64Array(n);
  const latency = (shared: number) =>
    random.uniform() < failing
      ? Infinity
      : Math.round(Math.exp(7 + shared + 0.3 * random.normal() + 0.5 * random.uniform() ** 6));
  for (let pair = 0; pair < n; pair++) {
    const shared = 0.3 * random.normal();
    a[pair] = latency(shared);
    b[pair] = latency(shared);
  }
  return { a, b };
}

/** The textbook's way: draw n pairs, sort both arms, take both quantiles, n log n a draw. */
function naive({ a, b }: Sample, draws: number, blockLength: number): Float64Array[] {
  const random = new Random(77, 'naive');
  const n = a.length;
  const logs = PROBABILITIES.map(() => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    const pairs: number[] = [];
    while (pairs.length < n) {
      const start = random.below(n);
      for (let step = 0; step < blockLength && pairs.length < n; step++) pairs.push((start + step) % n);
    }
    const sortedA = Float64Array.from(pairs, (pair) => a[pair]!).sort();
    const sortedB = Float64Array.from(pairs, (pair) => b[pair]!).sort();
    PROBABILITIES.forEach((p, index) => (logs[index]![draw] = Math.log(quantile(sortedA, p) / quantile(sortedB, p))));
  }
  return logs.map((values) => values.sort());
}

const windowsOf = ({ a, b }: Sample, blockLength: number) =>
  [new QuantileWindows(a, PROBABILITIES, blockLength), new QuantileWindows(b, PROBABILITIES, blockLength)] as const;

describe.each([
  ['single pairs', 1, 0],
  ['single pairs with failures', 1, 0.02],
  ['circular blocks', 14, 0],
  ['circular blocks with failures', 14, 0.02],
])('a resample of %s', (_, blockLength, failing) => {
  const data = sample(1319, 5, failing);
  const [a, b] = windowsOf(data, blockLength);
  const random = new Random(1, 'resample');
  const resample = blockLength === 1 ? new SinglePairs(a, b, random) : new CircularBlocks(a, b, random, blockLength);
  const ids = (side: QuantileWindows) => Int32Array.from(side.order, (pair) => resample.idOf[pair]!);

  it('counts as many pairs as the sample holds, and what it kept agrees with the draw spelt out', () => {
    for (let draw = 0; draw < 50; draw++) {
      resample.draw();
      const all = resample.expand();
      expect(all.reduce((sum, count) => sum + count, 0)).toBe(1319);
      const kept = [...resample.idOf.keys()].filter((pair) => resample.idOf[pair]! >= 0);
      expect(kept.length).toBeGreaterThan(0);
      expect(kept.map((pair) => resample.counts[resample.idOf[pair]!])).toEqual(kept.map((pair) => all[pair]));
      for (const [side, gaps] of [
        [a, resample.gapsA],
        [b, resample.gapsB],
      ] as const) {
        const expected = new Int32Array(gaps.length);
        all.forEach((count, pair) => (expected[side.gapOf[pair]!]! += count));
        expect([...gaps.slice(1)]).toEqual([...expected.slice(1)]);
      }
    }
  });

  it('reads the same quantiles from its windows as from the sorted values drawn', () => {
    for (let draw = 0; draw < 30; draw++) {
      resample.draw();
      const all = resample.expand();
      for (const [side, gaps, values] of [
        [a, resample.gapsA, data.a],
        [b, resample.gapsB, data.b],
      ] as const) {
        const drawn = Float64Array.from(
          [...values].flatMap((value, pair) => Array<number>(all[pair]!).fill(value)),
        ).sort();
        const expected = PROBABILITIES.map((p) => quantile(drawn, p));
        const fromAll = new Float64Array(3);
        side.readAll(all, fromAll);
        expect([...fromAll]).toEqual(expected);
        const fromWindows = new Float64Array(3);
        if (side.read(resample.counts, ids(side), gaps, fromWindows)) expect([...fromWindows]).toEqual(expected);
      }
    }
  });
});

describe('the bootstrap of quantile ratios', () => {
  it.each([
    ['single pairs', 1],
    ['circular blocks', 14],
  ])('gives the intervals of the textbook bootstrap, %s, within the noise of the draws', (_, blockLength) => {
    const data = sample(1319, 5);
    const draws = 1200;
    const expected = naive(data, draws, blockLength);
    const ratios = quantileRatios(data.a, data.b, {
      probabilities: PROBABILITIES,
      blockLength,
      random: new Random(1, 'x'),
    });
    ratios.forEach(({ estimate, ci95 }, index) => {
      const logs = expected[index]!;
      const centre = Math.log(estimate!);
      const widening = blockWidening(blockLength, 1319);
      const spread = logs[Math.floor(0.84 * draws)]! - logs[Math.floor(0.16 * draws)]!;
      [0.025, 0.975].forEach((p, side) => {
        const bound = centre + (quantile(logs, p) - centre) * widening;
        expect(Math.abs(Math.log(ci95![side]!) - bound) / spread).toBeLessThan(0.1);
      });
    });
  });

  it('is the same for the same seed', () => {
    const data = sample(200, 1);
    const run = (seed: number) =>
      quantileRatios(data.a, data.b, { probabilities: [0.5], blockLength: 1, random: new Random(seed, 'x') });
    expect(run(4)).toEqual(run(4));
    expect(run(4)).not.toEqual(run(5));
  });

  it('keeps the p95 while fewer than 5 % fail and loses it beyond', () => {
    const { a, b } = sample(400, 2);
    const few = a.map((value, pair) => (pair < 4 ? Infinity : value));
    const many = a.map((value, pair) => (pair < 40 ? Infinity : value));
    const plan = { probabilities: PROBABILITIES, blockLength: 1 };
    const [, , kept] = quantileRatios(few, b, { ...plan, random: new Random(1, 'x') });
    expect(kept!.estimate).toBeGreaterThan(0.8);
    expect(kept!.ci95![1]).not.toBeNull();
    const [median, , lost] = quantileRatios(many, b, { ...plan, random: new Random(1, 'x') });
    expect(lost).toEqual({ estimate: null, ci95: null });
    expect(median!.ci95![1]).not.toBeNull();
  });

  it('has no upper bound where too many draws end in failures, though the estimate is finite', () => {
    const { a, b } = sample(400, 2);
    const nearly = a.map((value, pair) => (pair < 18 ? Infinity : value));
    const [p95] = quantileRatios(nearly, b, { probabilities: [0.95], blockLength: 1, random: new Random(1, 'x') });
    expect(p95!.estimate).not.toBeNull();
    expect(p95!.ci95![0]).not.toBeNull();
    expect(p95!.ci95![1]).toBeNull();
  });

  it('gives no p95 interval below 72 pairs', () => {
    const { a, b } = sample(71, 3);
    const [median, , p95] = quantileRatios(a, b, {
      probabilities: PROBABILITIES,
      blockLength: 1,
      random: new Random(1, 'x'),
    });
    expect(median!.ci95).not.toBeNull();
    expect(p95!.estimate).not.toBeNull();
    expect(p95!.ci95).toBeNull();
  });

  it('is [1, 1] for an arm against itself, and empty without pairs', () => {
    const { a } = sample(100, 3);
    const plan = { probabilities: [0.5], blockLength: 1, random: new Random(1, 'x') };
    expect(quantileRatios(a, a, plan)).toEqual([{ estimate: 1, ci95: [1, 1] }]);
    expect(quantileRatios(new Float64Array(0), new Float64Array(0), plan)).toEqual([{ estimate: null, ci95: null }]);
  });

  it('finds the quantiles of 100,000 pairs, ties and a tail in them, as precisely as their number allows', () => {
    const data = sample(100_000, 6);
    const ratios = quantileRatios(data.a, data.b, {
      probabilities: PROBABILITIES,
      blockLength: 1,
      random: new Random(1, 'x'),
    });
    for (const { ci95 } of ratios) expect(ci95![1]! - ci95![0]!).toBeLessThan(0.03);
    for (const { ci95 } of ratios) expect(ci95![0]! < 1.01 && ci95![1]! > 0.99).toBe(true);
  });
});
