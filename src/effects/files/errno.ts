/** The system's name for what went wrong (`ENOSPC`, `EACCES`), for messages. */
export function errnoOf(cause: unknown): string {
  return (cause as NodeJS.ErrnoException | null)?.code ?? 'unknown reason';
}
