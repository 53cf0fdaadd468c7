/**
 * A test of "the level of a series changed at some value", which may be made after
 * every new value: its evidence exceeds 1/α at any time with probability α at most
 * where the level never changed (Ville's inequality).
 */
export interface StepTest {
  /** ln of the evidence: the mean over every place at which the step may be. */
  readonly logEvidence: number;
  /** Index of the first value after the most probable step; null where there are too few values for one. */
  readonly first: number | null;
}

/** Places of a step and sizes of it that a series does not rule out. */
export interface StepRegion {
  /** Indices of the first value after it: the earliest and the latest place. */
  readonly places: readonly [earliest: number, latest: number];
  /** After less before. A bound is null where the series sets none. */
  readonly change: readonly [low: number | null, high: number | null];
}

/**
 * How many values a series may have: the weight of each place is one part of this,
 * fixed beforehand. Of a longer series give the last ones.
 */
export const LONGEST_SERIES = 60;

/** ln of the mean of the evidence for each place; the places that were not tried count 1 each. */
export function meanOverPlaces(logEvidences: readonly number[]): number {
  const untried = LONGEST_SERIES - logEvidences.length;
  const top = Math.max(0, ...logEvidences);
  const sum = logEvidences.reduce((total, one) => total + Math.exp(one - top), untried * Math.exp(-top));
  return top + Math.log(sum / LONGEST_SERIES);
}

/** The place with the most evidence. */
export function likeliest(places: readonly { readonly first: number; readonly logEvidence: number }[]): number | null {
  const best = places.reduce<(typeof places)[number] | null>(
    (found, one) => (found === null || one.logEvidence > found.logEvidence ? one : found),
    null,
  );
  return best?.first ?? null;
}
