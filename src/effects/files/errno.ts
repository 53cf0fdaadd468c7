import { propertyOf } from '../../errors.js';

/** The system's name for what went wrong (`ENOSPC`, `EACCES`), or what is wrong with the file itself (`it is a FIFO`), for messages. */
export function errnoOf(cause: unknown): string {
  const code = propertyOf(cause, 'code');
  return typeof code === 'string' ? code : 'unknown reason';
}
