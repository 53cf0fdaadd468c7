/** How a person or a runner stops a run. */
export interface Interruption {
  /** Aborted by the first SIGINT or SIGTERM. */
  readonly signal: AbortSignal;
  /** 130 or 143 once interrupted, else null. */
  exitCode(): number | null;
}

const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Listens for SIGINT and SIGTERM: the first asks for an orderly end, a second
 * of the same kind leaves at once (the journal is whole at any instant).
 *
 * A runner that cancels sends SIGINT and then, 7.5 s later, SIGTERM: that is no
 * person's impatience, but by then an orderly end is over or will never be.
 */
export function interruption(): Interruption {
  const controller = new AbortController();
  let code: number | null = null;
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (code !== null) process.exit(EXIT_CODES[name]);
      code = EXIT_CODES[name];
      controller.abort();
    });
  }
  return { signal: controller.signal, exitCode: () => code };
}
