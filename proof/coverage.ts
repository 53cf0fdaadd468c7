import { compare } from '../src/core/compare/analyse.js';
import type { Comparison, PairComparison, Verdict } from '../src/core/compare/comparison.js';
import type { Interval } from '../src/core/statistics/interval.js';
import { Random } from '../src/core/statistics/random.js';
import { markdownTable } from '../src/core/text/markdown-table.js';
import { FIGURES, LEVELS } from '../src/simulator/model/figures.js';
import { type SimulatedArm, simulateEpochs } from '../testkit/simulated-arms.js';

/**
 * Do intervals hold the truth as often as they say, and are differences found?
 * Simulated runs of which the truth is known go through the whole comparison.
 */
export interface ProofOptions {
  /** Simulated runs a scenario. */
  readonly runs: number;
  /** Resamples behind each quantile ratio; fewer than in earnest, for time. */
  readonly draws: number;
  readonly seed: number;
}

export interface ProofRow {
  readonly scenario: string;
  readonly n: number;
  readonly runs: number;
  readonly figure: string;
  /** The share of runs in which it was so. */
  readonly share: number;
  /** What that share must lie in. */
  readonly from: number;
  readonly to: number;
  /** How far the share may stray by the luck of so many runs: one standard error. */
  readonly standardError: number;
}

interface Figure {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly test: (pair: PairComparison, comparison: Comparison) => boolean;
}

interface Scenario {
  readonly name: string;
  readonly n: number;
  /** How many prompts there are; as many as pairs where left out. */
  readonly prompts?: number;
  readonly a: SimulatedArm;
  readonly b: SimulatedArm;
  /** Factors on an arm's latencies, drawn for each arm and run; null for none. */
  readonly drift: ((n: number, random: Random) => Float64Array) | null;
  /** False leaves out the resampling, where no figure looks at it. */
  readonly resampled: boolean;
  readonly figures: readonly Figure[];
}

/** At most 5 % (± 2) of runs may call a difference that is none. */
const FALSE_ALARM = { from: 0, to: 0.07 } as const;
const COVERAGE = { from: 0.93, to: 0.97 } as const;
/** The percentile bootstrap is cautious far out in the tail, where few values lie beyond. */
const TAIL_COVERAGE = { from: 0.93, to: 1 } as const;
/** Counts are whole numbers: where few pairs differ, no interval can cover 95 % exactly, only more. */
const DISCRETE_COVERAGE = { from: 0.93, to: 1 } as const;
/** Widened for a drift that need not be there: never too short, often longer than need be. */
const WIDENED_COVERAGE = { from: 0.93, to: 1 } as const;
/** A drift that is forgotten after 50 pairs costs even the widened interval a point or two in 1,319. */
const SLOW_DRIFT_COVERAGE = { from: 0.91, to: 1 } as const;
/** What describes a sample and decides nothing is counted, and not bounded. */
const ANY = { from: 0, to: 1 } as const;
const FOUND = { from: 0.9, to: 1 } as const;

