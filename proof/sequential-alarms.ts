import { alwaysValidTypical } from '../src/core/compare/sequential.js';
import { differenceEvidence } from '../src/core/statistics/always-valid/difference.js';
import { alwaysValidP, FEWEST_VALUES } from '../src/core/statistics/always-valid/mean.js';
import { holm } from '../src/core/statistics/holm.js';
import { Random } from '../src/core/statistics/random.js';
import { markdownTable } from '../src/core/text/markdown-table.js';

/**
 * Runs that are looked at after every pair, and stop as soon as anything differs:
 * how often that is false between equal arms, and after how many pairs a true
 * difference of latency ends the run.
 */

interface Stream {
  readonly name: string;
  /** The true ratio of latencies. */
  readonly ratio: number;
  /** Share of pairs in which one arm alone is right, and in which one alone is sound. */
  readonly discordance: number;
  readonly noise: (random: Random) => () => number;
}

/** Of ln(a/b) in the published medium runs. */
const SPREAD = 0.48;
const PAIRS = 1319;

const normal = (random: Random) => () => SPREAD * random.normal();
const heavy = (random: Random) => () => (0.3 * random.normal()) / Math.sqrt(-Math.log(1 - random.uniform()));

/** Neighbours alike. */
function drifting(rho: number): Stream['noise'] {
  return (random) => {
    let state = random.normal();
    return () => {
      state = rho * state + Math.sqrt(1 - rho * rho) * random.normal();
      return SPREAD * random.normal() + 0.12 * state;
    };
  };
}

const EQUAL: Stream = { name: 'independent', ratio: 1, discordance: 0.01, noise: normal };
const STREAMS: readonly Stream[] = [
  EQUAL,
  { ...EQUAL, name: 'heavy tails', noise: heavy },
  { ...EQUAL, name: 'a hard task: 20 % of pairs differ', discordance: 0.2 },
  { ...EQUAL, name: 'drift, ρ = .6', noise: drifting(0.6) },
  { ...EQUAL, name: 'ratio .95', ratio: 0.95 },
  { ...EQUAL, name: 'ratio .887', ratio: 0.887 },
  { ...EQUAL, name: 'ratio .8', ratio: 0.8 },
];

export interface SequentialRow {
  readonly stream: string;
  readonly ratio: number;
  readonly runs: number;
  /** Share of runs in which anything was called better or worse at any look. */
  readonly called: number;
  /** Pairs at the first such look, median over the runs; null where fewer than half had one. */
  readonly medianStop: number | null;
}

/** How many rows there are. */
export const SEQUENTIAL_ROWS = STREAMS.length;

/** The row of the stream at this place; its random numbers are its own. */
export function sequentialRow(place: number, runs: number, seed: number): SequentialRow {
  const stream = STREAMS[place] as Stream;
  const stops = Array.from({ length: runs }, (_, run) =>
    firstCall(stream, new Random(seed * 1_000_000 + run, `looks ${place}`)),
  );
  const called = stops.filter((stop) => stop !== null).sort((a, b) => a - b);
  const middle = called[Math.floor(runs / 2)] ?? null;
  return { stream: stream.name, ratio: stream.ratio, runs, called: called.length / runs, medianStop: middle };
}

/** The pairs after which any dimension of four is called, adjusted as the family is; null where none ever is. */
function firstCall({ ratio, discordance, noise }: Stream, random: Random): number | null {
  const next = noise(random);
  const logRatios = new Float64Array(PAIRS);
  const costs = { sum: 0, squares: 0 };
  const [answers, sound] = [
    { a: 0, b: 0 },
    { a: 0, b: 0 },
  ];
  const clusters = Int32Array.from({ length: PAIRS }, (_, pair) => pair);
  for (let n = 1; n <= PAIRS; n++) {
    logRatios[n - 1] = Math.log(ratio) + next();
    for (const counts of [answers, sound]) {
      const draw = random.uniform();
      if (draw < discordance) counts[draw < discordance / 2 ? 'a' : 'b']++;
    }
    const cost = random.normal();
    costs.sum += cost;
    costs.squares += cost * cost;
    const latency = n < FEWEST_VALUES ? 1 : alwaysValidTypical(logRatios.subarray(0, n), clusters.subarray(0, n)).p;
    const z = costs.sum / Math.sqrt((costs.squares - costs.sum ** 2 / n) * (n / (n - 1)));
    const tests = [
      latency,
      1 / differenceEvidence(answers.a, answers.b),
      1 / differenceEvidence(sound.a, sound.b),
      alwaysValidP(n, z),
    ];
    if (holm(tests).some((p) => p < 0.05)) return n;
  }
  return null;
}

/** True where equal arms are told apart in no more than 5 % of runs, give or take the luck of so many. */
export function sequentialHolds({ ratio, called, runs }: SequentialRow, errors: number): boolean {
  return ratio !== 1 || called <= 0.05 + errors * Math.sqrt((0.05 * 0.95) / runs);
}

export function sequentialTable(rows: readonly SequentialRow[], errors: number): string[] {
  const cells = rows.map((row) => [
    row.stream,
    String(row.runs),
    `${(100 * row.called).toFixed(1)} %`,
    row.medianStop === null ? '' : String(row.medianStop),
    row.ratio !== 1 ? '' : sequentialHolds(row, errors) ? 'holds' : 'FAILS',
  ]);
  const head = ['looked at after every pair', 'runs', 'called within 1,319 pairs', 'median pairs until then', ''];
  return markdownTable(head, cells, { figureColumns: [1, 2, 3] }).split('\n');
}
