import type { Interval } from './interval.js';

/** Whether each of two arms is no worse than the other by more than a margin. */
export interface NonInferiority {
  /** The first no worse than the second. */
  readonly aToB: boolean;
  readonly bToA: boolean;
}

/**
 * Non-inferiority both ways, read off the interval of first − second.
 *
 * @param interval of the difference; its level sets the test's
 * @param margin a proportion: .01 is one percentage point
 */
export function nonInferiority(interval: Interval, margin: number): NonInferiority {
  const [low, high] = interval;
  return { aToB: low !== null && low > -margin, bToA: high !== null && high < margin };
}
