import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { parseConditions } from '../core/gate/condition.js';
import { MANIFEST, type Manifest } from '../core/manifest/manifest.js';
import { digestOf } from '../effects/files/manifest.js';
import { type LoadedFile, readRecordFile } from '../effects/files/records.js';
import { comparisonDocuments } from '../prepare/documents/comparison.js';
import { parseQuestion } from '../prepare/documents/question.js';
import type { MadeAgain } from './made-again.js';

type Input = Manifest['inputs'][number];

/** The documents of a comparison, made of the records that it compared. */
export async function comparisonAgain(
  directory: string,
  manifest: Manifest,
  elsewhere: readonly string[],
): Promise<MadeAgain> {
  const question = parseQuestion(manifest.question, path.join(directory, MANIFEST));
  const files: LoadedFile[] = [];
  const problems: string[] = [];
  for (const input of manifest.inputs) {
    const file = await found(input, directory, elsewhere);
    if (file === null) problems.push(missing(input));
    else files.push({ ...(await readRecordFile(file, input.label)), baseline: input.baseline === true });
  }
  if (problems.length > 0) return { documents: [], problems };
  const conditions = parseConditions(manifest.fail_on);
  return { documents: (await comparisonDocuments(files, question, conditions, manifest)).documents, problems };
}

/** Where it was when it was compared, else any file elsewhere that has its digest; null where there is none. */
async function found(input: Input, directory: string, elsewhere: readonly string[]): Promise<string | null> {
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

function missing({ label, path: where, sha256 }: Input): string {
  return `The records ${label} (SHA-256 ${sha256.slice(0, 12)}…) are neither at ${where}, as seen from the result, nor among the files that were named: they were changed, or lie elsewhere; name them after the result.`;
}
