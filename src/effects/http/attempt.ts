import { subscribe } from 'node:diagnostics_channel';
import type { Dispatcher } from 'undici';
import type { Exchange, ExchangeEnd } from '../../core/attempt/exchange.js';
import { ParityError } from '../../errors.js';
import type { ExchangeLimits, HttpRequest } from '../../ports.js';
import type { Chunk } from '../../protocol/chunk.js';
import { failureOf, isHeadersOverflow, isInvalidRequest } from './failure.js';
import type { Lane } from './lane.js';
import { LoopDelay } from './loop-delay.js';

/** What holding a chunk costs beside its bytes, so that a body in single bytes is bounded too. */
const CHUNK_OVERHEAD_BYTES = 256;

const MAX_TIMER_MS = 2 ** 31 - 1;

/** Turns of the event loop that bring bytes, before a deadline is enforced nevertheless: each reads up to 2 MB. */
const MAX_READING_TURNS = 16;

/** Whom to tell that the request is written: undici announces, writes and publishes within one call. */
let onWritten: (() => void) | null = null;

subscribe('undici:request:bodySent', () => {
  onWritten?.();
  onWritten = null;
});

/**
 * One request over one lane. While it runs nothing is decoded and nothing
 * logged: a stamp, a push, and three timers for the whole stream.
 */
export class HttpAttempt implements Dispatcher.DispatchHandler {
  private readonly chunks: Chunk[] = [];
  private readonly openingBefore: Lane['opening'];
  private readonly loopDelay = new LoopDelay();
  private readonly wallClock = Date.now();
  private readonly made = performance.now();
  private start = this.made;
  private bytesBefore = 0;
  private requestSent = false;
  private requestWritten: number | null = null;
  private headersAt: number | null = null;
  private status: number | null = null;
  private headers: Record<string, string> = {};
  private totalTimer: NodeJS.Timeout | undefined;
  private idleTimer: NodeJS.Timeout | undefined;
  private holdTimer: NodeJS.Timeout | undefined;
  private settle: { resolve: (exchange: Exchange) => void; reject: (error: ParityError) => void } | null = null;

  constructor(
    private readonly lane: Lane,
    private readonly request: HttpRequest,
    private readonly limits: ExchangeLimits,
  ) {
    this.openingBefore = lane.opening;
  }

  /** @returns what the wire did, once it has done. @throws ParityError `INVALID_OPTION` for a request that HTTP can't carry */
  run(): Promise<Exchange> {
    const settled = new Promise<Exchange>((resolve, reject) => {
      this.settle = { resolve, reject };
    });
    if (this.limits.signal.aborted) {
      this.finish('aborted');
      return settled;
    }
    this.arm();
    const { method, url, body } = this.request;
    const { pathname, search } = new URL(url);
    this.lane.client.dispatch({ method, path: `${pathname}${search}`, headers: this.wireHeaders(), body }, this);
    return settled;
  }

  /** undici's way of saying: the connection is there, and the next thing is the write. */
  onRequestStart(): void {
    if (this.settle === null) return;
    const now = performance.now();
    // On a connection kept alive this is the start; a new one is part of the attempt.
    this.start = this.opened()?.start ?? now;
    this.lane.eventAt = now;
    this.bytesBefore = this.lane.bytesRead;
    this.requestSent = true;
    this.lane.expectResponse();
    onWritten = () => (this.requestWritten = performance.now());
  }

  onResponseStart(
    _: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    // Informational responses (1xx) come before the one that counts.
    if (status < 200 || this.settle === null) return;
    this.status = status;
    this.headersAt = this.lane.eventAt;
    this.headers = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  }

  onResponseData(_: Dispatcher.DispatchController, bytes: Uint8Array): void {
    if (this.settle === null) return;
    this.chunks.push({ at: this.lane.eventAt, bytes });
    if (this.holdTimer === undefined && this.limits.isOver?.(bytes) === true) this.hold();
  }

  onResponseEnd(): void {
    this.finish('end', this.lane.eventAt);
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    if (this.settle === null) return;
    if (isInvalidRequest(error)) return this.refuse(error);
    const failure = failureOf(error);
    if (isHeadersOverflow(error)) return this.finish('too_large', this.lane.eventAt, failure);
    this.finish(this.requestSent ? 'cut' : 'connect_failed', performance.now(), failure);
  }

  /** Bounds what is held: everything read of the connection, framing included, and what each chunk costs. */
  private bound(bytesRead: number): void {
    const held = bytesRead - this.bytesBefore + this.chunks.length * CHUNK_OVERHEAD_BYTES;
    if (held > this.limits.maxBytes) {
      this.finish('too_large', this.lane.eventAt, {
        code: 'TOO_LARGE',
        message: `more than ${this.limits.maxBytes} bytes to hold`,
      });
    }
  }

