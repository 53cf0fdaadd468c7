import { asCount, asObject, asWord, type JsonObject } from '../json.js';

/** What the server says it was asked, and with what it answered. */
export interface Echo {
  readonly model: string | null;
  readonly effort: string | null;
  readonly maxOutputTokens: number | null;
  readonly serviceTier: string | null;
}

export const NO_ECHO: Echo = { model: null, effort: null, maxOutputTokens: null, serviceTier: null };

export function echoOf(response: JsonObject): Echo {
  return {
    model: asWord(response['model']),
    effort: asWord(asObject(response['reasoning'])?.['effort']),
    maxOutputTokens: asCount(response['max_output_tokens']),
    serviceTier: asWord(response['service_tier']),
  };
}
