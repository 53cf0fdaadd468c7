import { counted, grouped, interval, percent, points, ratio, UNKNOWN, usd } from '../../text/numbers.js';
import type { Drift } from '../../trend/drift.js';
import { foundBy } from '../../trend/history.js';
import type { ArmPoint, Point } from '../../trend/point.js';
import type { Watch } from '../../trend/watch.js';
import { DIRECTIONS } from './directions.js';
import type { ArmNames } from './names.js';
import type { Notice } from './notice.js';
import { list, type Part, type Section, table, text } from './parts.js';
import { changed } from './since.js';

/** A lasting change that this run found is told above the answers. */
export function driftNotices(watch: Watch | null | undefined, names: ArmNames): Notice[] {
  if (watch === null || watch === undefined || watch.history === null) return [];
  return foundBy(watch.history, watch.key).map((drift) => ({
    kind: 'drift' as const,
    text: `New lasting change: ${changeText(drift, names)}.`,
  }));
}

/** The earlier runs and this one, and the lasting changes that were found. */
export function trendSection(watch: Watch | null | undefined, names: ArmNames): Section[] {
  const history = watch?.history ?? null;
  if (history === null) return [];
  const { points: runs, drifts } = history;
  const found = drifts.length === 0 ? 'no lasting change' : counted(drifts.length, 'lasting change');
  const parts: Part[] = [
    ...(drifts.length === 0 ? [] : [list(drifts.map((drift) => driftText(drift, names)))]),
    trendTable(runs, names),
    text(METHOD),
  ];
  return [{ id: 'trend', title: `Trend over ${counted(runs.length, 'run')}: ${found}`, parts, importance: 55 }];
}

const METHOD =
  'After every run all figures are tested for a lasting change, with a test that may be repeated after every run: the chance that it ever names a change where there is none is at most 5 % for all figures and the first 60 runs together. Runs that were cut short are shown and not tested.';

/** `bedrock, latency worse (slower) since 2026-11-09: +40.1 % [+31.0, +49.8], from 812 to 1,138 ms` */
function changeText(drift: Drift, names: ArmNames, range = ''): string {
  const { of, dimension, direction, since } = drift;
  const word = DIRECTIONS[dimension][direction];
  return `${names.within(of)}, ${dimension} ${direction} (${word}) since ${dayOf(since)}${range}: ${levels(drift)}`;
}

/** The same with the range of days in which it began, when it was found, and from how many runs. */
export function driftText(drift: Drift, names: ArmNames): string {
  const { found_at, runs_before, runs_since } = drift;
  const found = found_at === null ? '' : `; found on ${dayOf(found_at)}`;
  const over = `${counted(runs_before, 'run')} before, ${grouped(runs_since)} since`;
  return `${changeText(drift, names, between(drift))}${found}, ${over}.`;
}

function between({ since_earliest: from, since_latest: to }: Drift): string {
  return from === to ? '' : ` (between ${dayOf(from)} and ${dayOf(to)})`;
}

/** `+40.1 % [+31.0, +49.8], from 812 to 1,138 ms` */
function levels({ of, dimension, before, after, change, ci95 }: Drift): string {
  const isShare = dimension === 'answers' || dimension === 'reliability';
  const write = (value: number | null): string => (isShare ? points(value) : changed(value)).replace(/ (?:pp|%)$/, '');
  const figure = isShare ? points(change) : changed(change);
  const unit = of.includes(' / ') ? 'ratio' : dimension;
  return `${figure} ${interval(ci95, write)}, from ${amount(before, unit)} to ${amount(after, unit)}${UNITS[unit]}`;
}

const UNITS: Readonly<Record<Drift['dimension'] | 'ratio', string>> = {
  latency: ' ms',
  cost: ' USD a request',
  answers: '',
  reliability: '',
  ratio: ' (typical ratio)',
};

function amount(value: number, unit: Drift['dimension'] | 'ratio'): string {
  if (unit === 'latency') return grouped(value);
  if (unit === 'cost') return usd(value);
  return unit === 'ratio' ? ratio(value) : percent(value, 1);
}

/** The day of a stamp, UTC. */
export function dayOf(stamp: string | null): string {
  return stamp === null ? UNKNOWN : stamp.slice(0, 10);
}

/** Older runs are in the history's file. */
const MOST_ROWS = 14;
/** A table of more columns is read by nobody. */
const MOST_ARMS = 4;

function trendTable(runs: readonly Point[], names: ArmNames): Part {
  const arms = [...new Set(runs.flatMap((run) => run.arms.map(({ arm }) => arm)))].slice(0, MOST_ARMS);
  const figures = ['ms', 'right', 'sound', 'USD per 1,000'];
  const head = ['run', 'commit', ...arms.flatMap((arm) => figures.map((figure) => `${names.of(arm)}, ${figure}`))];
  const rows = runs
    .slice(-MOST_ROWS)
    .map((run) => [
      `${dayOf(run.origin.measured_at)}${run.complete ? '' : ', cut short'}`,
      run.origin.commit?.slice(0, 7) ?? UNKNOWN,
      ...arms.flatMap((arm) => armCells(run.arms.find((each) => each.arm === arm))),
    ]);
  return table(head, rows, [0, 1]);
}

/** The geometric mean of total latency, and the shares and cost of one arm in one run. */
function armCells(point: ArmPoint | undefined): string[] {
  if (point === undefined) return [UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN];
  const { log_total_ms, answers, sound, usd: cost } = point;
  return [
    log_total_ms === null ? UNKNOWN : grouped(Math.exp(log_total_ms.mean)),
    answers.n === 0 ? UNKNOWN : percent(answers.k / answers.n, 1),
    sound.n === 0 ? UNKNOWN : percent(sound.k / sound.n, 1),
    cost === null ? UNKNOWN : usd(cost * 1000),
  ];
}
