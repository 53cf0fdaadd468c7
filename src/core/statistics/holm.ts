/**
 * Holm's adjusted p-values (Holm 1979), in the order given: the smallest p times
 * the number of tests, the next times one less, never falling, at most 1.
 */
export function holm(pValues: readonly number[]): number[] {
  const order = ascending(pValues);
  const adjusted = new Array<number>(pValues.length);
  let largest = 0;
  for (let rank = 0; rank < order.length; rank++) {
    const index = order[rank] as number;
    largest = Math.max(largest, Math.min(1, (order.length - rank) * (pValues[index] as number)));
    adjusted[index] = largest;
  }
  return adjusted;
}

/** The places of the values by insertion: they are few, and the statement of a run's power asks some thousand times. */
function ascending(values: readonly number[]): number[] {
  const order: number[] = [];
  for (let index = 0; index < values.length; index++) {
    let place = order.length;
    while (place > 0 && (values[order[place - 1] as number] as number) > (values[index] as number)) {
      order[place] = order[place - 1] as number;
      place -= 1;
    }
    order[place] = index;
  }
  return order;
}
