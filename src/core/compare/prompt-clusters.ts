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

/**
 * Sums of values by cluster, in order of first appearance; clusters without a value are left out.
 *
 * @param clusters numbers from 0 on, without large gaps
 */
export function sumsByCluster(values: ArrayLike<number>, clusters: ArrayLike<number>): number[] {
  let highest = 0;
  for (let index = 0; index < values.length; index++) highest = Math.max(highest, clusters[index]!);
  /** By cluster: 1 + the place of its sum, 0 where none was seen. */
  const places = new Int32Array(highest + 1);
  const sums: number[] = [];
  for (let index = 0; index < values.length; index++) {
    const cluster = clusters[index]!;
    const place = places[cluster]! - 1;
    if (place >= 0) sums[place]! += values[index]!;
    else places[cluster] = sums.push(values[index]!);
  }
  return sums;
}
