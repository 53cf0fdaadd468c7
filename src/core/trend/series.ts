import type { Dimension } from '../compare/comparison.js';
import type { ShareCount } from '../statistics/always-valid/step-share.js';
import type { Point } from './point.js';

/** Something that is watched from run to run. */
export interface Series {
  /** The arm, or `a / b`. */
  readonly of: string;
  readonly dimension: Dimension;
}

/** What a series has of one run: the logarithm of an amount, or a count. */
export type Value = { readonly kind: 'log'; readonly log: number } | ({ readonly kind: 'share' } & ShareCount);

/**
 * Everything that a history watches: of every arm the four dimensions, as far as it
 * has figures of them, and of every pair its latency ratio.
 */
export function seriesOf(points: readonly Point[]): Series[] {
  const found = new Map<string, Series>();
  for (const point of points) {
    for (const series of seriesIn(point)) found.set(seriesName(series), series);
  }
  return [...found.values()];
}

/** Unique in a history. */
export function seriesName({ of, dimension }: Series): string {
  return `${dimension} of ${of}`;
}

function seriesIn({ arms, pairs }: Point): Series[] {
  return [
    ...arms.flatMap(({ arm, answers, sound, log_total_ms, usd }): Series[] => [
      ...(answers.n > 0 ? [{ of: arm, dimension: 'answers' as const }] : []),
      ...(log_total_ms === null ? [] : [{ of: arm, dimension: 'latency' as const }]),
      ...(sound.n > 0 ? [{ of: arm, dimension: 'reliability' as const }] : []),
      ...(usd === null || usd === 0 ? [] : [{ of: arm, dimension: 'cost' as const }]),
    ]),
    ...pairs.flatMap((pair): Series[] =>
      pair.typical_ratio === null || pair.typical_ratio === 0 ? [] : [{ of: pairName(pair), dimension: 'latency' }],
    ),
  ];
}

/** `a / b` */
export function pairName({ a, b }: { readonly a: string; readonly b: string }): string {
  return `${a} / ${b}`;
}

/** The value of a series in a run; null where the run has none. */
export function valueOf({ of, dimension }: Series, { arms, pairs }: Point): Value | null {
  const pair = pairs.find((one) => pairName(one) === of);
  if (pair !== undefined) return dimension === 'latency' ? logValue(pair.typical_ratio) : null;
  const arm = arms.find((one) => one.arm === of);
  if (arm === undefined) return null;
  switch (dimension) {
    case 'answers':
      return shareValue(arm.answers);
    case 'reliability':
      return shareValue(arm.sound);
    case 'latency':
      return arm.log_total_ms === null ? null : { kind: 'log', log: arm.log_total_ms.mean };
    case 'cost':
      return logValue(arm.usd);
  }
}

function logValue(amount: number | null): Value | null {
  return amount === null || amount <= 0 ? null : { kind: 'log', log: Math.log(amount) };
}

function shareValue(count: ShareCount): Value | null {
  return count.n === 0 || count.k > count.n ? null : { kind: 'share', ...count };
}
