import * as v from 'valibot';
import { commonName } from '../compare/arm-names.js';
import type { Comparison, PairComparison, RobustRatio } from '../compare/comparison.js';
import { decidingRatio } from '../compare/deciding-ratio.js';
import { current } from '../record/baseline.js';
import { AMOUNT, COUNT, known, listOf, NAME, NUMBER, objectOf, oneOf, TEXT } from '../record/schema.js';
import type { Interval } from '../statistics/interval.js';
import { ORIGIN, type Origin } from './origin.js';

const DIMENSION_VERDICTS = ['better', 'worse', 'equivalent', 'inconclusive', 'not comparable'] as const;

const INTERVAL = v.nullish(v.tuple([known(NUMBER), known(NUMBER)]), null);

/** The figure that decides: a difference of shares, now − before, or a ratio, now / before. */
const DIMENSION = objectOf({ verdict: oneOf(DIMENSION_VERDICTS), estimate: known(NUMBER), ci95: INTERVAL });

const ARM_SINCE = objectOf({
  arm: NAME,
  /** Pairs of one prompt, asked now and then. */
  pairs: COUNT,
  /** Median gap of the pairs. */
  hours_apart: known(AMOUNT),
  verdict: oneOf([...DIMENSION_VERDICTS, 'trade-off']),
  answers: DIMENSION,
  latency: DIMENSION,
  reliability: DIMENSION,
  cost: DIMENSION,
});

/** Schema of {@link SinceThen}. */
export const SINCE = objectOf({
  /** Of the baseline. */
  origin: ORIGIN,
  /** Labels of the files of the baseline. */
  sources: listOf(TEXT),
  arms: listOf(ARM_SINCE),
  /** Arms that the baseline has no measurement of. */
  not_in_baseline: listOf(NAME),
});

/** What the arms of a run show against themselves in an earlier run. */
export type SinceThen = v.InferOutput<typeof SINCE>;
export type ArmSince = SinceThen['arms'][number];
export type DimensionSince = ArmSince['latency'];

/** @param comparison of each arm with itself in the baseline */
export function sinceThen(comparison: Comparison, origin: Origin, sources: readonly string[]): SinceThen {
  const arms = comparison.pairs.map(armSince);
  const compared = new Set(comparison.pairs.map(({ a }) => a));
  return {
    origin,
    sources: [...sources],
    arms,
    not_in_baseline: current(comparison.arms)
      .map(({ arm }) => arm)
      .filter((arm) => !compared.has(arm))
      .map(unmarked),
  };
}

function armSince(pair: PairComparison): ArmSince {
  const { accuracy, latency, reliability, cost } = pair;
  return {
    arm: commonName(pair.a, pair.b) ?? pair.a,
    pairs: pair.n,
    hours_apart: pair.hours_apart,
    verdict: pair.verdict,
    answers: { verdict: accuracy.verdict, estimate: accuracy.difference, ci95: bounds(accuracy.ci95) },
    latency: ofRatio(latency.verdict, decidingRatio(latency.total_ms.typical_ratio, latency.total_ms.always_valid)),
    reliability: {
      verdict: reliability.verdict,
      estimate: reliability.sound.difference,
      ci95: bounds(reliability.sound.ci95),
    },
    cost: ofRatio(cost.verdict, decidingRatio(cost.ratio, cost.always_valid)),
  };
}

function ofRatio(verdict: DimensionSince['verdict'], { estimate, long_run_ci95: ci95 }: RobustRatio): DimensionSince {
  return { verdict, estimate, ci95: bounds(ci95) };
}

/** A bound without end is not known, as in JSON. */
function bounds(interval: Interval | null): [number | null, number | null] | null {
  const bound = (value: number | null): number | null => (Number.isFinite(value) ? value : null);
  return interval === null ? null : [bound(interval[0]), bound(interval[1])];
}

/** Of an arm that is in no pair: its name without the word that tells it from a baseline's. */
function unmarked(arm: string): string {
  return arm.replace(/ \(now\)$/, '');
}
