import type { History } from '../../core/trend/history.js';
import { readRecords } from '../../effects/files/records.js';
import { asParityError } from '../../errors.js';
import type { EarlierRun, EarlierRuns } from '../../ports.js';
import { type Baseline, type Earlier, historyIn, isOfPlan, type WatchedPlan } from './watched-plan.js';

/** Why a run of the workflow is no baseline. */
type Unfit =
  | NonNullable<EarlierRun['unfit']>
  | 'its artifacts have expired'
  | 'it has no records under this artifact name'
  | 'it has another plan';

/**
 * The newest earlier run that has records of the same plan, and the newest history:
 * the history of a run that failed counts, its records do not. Nothing here ends a
 * run; a note says what is missing.
 */
export async function latestOf(runs: EarlierRuns, plan: WatchedPlan): Promise<Earlier> {
  const found: { baseline: Baseline | null; history: History | null } = { baseline: null, history: null };
  const unfit: { id: number; why: Unfit }[] = [];
  try {
    for await (const run of runs.find()) {
      found.history ??= await ownHistory(run, plan);
      const seen = await baselineIn(run, plan);
      if (typeof seen !== 'string') {
        found.baseline = seen;
        break;
      }
      unfit.push({ id: run.id, why: seen });
    }
  } catch (cause) {
    return { ...found, note: `No baseline: ${onOneLine(asParityError(cause).message)}` };
  }
  return { ...found, note: found.baseline === null ? missing(unfit) : null };
}

/** A remedy may be lines of YAML, for which a note has no room. */
function onOneLine(message: string): string {
  return message.replace(/\s+/g, ' ').trim();
}

async function baselineIn(run: EarlierRun, plan: WatchedPlan): Promise<Baseline | Unfit> {
  if (run.unfit !== null) return run.unfit;
  if (run.expired) return 'its artifacts have expired';
  if (run.records.length === 0) return 'it has no records under this artifact name';
  const files = (await readRecords(run.records)).filter((file) => isOfPlan(file, plan));
  if (files.length === 0) return 'it has another plan';
  const { id, url, commit } = run;
  return { paths: files.map((file) => file.path), isOfPlan: true, origin: { run_id: id, url, commit } };
}

/** One that can't be read is as none: the next begins. */
async function ownHistory({ own }: EarlierRun, { ids }: WatchedPlan): Promise<History | null> {
  for (const folder of own) {
    const history = await historyIn(folder).catch(() => null);
    if (history !== null && history.plan === planOf(ids)) return history;
  }
  return null;
}

/** What a history is of: the id of the plan, or of all plans that are compared. */
export function planOf(ids: ReadonlySet<string>): string {
  return [...ids].sort().join('+') || 'unknown';
}

function missing(unfit: readonly { readonly id: number; readonly why: Unfit }[]): string {
  const [newest] = unfit;
  if (newest === undefined)
    return 'Nothing to compare with yet: this workflow has no earlier run on the default branch; the next one has.';
  const reasons = unfit.map(({ id, why }) => `run ${id}: ${why}`).join('; ');
  return `Nothing to compare with: ${reasons}. ${REMEDIES[newest.why]}`;
}

/** What to do about the newest of them. */
const REMEDIES: Readonly<Record<Unfit, string>> = {
  'it failed': 'The run after the next success has a baseline.',
  'it ran at the same commit': 'A run at another commit has a baseline.',
  'its artifacts have expired': 'Keep artifacts longer with the input "retention-days", or run more often.',
  'it has no records under this artifact name': 'The next run has a baseline if this one uploads its artifact.',
  'it has another plan': 'The next run with this plan has a baseline.',
};
