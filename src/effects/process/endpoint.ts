import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { errorFrom, ParityError } from '../../errors.js';

/** The embedded endpoint in a process of its own. */
export interface EndpointProcess {
  /** What a client's environment needs: addresses and the public fake credentials. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const MOST_COMPLAINED = 4_000;

/** The line after which the endpoint has said all about itself. */
export const READY_LINE = 'ready';

/**
 * Starts the embedded endpoint apart from the process that measures, so that
 * neither disturbs the other's event loop. It ends with this process, however
 * that ends, since it watches the channel between them.
 *
 * @param words the arguments of `parity-bench simulate`
 * @throws ParityError `INVALID_OPTION` where it refuses what it was given,
 *   `SERVICE_FAILED` where it does not start
 */
export async function startEndpoint(cliPath: string, words: readonly string[]): Promise<EndpointProcess> {
  // Its own process group: Ctrl-C is for the run, which still has a stream to end.
  const child = spawn(process.execPath, [cliPath, 'simulate', ...words], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  });
  const env = await announced(child);
  return { env, close: () => end(child) };
}

/** Reads `NAME=value` lines until the endpoint is ready. */
async function announced(child: ChildProcess): Promise<Record<string, string>> {
  const env: Record<string, string> = {};
  let complaint = '';
  let error: ParityError | null = null;
  child.on('message', (value) => (error ??= errorFrom(value)));
  child.stderr
    ?.setEncoding('utf8')
    .on('data', (text: string) => (complaint = `${complaint}${text}`.slice(0, MOST_COMPLAINED)));
  if (child.stdout !== null) {
    for await (const line of createInterface({ input: child.stdout })) {
      if (line === READY_LINE) return env;
      const match = /^(?:export )?([A-Z0-9_]+)=(.*)$/.exec(line);
      if (match?.[1] !== undefined) env[match[1]] = match[2] ?? '';
    }
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  if (error !== null) throw error as ParityError;
  throw new ParityError(
    'SERVICE_FAILED',
    `the embedded endpoint did not start: ${complaint.trim() || 'it said nothing'}`,
  );
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}
