import { describe, expect, it } from '@jest/globals';
import { meanStep, meanStepRegion } from '../../../../src/core/statistics/always-valid/step-mean.js';
import { LONGEST_SERIES } from '../../../../src/core/statistics/always-valid/step-test.js';
import { Random } from '../../../../src/core/statistics/random.js';

const STEP_VARIANCE = 9;

/**
 * The evidence by the general formula of a linear model with covariance V = I + g·xxᵀ,
 * a flat mean and dσ/σ: |V|^(−1/2)·(1ᵀV⁻¹1)^(−1/2)·RSS^(−(n−1)/2), against V = I.
 */
function evidenceByCovariance(values: readonly number[], first: number): number {
  const n = values.length;
  const x = values.map((_, index) => Number(index >= first));
  const shrink = STEP_VARIANCE / (1 + STEP_VARIANCE * (n - first));
  const inner = (a: readonly number[], b: readonly number[]): number => {
    const dot = (u: readonly number[], v: readonly number[]): number =>
      u.reduce((sum, value, index) => sum + value * (v[index] as number), 0);
    return dot(a, b) - shrink * dot(a, x) * dot(b, x);
  };
  const ones = values.map(() => 1);
  const plain = values.reduce((sum, value) => sum + value, 0) / n;
  const rss0 = values.reduce((sum, value) => sum + (value - plain) ** 2, 0);
  const mean = inner(ones, values) / inner(ones, ones);
  const residuals = values.map((value) => value - mean);
  const rss = inner(residuals, residuals);
  const scale = Math.sqrt(n / ((1 + STEP_VARIANCE * (n - first)) * inner(ones, ones)));
  return scale * (rss0 / rss) ** ((n - 1) / 2);
}

function normals(random: Random, n: number, step = 0, first = n): number[] {
  return Array.from({ length: n }, (_, index) => random.normal() + (index >= first ? step : 0));
}

describe('the test of a step of a mean', () => {
  it('has the evidence of the linear model, averaged over every place', () => {
    const values = [0.3, -0.2, 0.5, 4.1, 3.6, 4.4, 0.1];
    const places = [2, 3, 4, 5, 6].map((first) => evidenceByCovariance(values, first));
    const mean = (places.reduce((sum, one) => sum + one, 0) + LONGEST_SERIES - places.length) / LONGEST_SERIES;
    expect(meanStep(values).logEvidence).toBeCloseTo(Math.log(mean), 10);
    expect(meanStep(values).first).toBe(places.indexOf(Math.max(...places)) + 2);
  });

  it('does not depend on origin and unit', () => {
    const values = normals(new Random(1, 'unit'), 20, 3, 12);
    const { logEvidence } = meanStep(values);
    expect(meanStep(values.map((value) => 1000 - 7 * value)).logEvidence).toBeCloseTo(logEvidence, 8);
  });

  it('finds nothing in equal values, and has finite evidence of a jump after them', () => {
    expect(meanStep([2, 2, 2, 2, 2]).logEvidence).toBeLessThan(0);
    expect(meanStep([]).first).toBeNull();
    expect(meanStep([1, 5]).logEvidence).toBeCloseTo(0, 12);
    const { logEvidence, first } = meanStep([2, 2, 2, 2, 2, 3, 3, 3]);
    expect(first).toBe(5);
    expect(logEvidence).toBeGreaterThan(3);
    expect(logEvidence).toBeLessThan(20);
  });

  it('looked at after every value of 60, names a step in 5 % of steady series at most, where a plain test does so in a third', () => {
    let [named, plain] = [0, 0];
    const series = 300;
    for (let seed = 0; seed < series; seed++) {
      const values = normals(new Random(seed, 'steady'), LONGEST_SERIES);
      const looks = values.map((_, index) => values.slice(0, index + 1));
      named += Number(looks.some((seen) => meanStep(seen).logEvidence >= Math.log(1 / 0.05)));
      plain += Number(looks.slice(5).some((seen) => Math.abs(lastZ(seen)) > 1.96));
    }
    expect(named / series).toBeLessThanOrEqual(0.05);
    expect(plain / series).toBeGreaterThan(0.33);
  });

  it('names the place and the size of a step, which its region holds', () => {
    let [covered, placed] = [0, 0];
    const series = 60;
    for (let seed = 0; seed < series; seed++) {
      const values = normals(new Random(seed, 'step'), 20, 6, 8);
      const { logEvidence, first } = meanStep(values);
      expect(logEvidence).toBeGreaterThan(Math.log(160));
      const { places, change } = meanStepRegion(values, first as number, 0.05);
      covered += Number((change[0] ?? -Infinity) <= 6 && 6 <= (change[1] ?? Infinity));
      placed += Number(places[0] <= 8 && 8 <= places[1]);
    }
    expect(covered / series).toBeGreaterThanOrEqual(0.95);
    expect(placed / series).toBeGreaterThanOrEqual(0.95);
  });

  it('takes the last values of a longer series', () => {
    const values = normals(new Random(3, 'long'), 100, 5, 90);
    const { logEvidence, first } = meanStep(values);
    const last = meanStep(values.slice(-LONGEST_SERIES));
    expect(logEvidence).toBe(last.logEvidence);
    expect(first).toBe((last.first as number) + 40);
  });
});

/** The last value against those before it, as who compares with yesterday's average would. */
function lastZ(values: readonly number[]): number {
  const before = values.slice(0, -1);
  const mean = before.reduce((sum, value) => sum + value, 0) / before.length;
  const spread = Math.sqrt(before.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (before.length - 1));
  return ((values.at(-1) as number) - mean) / (spread * Math.sqrt(1 + 1 / before.length));
}
