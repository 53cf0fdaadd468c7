import type { RecordPair } from '../attempt/pairing.js';
import type { AttemptRecord } from '../record/record.js';
import type { PromptClusters } from './prompt-clusters.js';

/** One figure of both requests, over the pairs in which both tell it, in the order of the pairs. */
export interface KnownPairs {
  readonly pairs: readonly RecordPair[];
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** The prompt of each pair. */
  readonly clusters: Int32Array;
}

/** @param read null where a request does not tell the figure: its pair is left out */
export function knownPairs(
  pairs: readonly RecordPair[],
  { of }: Pick<PromptClusters, 'of'>,
  read: (record: AttemptRecord) => number | null,
): KnownPairs {
  const known: RecordPair[] = [];
  const [a, b, clusters]: [number[], number[], number[]] = [[], [], []];
  pairs.forEach((pair, index) => {
    const [ofA, ofB] = [read(pair.a), read(pair.b)];
    if (ofA === null || ofB === null) return;
    known.push(pair);
    a.push(ofA);
    b.push(ofB);
    clusters.push(of[index]!);
  });
  return { pairs: known, a, b, clusters: Int32Array.from(clusters) };
}
