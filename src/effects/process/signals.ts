/** How a person or a runner stops a run. */
export interface Interruption {
  /** Aborted by the first SIGINT, SIGTERM or SIGHUP (the terminal was closed). */
  readonly signal: AbortSignal;
  /** 129, 130 or 143 once interrupted, else null. */
  exitCode(): number | null;
}

const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Listens for SIGINT, SIGTERM and SIGHUP: the first asks for an orderly end, a second
 * leaves at once (the journal is whole at any instant). The system does that by
 * itself once nobody listens any more, also while this process is too busy to;
 * but not for the first process of a container, which gets no signal that it does
 * not listen for.
 *
 * A runner that cancels sends SIGINT and then, 7.5 s later, SIGTERM: that is no
 * person's impatience, but by then an orderly end is over or will never be.
 */
export function interruption(): Interruption {
  const controller = new AbortController();
  let code: number | null = null;
  const stops = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((name) => {
    const stop = (): void => {
      code = EXIT_CODES[name];
      for (const [listened, listener] of stops) process.off(listened, listener);
      if (process.pid === 1) for (const [again] of stops) process.once(again, () => process.exit(EXIT_CODES[again]));
      controller.abort();
    };
    return [name, stop] as const;
  });
  for (const [name, stop] of stops) process.on(name, stop);
  return { signal: controller.signal, exitCode: () => code };
}
