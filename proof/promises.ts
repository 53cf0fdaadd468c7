import { compare } from '../src/core/compare/analyse.js';
import type { PairComparison } from '../src/core/compare/comparison.js';
import type { PlannedComparison } from '../src/core/compare/drawn-runs.js';
import { type VerdictShares, verdictPower } from '../src/core/compare/verdict-power.js';
import { DISCORDANCE, FAILING_ALONE } from '../src/core/plan/power.js';
import { markdownTable } from '../src/core/text/markdown-table.js';
import { type SimulatedArm, simulateArms } from '../testkit/simulated-arms.js';

/**
 * Does the plan keep its word? What it prints as the share of runs that give a
 * verdict is held against simulated runs that go through the whole comparison.
 */

/** At ratio 1 the embedded endpoint's Bedrock is this much the faster one; so much is put on top. */
const BEDROCK_FASTER = Math.exp(0.1371);

interface Promised {
  readonly name: string;
  readonly n: number;
  readonly marginPp: number;
  readonly ratio: number;
  readonly printed: (shares: VerdictShares) => number;
  readonly kept: (pair: PairComparison) => boolean;
}

const PROMISES: readonly Promised[] = [
  {
    name: '15 % slower: latency worse',
    n: 200,
    marginPp: 1,
    ratio: 1.15,
    printed: ({ byDimension }) => byDimension.latency.worse,
    kept: ({ latency }) => latency.verdict === 'worse',
  },
  {
    name: 'equal: latency equivalent',
    n: 200,
    marginPp: 1,
    ratio: 1,
    printed: ({ byDimension }) => byDimension.latency.equivalent,
    kept: ({ latency }) => latency.verdict === 'equivalent',
  },
  {
    name: 'equal: answers equivalent',
    n: 400,
    marginPp: 2,
    ratio: 1,
    printed: ({ byDimension }) => byDimension.answers.equivalent,
    kept: ({ accuracy }) => accuracy.verdict === 'equivalent',
  },
  {
    name: 'equal: equivalent as a whole',
    n: 400,
    marginPp: 2,
    ratio: 1,
    printed: ({ overall }) => overall.equivalent,
    kept: ({ verdict }) => verdict === 'equivalent',
  },
  {
    name: '13 % faster: better as a whole',
    n: 400,
    marginPp: 2,
    ratio: 1 / 1.15,
    printed: ({ overall }) => overall.better,
    kept: ({ verdict }) => verdict === 'better',
  },
];

export interface PromiseRow {
  readonly promise: string;
  readonly n: number;
  readonly marginPp: number;
  readonly runs: number;
  /** What the plan prints: a range over the discordance that it assumes. */
  readonly printed: readonly [low: number, high: number];
  readonly share: number;
}

/** How many rows there are, and of how many pairs each. */
export const PROMISE_SIZES: readonly number[] = PROMISES.map(({ n }) => n);

/** The row of the promise at this place; its random numbers are its own. */
export function promiseRow(place: number, runs: number, seed: number): PromiseRow {
  const { name, n, marginPp, ratio, printed, kept } = PROMISES[place] as Promised;
  let hits = 0;
  for (let run = 0; run < runs; run++) {
    if (kept(simulated(n, marginPp, ratio, seed * 10_000_000 + place * 100_000 + run))) hits++;
  }
  const planned: PlannedComparison = { n, comparedArms: 1, scored: true, marginPp, latencyMargin: 0.1 };
  const shares = DISCORDANCE.map((discordance) => printed(verdictPower(planned, { ratio, lossPp: 0, discordance })));
  return {
    ...{ promise: name, n, marginPp, runs },
    printed: [Math.min(...shares), Math.max(...shares)],
    share: hits / runs,
  };
}

function simulated(n: number, marginPp: number, ratio: number, seed: number): PairComparison {
  const usual: SimulatedArm = { provider: 'openai', accuracy: 0.975, slowdown: () => 1, failing: FAILING_ALONE / 2 };
  const other: SimulatedArm = { ...usual, provider: 'bedrock', slowdown: () => BEDROCK_FASTER * ratio };
  const arms = simulateArms(n, seed, other, usual);
  const { pairs } = compare({ arms, findings: [], seed, marginPp, latencyMargin: 0.1, scorer: 'exact', draws: 1 });
  return pairs[0] as PairComparison;
}

/** Points by which a printed share may miss. */
const MOST_OFF = 0.03;

/** True where the share lies within 3 points of what is printed, give or take the luck of so many runs. */
export function promiseHolds({ printed: [low, high], share, runs }: PromiseRow, errors: number): boolean {
  const luck = errors * Math.max(Math.sqrt((share * (1 - share)) / runs), 1 / runs);
  return share >= low - MOST_OFF - luck && share <= high + MOST_OFF + luck;
}

export function promiseTable(rows: readonly PromiseRow[], errors: number): string[] {
  const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
  const cells = rows.map((row) => [
    row.promise,
    String(row.n),
    `${row.marginPp} pp`,
    [...new Set(row.printed.map(percent))].join(' to '),
    percent(row.share),
    String(row.runs),
    promiseHolds(row, errors) ? 'holds' : 'FAILS',
  ]);
  const head = ['arms', 'pairs', 'accuracy margin', 'printed', 'simulated', 'runs', ''];
  return markdownTable(head, cells, { figureColumns: [1, 2, 3, 4, 5] }).split('\n');
}
