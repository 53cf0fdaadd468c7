import path from 'node:path';
import { writeAtomically, writeJson } from '../../effects/files/writing.js';

/**
 * A file of a result that is made of its records: `verify` makes it again and
 * compares. A text is made only when its turn comes, since a page takes a while.
 */
export type Document =
  | {
      readonly name: string;
      readonly json: object;
      /** Parses what somebody else may have changed. @throws ParityError `INVALID_RECORDS` */
      readonly parse?: (value: unknown, where: string) => unknown;
    }
  | { readonly name: string; readonly text: () => Promise<string> | string };

/** Writes documents in their order. @returns their paths @throws ParityError `DISK_FAILED` */
export async function writeDocuments(directory: string, documents: readonly Document[]): Promise<string[]> {
  const files: string[] = [];
  for (const document of documents) {
    const file = path.join(directory, document.name);
    if ('json' in document) await writeJson(file, document.json);
    else await writeAtomically(file, await document.text());
    files.push(file);
  }
  return files;
}
