import { FAILING_ALONE, SD_TYPICAL } from '../plan/power.js';
import { drawBinomial } from '../statistics/binomial-draw.js';
import { mcnemar } from '../statistics/mcnemar.js';
import { twoSidedZ } from '../statistics/normal.js';
import { Random } from '../statistics/random.js';
import { twoSidedT } from '../statistics/student.js';
import { isNonInferior } from '../statistics/tango.js';
import { DIMENSIONS } from './comparison.js';
import { COSINES } from './dependence.js';
import { ALPHA, type Measure } from './verdict.js';

/** A run that is planned. */
export interface PlannedComparison {
  /** Prompts; several pairs of one prompt count as one here, so that a run shows at least what is said. */
  readonly n: number;
  /** Arms that are compared with the reference. */
  readonly comparedArms: number;
  /** Whether the answers will be scored. */
  readonly scored: boolean;
  readonly marginPp: number;
  readonly latencyMargin: number;
}

/** How answers truly differ. */
export interface TrueAnswers {
  /** Percentage points by which a is less often right. */
  readonly lossPp: number;
  /** Share of pairs in which exactly one arm is right, beside the loss. */
  readonly discordance: number;
}

/**
 * What runs show, but for the true ratio of latencies; a place a run in each array. Arrays of plain numbers, since with
 * an object a run the engine spends more CPU time on compiling this short work than on the work.
 */
export interface DrawnRuns {
  readonly count: number;
  /** Of the estimate of the latencies' log ratio: its deviation from the truth. */
  readonly deviations: Float64Array;
  /** Its standard error, widened as a run would widen it; infinite where there are too few pairs for an interval. */
  readonly errors: Float64Array;
  /** The same as of independent pairs. */
  readonly plainError: number;
  /** By how much the long-run variance of each run inflates that, and with how many degrees of freedom it is known. */
  readonly inflations: Float64Array;
  readonly degrees: number;
  /** How far from 0 the estimate must lie for its test to reject after any adjustment in the run's family. */
  readonly surely: Float64Array;
  /** Null where answers are not scored. */
  readonly answers: readonly Measure[] | null;
  readonly reliability: readonly Measure[];
  /** Of a test without a difference. */
  readonly costP: Float64Array;
  /** Of the tests of each run's other arms, of which nothing is claimed; `othersTests` a run. */
  readonly othersP: Float64Array;
  readonly othersTests: number;
}

/** With fewer pairs there is no interval of 95 %. */
const FEWEST_PAIRS = 6;

/** @param proportions of the same plan; what they worked out once they keep */
export function drawRuns(
  { n, scored, comparedArms }: PlannedComparison,
  { discordance, lossPp }: TrueAnswers,
  count: number,
  proportions: DrawnProportions,
): DrawnRuns {
  const random = new Random(1, 'power of the verdicts');
  const half = discordance / 2;
  const loss = lossPp / 100;
  const plainError = SD_TYPICAL / Math.sqrt(n);
  const degrees = Math.max(1, Math.min(COSINES, n - 1));
  const normals = new Float64Array(1 + degrees);
  const [deviations, inflations, costP] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const answers: Measure[] = [];
  const reliability: Measure[] = [];
  const othersTests = (comparedArms - 1) * (scored ? 4 : 3);
  const othersP = new Float64Array(count * othersTests);
  for (let run = 0; run < count; run++) {
    // Their order decides the figures.
    random.normals(normals);
    deviations[run] = plainError * normals[0]!;
    inflations[run] = n < FEWEST_PAIRS ? Infinity : inflationOf(normals);
    answers.push(proportions.draw(random, half, half + loss));
    reliability.push(proportions.draw(random, FAILING_ALONE / 2, FAILING_ALONE / 2));
    costP[run] = random.uniform();
    for (let test = run * othersTests; test < (run + 1) * othersTests; test++) othersP[test] = random.uniform();
  }
  const [errors, surely] = [
    reaches(0.95, inflations, degrees).map((reach) => (plainError * reach) / twoSidedZ(0.95)),
    reaches(1 - ALPHA / (DIMENSIONS.length + othersTests), inflations, degrees).map((reach) => plainError * reach),
  ];
  return {
    ...{ count, deviations, errors, plainError, inflations, degrees, surely },
    ...{ answers: scored ? answers : null, reliability, costP, othersP, othersTests },
  };
}

/** How many standard errors an interval of this level reaches on either side, in each run. */
function reaches(level: number, inflations: Float64Array, degrees: number): Float64Array {
  const [z, t] = [twoSidedZ(level), twoSidedT(level, degrees)];
  return inflations.map((inflation) => Math.max(z, t * inflation));
}

/** What the long-run variance of independent pairs does to the standard error, by its cosines: all `normals` but the first. */
function inflationOf(normals: Float64Array): number {
  const degrees = normals.length - 1;
  let squares = 0;
  for (let cosine = 1; cosine <= degrees; cosine++) squares += normals[cosine]! ** 2;
  return Math.sqrt(squares / degrees);
}

/**
 * What two proportions show of n pairs, by the shares of pairs in which only a
 * succeeds and only b does. Few counts differ from draw to draw, so each is worked
 * out once.
 */
export class DrawnProportions {
  private readonly known = new Map<number, Measure>();
  private readonly margin: number;
  private readonly n: number;

  constructor({ n, marginPp }: PlannedComparison) {
    this.n = n;
    this.margin = marginPp / 100;
  }

  draw(random: Random, aAlone: number, bAlone: number): Measure {
    const differing = drawBinomial(random, this.n, Math.min(1, aAlone + bAlone));
    const b = drawBinomial(random, differing, aAlone + bAlone > 0 ? aAlone / (aAlone + bAlone) : 0);
    const key = b * (this.n + 1) + differing - b;
    const measure = this.known.get(key) ?? proportionMeasure(b, differing - b, this.n, this.margin);
    this.known.set(key, measure);
    return measure;
  }
}

function proportionMeasure(b: number, c: number, n: number, margin: number): Measure {
  const [noWorse, noBetter] = [isNonInferior(b, c, n, margin), isNonInferior(c, b, n, margin)];
  return { equivalent: noWorse && noBetter, noWorse, noBetter, p: mcnemar(b, c).midP, direction: c - b };
}
