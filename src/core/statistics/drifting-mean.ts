import type { LongRunVariance } from './long-run-variance.js';
import { studentTwoSidedP, twoSidedT } from './student.js';

/**
 * Student's t of a mean of values that may drift: the wider of t with n − 1
 * degrees, as of independent values, and √(LRV/variance) times t with as many
 * degrees as the long-run variance has cosines. Interval and p are of one
 * construction at every level, so that a p that is adjusted keeps its meaning
 * far out in the tail, where t with 8 degrees is much wider than a normal
 * distribution stretched to fit it at 95 %.
 */
export class DriftingMean {
  private readonly degrees: number;

  /**
   * @param n how many values, or clusters of them
   * @param drift of the values in time order; null where it can't be told
   */
  constructor(
    n: number,
    private readonly drift: LongRunVariance | null,
  ) {
    this.degrees = Math.max(1, n - 1);
  }

  /** How many standard errors an interval of this level reaches on either side. */
  reach(level: number): number {
    const independent = twoSidedT(level, this.degrees);
    if (this.drift === null) return independent;
    return Math.max(independent, Math.sqrt(this.drift.ratio) * twoSidedT(level, this.drift.degrees));
  }

  /** The two-sided p of a mean so many standard errors from what is tested. */
  p(t: number): number {
    const independent = studentTwoSidedP(t, this.degrees);
    if (this.drift === null || this.drift.ratio === 0) return independent;
    return Math.max(independent, studentTwoSidedP(t / Math.sqrt(this.drift.ratio), this.drift.degrees));
  }
}
