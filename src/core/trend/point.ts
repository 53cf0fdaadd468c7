import * as v from 'valibot';
import type { ArmSummary, Comparison, PairComparison } from '../compare/comparison.js';
import { withoutClientFaults } from '../compare/counted.js';
import { decidingRatio } from '../compare/deciding-ratio.js';
import type { Arm } from '../record/arms.js';
import { current } from '../record/baseline.js';
import { isAnswered } from '../record/record.js';
import { AMOUNT, COUNT, FLAG, known, listOf, NAME, NUMBER, objectOf, oneOf } from '../record/schema.js';
import { ORIGIN, type Origin } from './origin.js';

const SHARE_COUNT = objectOf({ k: COUNT, n: COUNT });

const ARM_POINT = objectOf({
  arm: NAME,
  /** ln of the total latency in ms, over the answered requests; null where none was answered. */
  log_total_ms: v.nullish(objectOf({ n: COUNT, mean: NUMBER, sd: known(AMOUNT) }), null),
  /** Right answers; of 0 where answers are not scored. */
  answers: SHARE_COUNT,
  /** Sound ones among the requests that were not lost on the client's side. */
  sound: SHARE_COUNT,
  /** Mean cost of a request; null where a price is not known. */
  usd: known(AMOUNT),
});

const DIMENSION_VERDICT = oneOf(['better', 'worse', 'equivalent', 'inconclusive', 'not comparable']);

const PAIR_POINT = objectOf({
  a: NAME,
  b: NAME,
  n: COUNT,
  verdict: oneOf(['better', 'worse', 'equivalent', 'inconclusive', 'not comparable', 'trade-off']),
  answers: DIMENSION_VERDICT,
  latency: DIMENSION_VERDICT,
  reliability: DIMENSION_VERDICT,
  cost: DIMENSION_VERDICT,
  /** Of total latency, a / b. */
  typical_ratio: known(AMOUNT),
  cost_ratio: known(AMOUNT),
});

/** Schema of {@link Point}. */
export const POINT = objectOf({
  /** The same for every attempt of one workflow run: a later one takes the place of an earlier one. */
  key: NAME,
  origin: ORIGIN,
  /** True where the whole plan was measured; what was cut short is shown and not tested. */
  complete: FLAG,
  arms: listOf(ARM_POINT),
  pairs: listOf(PAIR_POINT),
});

/** What a history keeps of one run. */
export type Point = v.InferOutput<typeof POINT>;
export type ArmPoint = Point['arms'][number];
export type PairPoint = Point['pairs'][number];

/** Which run a point is of. */
export interface PointFacts {
  readonly key: string;
  readonly origin: Origin;
  readonly complete: boolean;
}

/** @param arms in the order of the comparison */
export function pointOf(comparison: Comparison, arms: readonly Arm[], facts: PointFacts): Point {
  return {
    ...facts,
    arms: current(comparison.arms).map((summary, place) => armPoint(summary, arms[place])),
    pairs: comparison.pairs.map(pairPoint),
  };
}

function armPoint(summary: ArmSummary, arm: Arm | undefined): ArmPoint {
  const { correct, total } = summary.accuracy;
  return {
    arm: summary.arm,
    log_total_ms: logTotal(arm),
    answers: { k: correct, n: total },
    sound: { k: summary.sound, n: withoutClientFaults(summary).counted },
    usd: summary.cost.mean_usd,
  };
}

function logTotal(arm: Arm | undefined): ArmPoint['log_total_ms'] {
  const logs = (arm?.records ?? []).flatMap((record) =>
    isAnswered(record) && (record.total_ms ?? 0) > 0 ? [Math.log(record.total_ms as number)] : [],
  );
  const n = logs.length;
  if (n === 0) return null;
  const mean = logs.reduce((sum, value) => sum + value, 0) / n;
  const squares = logs.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n, mean, sd: n < 2 ? null : Math.sqrt(squares / (n - 1)) };
}

/** The verdicts of a pair, and its ratios. */
export function pairPoint({ a, b, n, verdict, accuracy, latency, reliability, cost }: PairComparison): PairPoint {
  const ratio = (value: number | null): number | null => (Number.isFinite(value) ? value : null);
  return {
    ...{ a, b, n, verdict },
    answers: accuracy.verdict,
    latency: latency.verdict,
    reliability: reliability.verdict,
    cost: cost.verdict,
    typical_ratio: ratio(decidingRatio(latency.total_ms.typical_ratio, latency.total_ms.always_valid).estimate),
    cost_ratio: ratio(decidingRatio(cost.ratio, cost.always_valid).estimate),
  };
}
