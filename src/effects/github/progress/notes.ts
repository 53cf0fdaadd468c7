import type { Clock } from '../../../ports.js';
import type { CommentContent } from '../comment/content.js';
import type { CommentResult } from '../comment/post.js';

/** What puts a comment on the pull request, apart from the thread that measures. */
export interface NotePoster {
  /** Never rejects. */
  post(content: CommentContent): Promise<CommentResult>;
  close(): Promise<void>;
}

/** A short run needs no note: nothing is posted before this, ms. */
export const FIRST_MS = 180_000;
/** The least time from one note to the next, ms. */
export const EVERY_MS = 300_000;
/** How long the end of a run waits for a note that is under way, ms. */
export const PATIENCE_MS = 20_000;

export interface NotesParts {
  readonly poster: NotePoster;
  readonly clock: Pick<Clock, 'monotonic' | 'sleep'>;
  /** Aborted when nobody may wait for GitHub any longer. */
  readonly stop: AbortSignal;
  /** Called once, where a note could not be posted. */
  readonly complain: (message: string) => void;
}

/**
 * Notes about a run while it goes on. To offer one costs the run nothing: it is
 * passed on only where one is due, and nobody waits for it.
 */
export class ProgressNotes {
  readonly #parts: NotesParts;
  #dueAt: number;
  #underWay: Promise<void> | null = null;
  #isClosed = false;
  #hasComplained = false;
  #hasPosted = false;

  constructor(parts: NotesParts) {
    this.#parts = parts;
    this.#dueAt = parts.clock.monotonic() + FIRST_MS;
  }

  /** @param content made only where a note is due */
  offer(content: () => CommentContent): void {
    const now = this.#parts.clock.monotonic();
    if (this.#isClosed || this.#underWay !== null || now < this.#dueAt) return;
    this.#dueAt = now + EVERY_MS;
    this.#underWay = this.#post(content()).finally(() => (this.#underWay = null));
  }

  /**
   * Takes no further note and waits for the one under way, so that the result comes
   * after it and stays.
   *
   * @returns true where a note is on the pull request
   */
  async close(): Promise<boolean> {
    this.#isClosed = true;
    const { poster, clock, stop } = this.#parts;
    const over = new AbortController();
    const giveUp = (): void => over.abort();
    stop.addEventListener('abort', giveUp, { once: true });
    if (!stop.aborted) await Promise.race([this.#underWay, clock.sleep(PATIENCE_MS, over.signal)]);
    over.abort();
    await poster.close();
    return this.#hasPosted;
  }

  async #post(content: CommentContent): Promise<void> {
    const result = await this.#parts.poster.post(content);
    if (result.status !== 'failed') {
      this.#hasPosted ||= result.status !== 'none';
      return;
    }
    if (!this.#hasComplained) this.#parts.complain(`progress: ${result.message}`);
    this.#hasComplained = true;
  }
}
