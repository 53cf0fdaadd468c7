import { createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Draw, Provider } from './draw.js';
import type { Usage } from './draft.js';
import type { FaultName } from './faults.js';
import { isTerminal, isTextDelta } from './reply.js';
import type { ResponseEvent } from './reply.js';

/**
 * Milliseconds on CLOCK_MONOTONIC, which all processes of a machine share on
 * Linux: `process.hrtime.bigint()` of a client subtracts from these.
 */
export function monotonicMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** Instants on the server's monotonic clock, each taken just before the bytes were handed to the socket. */
export interface Stamps {
  /** The request's headers were read. */
  received: number;
  bodyComplete: number | null;
  headers: number | null;
  firstByte: number | null;
  created: number | null;
  firstReasoning: number | null;
  firstText: number | null;
  lastText: number | null;
  terminal: number | null;
  /** The message was complete, or the connection was given up. */
  end: number | null;
}

export type TrueEnding = 'end' | 'close' | 'reset' | 'client_closed' | 'server_closed';

/** What truly happened to one request. Plain data, one line of JSON each. */
export interface Truth {
  /** In order of arrival, from 0. */
  readonly index: number;
  readonly provider: Provider | null;
  readonly method: string;
  readonly path: string;
  readonly clientRequestId: string | null;
  /** The request body as it came. */
  readonly body: string;
  readonly prompt: string | null;
  readonly authMode: 'bearer' | 'sigv4' | null;
  readonly accessKeyId: string | null;
  readonly faults: readonly FaultName[];
  /** As drawn, at time scale 1; null where no model was asked. */
  readonly draw: Draw | null;
  /** What the model wrote, whatever of it was delivered. */
  readonly text: string | null;
  /** All deltas that were written, joined. */
  readonly deliveredText: string;
  readonly textDeltas: number;
  /** As the terminal event was to report it, sent or not; null where it reports none. */
  readonly usage: Usage | null;
  readonly usageSent: boolean;
  readonly terminalEvent: string | null;
  readonly status: number | null;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly ending: TrueEnding;
  /** Milliseconds since the epoch at `stamps.received`, on the wall clock. */
  readonly receivedWallMs: number;
  readonly stamps: Readonly<Stamps>;
  /** When, and how many bytes. */
  readonly writes: readonly (readonly [at: number, bytes: number])[];
}

/** Gathers what one request's writes bring. */
export class Witness {
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
    const response = event['response'] as { usage?: unknown } | undefined;
    if ((response?.usage ?? null) !== null) this.usageSent = true;
  }
}

function isReasoning(event: ResponseEvent): boolean {
  if (event.type.startsWith('response.reasoning')) return true;
  return event.type === 'response.output_item.added' && (event['item'] as { type?: string }).type === 'reasoning';
}

/** While streams are open, so many rows may wait for a quiet moment before they are written anyway. */
const MOST_WAITING = 500;
const QUIET_MS = 20;

/** Keeps the truth in memory and, where asked, on disk, and writes while no stream is open. */
export class TruthLog {
  readonly truths: Truth[] = [];
  private readonly waiting: Truth[] = [];
  private readonly file: WriteStream | null;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly options: { path: string | null; keep: boolean; onTruth: ((truth: Truth) => void) | null },
    private readonly isBusy: () => boolean,
  ) {
    this.file = options.path === null ? null : createWriteStream(options.path, { flags: 'a' });
  }

  /** @throws where the file can't be opened */
  async open(): Promise<void> {
    if (this.file !== null) await once(this.file, 'open');
  }

  add(truth: Truth): void {
    if (this.options.keep) this.truths.push(truth);
    this.options.onTruth?.(truth);
    if (this.file === null) return;
    this.waiting.push(truth);
    this.timer ??= setTimeout(() => this.writeWhenQuiet(), QUIET_MS);
  }

  async close(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.write();
    if (this.file === null) return;
    this.file.end();
    await once(this.file, 'close');
  }

  private writeWhenQuiet(): void {
    this.timer = null;
    if (this.isBusy() && this.waiting.length < MOST_WAITING) {
      this.timer = setTimeout(() => this.writeWhenQuiet(), QUIET_MS);
      return;
    }
    this.write();
  }

  private write(): void {
    const rows = this.waiting.splice(0).map((truth) => `${JSON.stringify(truth)}\n`);
    if (rows.length > 0) this.file?.write(rows.join(''));
  }
}
