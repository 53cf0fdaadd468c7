import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What a whole process used, from its start to its end. */
export interface Usage {
  /** User and system time. */
  readonly cpuMs: number;
  /** Its largest resident set. */
  readonly peakBytes: number;
  /** Null for a program that makes no request by undici. */
  readonly phases: Phases | null;
}

/** CPU time, ms: of Node's own start, until the first request, until the end of the last one, and after it. */
export interface Phases {
  readonly startMs: number;
  readonly beforeMs: number;
  readonly requestsMs: number;
  readonly afterMs: number;
}

/**
 * Runs a program to its end and tells what it used.
 *
 * @param build where `buildForBench` put this folder
 * @throws Error where it ends with anything but 0
 */
export async function usageOf(
  build: string,
  scratch: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Usage> {
  const report = path.join(scratch, 'usage.json');
  const child = spawn(process.execPath, ['--import', path.join(build, 'bench/usage-report.js'), ...words], {
    env: { PATH: process.env['PATH'] ?? '', HOME: scratch, ...env, USAGE_REPORT: report },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint = `${complaint}${text}`.slice(-1000)));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${String(code)}: ${complaint}`);
  return JSON.parse(readFileSync(report, 'utf8')) as Usage;
}
