import type * as v from 'valibot';
import { NAME, objectOf, oneOf } from '../record/schema.js';
import { type PairPoint } from './point.js';
import { pairName } from './series.js';

const DECIDED = ['better', 'worse', 'equivalent', 'trade-off'] as const;

/** What a verdict can be about. */
export const JUDGED = ['overall', 'answers', 'latency', 'reliability', 'cost'] as const;
export type Judged = (typeof JUDGED)[number];

/** Schema of {@link Standing}. */
export const STANDING = objectOf({ pair: NAME, judged: oneOf(JUDGED), verdict: oneOf(DECIDED) });

/** The last verdict about a pair that decided anything. */
export type Standing = v.InferOutput<typeof STANDING>;

/** A verdict that changed for the worse. */
export interface Worsening {
  readonly pair: string;
  readonly judged: Judged;
  /** `open` where nothing was decided before. */
  readonly from: Standing['verdict'] | 'open';
  readonly to: Standing['verdict'];
}

/**
 * What stands after a run: a verdict that is open leaves the one before it, so
 * that one which comes and goes is told once.
 */
export function standingAfter(before: readonly Standing[], pairs: readonly PairPoint[]): Standing[] {
  const now = decidedIn(pairs);
  return [...before.filter((old) => !now.some((one) => isSame(one, old))), ...now];
}

/**
 * Which verdicts changed for the worse.
 *
 * @param before null where nothing was told yet, so that nothing has changed
 */
export function worsenings(before: readonly Standing[] | null, pairs: readonly PairPoint[]): Worsening[] {
  if (before === null) return [];
  return decidedIn(pairs).flatMap(({ pair, judged, verdict: to }) => {
    const from = before.find((old) => isSame(old, { pair, judged }))?.verdict ?? 'open';
    return RANK[to] > RANK[from] ? [{ pair, judged, from, to }] : [];
  });
}

/** From better to equivalent nothing has to be done. */
const RANK: Readonly<Record<Worsening['from'], number>> = {
  open: 0,
  better: 0,
  equivalent: 0,
  'trade-off': 1,
  worse: 2,
};

function decidedIn(pairs: readonly PairPoint[]): Standing[] {
  return pairs.flatMap((point) => {
    const { verdict, answers, latency, reliability, cost } = point;
    const verdicts = { overall: verdict, answers, latency, reliability, cost };
    return JUDGED.flatMap((judged) => {
      const decided = DECIDED.find((one) => one === verdicts[judged]);
      return decided === undefined ? [] : [{ pair: pairName(point), judged, verdict: decided }];
    });
  });
}

function isSame(one: Pick<Standing, 'pair' | 'judged'>, other: Pick<Standing, 'pair' | 'judged'>): boolean {
  return one.pair === other.pair && one.judged === other.judged;
}
