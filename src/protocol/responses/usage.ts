import { asCount, asObject, type JsonObject } from '../json.js';

/** Tokens as billed; null where the server gave no such count. */
export interface Usage {
  /** Cached tokens included. */
  readonly input: number | null;
  readonly cached: number | null;
  /** Part of the input that was written to the provider's cache. */
  readonly cacheWrite: number | null;
  /** Reasoning tokens included. */
  readonly output: number | null;
  readonly reasoning: number | null;
}

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

/** What was billed; null where that is not told. No request is without input, so counts that are all zero tell nothing. */
export function billed(usage: Usage | null): Usage | null {
  if (usage === null) return null;
  return Object.values(usage).some((count: number | null) => count !== null && count > 0) ? usage : null;
}

/** Of two usages of one response the larger one: what was counted once is not taken back by a second ending. */
export function largerUsage(first: Usage | null, second: Usage | null): Usage | null {
  if (first === null || second === null) return first ?? second;
  return tokensOf(second) > tokensOf(first) ? second : first;
}

function tokensOf({ input, output }: Usage): number {
  return (input ?? 0) + (output ?? 0);
}
