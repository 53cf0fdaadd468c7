/** The system's name for what went wrong (`ENOSPC`, `EACCES`), or what is wrong with the file itself (`it is a FIFO`), for messages. */
export function errnoOf(cause: unknown): string {
  const hasCode = typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string';
  return hasCode ? String(cause.code) : 'unknown reason';
}
