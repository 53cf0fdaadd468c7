import path from 'node:path';
import type { Manifest } from '../../core/manifest/manifest.js';
import type { Watch } from '../../core/trend/watch.js';
import { digestOf } from '../../effects/files/manifest.js';
import type { LoadedFile } from '../../effects/files/records.js';

/** What a manifest says of the earlier runs; nothing where no baseline was asked for. */
export function watchOnFile(watch: Watch | null): Pick<Manifest, 'watch'> {
  return watch === null ? {} : { watch: { since: watch.since, note: watch.note, key: watch.key } };
}

/** Records that lie elsewhere: found again by their path from here, else by their digest. */
export async function inputsOnFile(files: readonly LoadedFile[], directory: string): Promise<Manifest['inputs']> {
  return Promise.all(
    files.map(async (file) => ({
      label: file.label,
      path: path.relative(directory, file.path),
      ...(file.baseline === true ? { baseline: true } : {}),
      ...(await digestOf(file.path)),
    })),
  );
}
