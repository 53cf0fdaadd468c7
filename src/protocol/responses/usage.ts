import { asCount, asObject, type JsonObject } from '../json.js';

/** Tokens as billed; null where the server gave no such count. */
export interface Usage {
  /** Cached tokens included. */
  readonly input: number | null;
  readonly cached: number | null;
  /** Reasoning tokens included. */
  readonly output: number | null;
  readonly reasoning: number | null;
}

/** The usage of a response object; null where it has none. */
export function usageOf(response: JsonObject): Usage | null {
  const usage = asObject(response['usage']);
  if (usage === null) return null;
  return {
    input: asCount(usage['input_tokens']),
    cached: asCount(asObject(usage['input_tokens_details'])?.['cached_tokens']),
    output: asCount(usage['output_tokens']),
    reasoning: asCount(asObject(usage['output_tokens_details'])?.['reasoning_tokens']),
  };
}
