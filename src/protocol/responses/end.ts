import { parseObject } from '../json.js';
import { type Message, MessageDecoder } from '../sse.js';
import { errorInMessage } from './error.js';
import { typeOf } from './event-type.js';
import { isTerminalType, terminalOf } from './terminal-event.js';

/** The words without which no event ends an answer; within a text JSON escapes their quotation marks. A response that began says that it has no error. */
const END_WORDS = /"response\.(?:completed|incomplete|failed|cancelled)"|"error"(?!:null)|Exception"/;

/** A read without any of these, whose messages all have a type, can't end an answer. They hold END_WORDS and more. */
const SIGNS = /response\.(?:completed|incomplete|failed|cancelled)|error(?!":null)|Exception"|\[DONE\]|^\{|\n\{|\r/;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** `data: [DONE]`, which is no event of this API but ends a stream where it comes. */
export function isDoneMark({ data }: Message): boolean {
  return data.trim() === '[DONE]';
}

/**
 * Watches a stream while it comes for the event that ends its answer: some
 * servers keep the body open for seconds or for ever after it. Work done here
 * delays the next read and makes its time stamp late. So reads of whole messages
 * that can't end an answer are not decoded, parts of a long message are decoded
 * only when its last part is there, and hardly an event is parsed.
 */
export class EndWatch {
  private over = false;
  private readonly utf8 = new TextDecoder();
  /** Of the messages since the last one that was left undecoded; null between messages. */
  private decoder: MessageDecoder | null = null;
  /** Parts of a message that end no line. */
  private waiting: Uint8Array[] = [];

  /** @returns true from the chunk on that ends the answer */
  readonly sees = (bytes: Uint8Array): boolean => {
    if (this.over || (this.decoder === null && this.canNotEnd(bytes))) return this.over;
    this.decoder ??= new MessageDecoder((message) => {
      this.over ||= endsAnswer(message);
      return !this.over;
    });
    this.waiting.push(bytes);
    if (!bytes.includes(LINE_FEED) && !bytes.includes(CARRIAGE_RETURN)) return false;
    for (const part of this.waiting.splice(0)) this.decoder.push(part, 0);
    if (endsMessage(bytes)) this.decoder = null;
    return this.over;
  };

  /** Whether a read that begins with a message holds whole ones, none of which can end the answer. */
  private canNotEnd(bytes: Uint8Array): boolean {
    if (!endsMessage(bytes)) return false;
    const text = this.utf8.decode(bytes);
    return !SIGNS.test(text) && text.split('\n\n').every((message) => message === '' || message.includes('"type"'));
  }
}

/** Whether a read ends with the blank line of a message. */
function endsMessage(bytes: Uint8Array): boolean {
  return bytes.at(-1) === LINE_FEED && bytes.at(-2) === LINE_FEED;
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
