import { retryAfterMs } from '../../core/attempt/retry-after.js';
import { duration } from '../../core/report/terminal/progress.js';
import { ParityError } from '../../errors.js';
import type { Clock, Log } from '../../ports.js';
import type { Asked } from '../attempt.js';

/** A server that asks for more than this is not waited for, ms. */
const LONGEST_WAIT_MS = 15 * 60_000;
const LONGEST_BACKOFF_MS = 60_000;

/** Pauses that providers ask for, which hold for all of their requests, whichever was told. */
export class Pauses {
  /** By provider: the instant before which it is not asked, ms on the monotonic clock. */
  private readonly notBefore = new Map<string, number>();

  constructor(private readonly ports: { readonly clock: Clock; readonly log: Log }) {}

  /**
   * Notes how long a provider that refused for its rate limit wants to be left
   * alone. One that names no time, or none to speak of, is asked ever more slowly:
   * from 1 s on, twice as long with each refusal.
   *
   * @param refusals in a row, this one included
   * @returns the error that ends the run where the wait is beyond reason, else null
   */
  note({ record: { provider }, exchange }: Asked, refusals: number): ParityError | null {
    const asked = retryAfterMs(exchange, this.ports.clock.now()) ?? 0;
    const pauseMs = asked > 0 ? asked : Math.min(LONGEST_BACKOFF_MS, 1_000 * 2 ** Math.max(0, refusals - 1));
    if (pauseMs > LONGEST_WAIT_MS) {
      return new ParityError(
        'QUOTA_EXHAUSTED',
        `rate limit: ${provider} asks to wait ${duration(pauseMs)}; continue with resume when that is over.`,
      );
    }
    this.ports.log.warn(
      `rate limit: ${provider} asks to wait; its next request follows in ${duration(pauseMs)}, the refused one stays in the records.`,
    );
    this.notBefore.set(provider, this.ports.clock.monotonic() + pauseMs);
    return null;
  }

  /** Waits until a provider may be asked, or the signal is aborted. */
  async wait(provider: string, signal: AbortSignal): Promise<void> {
    const pauseMs = (this.notBefore.get(provider) ?? 0) - this.ports.clock.monotonic();
    if (pauseMs > 0) await this.ports.clock.sleep(pauseMs, signal);
  }
}
