/** The bets; each is below 1, so that no outcome ruins it. Small ones are for small margins over many pairs. */
const BETS = [0.05, 0.1, 0.2, 0.4, 0.8] as const;

/** "No worse" is shown at this much evidence: 2/α for α = 5 %, since it is asked from both sides. */
export const EVIDENCE_OF_NO_WORSE = 40;

/** Pairs by who succeeded. */
export interface PairCounts {
  /** Only the first. */
  readonly b: number;
  /** Only the second. */
  readonly c: number;
  readonly n: number;
}

/**
 * The evidence that the first is no worse than the second by a margin: the mean
 * over λ of Π(1 + λ(X_i + margin)), X = +1, −1 or 0. Were it worse by more, this
 * would reach k at any time with probability 1/k at most (Waudby-Smith & Ramdas
 * 2024, "Estimating means of bounded random variables by betting").
 *
 * @param margin a proportion
 */
export function noWorseEvidence({ b, c, n }: PairCounts, margin: number): number {
  const wealth = BETS.map((bet) => {
    const gain = (outcome: number, times: number): number => times * Math.log1p(bet * (outcome + margin));
    return Math.exp(gain(1, b) + gain(-1, c) + gain(0, n - b - c));
  });
  return wealth.reduce((sum, value) => sum + value, 0) / BETS.length;
}
