import { createHash } from 'node:crypto';
import path from 'node:path';
import { MANIFEST } from '../../core/manifest/file-names.js';
import { type Digest, type Manifest, parseManifest } from '../../core/manifest/manifest.js';
import { ParityError } from '../../errors.js';
import { errnoOf } from './errno.js';
import { MOST_JSON_BYTES, openRegular, readRegular } from './regular.js';
import { writeJson } from './writing.js';

/** SHA-256 and size of a file, in memory that does not grow with it. @throws what the file system throws */
export async function digestOf(file: string): Promise<Digest> {
  const handle = await openRegular(file);
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of handle.createReadStream() as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

/**
 * Writes the manifest of a result whose other files are all written.
 *
 * @param files in `directory`
 * @returns its path
 * @throws ParityError `DISK_FAILED`
 */
export async function writeManifest(
  directory: string,
  files: readonly string[],
  facts: Omit<Manifest, 'files'>,
): Promise<string> {
  const digests: Record<string, Digest> = {};
  for (const file of files) digests[path.basename(file)] = await digestOf(file);
  const manifest: Manifest = { ...facts, files: digests };
  const target = path.join(directory, MANIFEST);
  await writeJson(target, manifest);
  return target;
}

/** @throws ParityError `INVALID_RECORDS` where there is no manifest, or none that can be read */
export async function readManifest(directory: string): Promise<Manifest> {
  const file = path.join(directory, MANIFEST);
  try {
    return parseManifest(JSON.parse((await readRegular(file, MOST_JSON_BYTES)).toString('utf8')), file);
  } catch (cause) {
    if (cause instanceof ParityError) throw cause;
    const reason = cause instanceof SyntaxError ? 'it is not JSON' : errnoOf(cause);
    throw new ParityError(
      'INVALID_RECORDS',
      `nothing to verify: ${file} can't be read (${reason}); name the directory that run or compare wrote, or an artifact of it.`,
      cause,
    );
  }
}
