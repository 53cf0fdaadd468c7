import type { Clock } from '../../ports.js';

/** How long work is waited for. */
export interface Limit {
  readonly clock: Pick<Clock, 'sleep'>;
  readonly ms: number;
  /** Aborted when nobody may wait any longer, e.g. because the job was cancelled. */
  readonly stop: AbortSignal;
}

/** The limit passed before the work was done. */
export class TooLate extends Error {
  constructor() {
    super('there was no time left for it');
    this.name = 'TooLate';
  }
}

/**
 * Waits for work that must end: after the limit its signal is aborted and the
 * promise rejects, even where the work ignores the signal.
 *
 * The timer and the listener hold the controller. `AbortSignal.any` over
 * `AbortSignal.timeout` does not: Node 20 may collect the timeout before it fires
 * (https://github.com/nodejs/node/issues/54614).
 *
 * @throws TooLate, or what the work throws
 */
export async function within<T>({ clock, ms, stop }: Limit, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const ending = new AbortController();
  const done = new AbortController();
  const end = (): void => ending.abort(new TooLate());
  if (stop.aborted) end();
  else stop.addEventListener('abort', end, { once: true });
  void clock.sleep(ms, done.signal).then(() => {
    if (!done.signal.aborted) end();
  });
  try {
    return await Promise.race([abortion(ending.signal), work(ending.signal)]);
  } finally {
    done.abort();
    stop.removeEventListener('abort', end);
  }
}

function abortion(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const refuse = (): void => reject(new TooLate());
    if (signal.aborted) refuse();
    else signal.addEventListener('abort', refuse, { once: true });
  });
}

/** A signal that is aborted `ms` after another one. */
export function after(signal: AbortSignal, ms: number, clock: Pick<Clock, 'sleep'>): AbortSignal {
  const later = new AbortController();
  const begin = (): void => void clock.sleep(ms).then(() => later.abort());
  if (signal.aborted) begin();
  else signal.addEventListener('abort', begin, { once: true });
  return later.signal;
}
