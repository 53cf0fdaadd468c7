import type { RunSettings } from '../../core/record/settings.js';
import type { EarlierRuns } from '../../ports.js';
import { wantedBaseline } from './wanted.js';
import type { Earlier, WatchedPlan } from './watched-plan.js';

/** A run that is to be compared with an earlier one, before its first request. */
export interface RunWatch {
  readonly earlier: Earlier;
  readonly plan: WatchedPlan;
}

/**
 * @param given the option `baseline`
 * @returns null where it was not given
 * @throws ParityError for files that can't be a baseline
 */
export async function watchOfRun(
  given: readonly string[],
  settings: RunSettings,
  runs: EarlierRuns | null,
): Promise<RunWatch | null> {
  const wanted = wantedBaseline(given);
  if (wanted === null) return null;
  const plan = planOfRun(settings);
  // Most runs have no baseline, and their first request need not wait for its code.
  const { earlierOf } = await import('./earlier.js');
  return { plan, earlier: await earlierOf(wanted, plan, runs) };
}

function planOfRun({ plan_id, arms }: RunSettings): WatchedPlan {
  return {
    ids: new Set(plan_id === null ? [] : [plan_id]),
    arms: arms.map(({ arm, provider, model, effort }) => ({ arm, provider, model, effort, recordedName: arm })),
  };
}
