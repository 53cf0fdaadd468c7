import type { RecordPair } from '../attempt/pairing.js';
import { isSound } from '../audit/soundness.js';
import { isAnswered } from '../record/record.js';
import type { DecidingProportion, ProportionFigures } from './comparison.js';
import type { PromptClusters } from './prompt-clusters.js';
import { compareProportion, type PairedOutcome } from './proportion.js';
import { deciding } from './sequential.js';

/** The three figures of reliability before a verdict is made. */
export interface ReliabilityFigures {
  readonly sound: DecidingProportion;
  readonly completed: ProportionFigures;
  readonly as_billed: ProportionFigures;
}

/**
 * Whether the answers arrived, whole, once and as billed.
 *
 * @param margin a proportion
 * @param sequential the run could stop upon its figures
 */
export function compareReliability(
  pairs: readonly RecordPair[],
  clusters: PromptClusters,
  margin: number,
  sequential = false,
): ReliabilityFigures {
  const outcomes = (holds: (record: RecordPair['a']) => boolean, among?: (pair: RecordPair) => boolean) =>
    pairs.flatMap((pair, index): PairedOutcome[] =>
      among?.(pair) === false ? [] : [{ a: holds(pair.a), b: holds(pair.b), cluster: clusters.of[index]! }],
    );
  return {
    sound: deciding(compareProportion(outcomes(isSound), margin), sequential),
    completed: compareProportion(outcomes(isAnswered), margin),
    as_billed: compareProportion(outcomes(isSound, bothTold), margin),
  };
}

/** Answered through both arms, and of both it is known whether the text is the text that was billed. */
function bothTold({ a, b }: RecordPair): boolean {
  return [a, b].every((record) => isAnswered(record) && (record.as_billed ?? null) !== null);
}
