import { drawRuns, type PlannedComparison } from '../../compare/drawn-runs.js';
import {
  DRAWS,
  detectableLossPp,
  detectableRatio,
  powerByRatio,
  type VerdictShares,
} from '../../compare/verdict-power.js';
import { DISCORDANCE, fewestPairs, notEstimable, pairsForNoWorse } from '../../plan/power.js';
import { counted, grouped, percent } from '../../text/numbers.js';

/** What a planned run can show, as shares of such runs. A range is over the discordance of answers that is assumed. */
export interface Prospect {
  readonly planned: PlannedComparison;
  /** The smallest typical ratio above 1 that is called worse with 80 % power. */
  readonly detectableRatio: number | null;
  /** The smallest loss of answers that is called worse with 80 % power; null where none is, or answers are not scored. */
  readonly detectableLossPp: number | null;
  readonly slower: { readonly ratio: number; readonly called: number };
  /** Of equal arms. */
  readonly equivalentLatency: number;
  readonly equivalentReliability: number;
  readonly equivalentAnswers: Range | null;
  readonly equivalentOverall: Range;
  /** Of an arm that is faster by `slower.ratio` and otherwise equal. */
  readonly betterOverall: Range;
}

type Range = readonly [low: number, high: number];

/** A slowdown that most users would notice. */
const NOTABLE_RATIO = 1.15;

const known = new Map<string, Prospect>();

/** Some thousand runs, each looked at more than once: worked out once for each plan. */
export function prospectOf(planned: PlannedComparison): Prospect {
  const key = JSON.stringify(planned);
  const prospect = known.get(key) ?? workedOut(planned);
  known.set(key, prospect);
  return prospect;
}

function workedOut(planned: PlannedComparison): Prospect {
  const runs = drawRuns(planned, DRAWS);
  const shares = DISCORDANCE.map((discordance) => {
    return powerByRatio(runs, { lossPp: 0, discordance }, [1, 1 / NOTABLE_RATIO]) as [VerdictShares, VerdictShares];
  });
  const [equal, faster] = [shares.map(([each]) => each), shares.map(([, each]) => each)];
  const range = (shares: readonly VerdictShares[], read: (each: VerdictShares) => number): Range => {
    const values = shares.map(read);
    return [Math.min(...values), Math.max(...values)];
  };
  const first = equal[0] as VerdictShares;
  return {
    planned,
    detectableRatio: detectableRatio(runs),
    detectableLossPp: planned.scored ? detectableLossPp(runs) : null,
    slower: { ratio: NOTABLE_RATIO, called: (faster[0] as VerdictShares).byDimension.latency.better },
    equivalentLatency: first.byDimension.latency.equivalent,
    equivalentReliability: first.byDimension.reliability.equivalent,
    equivalentAnswers: planned.scored ? range(equal, ({ byDimension }) => byDimension.answers.equivalent) : null,
    equivalentOverall: range(equal, ({ overall }) => overall.equivalent),
    betterOverall: range(faster, ({ overall }) => overall.better),
  };
}

/** Power below which a claim is out of reach. */
const HOPELESS = 0.2;
/** Power from which a run can be expected to show a claim. */
const LIKELY = 0.7;

/** What a run can show, a heading first and the plain sentence last. */
export function powerLines(planned: PlannedComparison): string[] {
  const prospect = prospectOf(planned);
  const missing = notEstimable(planned.n);
  return [
    `What ${counted(planned.n, 'pair')} can show, if the task is like GSM8K and the noise like that of the published runs:`,
    ...latencyLines(prospect),
    ...answerLines(prospect),
    `Reliability: equal arms that fail as rarely as the published ones are shown to be equivalent, within ${margin(planned)}, in ${share(prospect.equivalentReliability)} of such runs.`,
    `Overall: equal arms are called equivalent in ${span(prospect.equivalentOverall)} of such runs; an arm that takes 13 % less time and is otherwise equal is called better in ${span(prospect.betterOverall)}.`,
    ...(missing.length > 0 ? [`An interval of the ${missing.join(', ')} can’t be given from so few pairs.`] : []),
    inShort(prospect),
  ];
}

function latencyLines({
  planned: { latencyMargin },
  detectableRatio: least,
  slower,
  equivalentLatency,
}: Prospect): string[] {
  const bounds = `${(1 - latencyMargin).toFixed(2)} to ${(1 / (1 - latencyMargin)).toFixed(2)}`;
  const found = `Latency: an arm whose typical request takes 15 % more time is called worse in ${share(slower.called)} of such runs`;
  const smallest = least === null ? '' : `; the smallest difference found in 80 % of them is ${percent(least - 1, 0)}`;
  return [
    `${found}${smallest}.`,
    `Latency: equal arms are called equivalent (${bounds}) in ${share(equivalentLatency)} of such runs${outOfReach(equivalentLatency)}.`,
  ];
}

function answerLines({ planned, equivalentAnswers, detectableLossPp: least }: Prospect): string[] {
  if (equivalentAnswers === null) return ['Answers: they will not be scored, so nothing is shown of them.'];
  const [, most] = equivalentAnswers;
  const shown = `Answers: equal arms are shown to be no worse than each other, within ${margin(planned)}, in ${span(equivalentAnswers)} of such runs${outOfReach(most)}.`;
  const loss =
    least === null ? [] : [`Answers: a loss of ${least.toFixed(1)} pp is called worse in 80 % of such runs.`];
  return [`${shown}${pairsNeeded(planned)}`, ...loss];
}

/** What number of pairs it would take, where these are too few. */
function pairsNeeded({ n, marginPp }: PlannedComparison): string {
  const needed = pairsForNoWorse(marginPp / 100);
  if (needed !== null && n >= needed) return '';
  const takes = needed === null ? 'more than 20,000 pairs' : `about ${counted(needed, 'pair')}`;
  const least =
    n < fewestPairs(marginPp / 100)
      ? `, and at least ${grouped(fewestPairs(marginPp / 100))} even if not one answer differs`
      : '';
  return ` To show it of one direction in 80 % of such runs takes ${takes}${least}; a wider accuracy margin takes fewer.`;
}

/** The summary in one sentence. */
function inShort({ planned, detectableRatio: least, equivalentAnswers, equivalentOverall }: Prospect): string {
  const can =
    least === null ? 'no difference in latency' : `a difference in latency of ${percent(least - 1, 0)} or more`;
  const isOverall = equivalentOverall[0] >= LIKELY;
  if (isOverall) return `In short: this run can show ${can}, and that equal arms are equivalent.`;
  const what =
    equivalentAnswers !== null && equivalentAnswers[0] < LIKELY
      ? `that answers are no worse by ${margin(planned)}`
      : 'that equal arms are equivalent';
  return `In short: this run can show ${can}; it can’t be expected to show ${what}.`;
}

function margin({ marginPp }: PlannedComparison): string {
  return `${Number(marginPp.toFixed(4))} pp`;
}

function share(value: number): string {
  return percent(value, 0);
}

function span([low, high]: Range): string {
  return share(low) === share(high) ? share(low) : `${share(low)} to ${share(high)}`;
}

function outOfReach(power: number): string {
  return power < HOPELESS ? ', out of reach by design' : '';
}
