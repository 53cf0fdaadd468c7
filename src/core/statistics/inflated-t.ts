import { studentTwoSidedP, twoSidedT } from './student.js';

/** One reason why a standard error is larger than it looks. */
export interface Inflation {
  /** How many times as large; 1 for a plain standard error, Infinity where it can't be told. */
  readonly inflation: number;
  /** The degrees of freedom with which that is known. */
  readonly degrees: number;
}

/**
 * Student's t of an estimate whose standard error may be inflated for several
 * reasons, of which the worst counts. Interval and p are of one construction at
 * every level, so that a p that is adjusted keeps its meaning far out in the tail,
 * where t with 8 degrees is much wider than a normal distribution stretched to fit
 * it at 95 %.
 */
export class InflatedT {
  constructor(private readonly reasons: readonly Inflation[]) {}

  /** How many plain standard errors an interval of this level reaches on either side; 0 without a reason. */
  reach(level: number): number {
    return Math.max(0, ...this.reasons.map(({ inflation, degrees }) => inflation * twoSidedT(level, degrees)));
  }

  /** The two-sided p of an estimate so many plain standard errors from what is tested; 0 without a reason. */
  p(t: number): number {
    // What swings back at once has no variance in the long run, and is no reason.
    const reasons = this.reasons.filter(({ inflation }) => inflation > 0);
    const ps = reasons.map(({ inflation, degrees }) =>
      inflation === Infinity ? 1 : studentTwoSidedP(t / inflation, degrees),
    );
    return Math.max(0, ...ps);
  }
}
