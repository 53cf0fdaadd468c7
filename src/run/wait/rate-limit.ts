import { retryAfterMs } from '../../core/attempt/retry-after.js';
import { duration } from '../../core/text/durations.js';
import { ParityError } from '../../errors.js';
import type { Clock, Log } from '../../ports.js';
import type { Asked } from '../attempt.js';
import { endingBy } from '../stop/ending.js';
import type { Ending, StopRule } from '../stop/rule.js';

/** A server that asks for more than this is not waited for, ms. */
const LONGEST_WAIT_MS = 15 * 60_000;
const FIRST_BACKOFF_MS = 1_000;
const LONGEST_BACKOFF_MS = 60_000;

interface Limit {
  /** In a row. */
  readonly refusals: number;
  /** The instant before which the provider is not asked, ms on the monotonic clock. */
  readonly notBefore: number;
}

/** Pauses that providers ask for. One holds for all requests to that provider, whichever was refused. */
export class RateLimits implements StopRule {
  private readonly byProvider = new Map<string, Limit>();

  constructor(private readonly ports: { readonly clock: Clock; readonly log: Log }) {}

  /**
   * Notes how long a provider that refused for its rate limit is not to be asked.
   * One that names no time is asked at growing intervals: from 1 s on, twice as
   * long with each refusal.
   *
   * @returns the run's ending where the wait is too long, else null
   */
  afterAttempt({ record: { provider, ok, fault }, exchange }: Asked): Ending | null {
    if (ok) this.byProvider.delete(provider);
    if (fault !== 'quota') return null;
    const refusals = (this.byProvider.get(provider)?.refusals ?? 0) + 1;
    const asked = retryAfterMs(exchange, this.ports.clock.now()) ?? 0;
    const pauseMs = asked > 0 ? asked : Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (refusals - 1));
    if (pauseMs > LONGEST_WAIT_MS) {
      return endingBy(
        new ParityError(
          'QUOTA_EXHAUSTED',
          `rate limit: ${provider} asks to wait ${duration(pauseMs)}; continue with resume when that is over.`,
        ),
      );
    }
    this.ports.log.warn(
      `rate limit: ${provider} asks to wait; its next request follows in ${duration(pauseMs)}, the refused one stays in the records.`,
    );
    this.byProvider.set(provider, { refusals, notBefore: this.ports.clock.monotonic() + pauseMs });
    return null;
  }

  /** Waits until a provider may be asked, or the signal is aborted. */
  async wait(provider: string, signal: AbortSignal): Promise<void> {
    const pauseMs = (this.byProvider.get(provider)?.notBefore ?? 0) - this.ports.clock.monotonic();
    if (pauseMs > 0) await this.ports.clock.sleep(pauseMs, signal);
  }
}
