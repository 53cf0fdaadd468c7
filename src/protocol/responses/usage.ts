import { asCount, asObject, type JsonObject } from '../json.js';
import type { Usage } from '../reading.js';

/** The usage of a response object as it was sent; null where it has none. */
export function usageOf(response: JsonObject): Usage | null {
  const usage = asObject(response['usage']);
  if (usage === null) return null;
  const inputDetails = asObject(usage['input_tokens_details']);
  return {
    input: asCount(usage['input_tokens']),
    cached: asCount(inputDetails?.['cached_tokens']),
    cacheWrite: asCount(inputDetails?.['cache_write_tokens']),
    output: asCount(usage['output_tokens']),
    reasoning: asCount(asObject(usage['output_tokens_details'])?.['reasoning_tokens']),
  };
}

/** Of two usages of one response the larger one: what was counted once is not taken back by a second ending. */
export function largerUsage(first: Usage | null, second: Usage | null): Usage | null {
  if (first === null || second === null) return first ?? second;
  return tokensOf(second) > tokensOf(first) ? second : first;
}

function tokensOf({ input, output }: Usage): number {
  return (input ?? 0) + (output ?? 0);
}