  /** The answer is over, and no deadline can take it away any more: the end of the body is waited for, but not for long. */
  private hold(): void {
    clearTimeout(this.totalTimer);
    clearTimeout(this.idleTimer);
    this.holdTimer = setTimeout(() => this.finish('held'), this.limits.holdMs);
  }

  private arm(): void {
    const { totalMs, idleMs, signal } = this.limits;
    const late = (): void => this.overdue('total_deadline');
    this.totalTimer = setTimeout(() => this.afterReading(late), Math.min(totalMs, MAX_TIMER_MS));
    this.watchSilence(idleMs);
    signal.addEventListener('abort', this.abort);
    this.lane.onRead = (bytesRead) => this.bound(bytesRead);
    this.loopDelay.start();
  }

  private disarm(): void {
    clearTimeout(this.totalTimer);
    clearTimeout(this.idleTimer);
    clearTimeout(this.holdTimer);
    this.limits.signal.removeEventListener('abort', this.abort);
    this.lane.onRead = null;
  }

  /** One timer for all silences: a read moves no timer, the timer is only set again when it fires. */
  private watchSilence(ms: number): void {
    const look = (): void => {
      const silentMs = performance.now() - Math.max(this.start, this.lane.eventAt);
      if (silentMs >= this.limits.idleMs) this.overdue('idle_deadline');
      else this.watchSilence(this.limits.idleMs - silentMs);
    };
    this.idleTimer = setTimeout(() => this.afterReading(look), Math.min(Math.ceil(ms), MAX_TIMER_MS));
  }

  /**
   * Judges after what lies in the socket has been read. Timers come before reads:
   * after this process was stopped for a while, an answer may lie there whole.
   */
  private afterReading(look: () => void, turns = MAX_READING_TURNS): void {
    const { bytesRead } = this.lane;
    setImmediate(() => {
      if (this.settle === null || this.holdTimer !== undefined) return;
      if (turns > 0 && this.lane.bytesRead > bytesRead) this.afterReading(look, turns - 1);
      else look();
    });
  }

  /** A deadline that passes before the request is sent counts as a failed connection, not as a slow answer. */
  private overdue(deadline: 'total_deadline' | 'idle_deadline'): void {
    if (this.requestSent) return this.finish(deadline);
    const waitedMs = Math.round(performance.now() - this.start);
    this.finish('connect_failed', performance.now(), {
      code: 'ETIMEDOUT',
      message: `no connection within ${waitedMs} ms`,
    });
  }

  private readonly abort = (): void => this.finish('aborted');

  private finish(end: ExchangeEnd, at = performance.now(), failure: Exchange['failure'] = null): void {
    const { settle } = this;
    if (settle === null) return;
    this.settle = null;
    const loopDelayMs = this.loopDelay.stop();
    this.disarm();
    settle.resolve({ ...this.observed(end, at), failure, loopDelayMs });
  }

  private refuse(error: Error): void {
    const { settle } = this;
    this.settle = null;
    this.loopDelay.stop();
    this.disarm();
    const { origin } = new URL(this.request.url);
    settle?.reject(
      new ParityError(
        'INVALID_OPTION',
        `a request to ${origin} can't be sent (${error.message}); is there a line break in a key or a model name?`,
      ),
    );
  }

  private observed(end: ExchangeEnd, at: number): Omit<Exchange, 'failure' | 'loopDelayMs'> {
    const opening = this.opened();
    const start = opening?.start ?? this.start;
    return {
      startedAt: new Date(this.wallClock + (start - this.made)).toISOString(),
      phases: {
        start,
        dnsStart: opening === null || opening.dnsEnd === null ? null : opening.start,
        dnsEnd: opening?.dnsEnd ?? null,
        connectEnd: opening?.connectEnd ?? null,
        tlsEnd: opening?.tlsEnd ?? null,
        requestWritten: this.requestWritten,
        headers: this.headersAt,
        end: at,
      },
      connectionReused: this.requestSent ? opening === null : null,
      requestSent: this.requestSent,
      bytesReceived: this.requestSent ? this.lane.bytesRead - this.bytesBefore : 0,
      status: this.status,
      headers: this.headers,
      chunks: this.chunks,
      end,
    };
  }

  /** The opening of a connection for this very request; null on one kept alive. */
  private opened(): Lane['opening'] {
    return this.lane.opening === this.openingBefore ? null : this.lane.opening;
  }

  private wireHeaders(): Record<string, string> {
    return { accept: 'text/event-stream', 'accept-encoding': 'identity', ...this.request.headers };
  }
}
