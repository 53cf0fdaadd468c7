/** How often the loop is looked at. Each look costs a few microseconds, so 50 a second are 0.02 % of a core. */
const PERIOD_MS = 20;

/**
 * The longest delay of this process's event loop between `start` and `stop`: by
 * how much a regular tick came late. A block shorter than the period may pass
 * unseen, a longer one shows with all but at most a period of its length.
 *
 * Not `monitorEventLoopDelay`: that loses its first interval and the one that is
 * open when it is read (so an exchange under 40 ms shows nothing) and carries a
 * histogram of 250 KB.
 */
export class LoopDelay {
  private due = 0;
  private worst = 0;
  private timer: NodeJS.Timeout | undefined;

  start(): void {
    this.worst = 0;
    this.due = performance.now() + PERIOD_MS;
    this.timer = setInterval(() => this.look(), PERIOD_MS);
  }

  /** @returns ms, two decimals */
  stop(): number {
    clearInterval(this.timer);
    this.look();
    return Math.round(this.worst * 100) / 100;
  }

  private look(): void {
    const now = performance.now();
    this.worst = Math.max(this.worst, now - this.due);
    this.due = now + PERIOD_MS;
  }
}
