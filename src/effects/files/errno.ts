/** The system's name for what went wrong (`ENOSPC`, `EACCES`), or what is wrong with the file itself (`it is a FIFO`), for messages. */
export function errnoOf(cause: unknown): string {
  return (cause as NodeJS.ErrnoException | null)?.code ?? 'unknown reason';
}
