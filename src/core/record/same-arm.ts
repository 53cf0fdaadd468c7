import type { Arm } from './arms.js';
import { canonicalModel } from './model.js';

/** True where two arms are the same provider, model and effort: what is compared is then one time with another. */
export function isSameArm(
  a: Pick<Arm, 'provider' | 'model' | 'effort'>,
  b: Pick<Arm, 'provider' | 'model' | 'effort'>,
): boolean {
  return a.provider === b.provider && canonicalModel(a.model) === canonicalModel(b.model) && a.effort === b.effort;
}
