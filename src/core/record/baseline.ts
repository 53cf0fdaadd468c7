import type { Arm } from './arms.js';
import { isSameArm } from './same-arm.js';

/** What is asked of an arm to find it again in a baseline. */
export type DatedArm = Pick<Arm, 'arm' | 'provider' | 'model' | 'effort' | 'baseline' | 'recordedName'>;

/** True where some of the arms are an earlier run that the others are compared with. */
export function hasBaseline(arms: readonly DatedArm[]): boolean {
  return arms.some(({ baseline }) => baseline === true);
}

/** The arms, or the files, of the run itself, without those of its baseline. */
export function current<A extends { readonly baseline?: boolean }>(all: readonly A[]): A[] {
  return all.filter(({ baseline }) => baseline !== true);
}

/** Every arm with itself in the baseline; an arm that the baseline lacks is in no pair. */
export function baselinePairs<A extends DatedArm>(arms: readonly A[]): (readonly [now: A, before: A])[] {
  const earlier = arms.filter(({ baseline }) => baseline === true);
  return current(arms).flatMap((now) => {
    const before = counterpart(now, earlier);
    return before === null ? [] : [[now, before] as const];
  });
}

/** Of several arms of one provider, model and effort, the one that its run called the same. */
function counterpart<A extends DatedArm>(now: A, earlier: readonly A[]): A | null {
  const same = earlier.filter((before) => isSameArm(now, before));
  const called = same.find(({ recordedName }) => recordedName === now.recordedName);
  return called ?? (same.length === 1 ? (same[0] ?? null) : null);
}

/** Arms that a baseline holds more than once, as several runs of one plan do. */
export function repeatedInBaseline<A extends DatedArm>(arms: readonly A[]): A[] {
  const earlier = arms.filter(({ baseline }) => baseline === true);
  return earlier.filter((arm, index) => earlier.findIndex((one) => one.recordedName === arm.recordedName) !== index);
}
