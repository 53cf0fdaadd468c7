import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { startOf } from '../../attempt/pairing.js';
import { type AttemptRecord, isAnswered, outcomeOf } from '../../record/record.js';
import { quantile } from '../../statistics/quantile.js';
import { timespan } from '../../text/durations.js';
import { type Html, html } from '../../text/html.js';
import { counted, grouped } from '../../text/numbers.js';
import { dots } from './dots.js';
import { at, axes, BOTTOM, FRAME, LEFT, legend, RIGHT, TOP } from './frame.js';
import { latencyOf } from './latency.js';
import type { Plot, PlotArm } from './plot.js';
import { logScale, logTicks, type Scale } from './scale.js';
import { dashOf, strokeOf } from './style.js';

interface Attempt {
  readonly record: AttemptRecord;
  readonly startedAt: number;
  /** Total latency; null of a failure, and where it was not measured. */
  readonly ms: number | null;
}

interface Answer extends Attempt {
  readonly ms: number;
}

/** A stretch of the run without a pause; ms since 1970. */
interface Session {
  readonly from: number;
  readonly to: number;
}

/** Both at least: a pause is long for anyone, and long for this run's own rhythm. */
const SHORTEST_PAUSE_MS = 300_000;
const RHYTHMS = 20;
/** What a pause takes of the width, however long it was. */
const PAUSE_WIDTH = 14;
/** More would leave no room for the run itself. */
const MOST_PAUSES = 8;

/**
 * Each answer's total latency over the time of the run, with a running median an
 * arm: drift, pauses and failures where they happened. Null where no request
 * says when it started.
 */
export function timelinePlot(arms: readonly PlotArm[]): Plot | null {
  const timed = arms.map((arm) => ({ arm, attempts: attemptsOf(arm) }));
  const starts = Float64Array.from(timed.flatMap(({ attempts }) => attempts.map(({ startedAt }) => startedAt))).sort();
  if (starts.length === 0) return null;
  const sessions = sessionsOf(starts);
  const x = timeScale(sessions);
  const answered = timed.map(({ arm, attempts }) => ({ arm, answers: attempts.filter(isAnswer) }));
  const latencies = answered.flatMap(({ answers }) => answers.map(({ ms }) => ms));
  const y = logScale(latencies, BOTTOM, TOP + 12);
  const failed = timed.map(({ arm, attempts }) => ({
    arm,
    failures: attempts.filter(({ record }) => !isAnswered(record)),
  }));
  return {
    id: 'timeline',
    title: 'Total latency over the time of the run',
    description: [
      `From ${stampOf(starts[0] as number)} to ${stampOf(starts.at(-1) as number)}. The line of each arm is its running median.`,
      ...pausesOf(sessions),
      ...failed.flatMap(({ arm, failures }) =>
        failures.length === 0 ? [] : [`${arm.name}: ${counted(failures.length, 'failure')}, drawn as × above.`],
      ),
    ].join(' '),
    width: FRAME.width,
    height: FRAME.height,
    marks: html`${pauseBands(sessions, x)}${axes(
      { label: 'time of the request’s start, UTC', ticks: timeTicks(sessions, x) },
      latencies.length === 0
        ? { label: 'nothing was answered', ticks: [] }
        : { label: 'total, ms, logarithmic', ticks: logTicks(y) },
    )}${legend(arms, 'line')}${answered.map(({ arm, answers }) => drawn(arm, answers, x, y))}${failed.map(({ arm, failures }) => crosses(arm, failures, x))}`,
    twin: twinOf(timed),
  };
}

function attemptsOf(arm: PlotArm): Attempt[] {
  return arm.records
    .map((record) => ({ record, startedAt: startOf(record), ms: latencyOf(record, 'total_ms') }))
    .filter(({ startedAt }) => !Number.isNaN(startedAt))
    .sort((one, other) => one.startedAt - other.startedAt);
}

function isAnswer(attempt: Attempt): attempt is Answer {
  return attempt.ms !== null;
}

/** Cut at the longest gaps that are out of the run's own rhythm. */
function sessionsOf(starts: Float64Array): Session[] {
  const gaps = starts.subarray(1).map((start, index) => start - starts[index]!);
  const rhythm = gaps.length === 0 ? 0 : quantile(gaps.toSorted(), 0.5);
  const long = Math.max(SHORTEST_PAUSE_MS, RHYTHMS * rhythm);
  const pauses = [...gaps.keys()].filter((index) => gaps[index]! >= long);
  const longest = pauses.sort((one, other) => gaps[other]! - gaps[one]!).slice(0, MOST_PAUSES);
  const ends = [...longest.sort((one, other) => one - other), starts.length - 1];
  return ends.map((end, session) => ({
    from: starts[session === 0 ? 0 : (ends[session - 1] as number) + 1] as number,
    to: starts[end] as number,
  }));
}

/** Time runs evenly within sessions; every pause takes the same width. */
function timeScale(sessions: readonly Session[]): Scale {
  const active = sessions.reduce((sum, { from, to }) => sum + Math.max(1, to - from), 0);
  const width = RIGHT - LEFT - PAUSE_WIDTH * (sessions.length - 1);
  const [domain, range]: [number[], number[]] = [[], []];
  let x: number = LEFT;
  for (const { from, to } of sessions) {
    const end = x + (width * Math.max(1, to - from)) / active;
    domain.push(from, Math.max(to, from + 1));
    range.push(x, end);
    x = end + PAUSE_WIDTH;
  }
  return scaleLinear().domain(domain).range(range);
}

