import type { ArmSummary, Comparison, PairComparison } from '../../compare/comparison.js';
import type { AttemptRecord } from '../../record/record.js';
import type { RunSettings } from '../../record/settings.js';
import type { Stop } from '../../record/stop.js';
import type { Watch } from '../../trend/watch.js';

/** What a report is made of: a comparison, and where it comes from. */
export interface ReportContext {
  readonly comparison: Comparison;
  /** All attempts but warm-ups; the failures are listed from these. */
  readonly records: readonly AttemptRecord[];
  /** Null where saved files are compared. */
  readonly run: RunContext | null;
  /** Labels of the files that were compared; empty for a run. */
  readonly sources: readonly string[];
  /** What it shows beside earlier runs; absent where no baseline was asked for. */
  readonly watch?: Watch | null;
  /** Where all of it can be read, e.g. the page of the workflow's run; null where there is none. */
  readonly url: string | null;
}

/** How a run went; `RunReport` is one. */
export interface RunContext {
  readonly settings: RunSettings;
  /** Null where the plan was done. */
  readonly stop: Stop | null;
  /** What makes the run a failed one; null where nothing does. */
  readonly error: { readonly message: string } | null;
  readonly resumed: boolean;
  readonly plannedAttempts: number;
  /** Estimated before the first request, ms by arm; null where an endpoint could not be reached. */
  readonly roundTripMs: Readonly<Record<string, number | null>>;
}

/** A pair with its two arms. */
export interface Compared {
  readonly pair: PairComparison;
  readonly a: ArmSummary;
  readonly b: ArmSummary;
}

export function comparedPairs({ pairs, arms }: Comparison): Compared[] {
  const byName = new Map(arms.map((arm) => [arm.arm, arm]));
  return pairs.flatMap((pair) => {
    const [a, b] = [byName.get(pair.a), byName.get(pair.b)];
    return a === undefined || b === undefined ? [] : [{ pair, a, b }];
  });
}

/** Arms that stand in no pair. */
export function loneArms({ pairs, arms }: Comparison): ArmSummary[] {
  const paired = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  return arms.filter(({ arm }) => !paired.has(arm));
}

export function isSimulated({ run, comparison }: ReportContext): boolean {
  return run?.settings.simulated === true || comparison.audit.some(({ rule }) => rule === 'simulated');
}
