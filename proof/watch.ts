import { pathToFileURL } from 'node:url';
import { drawBinomial } from '../src/core/statistics/binomial-draw.js';
import { Random } from '../src/core/statistics/random.js';
import { markdownTable } from '../src/core/text/markdown-table.js';
import type { Drift } from '../src/core/trend/drift.js';
import { continued, type History } from '../src/core/trend/history.js';
import type { ArmPoint, Point } from '../src/core/trend/point.js';
import { counted, type ProofLine, type ProofParts, type Size } from './line.js';
import { writeBetween } from './table.js';

/**
 * Watches of which the truth is known, night by night through the same history that
 * runs hand on: how often a steady one is said to have changed, and after how many
 * nights a change is found, with its night and its size.
 */

/** What changes from the ninth night on. */
interface Change {
  readonly dimension: Drift['dimension'];
  /** Of latency and cost the factor, of shares the share. */
  readonly to: number;
}

interface Scenario {
  readonly name: string;
  readonly nights: number;
  /** The night's own factor on the latency of an arm, as its logarithm. */
  readonly noise: (random: Random) => () => number;
  /** Null where nothing changes. */
  readonly change: Change | null;
  /** False where the nights are not what the test assumes: shown, and not bounded. */
  readonly assumed: boolean;
}

/** Prompts a night. */
const PROMPTS = 100;
/** The ninth night is the first one after a change. */
const BEFORE = 8;
const RIGHT = 0.97;
const SOUND = 0.998;
/** Of the night's mean cost, as a logarithm. */
const COST_SPREAD = 0.01;
const ARMS = ['bedrock openai.gpt-5.5 medium', 'openai gpt-5.5 medium'] as const;

const normal = (spread: number) => (random: Random) => () => spread * random.normal();

/** Student's t with three degrees of freedom: a bad night now and then. */
const heavy = (random: Random) => () =>
  (0.03 * random.normal()) / Math.sqrt((random.normal() ** 2 + random.normal() ** 2 + random.normal() ** 2) / 3);

/** One night in twenty is a third slower. */
const incidents = (random: Random) => () => 0.03 * random.normal() + (random.uniform() < 0.05 ? 0.3 : 0);

function neighbours(rho: number): Scenario['noise'] {
  return (random) => {
    let state = random.normal();
    return () => {
      state = rho * state + Math.sqrt(1 - rho * rho) * random.normal();
      return 0.03 * state;
    };
  };
}

function weekends(random: Random): () => number {
  let night = 0;
  return () => 0.03 * random.normal() - (night++ % 7 >= 5 ? 0.05 : 0);
}

const STEADY: Scenario = { name: 'steady', nights: 60, noise: normal(0.03), change: null, assumed: true };
const changed = (name: string, dimension: Change['dimension'], to: number): Scenario => ({
  ...STEADY,
  name,
  change: { dimension, to },
});

const SCENARIOS: readonly Scenario[] = [
  STEADY,
  { ...STEADY, name: 'steady, nights that differ by 15 %', noise: normal(0.15) },
  { ...STEADY, name: 'steady, a whole year', nights: 365 },
  { ...STEADY, name: 'heavy tails', noise: heavy, assumed: false },
  { ...STEADY, name: 'one night in twenty a third slower', noise: incidents, assumed: false },
  { ...STEADY, name: 'weekends 5 % faster', noise: weekends, assumed: false },
  { ...STEADY, name: 'neighbouring nights alike, ρ = .5', noise: neighbours(0.5), assumed: false },
  changed('10 % slower', 'latency', 1.1),
  changed('20 % slower', 'latency', 1.2),
  changed('40 % slower', 'latency', 1.4),
  changed('5 % dearer', 'cost', 1.05),
  changed('97 % right, then 90 %', 'answers', 0.9),
  changed('99.8 % sound, then 95 %', 'reliability', 0.95),
];

export interface WatchRow {
  readonly scenario: Scenario;
  readonly watches: number;
  /** Watches that named a change that is none. */
  readonly falseAlarms: number;
  /** Watches that would have, had each night been held against the one before at 5 %. */
  readonly nightAgainstNight: number;
  /** Of those that found the true change, how many nights it took; sorted. */
  readonly delays: readonly number[];
  /** Of these: the interval holds the true size, and the true night is among those named. */
  readonly sizes: number;
  readonly places: number;
}

