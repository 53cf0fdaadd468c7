import { binomialPmf } from './binomial.js';

/** Probabilities below this one can't move a quantile of a uniform number, which has 53 bits. */
const NEGLIGIBLE = 2 ** -60;

/**
 * Quantiles of Binomial(n, p) for many probabilities: a table of the cumulative ones about the mode, from Loader's
 * probability there by the ratio of neighbours. Of uniform numbers they are draws, and the same numbers give draws of
 * close n and p that are close (common random numbers).
 */
export class BinomialQuantiles {
  /** The count of the table's first place. */
  private readonly first: number;
  private readonly cumulative: Float64Array;

  constructor(n: number, p: number) {
    const mode = Math.min(n, Math.floor((n + 1) * p));
    const atMode = binomialPmf(mode, n, p);
    const odds = p / (1 - p);
    const below = tail(atMode, mode, (step) => (mode - step) / ((n - mode + step + 1) * odds));
    const above = tail(atMode, n - mode, (step) => ((n - mode - step) / (mode + step + 1)) * odds);
    this.first = mode - below.length;
    let sum = 0;
    this.cumulative = Float64Array.from([...below.reverse(), atMode, ...above], (mass) => (sum += mass));
  }

  /** The smallest k with P(X ≤ k) ≥ `probability`. */
  at(probability: number): number {
    let below = -1;
    let reached = this.cumulative.length - 1;
    while (reached - below > 1) {
      const middle = (below + reached) >> 1;
      if (this.cumulative[middle]! >= probability) reached = middle;
      else below = middle;
    }
    return this.first + reached;
  }
}

/** The probabilities one by one away from the mode, `steps` of them or until they are negligible. */
function tail(atMode: number, steps: number, ratio: (step: number) => number): number[] {
  const masses: number[] = [];
  let mass = atMode;
  for (let step = 0; step < steps; step++) {
    mass *= ratio(step);
    if (mass < NEGLIGIBLE) break;
    masses.push(mass);
  }
  return masses;
}
