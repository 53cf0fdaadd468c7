import { ParityError } from '../errors.js';

/**
 * Waits for work that can't be stopped no longer than the run goes on.
 *
 * @throws ParityError `INTERRUPTED` once the signal is aborted, else what the work throws
 */
export async function interruptible<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop: (() => void) | undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new ParityError('INTERRUPTED', 'stopped while it waited for a service.'));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  return Promise.race([work, stopped]).finally(() => signal.removeEventListener('abort', stop as () => void));
}
