import { comparedArms } from '../core/attempt/pairing.js';
import { type Condition, parseConditions } from '../core/gate/condition.js';
import { refuseUnknownSubjects } from '../core/gate/subjects.js';
import type { RunOptions } from '../options/tables/run.js';
import type { ArmParts } from './arms.js';

/**
 * The gates of a run, read before anything is spent: one that can't be read, or
 * that asks for an arm which this run does not have, is refused here.
 *
 * @throws ParityError `INVALID_OPTION`
 */
export function gatesOf(
  { failOn, reference }: Pick<RunOptions, 'failOn' | 'reference'>,
  parts: readonly ArmParts[],
): Condition[] {
  const conditions = parseConditions(failOn);
  const arms = parts.map(({ settings }) => settings);
  const pairs = comparedArms(arms, reference).map(([a, b]) => ({ a: a.arm, b: b.arm }));
  refuseUnknownSubjects(conditions, { arms, pairs });
  return conditions;
}
