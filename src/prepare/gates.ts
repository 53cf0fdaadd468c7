import type { Condition } from '../core/gate/condition.js';
import type { RunOptions } from '../options/tables/run.js';
import type { ArmParts } from './arms.js';

/**
 * The gates of a run, read before anything is spent: one that can't be read, or
 * that asks for an arm which this run does not have, is refused here.
 *
 * @throws ParityError `INVALID_OPTION`
 */
export async function gatesOf(
  { failOn, reference }: Pick<RunOptions, 'failOn' | 'reference'>,
  parts: readonly ArmParts[],
): Promise<Condition[]> {
  if (failOn.length === 0) return [];
  // They can name any rule of the audit, whose code a run without gates does not need before its first request.
  const { comparedArms } = await import('../core/attempt/pairing.js');
  const { parseConditions } = await import('../core/gate/condition.js');
  const { refuseUnknownSubjects } = await import('../core/gate/subjects.js');
  const conditions = parseConditions(failOn);
  const arms = parts.map(({ settings }) => settings);
  const pairs = comparedArms(arms, reference).map(([a, b]) => ({ a: a.arm, b: b.arm }));
  refuseUnknownSubjects(conditions, { arms, pairs });
  return conditions;
}
