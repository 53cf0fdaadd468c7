import type { RecordPair } from '../attempt/pairing.js';

/** Which pairs are of one prompt. */
export interface PromptClusters {
  /** The prompt's number of each pair, 0 … prompts − 1. */
  readonly of: Int32Array;
  readonly prompts: number;
  /** The most pairs of one prompt; 1 where every prompt stands in one pair. */
  readonly epochs: number;
}

export function promptClusters(pairs: readonly RecordPair[]): PromptClusters {
  const numbers = new Map<string, number>();
  const sizes: number[] = [];
  const of = new Int32Array(pairs.length);
  pairs.forEach(({ a }, index) => {
    // A prompt that is asked again has the same id; its pairs have ids of their own.
    const number = numbers.get(a.prompt_id) ?? numbers.size;
    numbers.set(a.prompt_id, number);
    sizes[number] = (sizes[number] ?? 0) + 1;
    of[index] = number;
  });
  return { of, prompts: numbers.size, epochs: sizes.reduce((most, size) => Math.max(most, size), 0) };
}

/** Sums of values by cluster, in order of first appearance; clusters without a value are left out. */
export function sumsByCluster(values: ArrayLike<number>, clusters: ArrayLike<number>): number[] {
  const sums = new Map<number, number>();
  for (let index = 0; index < values.length; index++) {
    const cluster = clusters[index]!;
    sums.set(cluster, (sums.get(cluster) ?? 0) + values[index]!);
  }
  return [...sums.values()];
}
