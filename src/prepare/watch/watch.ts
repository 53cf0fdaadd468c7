import type { Comparison } from '../../core/compare/comparison.js';
import type { Arm, RecordFile } from '../../core/record/arms.js';
import { maskLookalikesWithin } from '../../core/text/lookalikes.js';
import { continued } from '../../core/trend/history.js';
import { type PointFacts, pointOf } from '../../core/trend/point.js';
import { type SinceThen, sinceThen } from '../../core/trend/since.js';
import type { Watch } from '../../core/trend/watch.js';
import { type LoadedFile, readRecords } from '../../effects/files/records.js';
import { asParityError } from '../../errors.js';
import { type EvidenceOptions, evidenceOf } from '../evidence.js';
import { planOf } from './latest.js';
import { type Baseline, type Earlier, isOfPlan, type WatchedPlan } from './watched-plan.js';

/** A run as it was measured, for what it shows beside earlier ones. */
export interface MeasuredRun {
  readonly files: readonly RecordFile[];
  readonly comparison: Comparison;
  /** In the order of the comparison. */
  readonly arms: readonly Arm[];
  readonly facts: PointFacts;
}

/** What a run shows beside earlier ones, and which records it was compared with. */
export interface Watched {
  readonly watch: Watch;
  readonly baseline: readonly LoadedFile[];
}

/** Nothing here ends a run: what can't be compared is a note. */
export async function watched(
  { baseline, note, history }: Earlier,
  plan: WatchedPlan,
  run: MeasuredRun,
  options: EvidenceOptions,
): Promise<Watched> {
  const isMeasured = run.comparison.arms.some(({ ok }) => ok > 0);
  const then = baseline === null || !isMeasured ? null : await comparedWith(baseline, plan, run, options);
  const compared = then === null || typeof then === 'string' ? null : then;
  return {
    baseline: compared?.files ?? [],
    watch: maskLookalikesWithin({
      since: compared?.since ?? null,
      note: typeof then === 'string' ? then : (note ?? (isMeasured ? null : 'Nothing was measured to compare.')),
      history: isMeasured
        ? continued(history, planOf(plan.ids), pointOf(run.comparison, run.arms, run.facts))
        : history,
      key: run.facts.key,
    }),
  };
}

async function comparedWith(
  { paths, origin, isOfPlan: ofPlan }: Baseline,
  plan: WatchedPlan,
  { files }: MeasuredRun,
  options: EvidenceOptions,
): Promise<{ since: SinceThen; files: LoadedFile[] } | string> {
  try {
    const read = (await readRecords(paths)).filter((file) => !ofPlan || isOfPlan(file, plan));
    const earlier = read.map((file) => ({ ...file, baseline: true }));
    return { since: await sinceBaseline(files, earlier, origin, options), files: earlier };
  } catch (cause) {
    return `Not compared with the baseline: ${asParityError(cause).message}`;
  }
}

/** Each arm against itself in the baseline. @throws ParityError `INVALID_RECORDS` */
export async function sinceBaseline(
  files: readonly RecordFile[],
  baseline: readonly RecordFile[],
  origin: Baseline['origin'],
  options: EvidenceOptions,
): Promise<SinceThen> {
  const { comparison } = await evidenceOf([...files, ...baseline], { ...options, reference: null });
  const stamps = comparison.arms.flatMap((arm) => (arm.baseline && arm.started_at !== null ? [arm.started_at] : []));
  return sinceThen(
    comparison,
    { ...origin, measured_at: stamps.sort()[0] ?? null },
    baseline.map(({ label }) => label),
  );
}
