import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import type { Truth } from './truth.js';

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
