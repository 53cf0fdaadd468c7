import { asText, type JsonObject } from '../json.js';

/** True for the types of this API's own events. */
export function isOwnType(type: string | null): type is string {
  return type !== null && (type === 'error' || type === 'keepalive' || type.startsWith('response.'));
}

/**
 * What an event is: by the `type` inside its JSON, and only where that has none
 * by its `event:` line, which may come before the data, after them or not at all.
 */
export function typeOf(event: JsonObject, name: string | null): string | null {
  return asText(event['type']) ?? (isOwnType(name) ? name : null);
}
