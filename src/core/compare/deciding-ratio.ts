import type { AlwaysValidRatio, RobustRatio } from './comparison.js';

/** What decides: in a sequential run the interval that holds at every look. */
export function decidingRatio(fixed: RobustRatio, alwaysValid: AlwaysValidRatio | null): RobustRatio {
  if (alwaysValid === null) return fixed;
  const { ci95, ci90 } = alwaysValid;
  return { ...alwaysValid, long_run_ci95: ci95, long_run_ci90: ci90 };
}
