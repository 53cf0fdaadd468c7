import { compare } from '../src/core/compare/analyse.js';
import type { Comparison, PairComparison } from '../src/core/compare/comparison.js';
import { Random } from '../src/core/statistics/random.js';
import { markdownTable } from '../src/core/text/markdown-table.js';
import { type SimulatedArm, simulateEpochs } from '../testkit/simulated-arms.js';

/**
 * How often equal arms are told apart, by dimension and run-wide: under noise of
 * every kind, in short runs and long ones, with several arms and with prompts
 * that repeat. Every run goes through the whole comparison.
 */

/** What disturbs equal arms. */
interface Disturbance {
  readonly name: string;
  readonly arms: number;
  /** How many prompts there are; as many as pairs where null. */
  readonly prompts: number | null;
  readonly failing: number;
  /** Factors on one arm's latencies, drawn for each arm and run. */
  readonly factors: (pairs: number, random: Random) => (pair: number) => number;
  /** Share of prompts that an arm always gets wrong, drawn for each arm. */
  readonly stumbling: number;
  /** The correlation of neighbouring pairs, where drift is the disturbance. */
  readonly correlation: number;
}

const CALM: Disturbance = {
  name: 'independent',
  arms: 2,
  prompts: null,
  failing: 0,
  factors: () => () => 1,
  stumbling: 0,
  correlation: 0,
};

/** With this deviation in each arm, ρ = .98 gives 46 % false verdicts in 1,319 pairs where drift is left out of account. */
const DRIFT = 0.085;

const DISTURBANCES: readonly Disturbance[] = [
  CALM,
  { ...CALM, name: 'heavy tails', factors: (_, random) => () => Math.exp(0.3 * heavy(random)) },
  { ...CALM, name: '5 % fail', failing: 0.05 },
  ...[0.6, 0.98, 0.99, 0.995].map(
    (correlation): Disturbance => ({
      ...CALM,
      name: `drift, ρ = ${String(correlation).slice(1)}`,
      correlation,
      factors: (pairs, random) => autoregression(pairs, correlation, random),
    }),
  ),
  ...[10, 40].map(
    (prompts): Disturbance => ({
      ...CALM,
      name: `${prompts} prompts`,
      prompts,
      stumbling: 0.1,
      factors: (_, random) => byPrompt(prompts, random),
    }),
  ),
  ...[3, 4, 6].map((arms): Disturbance => ({ ...CALM, name: `${arms} arms`, arms })),
];

const GRID_SIZES = [20, 50, 200, 1319] as const;

/** Student's t with two degrees of freedom: its variance is infinite. */
function heavy(random: Random): number {
  return random.normal() / Math.sqrt(-Math.log(1 - random.uniform()));
}

/** A stationary first-order autoregression of the logs. */
function autoregression(pairs: number, rho: number, random: Random): (pair: number) => number {
  const factors = new Float64Array(pairs);
  let state = random.normal();
  for (let pair = 0; pair < pairs; pair++) {
    factors[pair] = Math.exp(DRIFT * state);
    state = rho * state + Math.sqrt(1 - rho * rho) * random.normal();
  }
  return (pair) => factors[pair]!;
}

/** Some prompts suit one arm and some the other; over all prompts that there could be, neither is better. */
function byPrompt(prompts: number, random: Random): (pair: number) => number {
  const factors = Float64Array.from({ length: prompts }, () => Math.exp(0.2 * random.normal()));
  return (pair) => factors[pair % prompts]!;
}

export interface GridRow {
  readonly disturbance: string;
  readonly n: number;
  readonly runs: number;
  /** Shares of runs in which any pair of arms was called better or worse in it. */
  readonly answers: number;
  readonly latency: number;
  readonly reliability: number;
  readonly cost: number;
  /** In any of the four: what the family promises. */
  readonly any: number;
  /** The overall verdict of any pair: better, worse or a trade-off. */
  readonly overall: number;
  /** The run is shorter than, or a few times as long as, its drift: no method holds 5 %. */
  readonly beyondAnyMethod: boolean;
}

