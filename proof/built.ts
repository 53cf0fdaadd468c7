import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Built } from './line.js';

const CACHE = 'node_modules/.cache';

/** True where the program has been built. */
export function isBuilt(dist = 'dist'): boolean {
  return existsSync(path.join(dist, 'cli.js')) && existsSync(path.join(dist, 'index.js'));
}

/** Copies what a checkout of the action holds, so that a rebuild in the middle of a proof changes nothing. */
export async function copyOfBuilt(dist = 'dist'): Promise<Built> {
  await mkdir(CACHE, { recursive: true });
  const directory = await mkdtemp(path.resolve(CACHE, 'parity-built-'));
  await cp(dist, path.join(directory, 'dist'), { recursive: true });
  await cp('action.yml', path.join(directory, 'action.yml'));
  await cp('compare/action.yml', path.join(directory, 'compare/action.yml'));
  await writeFile(path.join(directory, 'package.json'), '{"type":"module"}\n');
  return {
    directory,
    cli: path.join(directory, 'dist/cli.js'),
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}
