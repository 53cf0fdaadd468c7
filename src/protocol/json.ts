/** A parsed JSON object of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The longest identifier or enumerated word that is kept of what a server sends. */
const MAX_WORD_CHARS = 200;

/** The object that a text says it is; null for anything else, JSON or not. */
export function parseObject(text: string): JsonObject | null {
  return asObject(parseJson(text));
}

/** What a text says as JSON; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function asObject(value: unknown): JsonObject | null {
  return isObject(value) ? value : null;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** A short text such as a model's name or an error code, cut where it is absurdly long. Numbers count as their digits. */
export function asWord(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value.slice(0, MAX_WORD_CHARS) : null;
}

/** A count: a whole number that is not negative and that a double holds exactly. */
export function asCount(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
