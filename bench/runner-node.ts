import { execFileSync } from 'node:child_process';

/** The runner's Node: this one, the one that NODE24 names, or the one in npm's own cache; null where there is none. */
export function runnerNode(): string | null {
  if (process.version.startsWith('v24.')) return process.execPath;
  const given = process.env['NODE24'];
  if (given !== undefined) return given;
  try {
    const words = ['-y', '--offline', '-p', 'node@24', 'node', '-p', 'process.execPath'];
    return execFileSync('npx', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}
