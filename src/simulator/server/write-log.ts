import { propertyOf } from '../../errors.js';
import { isTerminal, isTextDelta, type ResponseEvent } from '../model/reply.js';
import type { Stamps } from './truth.js';

/**
 * Milliseconds on CLOCK_MONOTONIC, which all processes of a machine share on
 * Linux: `process.hrtime.bigint()` of a client subtracts from these.
 */
export function monotonicMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** Gathers what one request's writes bring. */
export class WriteLog {
  readonly receivedWallMs = performance.timeOrigin + performance.now();
  readonly stamps: Stamps = {
    received: monotonicMs(),
    bodyComplete: null,
    headers: null,
    firstByte: null,
    created: null,
    firstReasoning: null,
    firstText: null,
    lastText: null,
    terminal: null,
    end: null,
  };
  readonly writes: (readonly [number, number])[] = [];
  terminalEvent: string | null = null;
  usageSent = false;
  textDeltas = 0;
  private readonly pieces: string[] = [];

  get deliveredText(): string {
    return this.pieces.join('');
  }

  wrote(at: number, bytes: number, events: readonly ResponseEvent[]): void {
    this.stamps.firstByte ??= at;
    this.writes.push([at, bytes]);
    for (const event of events) this.saw(event, at);
  }

  private saw(event: ResponseEvent, at: number): void {
    const { stamps } = this;
    if (isTextDelta(event)) this.sawText(String(event['delta']), at);
    else if (event.type === 'response.created') stamps.created ??= at;
    else if (isReasoning(event)) stamps.firstReasoning ??= at;
    else if (isTerminal(event)) this.sawTerminal(event, at);
  }

  private sawText(delta: string, at: number): void {
    this.textDeltas++;
    this.pieces.push(delta);
    if (delta === '') return;
    this.stamps.firstText ??= at;
    this.stamps.lastText = at;
  }

  private sawTerminal(event: ResponseEvent, at: number): void {
    this.stamps.terminal ??= at;
    this.terminalEvent ??= event.type;
    if ((propertyOf(event['response'], 'usage') ?? null) !== null) this.usageSent = true;
  }
}

function isReasoning(event: ResponseEvent): boolean {
  if (event.type.startsWith('response.reasoning')) return true;
  return event.type === 'response.output_item.added' && propertyOf(event['item'], 'type') === 'reasoning';
}
