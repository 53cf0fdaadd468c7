import type * as v from 'valibot';
import { COUNT, listOf, NAME, objectOf, parse } from '../record/schema.js';
import { LONGEST_SERIES } from '../statistics/always-valid/step-test.js';
import { DRIFT, type Drift, driftOf } from './drift.js';
import { POINT, type Point } from './point.js';
import { type Series, seriesName, seriesOf } from './series.js';

const HISTORY_SCHEMA = objectOf({
  schema_version: COUNT,
  /** What the runs have in common: the id of their plan. */
  plan: NAME,
  /** The oldest first. */
  points: listOf(POINT),
  /** Changes in the order in which they were found. */
  drifts: listOf(DRIFT),
});

/** What the runs of one plan measured, a point a run. */
export type History = v.InferOutput<typeof HISTORY_SCHEMA>;

const HISTORY_VERSION = 1;

/** Older changes are forgotten. */
const MOST_DRIFTS = 20;

/** @throws ParityError `INVALID_RECORDS` */
export function parseHistory(value: unknown, where: string): History {
  return parse(HISTORY_SCHEMA, value, where, 'Take the file as the run wrote it.');
}

/**
 * A history with one more run, and with what that run finds. Another attempt of a
 * run takes the place of the earlier one; the oldest runs are left out.
 *
 * @param earlier null where there is none yet
 */
export function continued(earlier: History | null, plan: string, point: Point): History {
  const before = withoutRun(earlier, plan, point.key);
  const points = [...before.points, point].slice(-LONGEST_SERIES);
  const series = seriesOf(points);
  const found = series.flatMap((each) => {
    const drift = driftOf(each, sinceLast(each, points, before.drifts), series.length);
    return drift === null ? [] : [drift];
  });
  return { schema_version: HISTORY_VERSION, plan, points, drifts: [...before.drifts, ...found].slice(-MOST_DRIFTS) };
}

/** A history as it was before a run. */
export function withoutRun(history: History | null, plan: string, key: string): Pick<History, 'points' | 'drifts'> {
  if (history === null || history.plan !== plan) return { points: [], drifts: [] };
  return {
    points: history.points.filter((point) => point.key !== key),
    drifts: history.drifts.filter(({ found_key }) => found_key !== key),
  };
}

/** Once a change was found the watch of its series starts over with the next run. */
function sinceLast(series: Series, points: readonly Point[], drifts: readonly Drift[]): readonly Point[] {
  const last = drifts.filter((drift) => seriesName(drift) === seriesName(series)).at(-1);
  const found = points.findIndex(({ key }) => key === last?.found_key);
  return points.slice(found + 1);
}

/** What a run found. */
export function foundBy(history: History, key: string): Drift[] {
  return history.drifts.filter(({ found_key }) => found_key === key);
}
