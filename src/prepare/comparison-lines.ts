import type { OverallDimension } from '../core/compare/dimensions.js';
import type { PlannedComparison } from '../core/compare/drawn-runs.js';
import { probableStop } from '../core/compare/probable-stop.js';
import { DISCORDANCE } from '../core/plan/power.js';
import { powerLines } from '../core/report/model/power-text.js';
import { counted, grouped } from '../core/text/numbers.js';
import type { RunOptions } from '../options/tables/run.js';

/** What the comparison will be able to show, or where it will probably stop. */
export function comparisonLines(options: RunOptions, planned: PlannedComparison): string[] {
  if (options.stopWhen === 'certain') return stopLines(planned, options.certainAbout);
  return powerLines(planned);
}

/** Cases that a reader can place a run of their own between. */
const CASES = [
  ['equal arms', 1],
  ['an arm that takes 5 % less time', 0.95],
  ['one that takes 11 % less', 0.887],
  ['one that takes 20 % less', 0.8],
] as const;

function stopLines(planned: PlannedComparison, about: readonly OverallDimension[]): string[] {
  const stops = CASES.map(([name, ratio]) => {
    const stop = probableStop(planned, { ratio, lossPp: 0, discordance: DISCORDANCE[0] }, about);
    return stop === null
      ? `${name}: not within the plan`
      : `${name}: ${stop.verdict} after about ${counted(stop.n, 'pair')}`;
  });
  return [
    `The run stops as soon as the common verdict on ${about.join(', ')} is certain, for ${grouped(planned.n)} pairs at the most. Where it will probably stop, if the task is like GSM8K and the noise like that of the published runs:`,
    ...stops.map((line) => `${line}.`),
  ];
}