const usual: SimulatedArm = { provider: 'openai', accuracy: 0.975, slowdown: () => 1, failing: 0 };
const failing: SimulatedArm = { ...usual, failing: 0.03 };
const hard: SimulatedArm = { ...usual, accuracy: 0.6 };

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'A/A, GSM8K',
    n: 200,
    a: usual,
    b: usual,
    drift: null,
    resampled: true,
    figures: [
      called('accuracy', FALSE_ALARM),
      called('total latency', FALSE_ALARM),
      covers('accuracy of one arm (Wilson)', COVERAGE, (_, { arms }) => arms[0]!.accuracy.ci95, usual.accuracy),
      covers('difference in accuracy (Tango)', DISCRETE_COVERAGE, ({ accuracy }) => accuracy.ci95, 0),
      ...latencyCoverage(1),
      ...costCoverage(),
      ...(['p50', 'p90', 'p95'] as const).map((name) =>
        covers(
          `${name} of one arm (order statistics)`,
          WIDENED_COVERAGE,
          (_, { arms }) => arms[1]!.quantile_ci95.total_ms![name],
          truth(name),
        ),
      ),
    ],
  },
  {
    name: 'A/A, a hard task',
    n: 200,
    a: hard,
    b: hard,
    drift: null,
    resampled: false,
    figures: [
      called('accuracy', FALSE_ALARM),
      covers('accuracy of one arm (Wilson)', COVERAGE, (_, { arms }) => arms[0]!.accuracy.ci95, hard.accuracy),
      covers('difference in accuracy (Tango)', COVERAGE, ({ accuracy }) => accuracy.ci95, 0),
    ],
  },
  {
    name: 'A/A, 3 % fail',
    n: 200,
    a: failing,
    b: failing,
    drift: null,
    resampled: true,
    figures: [
      called('accuracy', FALSE_ALARM),
      called('total latency', FALSE_ALARM),
      called('reliability', FALSE_ALARM),
      covers('difference in accuracy (Tango)', COVERAGE, ({ accuracy }) => accuracy.ci95, 0),
      covers('difference in sound answers (Tango)', COVERAGE, ({ reliability }) => reliability.sound.ci95, 0),
      ...latencyCoverage(1),
    ],
  },
  ...[20, 50].map((n) => ({
    name: 'A/A, few pairs',
    n,
    a: usual,
    b: usual,
    drift: null,
    resampled: false,
    figures: [
      covers('difference in accuracy (Tango)', DISCRETE_COVERAGE, ({ accuracy }) => accuracy.ci95, 0),
      covers('difference in sound answers (Tango)', DISCRETE_COVERAGE, ({ reliability }) => reliability.sound.ci95, 0),
      ...typicalCoverage(1),
      ...costCoverage(),
    ],
  })),
  {
    name: 'A/A, 40 prompts five times each',
    n: 200,
    prompts: 40,
    a: usual,
    b: usual,
    drift: (_, random) => byPrompt(200, 40, 0.2, random),
    resampled: false,
    figures: [
      covers('difference in accuracy (clusters)', DISCRETE_COVERAGE, ({ accuracy }) => accuracy.ci95, 0),
      covers('typical ratio that decides', WIDENED_COVERAGE, typicalThatDecides, 1),
      ...costCoverage(),
    ],
  },
  {
    name: 'A/A, slow drift (ρ = .98)',
    n: 1319,
    a: usual,
    b: usual,
    drift: (n, random) => autoregression(n, 0.98, 0.085, random),
    resampled: false,
    figures: [
      covers('typical ratio (Hodges–Lehmann)', ANY, ({ latency }) => latency.total_ms.typical_ratio.ci95, 1),
      covers('typical ratio that decides', SLOW_DRIFT_COVERAGE, typicalThatDecides, 1),
    ],
  },
  {
    name: 'A/A, neighbours alike (ρ = .6)',
    n: 200,
    a: usual,
    b: usual,
    drift: (n, random) => autoregression(n, 0.6, 0.25, random),
    resampled: true,
    figures: [called('total latency', FALSE_ALARM), ...driftedLatencyCoverage(1)],
  },
  {
    name: '15 % slower',
    n: 200,
    a: { ...usual, slowdown: () => 1.15 },
    b: usual,
    drift: null,
    resampled: true,
    figures: [is('total latency', 'worse', FOUND), ...latencyCoverage(1.15)],
  },
  {
    name: '3 pp less accurate',
    n: 1319,
    a: { ...usual, accuracy: usual.accuracy - 0.03 },
    b: usual,
    drift: null,
    resampled: false,
    figures: [
      is('accuracy', 'worse', FOUND),
      covers('accuracy of one arm (Wilson)', COVERAGE, (_, { arms }) => arms[0]!.accuracy.ci95, usual.accuracy - 0.03),
      covers('difference in accuracy (Tango)', COVERAGE, ({ accuracy }) => accuracy.ci95, -0.03),
    ],
  },
];

type Measure = 'accuracy' | 'total latency' | 'reliability';

function verdictOf(pair: PairComparison, measure: Measure): Verdict {
  return measure === 'total latency' ? pair.latency.total_ms.verdict : pair[measure].verdict;
}

function called(measure: Measure, band: { from: number; to: number }): Figure {
  const test = (pair: PairComparison) => ['better', 'worse'].includes(verdictOf(pair, measure));
  return { name: `${measure} called better or worse`, ...band, test };
}

function is(measure: Measure, verdict: Verdict, band: { from: number; to: number }): Figure {
  return { name: `${measure} called ${verdict}`, ...band, test: (pair) => verdictOf(pair, measure) === verdict };
}

function covers(
  name: string,
  band: { from: number; to: number },
  read: (pair: PairComparison, comparison: Comparison) => Interval | null,
  value: number,
): Figure {
  const test: Figure['test'] = (pair, comparison) => {
    const [low, high] = read(pair, comparison) ?? [null, null];
    return (low ?? -Infinity) <= value && value <= (high ?? Infinity);
  };
  return { name: `${name} covers`, ...band, test };
}

function typicalThatDecides({ latency }: PairComparison): Interval | null {
  return latency.total_ms.typical_ratio.long_run_ci95;
}

function typicalCoverage(ratio: number, plain: { from: number; to: number } = COVERAGE): Figure[] {
  return [
    covers('typical ratio (Hodges–Lehmann)', plain, ({ latency }) => latency.total_ms.typical_ratio.ci95, ratio),
    covers('typical ratio that decides', WIDENED_COVERAGE, typicalThatDecides, ratio),
  ];
}

function costCoverage(): Figure[] {
  return [
    covers('cost ratio that decides', WIDENED_COVERAGE, ({ cost }) => cost.ratio.long_run_ci95, 1),
    covers('cost ratio as described (ABC)', ANY, ({ cost }) => cost.ratio.ci95, 1),
  ];
}

function latencyCoverage(ratio: number, band: { from: number; to: number } = COVERAGE): Figure[] {
  return [...typicalCoverage(ratio), ...quantileRatioCoverage(ratio, band)];
}

