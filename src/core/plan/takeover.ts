import { type RunSettings, settingsDifferences } from '../record/settings.js';
import { sortedJson } from '../text/sorted-json.js';
import type { Extent } from './extent.js';

/** A run that an earlier attempt of a workflow job saved. */
export interface SavedRun {
  readonly settings: RunSettings;
  readonly extent: Extent;
}

/** Which saved run goes on, or why none does. */
export type Takeover<R extends SavedRun> =
  | { readonly kind: 'taken'; readonly run: R; readonly attempt: number }
  | { readonly kind: 'none'; readonly reason: string };

/**
 * Chooses the run that a job goes on with when it is run again: one of the same
 * job, the same workflow run, an earlier attempt and the same settings. Of several
 * states of it the one that measured most counts, then the latest.
 */
export function chooseTakeover<R extends SavedRun>(saved: readonly R[], now: RunSettings): Takeover<R> {
  const own = saved.filter(({ settings }) => isOfEarlierAttempt(settings, now));
  if (own.length === 0) return { kind: 'none', reason: 'no earlier attempt of this job left a run' };
  const fitting = own.filter(({ settings }) => settingsDifferences(settings, now).length === 0);
  const [first] = own;
  if (fitting.length === 0 && first !== undefined) {
    const differences = settingsDifferences(first.settings, now).join('; ');
    return { kind: 'none', reason: `attempt ${attemptOf(first.settings)} ran with other settings (${differences})` };
  }
  const twice = attemptOfTwoRuns(fitting);
  if (twice !== null) {
    return {
      kind: 'none',
      reason: `attempt ${twice} left two runs with the same settings, and which of them is this step's is not known; give each step its own "artifact-name"`,
    };
  }
  const best = [...fitting].sort(
    (a, b) => b.extent.requests - a.extent.requests || attemptOf(b.settings) - attemptOf(a.settings),
  )[0] as R;
  return { kind: 'taken', run: best, attempt: attemptOf(best.settings) };
}

function isOfEarlierAttempt(before: RunSettings, now: RunSettings): boolean {
  const isSameRun = before.workflow_run !== null && before.workflow_run === now.workflow_run;
  return isSameRun && jobOf(before) === jobOf(now) && attemptOf(before) < attemptOf(now);
}

/** Name and matrix values: what stays when a job is run again. */
function jobOf({ workflow_job: job }: RunSettings): string {
  return sortedJson([job?.name ?? null, job?.matrix ?? null]);
}

function attemptOf({ workflow_job: job }: RunSettings): number {
  return job?.attempt ?? 0;
}

/** The attempt in which two runs of one job began; null where each has one. */
function attemptOfTwoRuns(saved: readonly SavedRun[]): number | null {
  const runs = new Map<number, string>();
  for (const { settings } of saved) {
    const attempt = attemptOf(settings);
    if ((runs.get(attempt) ?? settings.run_id) !== settings.run_id) return attempt;
    runs.set(attempt, settings.run_id);
  }
  return null;
}
