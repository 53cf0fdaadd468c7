import type { RecordPair } from '../attempt/pairing.js';
import { isAnswered } from '../record/record.js';
import { RatioOfMeans } from '../statistics/ratio-of-means.js';
import { wilcoxon } from '../statistics/wilcoxon.js';
import type { PairComparison, TokenComparison } from './comparison.js';
import { knownPairs } from './known-pairs.js';
import { type PromptClusters, sumsByCluster } from './prompt-clusters.js';

/** Tokens of both arms over the pairs that were answered through both. */
export function compareTokens(pairs: readonly RecordPair[], clusters: PromptClusters): PairComparison['tokens'] {
  return {
    input: tokenRatio(pairs, clusters, 'input_tokens'),
    output: tokenRatio(pairs, clusters, 'output_tokens'),
    reasoning: tokenRatio(pairs, clusters, 'reasoning_tokens'),
  };
}

function tokenRatio(
  pairs: readonly RecordPair[],
  prompts: PromptClusters,
  field: 'input_tokens' | 'output_tokens' | 'reasoning_tokens',
): TokenComparison {
  const { a, b, clusters } = knownPairs(pairs, prompts, (record) => (isAnswered(record) ? record[field] : null));
  const ratio = new RatioOfMeans(sumsByCluster(a, clusters), sumsByCluster(b, clusters));
  return {
    n: a.length,
    ratio: ratio.estimate,
    ci95: ratio.linearInterval(0.95),
    p: wilcoxon(Float64Array.from(a.map((tokens, pair) => tokens - b[pair]!))),
  };
}
