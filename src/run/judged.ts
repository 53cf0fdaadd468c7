import type { Comparison } from '../core/compare/comparison.js';
import { ParityError } from '../errors.js';

/**
 * The error of a run that measured nothing that can be judged, however it ended:
 * no request was answered, or no two arms can be compared.
 */
export function nothingJudged({ arms, pairs }: Comparison): ParityError | null {
  const answered = arms.some(({ ok }) => ok > 0);
  const judged = pairs.length === 0 || pairs.some(({ verdict }) => verdict !== 'not comparable');
  if (answered && judged) return null;
  const what = answered ? 'no two arms can be compared' : 'no request brought an answer';
  return new ParityError(
    'NOTHING_MEASURED',
    `${what}, so that there is nothing to judge; the report names the cause. Correct it, then continue with resume or begin a new run.`,
  );
}
