import { stat } from 'node:fs/promises';
import path from 'node:path';
import { getState, saveState } from '@actions/core';
import * as v from 'valibot';
import { listOf, objectOf } from '../../core/record/schema.js';
import type { RunPaths } from '../files/paths.js';
import type { ArtifactName } from './artifacts.js';

/** The name under which the runner hands the state from a step to its `post` part. */
const STATE = 'run-that-is-not-published';

const UNPUBLISHED_RUN = objectOf({
  artifact: objectOf({ name: v.string(), spareName: v.nullable(v.string()) }),
  directory: v.string(),
  files: listOf(v.string()),
});

/** A run whose step ended before it published anything: the files that it is resumed from, as absolute paths. */
export type UnpublishedRun = v.InferOutput<typeof UNPUBLISHED_RUN>;

/** Keeps, for the step's `post` part, where the files of a run are that has begun. */
export function rememberRun(paths: RunPaths, artifact: ArtifactName): void {
  const files = [paths.settings, paths.journal, paths.reservations].map((file) => path.resolve(file));
  saveState(STATE, { artifact, directory: path.resolve(paths.directory), files } satisfies UnpublishedRun);
}

/** Its step published it, or said why it could not: nothing is left to do. */
export function forgetRun(): void {
  saveState(STATE, '');
}

/** The run that this step began and did not publish, killed or ended by an error; null where there is none. */
export function unpublishedRun(): UnpublishedRun | null {
  const state = getState(STATE);
  return state === '' ? null : v.parse(UNPUBLISHED_RUN, JSON.parse(state));
}

/** Those of its files that are there. */
export async function filesOf({ files }: UnpublishedRun): Promise<string[]> {
  const there = await Promise.all(
    files.map((file) =>
      stat(file).then(
        (found) => found.isFile(),
        () => false,
      ),
    ),
  );
  return files.filter((_, index) => there[index]);
}
