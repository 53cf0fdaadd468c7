import path from 'node:path';
import { type Difference, differences, leaves, textDifferences } from '../core/manifest/difference.js';
import { MANIFEST } from '../core/manifest/file-names.js';
import type { Digest, Manifest } from '../core/manifest/manifest.js';
import { sortedJson } from '../core/text/sorted-json.js';
import { errnoOf } from '../effects/files/errno.js';
import { digestOf, readManifest } from '../effects/files/manifest.js';
import { readRegular } from '../effects/files/regular.js';
import { asParityError } from '../errors.js';
import type { Document } from '../prepare/documents/document.js';
import { VERSION } from '../version.js';
import { comparisonAgain } from './comparison.js';
import type { MadeAgain } from './made-again.js';
import { runAgain } from './run.js';

/** What was found in a saved result. */
export interface Verification {
  readonly manifest: Manifest;
  /** One line each: what is not as the manifest or the records have it. */
  readonly problems: readonly string[];
  /** What a reader should know although it is no problem. */
  readonly notes: readonly string[];
  /** Files whose digest was compared, and single figures and words that were made again. */
  readonly checked: { readonly files: number; readonly values: number };
}

/**
 * Checks a saved result: each file against its digest, then every document
 * against what the records yield when they are analysed again.
 *
 * @param elsewhere files and directories in which the records of a comparison may lie
 * @throws ParityError `INVALID_RECORDS` where there is nothing to verify
 */
export async function verifyResult(directory: string, elsewhere: readonly string[]): Promise<Verification> {
  const manifest = await readManifest(directory);
  const problems = await fileProblems(directory, manifest);
  const notes = versionNote(manifest);
  const again = await madeAgain(directory, manifest, elsewhere);
  problems.push(...again.problems);
  notes.push(...again.notes);
  let values = 0;
  for (const document of again.documents) {
    const yields = await contentOf(document);
    values += typeof yields === 'string' ? yields.split('\n').length : leaves(yields);
    problems.push(...(await documentProblems(directory, document, yields)));
  }
  return { manifest, problems, notes, checked: { files: Object.keys(manifest.files).length, values } };
}

async function madeAgain(directory: string, manifest: Manifest, elsewhere: readonly string[]): Promise<MadeAgain> {
  try {
    return manifest.run === null
      ? await comparisonAgain(directory, manifest, elsewhere)
      : await runAgain(directory, manifest, manifest.run, elsewhere);
  } catch (cause) {
    return {
      documents: [],
      notes: [],
      problems: [`The records can't be analysed again: ${asParityError(cause).message}`],
    };
  }
}

async function fileProblems(directory: string, { files }: Manifest): Promise<string[]> {
  const problems: string[] = [];
  for (const [name, digest] of Object.entries(files)) {
    const found = await digestOf(path.join(directory, name)).catch((cause: unknown) => errnoOf(cause));
    const problem = typeof found === 'string' ? unreadable(name, found) : digestProblem(name, found, digest);
    if (problem !== null) problems.push(problem);
  }
  return problems;
}

function unreadable(name: string, reason: string): string {
  return reason === 'ENOENT' ? `${name} is missing.` : `${name} can't be read (${reason}).`;
}

function digestProblem(name: string, found: Digest, { sha256, bytes }: Digest): string | null {
  if (found.sha256 === sha256 && found.bytes === bytes) return null;
  return `${name} was changed after it was written: SHA-256 ${found.sha256.slice(0, 12)}…, ${found.bytes} bytes; ${MANIFEST} has ${sha256.slice(0, 12)}…, ${bytes} bytes.`;
}

/** Another version may count otherwise, rightly so. */
function versionNote({ client_version: made }: Manifest): string[] {
  return made === VERSION
    ? []
    : [
        `The result was made by parity-bench ${made}, and this is ${VERSION}: figures can differ where the method changed.`,
      ];
}

/** A text, or what a JSON file holds. */
async function contentOf(document: Document): Promise<string | object> {
  return 'json' in document ? document.json : await document.text();
}

async function documentProblems(directory: string, document: Document, yields: string | object): Promise<string[]> {
  const { name } = document;
  const text = await readRegular(path.join(directory, name), MOST_BYTES).then(
    (bytes) => bytes.toString('utf8'),
    () => null,
  );
  // A file that can't be read was told of by its digest.
  if (text === null) return [];
  if (typeof yields === 'string') return differenceLines(name, textDifferences(text, yields));
  const saved = savedJson(document, text);
  if ('problem' in saved) return [saved.problem];
  // As JSON holds it: what it can't hold, such as an infinite number, is null there.
  return differenceLines(name, differences(saved.value, JSON.parse(sortedJson(yields))));
}

function differenceLines(name: string, found: readonly Difference[]): string[] {
  const shown = found.slice(0, MOST_SHOWN).map(({ place, says, yields: right }) => {
    return `${name}, ${place}: says ${says}; the records yield ${right}.`;
  });
  const rest = found.length - shown.length;
  return rest === 0 ? shown : [...shown, `${name}: ${rest} more values are not what the records yield.`];
}

/** What a saved document holds, or why it is none. */
function savedJson(document: Document, text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    const value: unknown = JSON.parse(text);
    if ('json' in document) document.parse?.(value, document.name);
    return { value };
  } catch (cause) {
    if (cause instanceof SyntaxError) return { problem: `${document.name} is not JSON.` };
    return { problem: asParityError(cause).message };
  }
}

const MOST_BYTES = 256 * 1024 * 1024;
const MOST_SHOWN = 5;
