import { asList, asObject, asText, asWord, type JsonObject, parseJson } from './json.js';

/** What a server says went wrong, in its own words. */
export interface StreamError {
  /** Its code, or its type where it has no code. */
  readonly code: string | null;
  /** Its type, where it has another one beside its code. */
  readonly type?: string | undefined;
  readonly message: string | null;
}

export const WORDLESS: StreamError = { code: null, message: null };

/** How deep an error may be wrapped in others. */
const MAX_NESTING = 3;

/** The error in a body or frame that is a JSON object, or a list that begins with one; null for anything else. */
export function errorInText(text: string): StreamError | null {
  const value = parseJson(text);
  const frame = asObject(value) ?? asObject(asList(value)[0]);
  return frame === null ? null : toldBy(frame);
}

/** What a frame that may be an error says: nested, as AWS's gateways write it, or flat; null where it says nothing of one. */
export function toldBy(frame: JsonObject): StreamError | null {
  return errorIn(wrapped(frame)) ?? awsException(frame) ?? flat(frame);
}

/** The error that a frame holds under the names in use: OpenAI's, that of AWS's query services, and a list of them. */
export function wrapped(frame: JsonObject): unknown {
  return frame['error'] ?? frame['Error'] ?? asList(frame['errors'])[0];
}

/** `{"__type": "com.amazon#SomeException", …}` or `{"someException": {…}}`. */
function awsException(frame: JsonObject): StreamError | null {
  const typed = asWord(frame['__type'])?.split('#').at(-1);
  if (typed !== undefined) return { code: typed, message: messageIn(frame) };
  const name = Object.keys(frame).find((key) => key.endsWith('Exception') && asObject(frame[key]) !== null);
  return name === undefined ? null : { code: name, message: messageIn(asObject(frame[name]) ?? {}) };
}

function flat(frame: JsonObject): StreamError | null {
  const message = messageIn(frame);
  if (message === null && asText(frame['code']) === null) return null;
  const type = frame['type'] === 'error' ? null : asWord(frame['type']);
  return named(asWord(frame['code']), type, message);
}

/** An error object, however deep in others; null where the value is none. */
export function errorIn(value: unknown, depth = 0): StreamError | null {
  if (typeof value === 'string') return value === '' ? null : { ...WORDLESS, message: value };
  const error = asObject(value) ?? asObject(asList(value)[0]);
  if (error === null) return null;
  const inner = depth < MAX_NESTING ? errorIn(wrapped(error), depth + 1) : null;
  if (inner !== null) return inner;
  const code = asWord(error['code']) ?? asWord(error['Code']) ?? asWord(error['status']);
  return named(code, asWord(error['type']), messageIn(error));
}

function named(code: string | null, type: string | null, message: string | null): StreamError {
  return code === null || type === null || code === type ? { code: code ?? type, message } : { code, type, message };
}

function messageIn(error: JsonObject): string | null {
  return asText(error['message']) ?? asText(error['Message']) ?? asText(error['detail']);
}
