import { asCount, asObject, asWord, type JsonObject } from '../json.js';
import type { Echo } from '../reading.js';

/** What a response object says of its request. */
export function echoOf(response: JsonObject): Echo {
  return {
    model: asWord(response['model']),
    effort: asWord(asObject(response['reasoning'])?.['effort']),
    maxOutputTokens: asCount(response['max_output_tokens']),
    serviceTier: asWord(response['service_tier']),
  };
}
