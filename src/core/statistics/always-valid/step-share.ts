import { logGamma } from '../student.js';
import { LONGEST_SERIES, likeliest, meanOverPlaces, type StepRegion, type StepTest } from './step-test.js';

/** How many of how many succeeded. */
export interface ShareCount {
  readonly k: number;
  readonly n: number;
}

/**
 * The step of a share, where its level is not known.
 *
 * For a step at one place the evidence is the likelihood of what precedes and of
 * what follows, each averaged over every share with Jeffreys' weight, against the
 * highest likelihood that one share can give the whole: at most that of the true
 * one, so the evidence exceeds 1/α at any time with probability α at most, whatever
 * the share is (universal inference: Wasserman, Ramdas & Balakrishnan 2020).
 * Shares of the same prompts vary less than independent ones, which errs on the safe side.
 *
 * @param counts in their order; of more than `LONGEST_SERIES` the last are taken
 */
export function shareStep(counts: readonly ShareCount[]): StepTest {
  const series = counts.slice(-LONGEST_SERIES);
  const places = placesOf(series);
  const whole = totalOf(series);
  const noStep = logMarginal(whole) - highest(whole);
  const first = likeliest(places);
  const tried = places.map(({ logEvidence }) => logEvidence);
  const untried = Array.from({ length: LONGEST_SERIES - tried.length }, () => noStep);
  return {
    logEvidence: meanOverPlaces([...tried, ...untried]),
    first: first === null ? null : first + counts.length - series.length,
  };
}

function placesOf(series: readonly ShareCount[]): { first: number; logEvidence: number }[] {
  const whole = totalOf(series);
  const most = highest(whole);
  const places: { first: number; logEvidence: number }[] = [];
  let before: ShareCount = { k: 0, n: 0 };
  for (let first = 1; first < series.length; first++) {
    before = sum(before, series[first - 1] as ShareCount);
    const after = { k: whole.k - before.k, n: whole.n - before.n };
    places.push({ first, logEvidence: logMarginal(before) + logMarginal(after) - most });
  }
  return places;
}

function sum(a: ShareCount, b: ShareCount): ShareCount {
  return { k: a.k + b.k, n: a.n + b.n };
}

export function totalOf(counts: readonly ShareCount[]): ShareCount {
  return counts.reduce(sum, { k: 0, n: 0 });
}

/** ln of the likelihood averaged over Beta(½, ½). */
function logMarginal({ k, n }: ShareCount): number {
  return logBeta(k + 0.5, n - k + 0.5) - logBeta(0.5, 0.5);
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** ln of the likelihood of a share. */
function logLikelihood({ k, n }: ShareCount, share: number): number {
  return times(k, Math.log(share)) + times(n - k, Math.log1p(-share));
}

function highest(count: ShareCount): number {
  return count.n === 0 ? 0 : logLikelihood(count, count.k / count.n);
}

/** 0 · ln 0 is 0. */
function times(count: number, log: number): number {
  return count === 0 ? 0 : count * log;
}

/** Shares at which the lower of the two levels is tried. */
const GRID = 400;

/**
 * Which steps a series does not rule out: places that keep enough of the likelihood
 * beside all others, and sizes of a step at the place given that do so there. Each
 * holds at every look with probability 1 − α; that of the sizes is for a step at that place.
 *
 * @param counts at most `LONGEST_SERIES`, in their order, none of them of nothing
 * @param first the first count after the step
 */
export function shareStepRegion(counts: readonly ShareCount[], first: number, alpha: number): StepRegion {
  const [before, after] = [totalOf(counts.slice(0, first)), totalOf(counts.slice(first))];
  const mixture = shareStep(counts).logEvidence + highest(totalOf(counts)) + Math.log(alpha);
  const left = placesOf(counts).filter((place) => {
    const likelihood = highest(totalOf(counts.slice(0, place.first))) + highest(totalOf(counts.slice(place.first)));
    return place.first === first || likelihood > mixture;
  });
  return {
    places: [Math.min(...left.map((place) => place.first)), Math.max(...left.map((place) => place.first))],
    change: sizesAbove(before, after, logMarginal(before) + logMarginal(after) + Math.log(alpha)),
  };
}

/** The differences after − before whose likelihood stays above the limit. */
function sizesAbove(before: ShareCount, after: ShareCount, limit: number): [low: number, high: number] {
  let [low, high] = [Infinity, -Infinity];
  for (let step = 0; step <= GRID; step++) {
    const share = step / GRID;
    const range = sharesAbove(after, limit - logLikelihood(before, share));
    if (range === null) continue;
    low = Math.min(low, range[0] - share);
    high = Math.max(high, range[1] - share);
  }
  const centre = after.k / after.n - before.k / before.n;
  return [Math.min(low, centre), Math.max(high, centre)];
}

/** The shares at which a count's likelihood stays above a limit; null where it never is. */
function sharesAbove(count: ShareCount, limit: number): [low: number, high: number] | null {
  if (count.n === 0 || !(highest(count) > limit)) return null;
  const best = count.k / count.n;
  return [edge(count, best, 0, limit), edge(count, best, 1, limit)];
}

const HALVINGS = 40;

function edge(count: ShareCount, inside: number, outside: number, limit: number): number {
  if (logLikelihood(count, outside) > limit) return outside;
  let [inner, outer] = [inside, outside];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (inner + outer) / 2;
    if (logLikelihood(count, middle) > limit) inner = middle;
    else outer = middle;
  }
  return outer;
}
