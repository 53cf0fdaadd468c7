import { errorIn, type StreamError } from '../error.js';
import { asObject, asWord, type JsonObject } from '../json.js';
import { ENDINGS, type Ending } from '../reading.js';

/** The event that ends a response. */
export interface Terminal {
  /** e.g. `response.completed` */
  readonly event: string;
  readonly at: number;
  readonly ending: Ending;
  /** `response.status` as sent. */
  readonly status: string | null;
  readonly incompleteReason: string | null;
  readonly error: StreamError | null;
  readonly response: JsonObject;
}

const NAMED_ENDINGS: ReadonlyMap<string, Ending> = new Map([
  ['response.completed', 'completed'],
  ['response.incomplete', 'incomplete'],
  ['response.failed', 'failed'],
  ['response.cancelled', 'failed'],
]);

export function isTerminalType(type: string | null): boolean {
  return type !== null && NAMED_ENDINGS.has(type);
}

/** The terminal event in this event of that type; null where it is none. */
export function terminalOf(name: string, event: JsonObject, at: number): Terminal | null {
  const named = NAMED_ENDINGS.get(name);
  if (named === undefined) return null;
  const response = asObject(event['response']);
  const statusSent = response?.['status'] ?? null;
  const incompleteReason = asWord(asObject(response?.['incomplete_details'])?.['reason']);
  return {
    event: name,
    at,
    // Without a response there is nothing to say so, and a name alone proves no answer.
    ending: response === null ? 'failed' : worstOf(named, endingOf(statusSent, incompleteReason)),
    status: asWord(statusSent),
    incompleteReason,
    error: errorIn(response?.['error']),
    response: response ?? {},
  };
}

/**
 * What the response itself says: some servers send `response.completed` with
 * `status: "incomplete"`. A response without a status leaves it to the event's
 * name; a status that ends nothing ("in_progress", "cancelled", 5) is a failure.
 */
function endingOf(status: unknown, incompleteReason: string | null): Ending {
  const stated = status === null ? 'completed' : (ENDINGS.find((ending) => ending === status) ?? 'failed');
  return incompleteReason === null ? stated : worstOf(stated, 'incomplete');
}

function worstOf(a: Ending, b: Ending): Ending {
  return ENDINGS.indexOf(a) >= ENDINGS.indexOf(b) ? a : b;
}

/** Of two terminal events in one stream the worse one counts, of equals the first: a doubt is never an "ok". */
export function worseTerminal(first: Terminal | null, second: Terminal): Terminal {
  if (first === null) return second;
  return ENDINGS.indexOf(second.ending) > ENDINGS.indexOf(first.ending) ? second : first;
}
