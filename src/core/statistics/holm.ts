/**
 * Holm's adjusted p-values (Holm 1979), in the order given: the smallest p times
 * the number of tests, the next times one less, never falling, at most 1.
 */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues.map((_, index) => index).sort((i, j) => (pValues[i] as number) - (pValues[j] as number));
  const adjusted = new Array<number>(pValues.length);
  let largest = 0;
  for (let rank = 0; rank < order.length; rank++) {
    const index = order[rank] as number;
    largest = Math.max(largest, Math.min(1, (order.length - rank) * (pValues[index] as number)));
    adjusted[index] = largest;
  }
  return adjusted;
}
