import path from 'node:path';
import { parseConditions } from '../core/gate/condition.js';
import { MANIFEST } from '../core/manifest/file-names.js';
import type { Manifest } from '../core/manifest/manifest.js';
import { type LoadedFile, readRecordFile } from '../effects/files/records.js';
import { comparisonDocuments } from '../prepare/documents/comparison.js';
import { parseQuestion } from '../prepare/documents/question.js';
import { found, type Input } from './inputs.js';
import type { MadeAgain } from './made-again.js';
import { type WatchAgain, watchAgain } from './watch.js';

/** The documents of a comparison, made of the records that it compared. */
export async function comparisonAgain(
  directory: string,
  manifest: Manifest,
  elsewhere: readonly string[],
): Promise<MadeAgain> {
  const question = parseQuestion(manifest.question, path.join(directory, MANIFEST));
  const files: LoadedFile[] = [];
  const problems: string[] = [];
  const isWatched = manifest.watch !== undefined;
  // Beside the comparison of the arms a baseline is looked for apart: it may be gone.
  for (const input of manifest.inputs.filter(({ baseline }) => !isWatched || baseline !== true)) {
    const file = await found(input, directory, elsewhere);
    if (file === null) problems.push(missing(input));
    else files.push({ ...(await readRecordFile(file, input.label)), baseline: input.baseline === true });
  }
  if (problems.length > 0) return { documents: [], problems, notes: [] };
  const conditions = parseConditions(manifest.fail_on);
  let again: WatchAgain = { watch: null, problems: [], notes: [] };
  const { documents } = await comparisonDocuments(files, question, conditions, manifest, async (evidence) => {
    again = await watchAgain({ ...evidence, directory, manifest, elsewhere, options: question });
    return again.watch;
  });
  return { documents, problems: again.problems, notes: again.notes };
}

function missing({ label, path: where, sha256 }: Input): string {
  return `The records ${label} (SHA-256 ${sha256.slice(0, 12)}…) are neither at ${where}, as seen from the result, nor among the files that were named: they were changed, or lie elsewhere; name them after the result.`;
}
