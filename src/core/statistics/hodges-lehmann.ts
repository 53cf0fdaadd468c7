import type { Interval } from './interval.js';
import { twoSidedZ } from './normal.js';
import { EXACT_UP_TO, signedRankCdf } from './signed-rank.js';
import { walshAverage } from './walsh.js';

/** The centre of paired differences: the median of their Walsh averages, with rank intervals (Hodges & Lehmann 1963). */
export class HodgesLehmann {
  private readonly sorted: Float64Array;

  /** @param differences finite, in any order */
  constructor(differences: Float64Array) {
    this.sorted = differences.slice().sort();
  }

  /** Null where there are no differences. */
  estimate(): number | null {
    const averages = this.averages();
    if (averages === 0) return null;
    const lower = walshAverage(this.sorted, Math.floor((averages - 1) / 2));
    if (averages % 2 === 1) return lower;
    return (lower + walshAverage(this.sorted, averages / 2)) / 2;
  }

  /**
   * All centres the signed-rank test keeps: the Walsh averages of rank
   * n(n+1)/4 ± z·√(n(n+1)(2n+1)/24), or of the exact ranks where n is small.
   *
   * @returns null where n is too small for any interval of this level (6 for 95 %)
   */
  interval(level: number): Interval | null {
    const rank = this.lowerRank(level);
    if (rank < 0) return null;
    return [walshAverage(this.sorted, rank), walshAverage(this.sorted, this.averages() - 1 - rank)];
  }

  /** The 0-based rank of the lower bound: the interval keeps its level if P(T⁺ ≤ rank) ≤ (1 − level)/2. */
  private lowerRank(level: number): number {
    const n = this.sorted.length;
    if (n <= EXACT_UP_TO) {
      const cdf = signedRankCdf(n);
      let rank = -1;
      while (rank + 1 < cdf.length && cdf[rank + 1]! <= (1 - level) / 2) rank++;
      return rank;
    }
    const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
    return Math.floor((n * (n + 1)) / 4 - twoSidedZ(level) * spread);
  }

  private averages(): number {
    return (this.sorted.length * (this.sorted.length + 1)) / 2;
  }
}
