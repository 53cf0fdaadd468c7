import { type ReadingBounds, WIDEST_BOUNDS } from '../bounds.js';
import type { Chunk } from '../chunk.js';
import type { StreamError } from '../error.js';
import { asCount, asObject, asText, asWord, type JsonObject, parseObject } from '../json.js';
import { type Echo, NO_ECHO, type Reading, type Usage } from '../reading.js';
import { decodeMessages, type Message, type Stop } from '../sse.js';
import { Answer, contentText, contentTexts, outputItems } from './answer.js';
import { echoOf } from './echo.js';
import { isDoneMark } from './end.js';
import { errorInMessage } from './error.js';
import { typeOf } from './event-type.js';
import { assemble } from './snapshots.js';
import { type Terminal, terminalOf, worseTerminal } from './terminal-event.js';
import { largerUsage, usageOf } from './usage.js';

/** A stream that sends more than this is not worth parsing on. */
const MAX_MALFORMED = 10_000;

/**
 * Reads a Responses stream from the chunks of a finished exchange. The `type`
 * inside an event's JSON decides what it is; unknown types, keepalives and
 * `[DONE]` are passed over. A last event whose blank line is missing counts if
 * its JSON is complete.
 *
 * Never throws, whatever the bytes.
 *
 * @param bounds how much an answer can hold, from the cap of its request
 */
export function read(chunks: readonly Chunk[], bounds: ReadingBounds = WIDEST_BOUNDS): Reading {
  const reader = new Reader(bounds);
  const stopped = decodeMessages(chunks, (message) => reader.message(message), bounds.messageChars);
  return reader.reading(chunks.find(({ bytes }) => bytes.length > 0)?.at ?? null, stopped);
}

class Reader {
  private readonly answer: Answer;
  private readonly declined: Answer;
  private createdAt: number | null = null;
  private firstReasoningAt: number | null = null;
  private doneAt: number | null = null;
  private terminal: Terminal | null = null;
  private errorAt: number | null = null;
  private error: StreamError | null = null;
  private bareErrorAt: number | null = null;
  private bareError: StreamError | null = null;
  private usage: Usage | null = null;
  private earlyEcho: Echo = NO_ECHO;
  private responseId: string | null = null;
  private events = 0;
  private malformed = 0;
  private nextSequence: number | null = null;
  private sequenceGaps = 0;
  private hasTextAfterEnd = false;

  constructor(private readonly bounds: ReadingBounds) {
    this.answer = new Answer(bounds.textChars);
    this.declined = new Answer(bounds.textChars);
  }

  /** @returns false where reading on is pointless */
  message(message: Message): boolean {
    const { at } = message;
    if (isDoneMark(message)) {
      this.doneAt ??= at;
      return true;
    }
    const event = parseObject(message.data);
    const error = errorInMessage(message, event);
    if (!message.framed) this.tellBare(error, at);
    else this.takeMessage(message, event, error);
    return this.malformed <= MAX_MALFORMED;
  }

  reading(firstByteAt: number | null, stopped: Stop | null): Reading {
    const { answer, terminal } = this;
    const terminalAt = terminal?.at ?? this.errorAt;
    return {
      firstByteAt,
      createdAt: this.createdAt,
      firstReasoningAt: this.firstReasoningAt,
      firstTextAt: answer.firstAt,
      lastTextAt: answer.lastAt,
      terminalAt,
      endedAt: terminalAt ?? this.doneAt ?? this.bareErrorAt,
      terminalEvent: terminal?.event ?? (this.errorAt === null ? null : 'error'),
      ending: this.error !== null ? 'failed' : (terminal?.ending ?? null),
      status: terminal?.status ?? null,
      incompleteReason: terminal?.incompleteReason ?? null,
      error: this.error,
      bareError: this.bareError,
      ...this.texts(stopped),
      textDeltas: answer.deltas,
      textReads: answer.reads,
      burstShare: answer.burstShare,
      firstReadShare: answer.firstReadShare,
      longestDeltaShare: answer.longestDeltaShare,
      usage: this.usage,
      echo: this.echo(),
      responseId: this.responseId,
      sequenceGaps: this.nextSequence === null ? null : this.sequenceGaps,
      events: this.events,
      malformed: this.malformed,
    };
  }

  /** The text as it arrived, as it was meant, and as the terminal event repeats it. */
  private texts(stopped: Stop | null) {
    const { answer, terminal } = this;
    const closing = terminal === null ? [] : outputItems(terminal.response, 'output_text');
    const items = answer.deltas > 0 || closing.length === 0 ? answer.items : closing;
    const arrived = items.join('');
    const { text: meant, snapshots } = assemble(items);
    const terminalText = closing.length === 0 ? null : closing.join('');
    const tooLong = answer.overflowed || this.declined.overflowed || arrived.length > this.bounds.textChars;
    const rubbish = this.malformed > MAX_MALFORMED ? 'too_much_rubbish' : null;
    return {
      text: arrived.slice(0, this.bounds.textChars),
      answerText: meant.slice(0, this.bounds.textChars),
      snapshots,
      terminalText,
      finalTextMatches: this.matches(terminalText, arrived, meant),
      refusal: this.refusal(),
      stopped: stopped ?? rubbish ?? (tooLong ? ('text_too_long' as const) : null),
    };
  }

