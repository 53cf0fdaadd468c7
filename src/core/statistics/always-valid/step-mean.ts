import { LONGEST_SERIES, likeliest, meanOverPlaces, type StepRegion, type StepTest } from './step-test.js';

/**
 * The step of a mean, where neither the level nor the spread of the series is known.
 *
 * For a step before value k the evidence is the Bayes factor of y = μ + δσ·[i ≥ k] + σε,
 * δ ~ N(0, g), against δ = 0, with the right Haar measure on μ and σ in both: it is
 * the likelihood ratio of what a change of origin and unit leaves of the series,
 * so it is a martingale under every μ and σ (Hendriksen, de Heide & Grünwald 2021;
 * Pérez-Ortiz, Lardy, de Heide & Grünwald 2024). In closed form (Liang et al. 2008):
 * (1 + gq)^(−1/2) · (1 − gq/(1 + gq)·r²)^(−(n − 1)/2), q = k(n − k)/n, and r² the share of
 * the series' sum of squares that the step takes. Exact for independent normal values.
 */

/** g, the variance of a step in units of the series' own: steps of a few standard deviations are looked for. */
const STEP_VARIANCE = 9;

/** Before a step there must be a level and a spread. */
const FEWEST_BEFORE = 2;

/** @param values in their order; of more than `LONGEST_SERIES` the last are taken */
export function meanStep(values: readonly number[]): StepTest {
  const series = values.slice(-LONGEST_SERIES);
  const places = placesOf(series);
  const first = likeliest(places);
  return {
    logEvidence: meanOverPlaces(places.map(({ logEvidence }) => logEvidence)),
    first: first === null ? null : first + values.length - series.length,
  };
}

function placesOf(values: readonly number[]): { first: number; logEvidence: number }[] {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const centred = values.map((value) => value - mean);
  const squares = centred.reduce((sum, value) => sum + value * value, 0);
  const places: { first: number; logEvidence: number }[] = [];
  let after = 0;
  for (let first = n - 1; first >= FEWEST_BEFORE; first--) {
    after += centred[first] as number;
    const q = (first * (n - first)) / n;
    // Equal values but for their rounding have no spread that anything could be held against.
    const share = squares <= n * (1e-12 * mean) ** 2 ? 0 : Math.min(1, (after * after) / (q * squares));
    places.unshift({ first, logEvidence: logFactor(n, q, share) });
  }
  return places;
}

function logFactor(n: number, q: number, share: number): number {
  const weight = STEP_VARIANCE * q;
  return -0.5 * Math.log1p(weight) - ((n - 1) / 2) * Math.log1p((-weight / (1 + weight)) * share);
}

/**
 * Which steps a series does not rule out: places where the series less its step has
 * no evidence of 1/α of another, and sizes of a step at the place given whose removal
 * leaves no such evidence of a step there. Each holds at every look with
 * probability 1 − α; that of the sizes is for a step at that place.
 *
 * @param values at most `LONGEST_SERIES`, in their order
 * @param first the first value after the step
 */
export function meanStepRegion(values: readonly number[], first: number, alpha: number): StepRegion {
  const limit = -Math.log(alpha);
  const left = places(values).filter((place) => {
    const size = stepSize(values, place);
    return place === first || meanStep(without(values, place, size)).logEvidence < limit;
  });
  const evidence = (size: number): number =>
    placesOf(without(values, first, size))[first - FEWEST_BEFORE]?.logEvidence ?? 0;
  const centre = stepSize(values, first);
  const reach = Math.abs(centre) + spreadOf(values);
  return {
    places: [Math.min(...left), Math.max(...left)],
    change: [boundary(evidence, centre, -reach, limit), boundary(evidence, centre, reach, limit)],
  };
}

function places(values: readonly number[]): number[] {
  return values.map((_, index) => index).slice(FEWEST_BEFORE);
}

function without(values: readonly number[], first: number, size: number): number[] {
  return values.map((value, index) => (index < first ? value : value - size));
}

/** The mean of what follows less the mean of what precedes. */
export function stepSize(values: readonly number[], first: number): number {
  return meanOf(values.slice(first)) - meanOf(values.slice(0, first));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function spreadOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

const DOUBLINGS = 12;
const HALVINGS = 40;

/** Where the evidence reaches the limit on one side of the centre; null where it never does. */
function boundary(evidence: (size: number) => number, centre: number, reach: number, limit: number): number | null {
  let outer = reach;
  for (let doubling = 0; evidence(centre + outer) < limit; doubling++) {
    if (doubling === DOUBLINGS || outer === 0) return null;
    outer *= 2;
  }
  let inner = 0;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (inner + outer) / 2;
    if (evidence(centre + middle) < limit) inner = middle;
    else outer = middle;
  }
  return centre + outer;
}
