import { isSameArm } from '../../record/same-arm.js';
import { timespan } from '../../text/durations.js';
import type { PairEvidence } from '../evidence.js';
import type { Detection, Rule } from '../rule.js';

/** Pairs of an interleaved run are seconds apart; an endpoint's load changes within minutes. */
const APART_MS = 5 * 60_000;
/** Beyond this, latency is not comparable between two providers. */
const FAR_APART_MS = 60 * 60_000;

export const confoundedByTime: Rule = {
  id: 'confounded_by_time',
  family: 'comparability',
  severity: 'critical',
  effect: 'qualifies',
  meaning: 'The two requests of a pair were made far apart in time, or one arm had ended before the other began.',
  brief: () => 'the arms were measured at different times',
  consequence:
    'Beyond an hour (median) latency is not comparable between two arms, and reliability holds on those days; from 5 minutes on the verdict is qualified. For information where one arm directly followed the other, or where one arm is compared with itself at two times: the time is then the question.',
  remedy: 'Run both arms interleaved, in one run.',
  check: ({ pairs }) => pairs.flatMap(apart),
};

function apart({ names, a, b, joined }: PairEvidence): Detection[] {
  const times = joined
    .map(({ a, b }) => ({ a: Date.parse(a.started_at), b: Date.parse(b.started_at) }))
    .filter(({ a, b }) => Number.isFinite(a) && Number.isFinite(b));
  const gaps = times.map(({ a, b }) => Math.abs(a - b)).sort((x, y) => x - y);
  const median = gaps[Math.floor(gaps.length / 2)];
  if (median === undefined) return [];
  const far = gaps.filter((gap) => gap >= APART_MS).length;
  const common = { arm: null, pair: names, of: gaps.length, examples: [] };
  if (median >= APART_MS && isSameArm(a, b)) {
    const message = `${names[0]} and ${names[1]} are the same arm at two times, ${timespan(median)} apart (median): the verdict says what changed since then.`;
    return [{ ...common, count: far, message, severity: 'info', effect: 'none' }];
  }
  if (median >= APART_MS) {
    const message = `The two requests of a pair were made ${timespan(median)} apart (median): provider and time can’t be told apart.`;
    return [{ ...common, count: far, message, severity: median > FAR_APART_MS ? 'critical' : 'warning' }];
  }
  if (gaps.length < 2 || overlap(times)) return [];
  const message = `${names[0]} and ${names[1]} ran one after the other, ${timespan(median)} between the requests of a pair (median): what changed meanwhile counts as the provider’s.`;
  return [{ ...common, count: gaps.length, message, severity: 'info' }];
}

/** True where neither arm had made its last request before the other made its first. */
function overlap(times: readonly { a: number; b: number }[]): boolean {
  const span = (side: 'a' | 'b') =>
    times.reduce(([low, high], time) => [Math.min(low, time[side]), Math.max(high, time[side])] as const, [
      Infinity,
      -Infinity,
    ] as const);
  const [a, b] = [span('a'), span('b')];
  return a[0] <= b[1] && b[0] <= a[1];
}
