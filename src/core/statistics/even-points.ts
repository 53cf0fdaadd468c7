/**
 * Points that fill the unit cube evenly, however many of them are taken: Roberts' R-sequence (2018, "The unreasonable
 * effectiveness of quasirandom sequences"). A share of such points comes closer to the truth than one of as many random
 * points.
 */
export class EvenPoints {
  private readonly steps: readonly number[];

  constructor(dimensions: number) {
    // The positive root of x^(d+1) = x + 1, which this iteration approaches for any start.
    let root = 2;
    for (let step = 0; step < 60; step++) root = (1 + root) ** (1 / (dimensions + 1));
    this.steps = Array.from({ length: dimensions }, (_, dimension) => root ** -(dimension + 1));
  }

  /** A coordinate in [0, 1) of the point with this number, 0 or more. */
  at(point: number, dimension: number): number {
    return (0.5 + (point + 1) * this.steps[dimension]!) % 1;
  }
}