/** How often a false verdict may be given: 5 %, ± 2. */
const MOST_FALSE = 0.07;

/** Every row of the table: which disturbance, and of how many pairs. */
export const GRID_PLACES: readonly { readonly place: number; readonly n: number }[] = DISTURBANCES.flatMap((_, place) =>
  GRID_SIZES.map((n) => ({ place, n })),
);

/** The row of the disturbance at this place; its random numbers are its own. */
export function gridRow(place: number, n: number, runs: number, seed: number): GridRow {
  const disturbance = DISTURBANCES[place] as Disturbance;
  const hits = { answers: 0, latency: 0, reliability: 0, cost: 0, any: 0, overall: 0 };
  for (let run = 0; run < runs; run++) {
    const { pairs } = simulate(disturbance, n, (seed * 1_000 + place) * 100_000 + run);
    const called = {
      answers: pairs.some(({ accuracy }) => isCalled(accuracy)),
      latency: pairs.some(({ latency }) => isCalled(latency)),
      reliability: pairs.some(({ reliability }) => isCalled(reliability)),
      cost: pairs.some(({ cost }) => isCalled(cost)),
      overall: pairs.some(({ verdict }) => ['better', 'worse', 'trade-off'].includes(verdict)),
    };
    const any = called.answers || called.latency || called.reliability || called.cost;
    for (const [name, is] of Object.entries({ ...called, any })) hits[name as keyof typeof hits] += Number(is);
  }
  const shares = Object.fromEntries(Object.entries(hits).map(([name, count]) => [name, count / runs]));
  return {
    disturbance: disturbance.name,
    n,
    runs,
    ...(shares as typeof hits),
    beyondAnyMethod: isBeyond(disturbance, n),
  };
}

/** A drift is forgotten after about 1/(1 − ρ) pairs; with fewer than ten such spans its mean can't be told from a difference. */
function isBeyond({ correlation }: Disturbance, n: number): boolean {
  return correlation >= 0.98 && n * (1 - correlation) < 10;
}

function isCalled({ verdict }: { verdict: PairComparison['latency']['verdict'] }): boolean {
  return verdict === 'better' || verdict === 'worse';
}

function simulate(disturbance: Disturbance, n: number, seed: number): Comparison {
  const arms = Array.from({ length: disturbance.arms }, (_, index): SimulatedArm => {
    const random = new Random(seed, `disturbance of arm ${index}`);
    const stumbles = Array.from({ length: disturbance.prompts ?? 0 }, () => random.uniform() < disturbance.stumbling);
    return {
      provider: 'openai',
      accuracy: 0.975,
      failing: disturbance.failing,
      slowdown: disturbance.factors(n, random),
      stumbles: (prompt) => stumbles[prompt] ?? false,
    };
  });
  const records = simulateEpochs({ pairs: n, prompts: disturbance.prompts ?? n }, seed, arms);
  return compare({ arms: records, findings: [], seed, marginPp: 1, latencyMargin: 0.1, scorer: 'exact', draws: 1 });
}

/** True where the share of false verdicts is one that the family allows, give or take the luck of so many runs. */
export function gridHolds({ any, overall, runs, beyondAnyMethod }: GridRow, errors: number): boolean {
  if (beyondAnyMethod) return true;
  return [any, overall].every((share) => share <= MOST_FALSE + errors * Math.sqrt((0.05 * 0.95) / runs));
}

/** The table, as lines of Markdown. */
export function gridTable(rows: readonly GridRow[], errors: number): string[] {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const cells = rows.map((row) => [
    row.disturbance,
    String(row.n),
    String(row.runs),
    ...[row.answers, row.latency, row.reliability, row.cost, row.any, row.overall].map(percent),
    row.beyondAnyMethod ? 'no method can hold it' : gridHolds(row, errors) ? 'holds' : 'FAILS',
  ]);
  const head = [
    ...['equal arms', 'pairs', 'runs', 'answers', 'latency', 'reliability', 'cost'],
    ...['any dimension', 'overall', ''],
  ];
  return markdownTable(head, cells, { figureColumns: [1, 2, 3, 4, 5, 6, 7, 8] }).split('\n');
}
