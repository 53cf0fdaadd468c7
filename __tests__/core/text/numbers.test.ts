import { describe, expect, it } from '@jest/globals';
import {
  counted,
  grouped,
  interval,
  milliseconds,
  percent,
  points,
  probability,
  ratio,
  usd,
} from '../../../src/core/text/numbers.js';

describe('figures as they are written', () => {
  it.each([
    [grouped(0), '0'],
    [grouped(999), '999'],
    [grouped(1319), '1,319'],
    [grouped(1_234_567.891, 2), '1,234,567.89'],
    [grouped(-4.2, 1), '−4.2'],
    [grouped(-0.04, 1), '0.0'],
    [milliseconds(2880.85), '2,881'],
    [percent(0.975739), '97.57 %'],
    [percent(0.113, 1), '11.3 %'],
    [points(0.001516), '+0.15 pp'],
    [points(-0.0031), '−0.31 pp'],
    [points(0), '0.00 pp'],
    [ratio(0.8872), '0.887'],
    [usd(5.86525), '5.8652'],
    [interval([0.865, 0.908], ratio), '[0.865, 0.908]'],
    [interval([0.865, null], ratio), '[0.865, –]'],
    [probability(0.6875), '0.688'],
    [probability(0.00001), '< 0.001'],
    [counted(1, 'request'), '1 request'],
    [counted(1319, 'request'), '1,319 requests'],
  ])('%s', (written, expected) => {
    expect(written).toBe(expected);
  });

  it('are a dash where unknown, never 0', () => {
    expect([milliseconds(null), percent(null), points(null), ratio(null), usd(null), probability(null)]).toEqual(
      Array(6).fill('–'),
    );
    expect(interval(null, ratio)).toBe('not estimable');
    expect(interval([null, null], ratio)).toBe('not estimable');
  });
});
