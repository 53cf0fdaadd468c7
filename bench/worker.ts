import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

interface Call {
  readonly name: string;
  readonly value: unknown;
}
type Answer = { readonly result: unknown } | { readonly error: string };

export type Handlers = Readonly<Record<string, (value: never) => unknown>>;

/** A process of the bench that does one thing at a time, when it is told to. */
export class Worker {
  private readonly child: ChildProcess;
  private settle: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | null = null;

  /** @param file an entry that calls `answerCalls`, plain JavaScript */
  constructor(
    private readonly file: string,
    words: readonly string[] = [],
    execArgv: readonly string[] = [],
    node = process.execPath,
  ) {
    this.child = fork(file, [...words], {
      execArgv: [...execArgv],
      execPath: node,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.child.on('message', (answer: Answer) => this.settle?.resolve(answer));
    this.child.on('exit', (code, signal) =>
      this.settle?.reject(new Error(`${file} ended with ${signal ?? code ?? ''}`)),
    );
  }

  /** @throws Error with what the process said went wrong, or that it ended */
  async call<T>(name: string, value: unknown = null): Promise<T> {
    const answered = new Promise<Answer>((resolve, reject) => (this.settle = { resolve, reject }));
    this.child.send({ name, value } satisfies Call);
    const answer = await answered;
    if ('error' in answer) throw new Error(`${this.file} ${name}: ${answer.error}`);
    return answer.result as T;
  }

  async close(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exited = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await exited;
  }
}

/** The other side: answers calls by name until the parent goes away. */
export function answerCalls(handlers: Handlers): void {
  process.on('message', ({ name, value }: Call) => {
    const handler = handlers[name] as ((value: unknown) => unknown) | undefined;
    Promise.resolve()
      .then(() => {
        if (handler === undefined) throw new Error(`there is no call ${name}`);
        return handler(value);
      })
      .then(
        (result) => process.send?.({ result: result ?? null }),
        (error: unknown) =>
          process.send?.({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
      );
  });
  process.on('disconnect', () => process.exit());
}