const WATCHES: Readonly<Record<Size, (nights: number) => number>> = {
  full: (nights) => (nights > 60 ? 100 : 400),
  reduced: (nights) => (nights > 60 ? 0 : 12),
};
/** Standard errors of the simulation that a share may lie outside its bound. */
const ALLOWED_ERRORS: Readonly<Record<Size, number>> = { full: 2, reduced: 3 };

export function watchRows(size: Size, seed: number): WatchRow[] {
  return SCENARIOS.filter(({ nights }) => WATCHES[size](nights) > 0).map((scenario, place) => {
    const watches = WATCHES[size](scenario.nights);
    const seen = Array.from({ length: watches }, (_, watch) =>
      watched(scenario, new Random(seed * 1_000_000 + watch, `watch ${place}`)),
    );
    const delays = seen.flatMap(({ found }) => (found === null ? [] : [found.delay]));
    return {
      scenario,
      watches,
      falseAlarms: seen.filter(({ falseAlarm }) => falseAlarm).length,
      nightAgainstNight: seen.filter(({ naive }) => naive).length,
      delays: delays.sort((a, b) => a - b),
      sizes: seen.filter(({ found }) => found?.size === true).length,
      places: seen.filter(({ found }) => found?.place === true).length,
    };
  });
}

interface Seen {
  readonly falseAlarm: boolean;
  readonly naive: boolean;
  readonly found: { readonly delay: number; readonly size: boolean; readonly place: boolean } | null;
}

function watched(scenario: Scenario, random: Random): Seen {
  const noises = ARMS.map(() => scenario.noise(random));
  let history: History | null = null;
  let naive = false;
  const drifts: { night: number; drift: Drift }[] = [];
  for (let night = 1; night <= scenario.nights; night++) {
    const point = pointOf(scenario, night, noises, random);
    naive ||= history !== null && differs(history.points.at(-1), point);
    const next: History = continued(history, 'plan', point);
    const known = new Set(history?.drifts);
    for (const drift of next.drifts) if (!known.has(drift)) drifts.push({ night, drift });
    history = next;
  }
  const own = drifts.filter(({ drift }) => isTrue(drift, scenario.change));
  const first = own[0];
  return {
    falseAlarm: drifts.some(({ night, drift }) => !isTrue(drift, scenario.change) || night <= BEFORE),
    naive,
    found: first === undefined ? null : { delay: first.night - BEFORE, ...judged(first.drift, scenario.change) },
  };
}

/** The arm that changes, or its ratio to the other. */
function isTrue({ of, dimension, direction }: Drift, change: Change | null): boolean {
  return change !== null && of.startsWith(ARMS[0]) && dimension === change.dimension && direction === 'worse';
}

function judged(drift: Drift, change: Change | null): { size: boolean; place: boolean } {
  const levels: Partial<Record<Drift['dimension'], number>> = { answers: RIGHT, reliability: SOUND };
  const size = (change?.to ?? 1) - (levels[drift.dimension] ?? 0);
  const [low, high] = drift.ci95;
  const since = stampOf(BEFORE + 1);
  return {
    size: (low ?? -Infinity) <= size && size <= (high ?? Infinity),
    place: (drift.since_earliest ?? '') <= since && since <= (drift.since_latest ?? ''),
  };
}

function stampOf(night: number): string {
  return new Date(Date.UTC(2026, 0, night, 3)).toISOString();
}