/** Where there is drift the plain interval of the typical ratio describes only: it knows nothing of the drift. */
function driftedLatencyCoverage(ratio: number): Figure[] {
  return [...typicalCoverage(ratio, ANY), ...quantileRatioCoverage(ratio, COVERAGE)];
}

function quantileRatioCoverage(ratio: number, band: { from: number; to: number }): Figure[] {
  return [
    covers('ratio of p50 (bootstrap)', band, ({ latency }) => latency.total_ms.p50_ratio.ci95, ratio),
    covers('ratio of p90 (bootstrap)', band, ({ latency }) => latency.total_ms.p90_ratio.ci95, ratio),
    covers('ratio of p95 (bootstrap)', TAIL_COVERAGE, ({ latency }) => latency.total_ms.p95_ratio.ci95, ratio),
  ];
}

/** The quantile that the simulation draws total latency from. */
function truth(name: 'p50' | 'p90' | 'p95'): number {
  return FIGURES.openai.totalMs[LEVELS.indexOf({ p50: 0.5, p90: 0.9, p95: 0.95 }[name] as 0.5 | 0.9 | 0.95)] as number;
}

/** Factors whose logs follow a stationary first-order autoregression with this deviation. */
function autoregression(n: number, rho: number, deviation: number, random: Random): Float64Array {
  const factors = new Float64Array(n);
  let state = random.normal();
  for (let pair = 0; pair < n; pair++) {
    factors[pair] = Math.exp(deviation * state);
    state = rho * state + Math.sqrt(1 - rho * rho) * random.normal();
  }
  return factors;
}

/** Factors that each prompt has of its own, however often it is asked. */
function byPrompt(pairs: number, prompts: number, deviation: number, random: Random): Float64Array {
  const factors = Float64Array.from({ length: prompts }, () => Math.exp(deviation * random.normal()));
  return Float64Array.from({ length: pairs }, (_, pair) => factors[pair % prompts]!);
}

/** How many pairs the runs of each scenario have. */
export const COVERAGE_SIZES: readonly number[] = SCENARIOS.map(({ n }) => n);

/** The figures of the scenario at this place; its random numbers are its own. */
export function coverageRows(place: number, { runs, draws, ...options }: ProofOptions): ProofRow[] {
  const scenario = SCENARIOS[place] as Scenario;
  const seed = options.seed * 1_000 + place;
  const hits = scenario.figures.map(() => 0);
  for (let run = 0; run < runs; run++) {
    const comparison = simulate(scenario, draws, seed * 100_000 + run);
    const pair = comparison.pairs[0] as PairComparison;
    scenario.figures.forEach(({ test }, index) => (hits[index]! += test(pair, comparison) ? 1 : 0));
  }
  return scenario.figures.map(({ name, from, to }, index) => {
    const share = hits[index]! / runs;
    // At a share of 0 or 1 the formula would claim certainty: one run more or less is the least that luck does.
    const standardError = Math.max(Math.sqrt((share * (1 - share)) / runs), 1 / runs);
    return { scenario: scenario.name, n: scenario.n, runs, figure: name, share, from, to, standardError };
  });
}

function simulate({ n, prompts, a, b, drift, resampled }: Scenario, draws: number, seed: number): Comparison {
  const drifting = (arm: SimulatedArm, name: string): SimulatedArm => {
    const factors = drift?.(n, new Random(seed, `drift of ${name}`)) ?? null;
    return factors === null ? arm : { ...arm, slowdown: (pair) => arm.slowdown(pair) * factors[pair]! };
  };
  const arms = simulateEpochs({ pairs: n, prompts: prompts ?? n }, seed, [drifting(a, 'a'), drifting(b, 'b')]);
  return compare({
    arms,
    findings: [],
    seed,
    marginPp: 1,
    latencyMargin: 0.1,
    scorer: 'exact',
    draws: resampled ? draws : 1,
  });
}

/** True where the share lies in its band, give or take `errors` standard errors of the simulation itself. */
export function coverageHolds({ share, from, to, standardError }: ProofRow, errors: number): boolean {
  return share >= from - errors * standardError && share <= to + errors * standardError;
}

function bounded({ from, to }: ProofRow): boolean {
  return from > 0 || to < 1;
}

/** The table, as lines of Markdown. */
export function coverageTable(rows: readonly ProofRow[]): string[] {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const cells = rows.map((row) => [
    row.scenario,
    String(row.n),
    String(row.runs),
    row.figure,
    `${percent(row.share)} ± ${percent(row.standardError)}`,
    bounded(row) ? `${percent(row.from)} to ${percent(row.to)}` : '',
    !bounded(row)
      ? 'not bounded'
      : coverageHolds(row, 0)
        ? 'holds'
        : coverageHolds(row, 2)
          ? 'holds within the noise'
          : 'FAILS',
  ]);
  const head = ['scenario', 'pairs', 'runs', 'figure', 'share of the runs', 'must lie in', ''];
  return markdownTable(head, cells, { figureColumns: [1, 2] }).split('\n');
}
