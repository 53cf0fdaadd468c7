import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SIMULATED_CREDENTIALS } from '../src/simulator/server/credentials.js';
import type { Simulator } from '../src/simulator/server/simulator.js';

/** What a process left behind. */
export interface Ended {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
}

export interface RunningChild {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves when the output matches, rejects where it ended before. */
  printed(pattern: RegExp): Promise<void>;
}

export interface ChildOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** In place of `node`, e.g. a shell that sets a limit first; given the whole command. */
  readonly wrapper?: readonly string[];
}

/** Starts the command line with nothing of our own environment but the search path. */
export function startCli(
  cli: string,
  words: readonly string[],
  { cwd, env = {}, wrapper = [] }: ChildOptions,
): RunningChild {
  const [command = '', ...rest] = [...wrapper, process.execPath, cli, ...words];
  const started = performance.now();
  const child = spawn(command, rest, { cwd, env: { ...BARE, HOME: cwd, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  const watchers = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    for (const watch of watchers) watch();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    for (const watch of watchers) watch();
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (exitCode, signal) =>
      resolve({ exitCode, signal, stdout, stderr, ms: performance.now() - started }),
    );
  });
  return {
    process: child,
    ended,
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const watch = (): void => {
          if (!pattern.test(`${stdout}\n${stderr}`)) return;
          watchers.delete(watch);
          resolve();
        };
        watchers.add(watch);
        void ended.then(() => reject(new Error(`ended before it printed ${String(pattern)}: ${stderr.slice(-500)}`)));
        watch();
      }),
  };
}

export function runCli(cli: string, words: readonly string[], options: ChildOptions): Promise<Ended> {
  return startCli(cli, words, options).ended;
}

const BARE = {
  PATH: process.env['PATH'] ?? '',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CONFIG_FILE: '/nonexistent',
  AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
};

/** Where both providers are, and the keys they take, as a shell would have them. */
export function environmentOf(simulator: Pick<Simulator, 'openaiBaseUrl' | 'bedrockBaseUrl'>): Record<string, string> {
  return {
    OPENAI_BASE_URL: simulator.openaiBaseUrl,
    OPENAI_API_KEY: SIMULATED_CREDENTIALS.openaiApiKey,
    BEDROCK_OPENAI_BASE_URL: simulator.bedrockBaseUrl,
    AWS_ACCESS_KEY_ID: SIMULATED_CREDENTIALS.aws.accessKeyId,
    AWS_SECRET_ACCESS_KEY: SIMULATED_CREDENTIALS.aws.secretAccessKey,
  };
}

/** A directory of its own, gone afterwards. */
export async function inDirectory<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(path.join(tmpdir(), 'parity-proof-'));
  try {
    return await work(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