function pointOf({ change }: Scenario, night: number, noises: readonly (() => number)[], random: Random): Point {
  const arms = ARMS.map((arm, place): ArmPoint => {
    const now = place === 0 && night > BEFORE ? change : null;
    const of = (dimension: Change['dimension'], usual: number): number =>
      now?.dimension === dimension ? now.to : usual;
    const within = (0.4 * random.normal()) / Math.sqrt(PROMPTS);
    const mean = Math.log(2000 * of('latency', 1)) + (noises[place]?.() ?? 0) + within;
    return {
      arm,
      log_total_ms: { n: PROMPTS, mean, sd: 0.4 },
      answers: { k: drawBinomial(random, PROMPTS, of('answers', RIGHT)), n: PROMPTS },
      sound: { k: drawBinomial(random, PROMPTS, of('reliability', SOUND)), n: PROMPTS },
      usd: 0.01 * of('cost', 1) * Math.exp(COST_SPREAD * random.normal()),
    };
  });
  const [a, b] = arms as [ArmPoint, ArmPoint];
  const open = 'inconclusive' as const;
  const ratio = Math.exp((a.log_total_ms?.mean ?? 0) - (b.log_total_ms?.mean ?? 0));
  return {
    key: String(night),
    origin: { measured_at: stampOf(night), commit: null, run_id: night, url: null },
    complete: true,
    arms,
    pairs: [
      {
        ...{
          a: a.arm,
          b: b.arm,
          n: PROMPTS,
          verdict: open,
          answers: open,
          latency: open,
          reliability: open,
          cost: open,
        },
        typical_ratio: ratio,
        cost_ratio: 1,
      },
    ],
  };
}

/** Latency of the first arm against the night before, as a single test of two means has it. */
function differs(before: Point | undefined, now: Point): boolean {
  const [old, fresh] = [before?.arms[0]?.log_total_ms, now.arms[0]?.log_total_ms];
  if (!old || !fresh) return false;
  return Math.abs(fresh.mean - old.mean) > 1.96 * 0.4 * Math.sqrt(2 / PROMPTS);
}

/** Null where the row is as it must be, or is not bounded. */
export function contradiction(
  { scenario, watches, falseAlarms, delays, sizes, places }: WatchRow,
  errors: number,
): string | null {
  const stray = (share: number, n: number): number => errors * Math.sqrt((share * (1 - share)) / Math.max(1, n));
  const { name, change, assumed, nights } = scenario;
  if (assumed && nights <= 60 && falseAlarms / watches > 0.05 + stray(0.05, watches))
    return `${name}: a false change in ${falseAlarms} of ${watches} watches`;
  const found = delays.length;
  if (change === null || found === 0) return null;
  for (const [what, count] of [
    ['size', sizes],
    ['night', places],
  ] as const)
    if (count / found < 0.95 - stray(0.95, found)) return `${name}: the ${what} is held in ${count} of ${found}`;
  return null;
}

/** The table of `docs/watch.md`. */
export function watchTable(rows: readonly WatchRow[]): string[] {
  const share = (count: number, of: number): string => (of === 0 ? '' : `${((100 * count) / of).toFixed(1)} %`);
  const cells = rows.map(({ scenario: { name, nights, change }, ...row }) => {
    const found = row.delays.length;
    const median = row.delays[Math.floor(found / 2)];
    return [
      name,
      String(nights),
      String(row.watches),
      share(row.falseAlarms, row.watches),
      share(row.nightAgainstNight, row.watches),
      ...(change === null || median === undefined
        ? ['', '', '', '']
        : [share(found, row.watches), String(median), share(row.sizes, found), share(row.places, found)]),
    ];
  });
  const head = [
    ...['watches', 'nights', 'tried', 'a false change named', 'night against night', 'found'],
    ...['median nights until then', 'interval holds the size', 'range holds the night'],
  ];
  return markdownTable(head, cells, { figureColumns: [1, 2, 3, 4, 5, 6, 7, 8] }).split('\n');
}

/** The line of `npm run proof`; a full one writes every figure into `docs/watch.md`. */
export async function proveWatch({ size, seed }: Pick<ProofParts, 'size' | 'seed'>): Promise<ProofLine> {
  const rows = watchRows(size, seed);
  const details = watchTable(rows);
  if (size === 'full') await writeBetween('docs/watch.md', 'watch', details);
  const watches = rows.reduce((sum, row) => sum + row.watches, 0);
  return {
    claim:
      'a watch that tests nine figures after every night names a change that is none in at most 5 % of watches of 60 nights, and of true changes its interval and its range of nights hold size and night',
    tried: `${counted(watches, 'watch', 'watches')} of ${rows.length} kinds; every figure is in [watch.md](watch.md)`,
    failures: rows.flatMap((row) => contradiction(row, ALLOWED_ERRORS[size]) ?? []),
    details,
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  console.log(watchTable(watchRows('full', 1)).join('\n'));
