import { type Profiler, Session } from 'node:inspector';

/**
 * Counts what the engine executes of our own sources, by its block coverage:
 * how often each function and each block between two branches ran. The figure is
 * the same on every machine and under any load. What happens inside built-in
 * functions and regular expressions is not in it; a lint rule holds those.
 *
 * Only code that is loaded after {@link Operations.start} is counted: import it dynamically, in the first suite of a
 * process.
 */
export class Operations {
  private constructor(private readonly session: Session) {}

  /** @throws Error where some of our sources are loaded already: whatever they do would count as one */
  static start(): Operations {
    const session = new Session();
    session.connect();
    const loaded = loadedIn(session).filter(isOurs);
    if (loaded.length > 0)
      throw new Error(`${loaded[0]} is loaded already, so it can't be counted; run this suite first`);
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
      .filter(({ url }) => isOurs(url))
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

/** Sources lie in the project, or translated in the cache of its packages. */
function isOurs(url: string): boolean {
  return url.includes('/src/') && !/\/node_modules\/(?!\.cache\/)/.test(url);
}

function loadedIn(session: Session): string[] {
  const urls: string[] = [];
  const note = ({ params: { url } }: { params: { url: string } }): void => void urls.push(url);
  session.on('Debugger.scriptParsed', note);
  session.post('Debugger.enable');
  session.post('Debugger.disable');
  session.off('Debugger.scriptParsed', note);
  return urls;
}
