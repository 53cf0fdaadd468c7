import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe } from '@jest/globals';

/** The command line as it is published. */
export const CLI = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../dist/cli.js');

/** A `describe` that says loudly that it was skipped where nothing was built. */
export function describeBuilt(title: string, body: () => void): void {
  if (existsSync(CLI)) return void describe(title, body);
  console.warn(`SKIPPED: "${title}" needs dist/cli.js; run npm run build.`);
  describe.skip(`${title} [needs dist/cli.js]`, body);
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line in a directory of its own, without this machine's keys or settings. */
export function cli(words: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const surroundings = { PATH: process.env['PATH'] ?? '', HOME: cwd, AWS_EC2_METADATA_DISABLED: 'true', ...env };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [CLI, ...words],
      { cwd, env: surroundings, maxBuffer: 64 * 1024 * 1024 },
      (_, stdout, stderr) => {
        resolve({ code: child.exitCode ?? -1, stdout, stderr });
      },
    );
  });
}
