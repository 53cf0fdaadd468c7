import { type Profiler, Session } from 'node:inspector';

/**
 * Counts what the engine executes of our own sources, by its block coverage:
 * how often each function and each block between two branches ran. The figure is
 * the same on every machine and under any load. What happens inside built-in
 * functions and regular expressions is not in it; a lint rule holds those.
 *
 * Only code that is loaded after {@link Operations.start} is counted: import it
 * dynamically.
 */
export class Operations {
  private constructor(private readonly session: Session) {}

  static start(): Operations {
    const session = new Session();
    session.connect();
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    return new Operations(session);
  }

  /** How many blocks of `src` a call runs through. */
  of(call: () => void): number {
    this.taken();
    call();
    return this.counted();
  }

  /** The same for a call that waits. */
  async during(call: () => Promise<unknown>): Promise<number> {
    this.taken();
    await call();
    return this.counted();
  }

  private counted(): number {
    return this.taken()
      .filter(({ url }) => url.includes('/src/'))
      .flatMap(({ functions }) => functions)
      .flatMap(({ ranges }) => ranges)
      .reduce((sum, { count }) => sum + count, 0);
  }

  stop(): void {
    this.session.disconnect();
  }

  /** The counts since they were taken last. */
  private taken(): readonly Profiler.ScriptCoverage[] {
    let result: readonly Profiler.ScriptCoverage[] = [];
    this.session.post('Profiler.takePreciseCoverage', (_, coverage) => {
      result = coverage.result;
    });
    return result;
  }
}