  /**
   * Whether what was delivered is what the server says it delivered: every final
   * text that was sent must equal its deltas, and none may follow the end. A
   * terminal event may repeat all snapshots or the last one only.
   */
  private matches(terminalText: string | null, arrived: string, meant: string): boolean | null {
    if (this.hasTextAfterEnd) return false;
    if (this.answer.deltas === 0) return null;
    const parts = this.answer.partsMatch;
    if (terminalText === null) return parts;
    return parts !== false && (terminalText === arrived || terminalText === meant);
  }

  private refusal(): string {
    const streamed = this.declined.items.join('');
    const closing = this.terminal === null ? [] : outputItems(this.terminal.response, 'refusal');
    return (streamed === '' ? closing.join('') : streamed).slice(0, this.bounds.textChars);
  }

  private takeMessage({ name, at, whole }: Message, event: JsonObject | null, error: StreamError | null): void {
    const type = event === null ? null : typeOf(event, name);
    if (error !== null || type !== null) this.events += 1;
    else if (whole) this.malformed += 1;
    if (event !== null) this.follow(event);
    if (error !== null) this.fail(error, at);
    if (event !== null && type !== null) this.take(type, event, at);
  }

  private take(type: string, event: JsonObject, at: number): void {
    if (this.terminal !== null) this.takeAfterEnd(type, event, at);
    // By far the most frequent first.
    else if (type === 'response.output_text.delta') this.answer.delta(event, at);
    else if (type === 'response.output_text.done') this.answer.done(event, asText(event['text']));
    else if (isReasoning(type, event)) this.firstReasoningAt ??= at;
    else if (type === 'response.refusal.delta') this.declined.delta(event, at);
    else if (type === 'response.refusal.done') this.declined.done(event, asText(event['refusal']));
    else if (type === 'response.output_item.added') this.answer.itemAdded(event);
    else if (type === 'response.content_part.done') this.takePart(event);
    else if (type === 'response.output_item.done') this.takeItem(event);
    else this.takeResponse(type, event, at);
  }

  /**
   * The answer ended at its terminal event: text that follows is no part of it, and makes the delivery doubtful. A
   * refusal that follows counts, as an error does: what is in doubt is not called an answer.
   */
  private takeAfterEnd(type: string, event: JsonObject, at: number): void {
    if (type === 'response.output_text.delta' && event['delta'] !== '') this.hasTextAfterEnd = true;
    else if (type === 'response.refusal.delta') this.declined.delta(event, at);
    else if (type === 'response.refusal.done') this.declined.done(event, asText(event['refusal']));
    else this.takeResponse(type, event, at);
  }

  /** The ends of parts and items repeat their content, for servers that send nothing else of it. */
  private takePart({ output_index: output, content_index: content, part }: JsonObject): void {
    this.answer.partDone(output, content, contentText(part, 'output_text'));
    this.declined.partDone(output, content, contentText(part, 'refusal'));
  }

  private takeItem({ output_index: output, item }: JsonObject): void {
    contentTexts(item, 'output_text').forEach((text, content) => this.answer.partDone(output, content, text));
    contentTexts(item, 'refusal').forEach((text, content) => this.declined.partDone(output, content, text));
  }

  /** Events that carry the response object: its progress and its end. */
  private takeResponse(type: string, event: JsonObject, at: number): void {
    if (type === 'response.created') this.createdAt ??= at;
    const response = asObject(event['response']);
    const terminal = terminalOf(type, event, at);
    if (terminal !== null) this.end(terminal);
    else if (response !== null) this.earlyEcho = echoOf(response);
    this.responseId = asWord(response?.['id']) ?? this.responseId;
  }

  private end(terminal: Terminal): void {
    if (terminal.error !== null) this.error ??= terminal.error;
    this.usage = largerUsage(this.usage, usageOf(terminal.response));
    this.terminal = worseTerminal(this.terminal, terminal);
  }

  private fail(error: StreamError, at: number): void {
    this.error ??= error;
    this.errorAt ??= at;
  }

  private tellBare(error: StreamError | null, at: number): void {
    if (error === null) return;
    this.bareError ??= error;
    this.bareErrorAt ??= at;
  }

  /** The service tier is only true at the end, and an `error` event echoes nothing. */
  private echo(): Echo {
    if (this.terminal !== null) return echoOf(this.terminal.response);
    return this.errorAt === null ? { ...this.earlyEcho, serviceTier: null } : NO_ECHO;
  }

  /** The first number that is seen sets the count: some servers begin at 1. What follows the answer is no part of it. */
  private follow(event: JsonObject): void {
    const sequence = asCount(event['sequence_number']);
    if (sequence === null || this.terminal !== null) return;
    if (this.nextSequence !== null && sequence !== this.nextSequence) this.sequenceGaps += 1;
    this.nextSequence = sequence + 1;
  }
}

/** A reasoning item, its summary or its text; not the answer. */
function isReasoning(type: string, event: JsonObject): boolean {
  if (type.startsWith('response.reasoning')) return true;
  return type === 'response.output_item.added' && asObject(event['item'])?.['type'] === 'reasoning';
}
