import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Manifest } from '../core/manifest/manifest.js';
import { digestOf } from '../effects/files/manifest.js';

/** Records that a result was made of and that lie elsewhere. */
export type Input = Manifest['inputs'][number];

/** Where it was when it was compared, else any file elsewhere that has its digest; null where there is none. */
export async function found(input: Input, directory: string, elsewhere: readonly string[]): Promise<string | null> {
  for (const candidate of [path.join(directory, input.path), ...(await recordLike(elsewhere))]) {
    const digest = await digestOf(candidate).catch(() => null);
    if (digest?.sha256 === input.sha256) return candidate;
  }
  return null;
}

async function recordLike(places: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const place of places) {
    const names = await readdir(place, { recursive: true }).catch(() => null);
    if (names === null) files.push(place);
    else files.push(...names.filter((name) => name.endsWith('.jsonl')).map((name) => path.join(place, name)));
  }
  return files;
}
