import { asCount, asObject, asText, asWord, type JsonObject, parseObject } from '../json.js';
import { decodeMessages, type Stop } from '../sse.js';
import { Answer, outputText } from './answer.js';
import { type Echo, echoOf, NO_ECHO } from './echo.js';
import type { Chunk } from './stream.js';
import { type Ending, errorOf, type StreamError, type Terminal, terminalOf, worseTerminal } from './terminal.js';
import { type Usage, usageOf } from './usage.js';

/** What a stream said, and when. Instants are those of its chunks; null where it never came to that. */
export interface Reading {
  /** The first byte of the body. */
  readonly firstByteAt: number | null;
  /** The `response.created` event. */
  readonly createdAt: number | null;
  readonly firstReasoningAt: number | null;
  /** The first and the last non-empty `response.output_text.delta`: what TTFT and the decode window mean. */
  readonly firstTextAt: number | null;
  readonly lastTextAt: number | null;
  readonly terminalAt: number | null;
  /** The event that ended the stream, `error` where only that came; null where the stream just stopped. */
  readonly terminalEvent: string | null;
  /** By its own account; null without a terminal event. */
  readonly ending: Ending | null;
  readonly status: string | null;
  readonly incompleteReason: string | null;
  /** The first error that the stream told. */
  readonly error: StreamError | null;
  /** The deltas joined; the final text where no delta came. */
  readonly text: string;
  /** The text of the terminal event's `output`; null where it has none. */
  readonly terminalText: string | null;
  /** False where a final text differs from its deltas, null where none was sent. */
  readonly finalTextMatches: boolean | null;
  /** A refusal is no text: it answers nothing. */
  readonly refusal: string;
  readonly textDeltas: number;
  /** Reads of the socket that brought text. */
  readonly textReads: number;
  /** The largest share of the text deltas that one read brought, 0 to 1. */
  readonly burstShare: number | null;
  readonly usage: Usage | null;
  readonly echo: Echo;
  readonly responseId: string | null;
  /** Jumps in `sequence_number`; null where the server does not number. */
  readonly sequenceGaps: number | null;
  /** Messages that are a JSON object with a type, known or not. */
  readonly events: number;
  /** Messages that are none. */
  readonly malformed: number;
  /** Why reading stopped before the bytes were used up. */
  readonly stopped: Stop | null;
}

/** A stream that sends more than this is not worth parsing on. */
const MAX_MALFORMED = 10_000;

/**
 * Reads a Responses stream from the chunks of a finished exchange. The `type`
 * inside an event's JSON decides what it is; unknown types, keepalives and
 * `[DONE]` are passed over. A last event whose blank line is missing counts if
 * its JSON is complete.
 *
 * Never throws, whatever the bytes.
 */
export function read(chunks: readonly Chunk[]): Reading {
  const reader = new Reader();
  const stopped = decodeMessages(chunks, (data, at, whole) => reader.message(data, at, whole));
  return reader.reading(chunks.find(({ bytes }) => bytes.length > 0)?.at ?? null, stopped);
}

class Reader {
  private readonly answer = new Answer();
  private createdAt: number | null = null;
  private firstReasoningAt: number | null = null;
  private terminal: Terminal | null = null;
  private errorAt: number | null = null;
  private error: StreamError | null = null;
  private usage: Usage | null = null;
  private earlyEcho: Echo = NO_ECHO;
  private responseId: string | null = null;
  private refusal = '';
  private events = 0;
  private malformed = 0;
  private nextSequence: number | null = null;
  private sequenceGaps = 0;

  /** @returns false where reading on is pointless */
  message(data: string, at: number, whole: boolean): boolean {
    if (data === '[DONE]') return true;
    const event = parseObject(data);
    const type = asText(event?.['type']);
    if (event !== null && type !== null) {
      this.events += 1;
      this.follow(event);
      this.take(type, event, at);
    } else if (whole) {
      this.malformed += 1;
    }
    return this.malformed <= MAX_MALFORMED;
  }

  reading(firstByteAt: number | null, stopped: Stop | null): Reading {
    const { answer, terminal } = this;
    const terminalText = terminal === null ? null : outputText(terminal.response);
    return {
      firstByteAt,
      createdAt: this.createdAt,
      firstReasoningAt: this.firstReasoningAt,
      firstTextAt: answer.firstTextAt,
      lastTextAt: answer.lastTextAt,
      terminalAt: terminal?.at ?? this.errorAt,
      terminalEvent: terminal?.event ?? (this.errorAt === null ? null : 'error'),
      ending: this.error !== null ? 'failed' : (terminal?.ending ?? null),
      status: terminal?.status ?? null,
      incompleteReason: terminal?.incompleteReason ?? null,
      error: this.error,
      text: answer.deltas > 0 ? answer.joined : (terminalText ?? answer.final ?? ''),
      terminalText,
      finalTextMatches: answer.matches(terminalText),
      refusal: this.refusal,
      textDeltas: answer.deltas,
      textReads: answer.reads,
      burstShare: answer.burstShare,
      usage: this.usage,
      echo: this.echo(),
      responseId: this.responseId,
      sequenceGaps: this.nextSequence === null ? null : this.sequenceGaps,
      events: this.events,
      malformed: this.malformed,
      stopped: stopped ?? (this.malformed > MAX_MALFORMED ? 'too_much_rubbish' : null),
    };
  }

  private take(type: string, event: JsonObject, at: number): void {
    // By far the most frequent first.
    if (type === 'response.output_text.delta') return this.answer.delta(event, at);
    if (type === 'response.output_text.done') return this.answer.done(event);
    if (isReasoning(type, event)) this.firstReasoningAt ??= at;
    else if (type === 'response.refusal.delta') this.refusal += asText(event['delta']) ?? '';
    else if (type === 'error') this.fail(errorOf(event), at);
    else this.takeResponse(type, event, at);
  }

  /** Events that carry the response object: its progress and its end. */
  private takeResponse(type: string, event: JsonObject, at: number): void {
    if (type === 'response.created') this.createdAt ??= at;
    const response = asObject(event['response']);
    const terminal = terminalOf(event, at);
    if (terminal !== null) this.end(terminal);
    else if (response !== null) this.earlyEcho = echoOf(response);
    this.responseId = asWord(response?.['id']) ?? this.responseId;
  }

  private end(terminal: Terminal): void {
    if (terminal.error !== null) this.error ??= terminal.error;
    this.usage = usageOf(terminal.response) ?? this.usage;
    this.terminal = worseTerminal(this.terminal, terminal);
  }

  private fail(error: StreamError, at: number): void {
    this.error ??= error;
    this.errorAt ??= at;
  }

  /** The service tier is only true at the end, and an `error` event echoes nothing. */
  private echo(): Echo {
    if (this.terminal !== null) return echoOf(this.terminal.response);
    return this.errorAt === null ? { ...this.earlyEcho, serviceTier: null } : NO_ECHO;
  }

  private follow(event: JsonObject): void {
    const sequence = asCount(event['sequence_number']);
    if (sequence === null) return;
    if (sequence !== (this.nextSequence ?? 0)) this.sequenceGaps += 1;
    this.nextSequence = sequence + 1;
  }
}

/** A reasoning item, its summary or its text; not the answer. */
function isReasoning(type: string, event: JsonObject): boolean {
  if (type.startsWith('response.reasoning')) return true;
  return type === 'response.output_item.added' && asObject(event['item'])?.['type'] === 'reasoning';
}
