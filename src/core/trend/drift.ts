import * as v from 'valibot';
import { AMOUNT, COUNT, INSTANT, known, NAME, NUMBER, objectOf, oneOf } from '../record/schema.js';
import { meanStep, meanStepRegion, stepSize } from '../statistics/always-valid/step-mean.js';
import { type ShareCount, shareStep, shareStepRegion, totalOf } from '../statistics/always-valid/step-share.js';
import { LONGEST_SERIES } from '../statistics/always-valid/step-test.js';
import type { Point } from './point.js';
import { type Series, type Value, valueOf } from './series.js';

/** Schema of {@link Drift}. */
export const DRIFT = objectOf({
  /** The run that found it, and when that was measured. */
  found_key: NAME,
  found_at: known(INSTANT),
  /** The arm, or `a / b`. */
  of: NAME,
  dimension: oneOf(['answers', 'latency', 'reliability', 'cost']),
  direction: oneOf(['better', 'worse']),
  /** The first run after the change: the likeliest, and the earliest and latest that the runs do not rule out. */
  since: known(INSTANT),
  since_earliest: known(INSTANT),
  since_latest: known(INSTANT),
  /** Runs that were compared. */
  runs_before: COUNT,
  runs_since: COUNT,
  /** Shares, ms, USD, or a ratio. */
  before: AMOUNT,
  after: AMOUNT,
  /** after − before of shares, else after / before. */
  change: NUMBER,
  /** 95 %, for a change at `since`. */
  ci95: v.tuple([known(NUMBER), known(NUMBER)]),
});

/** A lasting change of one figure, as it was when it was found. */
export type Drift = v.InferOutput<typeof DRIFT>;

/** At most this probability that a watch ever names a change where there is none. */
export const WATCH_ERROR_RATE = 0.05;

/** Of the interval of a change. */
const INTERVAL_ALPHA = 0.05;

/** A lasting change is one that the next run shows, too: one bad night is none. */
const FEWEST_SINCE = 2;

/** A run with its value in a series. */
interface Entry {
  readonly point: Point;
  readonly value: Value;
}

/**
 * What the last run of a history adds: the change of one series, where all its runs
 * together are evidence enough of one.
 *
 * @param points since the last change of this series was found, in their order
 * @param watched how many series are watched together: each has its part of the error rate
 */
export function driftOf(series: Series, points: readonly Point[], watched: number): Drift | null {
  const entries = entriesOf(series, points).slice(-LONGEST_SERIES);
  const last = entries.at(-1);
  // Only a run that counts can find anything.
  if (last === undefined || last.point !== points.at(-1)) return null;
  const change = changeOf(entries, Math.log(watched / WATCH_ERROR_RATE));
  return change === null ? null : { ...placed(entries, change), ...series, ...figuresOf(series, change) };
}

function entriesOf(series: Series, points: readonly Point[]): Entry[] {
  return points.flatMap((point) => {
    const value = point.complete ? valueOf(series, point) : null;
    return value === null ? [] : [{ point, value }];
  });
}

interface Change {
  readonly first: number;
  readonly places: readonly [number, number];
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly ci95: readonly [number | null, number | null];
}

function changeOf(entries: readonly Entry[], limit: number): Change | null {
  const values = entries.map(({ value }) => value);
  const logs = values.flatMap((value) => (value.kind === 'log' ? [value.log] : []));
  return logs.length === values.length ? changeOfLogs(logs, limit) : changeOfShares(sharesOf(values), limit);
}

function sharesOf(values: readonly Value[]): ShareCount[] {
  return values.flatMap((value) => (value.kind === 'share' ? [{ k: value.k, n: value.n }] : []));
}

function changeOfLogs(logs: readonly number[], limit: number): Change | null {
  const { logEvidence, first } = meanStep(logs);
  if (first === null || logEvidence < limit || !isLasting(logs, first)) return null;
  const { places, change } = meanStepRegion(logs, first, INTERVAL_ALPHA);
  const level = (part: readonly number[]): number => Math.exp(part.reduce((sum, log) => sum + log, 0) / part.length);
  const factor = (log: number | null): number | null => (log === null ? null : Math.exp(log));
  return {
    first,
    places,
    before: level(logs.slice(0, first)),
    after: level(logs.slice(first)),
    change: Math.exp(stepSize(logs, first)),
    ci95: [factor(change[0]), factor(change[1])],
  };
}

function changeOfShares(counts: readonly ShareCount[], limit: number): Change | null {
  const { logEvidence, first } = shareStep(counts);
  const shares = counts.map(({ k, n }) => k / n);
  if (first === null || logEvidence < limit || !isLasting(shares, first)) return null;
  const { places, change: ci95 } = shareStepRegion(counts, first, INTERVAL_ALPHA);
  const level = (part: readonly ShareCount[]): number => {
    const { k, n } = totalOf(part);
    return k / n;
  };
  const [before, after] = [level(counts.slice(0, first)), level(counts.slice(first))];
  return { first, places, before, after, change: after - before, ci95 };
}

/** True where the newest value is nearer to the new level than to the old one. */
function isLasting(values: readonly number[], first: number): boolean {
  const since = values.slice(first);
  if (since.length < FEWEST_SINCE) return false;
  const mean = (part: readonly number[]): number => part.reduce((sum, value) => sum + value, 0) / part.length;
  const newest = since.at(-1) ?? 0;
  return Math.abs(newest - mean(since)) < Math.abs(newest - mean(values.slice(0, first)));
}

type Placed = Pick<
  Drift,
  'found_key' | 'found_at' | 'since' | 'since_earliest' | 'since_latest' | 'runs_before' | 'runs_since'
>;

function placed(entries: readonly Entry[], { first, places: [earliest, latest] }: Change): Placed {
  const stamp = (index: number): string | null => entries[index]?.point.origin.measured_at ?? null;
  const found = entries.at(-1) as Entry;
  return {
    found_key: found.point.key,
    found_at: found.point.origin.measured_at,
    since: stamp(first),
    since_earliest: stamp(earliest),
    since_latest: stamp(latest),
    runs_before: first,
    runs_since: entries.length - first,
  };
}

type Figures = Pick<Drift, 'direction' | 'before' | 'after' | 'change' | 'ci95'>;

function figuresOf({ dimension }: Series, { before, after, change, ci95 }: Change): Figures {
  const moreIsBetter = dimension === 'answers' || dimension === 'reliability';
  return { direction: after > before === moreIsBetter ? 'better' : 'worse', before, after, change, ci95: [...ci95] };
}