function pausesOf(sessions: readonly Session[]): string[] {
  const lengths = sessions.slice(1).map(({ from }, index) => timespan(from - (sessions[index] as Session).to));
  return lengths.length === 0 ? [] : [`Pauses, drawn as narrow bands: ${lengths.join(', ')}.`];
}

function pauseBands(sessions: readonly Session[], x: Scale): Html[] {
  return sessions.slice(1).map(({ from }) => {
    const left = x(from) - PAUSE_WIDTH;
    return html`<rect class="pause" fill="#ddd" x="${at(left)}" y="${TOP}" width="${PAUSE_WIDTH}" height="${BOTTOM - TOP}"/>`;
  });
}

/** The beginning and the end, and every session that has room for its own beginning. */
function timeTicks(sessions: readonly Session[], x: Scale): { at: number; text: string }[] {
  const last = (sessions.at(-1) as Session).to;
  const isLong = last - (sessions[0] as Session).from > 86_400_000;
  const room = isLong ? 78 : 44;
  const ticks: { at: number; text: string }[] = [];
  const moments = [...sessions.map(({ from }) => from), last];
  const end = Math.min(x(last), RIGHT - room / 2 + FRAME.right);
  for (const moment of moments) {
    const place = moment === last ? end : Math.max(x(moment), LEFT);
    const before = ticks.at(-1)?.at ?? -Infinity;
    const isFree = place - before >= room && (moment === last || end - place >= room);
    if (isFree) ticks.push({ at: place, text: isLong ? stampOf(moment).slice(5) : stampOf(moment).slice(11) });
  }
  return ticks;
}

/** `2026-06-10 08:31` */
function stampOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
}

function drawn(arm: PlotArm, answers: readonly Answer[], x: Scale, y: Scale): Html {
  const points = answers.map(({ startedAt, ms }) => ({ x: x(startedAt), y: y(ms) }));
  const path = line<Answer>()
    .x(({ startedAt }) => x(startedAt))
    .y(({ ms }) => y(ms))
    .digits(1)(runningMedian(answers));
  return html`${dots(points, arm.place)}<path ${strokeOf(arm.place)} fill="none" stroke-width="2" stroke-dasharray="${dashOf(arm.place)}" d="${path ?? ''}"/>`;
}

const WINDOWS = 60;
const FEWEST_IN_WINDOW = 9;

/** The median of each window of neighbours, at the window's middle; windows overlap by half. */
function runningMedian(answers: readonly Answer[]): Answer[] {
  const size = Math.max(FEWEST_IN_WINDOW, Math.ceil(answers.length / (WINDOWS / 2)));
  const medians: Answer[] = [];
  for (let from = 0; from + size <= answers.length; from += Math.ceil(size / 2)) {
    const window = answers.slice(from, from + size);
    medians.push({ ...window[Math.floor(size / 2)]!, ms: quantile(sortedLatencies(window), 0.5) });
  }
  return medians;
}

function sortedLatencies(answers: readonly Answer[]): Float64Array {
  return Float64Array.from(answers.map(({ ms }) => ms)).sort();
}

function crosses(arm: PlotArm, failures: readonly Attempt[], x: Scale): Html | null {
  if (failures.length === 0) return null;
  const places = new Set(failures.map(({ startedAt }) => at(x(startedAt))));
  const path = [...places].map((place) => `M${at(place - 3)} ${TOP + 2}l6 6m0-6l-6 6`).join('');
  return html`<path ${strokeOf(arm.place)} fill="none" stroke-width="1.5" d="${path}"/>`;
}

const PARTS = 4;

/** Each quarter of an arm's requests: when it began, its median, and what failed in it. */
function twinOf(timed: readonly { arm: PlotArm; attempts: readonly Attempt[] }[]): Plot['twin'] {
  const rows = timed.flatMap(({ arm, attempts }) => {
    const size = Math.ceil(attempts.length / PARTS);
    return Array.from({ length: size === 0 ? 0 : Math.ceil(attempts.length / size) }, (_, part) =>
      quarterRow(`${arm.name}, part ${part + 1}`, attempts.slice(part * size, (part + 1) * size)),
    );
  });
  return { head: ['part of the run', 'from, UTC', 'requests', 'median total, ms', 'failures'], rows };
}

function quarterRow(name: string, attempts: readonly Attempt[]): string[] {
  const sorted = sortedLatencies(attempts.filter(isAnswer));
  const failures = attempts.filter(({ record }) => !isAnswered(record));
  const kinds = [...new Set(failures.map(({ record }) => outcomeOf(record).replaceAll('_', ' ')))].sort();
  return [
    name,
    stampOf((attempts[0] as Attempt).startedAt),
    grouped(attempts.length),
    sorted.length === 0 ? '–' : grouped(quantile(sorted, 0.5)),
    failures.length === 0 ? '0' : `${grouped(failures.length)} (${kinds.join(', ')})`,
  ];
}
