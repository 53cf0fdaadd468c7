import { parseObject } from '../json.js';
import { type Message, MessageDecoder } from '../sse.js';
import { errorInMessage } from './error.js';
import { typeOf } from './event-type.js';
import { isTerminalType, terminalOf } from './terminal-event.js';

/** The words without which no event ends an answer; within a text JSON escapes their quotation marks. */
const END_WORDS = /"response\.(?:completed|incomplete|failed|cancelled)"|"error"|Exception"/;

/** `data: [DONE]`, which is no event of this API but ends a stream where it comes. */
export function isDoneMark({ data }: Message): boolean {
  return data.trim() === '[DONE]';
}

/**
 * Watches a stream while it comes for the event that ends its answer: some
 * servers keep the body open for seconds or for ever after it. Hardly an event
 * is parsed before that.
 */
export class EndWatch {
  private over = false;
  private readonly decoder = new MessageDecoder((message) => {
    this.over ||= endsAnswer(message);
    return !this.over;
  });

  /** @returns true from the chunk on that ends the answer */
  readonly sees = (bytes: Uint8Array): boolean => {
    if (!this.over) this.decoder.push(bytes, 0);
    return this.over;
  };
}

function endsAnswer(message: Message): boolean {
  if (isDoneMark(message)) return true;
  if (!mayEnd(message)) return false;
  const event = parseObject(message.data);
  const type = event === null ? null : typeOf(event, message.name);
  if (event !== null && type !== null && terminalOf(type, event, 0) !== null) return true;
  return errorInMessage(message, event) !== null;
}

/** Told without parsing: an error may lack the words, but then it lacks a type as well. */
function mayEnd({ data, name }: Message): boolean {
  return name === 'error' || isTerminalType(name) || END_WORDS.test(data) || !data.includes('"type"');
}
