import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setImmediate as afterIo, setTimeout as sleep } from 'node:timers/promises';
import { framesOf } from '../model/frames.js';
import type { Ending, Reply, ResponseEvent, Write } from '../model/reply.js';
import type { TrueEnding } from './truth.js';
import { monotonicMs, type WriteLog } from './write-log.js';

/** Bytes that are gathered into one write at most. */
const LARGEST_WRITE = 64 * 1024;
/** Before it breaks a connection the server lets what it wrote arrive: a reset may overtake data. */
const SETTLE_MS = 20;

/** Plays a reply on a response, in time, and tells a writeLog what was written when. */
export class Player {
  private readonly gone = new AbortController();
  private closedBy: TrueEnding = 'client_closed';

  constructor(
    private readonly response: ServerResponse,
    private readonly writeLog: WriteLog,
    private readonly timeScale: number,
  ) {
    response.on('close', () => this.gone.abort());
  }

  /** Ends an exchange from the server's side, at any point. */
  abandon(): void {
    this.closedBy = 'server_closed';
    this.response.socket?.destroy();
    this.gone.abort();
  }

  /** @returns how it ended; never throws for a client that went away */
  async play(reply: Reply): Promise<TrueEnding> {
    try {
      await this.perform(reply);
      return await this.finish(reply.ending);
    } catch (error) {
      if (!this.gone.signal.aborted) throw error;
      this.writeLog.stamps.end = monotonicMs();
      return this.closedBy;
    }
  }

  private async perform(reply: Reply): Promise<void> {
    if (reply.headersAt !== null) await this.writeHead(reply, reply.headersAt);
    let batch: Write[] = [];
    let bytes = 0;
    for (const write of framesOf(reply)) {
      const waits = write.apart === true || write.restMs !== undefined || this.dueIn(write.at) > 0;
      if (batch.length > 0 && (waits || bytes + write.bytes.length > LARGEST_WRITE)) {
        await this.write(batch);
        batch = [];
        bytes = 0;
        if (write.apart === true) await afterIo();
      }
      if (write.restMs !== undefined) await this.sleep(write.restMs);
      if (this.dueIn(write.at) > 0) await this.until(write.at);
      batch.push(write);
      bytes += write.bytes.length;
    }
    if (batch.length > 0) await this.write(batch);
  }

  private async writeHead(reply: Reply, at: number): Promise<void> {
    await this.until(at);
    if (reply.interim === true) this.response.writeContinue();
    this.writeLog.stamps.headers = monotonicMs();
    this.response.writeHead(reply.status, { ...reply.headers, connection: 'keep-alive' });
    this.response.flushHeaders();
  }

  private async write(batch: readonly Write[]): Promise<void> {
    this.gone.signal.throwIfAborted();
    const bytes = batch.length === 1 ? (batch[0] as Write).bytes : Buffer.concat(batch.map((write) => write.bytes));
    const at = monotonicMs();
    const taken = this.response.write(bytes);
    this.writeLog.wrote(at, bytes.length, eventsOf(batch));
    if (!taken) await once(this.response, 'drain', { signal: this.gone.signal });
  }

  private async finish(ending: Ending): Promise<TrueEnding> {
    if (ending === 'hang') await this.forever();
    if (ending !== 'end' && this.writeLog.writes.length > 0) await this.sleep(SETTLE_MS);
    this.gone.signal.throwIfAborted();
    this.writeLog.stamps.end = monotonicMs();
    if (ending === 'end') this.response.end();
    else if (ending === 'reset') this.response.socket?.resetAndDestroy();
    else this.response.socket?.destroy();
    return ending as TrueEnding;
  }

  /** Milliseconds until an instant of the script. */
  private dueIn(at: number): number {
    return this.writeLog.stamps.received + at * this.timeScale - monotonicMs();
  }

  /** Timers fire up to a millisecond early: the rest is waited for again. */
  private async until(at: number): Promise<void> {
    for (let left = this.dueIn(at); left > 0; left = this.dueIn(at)) await this.sleep(Math.ceil(left));
  }

  private async sleep(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.gone.signal });
  }

  private async forever(): Promise<void> {
    if (!this.gone.signal.aborted) await once(this.gone.signal, 'abort');
    this.gone.signal.throwIfAborted();
  }
}

function eventsOf(batch: readonly Write[]): ResponseEvent[] {
  return batch.flatMap((write) => (write.event === undefined ? [] : [write.event]));
}
