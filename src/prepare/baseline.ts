import { baselinePairs, current, type DatedArm, hasBaseline, repeatedInBaseline } from '../core/record/baseline.js';
import { ParityError } from '../errors.js';

/**
 * Refuses a baseline that has no arm of the run, or several runs of one arm.
 *
 * @throws ParityError `INVALID_RECORDS`
 */
export function refuseOtherBaseline(arms: readonly DatedArm[]): void {
  if (!hasBaseline(arms)) return;
  const [repeated] = repeatedInBaseline(arms);
  if (repeated !== undefined) {
    throw new ParityError(
      'INVALID_RECORDS',
      `the baseline holds more than one run of ${recorded(repeated)}; name the records of one run.`,
    );
  }
  if (baselinePairs(arms).length > 0) return;
  const earlier = arms.filter(({ baseline }) => baseline === true);
  throw new ParityError(
    'INVALID_RECORDS',
    `the baseline is of another plan: it holds ${earlier.map(recorded).join(', ')}, and the run ${current(arms).map(recorded).join(', ')}; name a run of the same provider, model and effort.`,
  );
}

function recorded({ arm, recordedName }: DatedArm): string {
  return recordedName ?? arm;
}
