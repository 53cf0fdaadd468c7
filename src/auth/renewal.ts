import type { Secrets } from '../core/text/redaction.js';
import { asParityError, ParityError } from '../errors.js';
import type { Clock } from '../ports.js';

/** Something that is fetched and ends: null for what never expires. */
export interface Expiring {
  readonly expiration: Date | null;
}

export interface RenewalParts {
  readonly clock: Clock;
  /** Takes one line about a renewal that failed while the present credentials hold. */
  readonly warn: (line: string) => void;
  /** Learns every secret as soon as it is known. */
  readonly secrets: Secrets;
}

/** The words of messages about what is renewed. */
export interface RenewalWords {
  /** e.g. `AWS credentials`: a plural. */
  readonly what: string;
  /** What has to be reachable, e.g. `STS and the token endpoint`. */
  readonly services: string;
  /** What to do where the source gives no newer ones. */
  readonly remedy: string;
}

/** Credentials are renewed this long before they expire, sooner where they live less than three times as long. */
const MARGIN_MS = 300_000;
/** Time limit of one renewal. */
const DEADLINE_MS = 30_000;
/** After a renewal failed, the next is tried no sooner than this (or a third of what is left). */
const PAUSE_MS = 30_000;
/** Credentials nearer to their end than this (or a tenth of their life) sign nothing any more. */
const LAST_MS = 10_000;

interface Held<T> {
  readonly value: T;
  /** Milliseconds from receipt to expiration; Infinity where they never expire. */
  readonly lifetimeMs: number;
}

/**
 * Credentials of which each set ends before the run does: fetched once, renewed in
 * time, by one request however many ask at once. Where a renewal fails, the
 * present ones serve as long as they hold.
 */
export class Renewed<T extends Expiring> {
  #held: Held<T> | null = null;
  #flight: Promise<void> | null = null;
  #notBefore = -Infinity;

  constructor(
    private readonly fetch: () => Promise<T>,
    private readonly secretsOf: (value: T) => readonly (string | null)[],
    private readonly words: RenewalWords,
    private readonly parts: RenewalParts,
  ) {}

  /** @throws ParityError where there are no usable credentials and none can be had */
  async prepare(): Promise<void> {
    if (!this.#isDue()) return;
    try {
      await this.#withinDeadline(this.#renewOnce());
    } catch (cause) {
      if (!this.#isUsable()) throw cause;
      this.#holdOn(cause);
    }
    if (!this.#isUsable()) throw this.#expired();
  }

  /** The current credentials. @throws ParityError `INTERNAL` before the first `prepare` */
  current(): T {
    if (this.#held === null)
      throw new ParityError('INTERNAL', 'A request was to be signed before its credentials were prepared.');
    return this.#held.value;
  }

  #leftMs(): number {
    const expiration = this.#held?.value.expiration ?? null;
    return expiration === null ? Infinity : expiration.getTime() - this.parts.clock.now().getTime();
  }

  #isDue(): boolean {
    if (this.#held === null || !this.#isUsable()) return true;
    if (this.#leftMs() > Math.min(MARGIN_MS, this.#held.lifetimeMs / 3)) return false;
    return this.parts.clock.monotonic() >= this.#notBefore;
  }

  #isUsable(): boolean {
    return this.#held !== null && this.#leftMs() > Math.min(LAST_MS, this.#held.lifetimeMs / 10);
  }

  #renewOnce(): Promise<void> {
    if (this.#flight !== null) return this.#flight;
    const flight = this.#renew().finally(() => this.#forget(flight));
    this.#flight = flight;
    return flight;
  }

  #forget(flight: Promise<void>): void {
    if (this.#flight === flight) this.#flight = null;
  }

  async #renew(): Promise<void> {
    const value = await this.fetch().catch((cause: unknown) => {
      throw asParityError(cause).restated((text) => this.parts.secrets.redact(text));
    });
    for (const secret of this.secretsOf(value)) if (secret !== null) this.parts.secrets.learn(secret);
    const { expiration } = value;
    const before = this.#held;
    // A source that answers with what we have (instance metadata, a static session) is not asked again at once.
    if (expiration !== null && before?.value.expiration?.getTime() === expiration.getTime()) {
      this.#pause();
      this.#held = { value, lifetimeMs: before.lifetimeMs };
      return;
    }
    const lifetimeMs = expiration === null ? Infinity : expiration.getTime() - this.parts.clock.now().getTime();
    this.#held = { value, lifetimeMs };
    this.#notBefore = -Infinity;
  }

  /** A renewal that hangs must not delay a run whose credentials are still valid; its late answer is used when it arrives. */
  async #withinDeadline(renewal: Promise<void>): Promise<void> {
    const stop = new AbortController();
    const limitMs = this.#isUsable() ? Math.min(DEADLINE_MS, this.#leftMs() / 2) : DEADLINE_MS;
    const deadline = this.parts.clock.sleep(limitMs, stop.signal).then(() => {
      if (stop.signal.aborted) return;
      this.#flight = null;
      throw new ParityError(
        'SERVICE_FAILED',
        `${this.words.what} did not come within ${Math.round(limitMs / 1000)} s; check that ${this.words.services} can be reached.`,
      );
    });
    try {
      await Promise.race([renewal, deadline]);
    } finally {
      stop.abort();
      deadline.catch(() => {});
      renewal.catch(() => {});
    }
  }

  #pause(): number {
    const pauseMs = Math.min(PAUSE_MS, Math.max(0, this.#leftMs()) / 3);
    this.#notBefore = this.parts.clock.monotonic() + pauseMs;
    return pauseMs;
  }

  #holdOn(cause: unknown): void {
    const seconds = Math.max(1, Math.round(this.#pause() / 1000));
    const until = this.#held?.value.expiration?.toISOString() ?? '';
    const why = cause instanceof Error ? cause.message : String(cause);
    this.parts.warn(
      `${this.words.what} could not be renewed: ${why} The present ones hold until ${until}; next try in ${seconds} s.`,
    );
  }

  #expired(): ParityError {
    const at = this.#held?.value.expiration?.toISOString() ?? 'an unknown time';
    return new ParityError(
      'AUTH_REFUSED',
      `The ${this.words.what} expired at ${at} and their source gives no newer ones; ${this.words.remedy}.`,
    );
  }
}
