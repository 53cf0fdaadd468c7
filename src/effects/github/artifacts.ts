import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { trimEnd, trimStart } from '../../core/text/trimming.js';
import { ParityError } from '../../errors.js';
import type { Clock } from '../../ports.js';
import { within } from './deadline.js';
import type { Workflow } from './workflow.js';

export type ArtifactResult =
  | { readonly status: 'uploaded'; readonly id: number; readonly name: string; readonly url: string }
  /** Not kept; the files stand where they were written. The message names the remedy. */
  | { readonly status: 'failed'; readonly name: string; readonly message: string };

export interface ArtifactRequest {
  readonly artifact: ArtifactName;
  /** Absolute paths below `root`. */
  readonly files: readonly string[];
  /** Paths in the archive are relative to it. */
  readonly root: string;
  /** True for one file that is kept as it is, so that it opens in the browser; its own name is the artifact's. */
  readonly unzipped?: boolean;
  /** Null keeps the repository's setting. */
  readonly retentionDays: number | null;
  readonly clock: Pick<Clock, 'sleep'>;
  /** Aborted when the upload is no longer waited for; a cancelled job has seconds left. */
  readonly stop: AbortSignal;
}

/**
 * Uploads files as one zip artifact of the run. Never throws: the results stand
 * without it. The client retries by itself and can't be stopped, so where the
 * limit has passed the caller must end the process.
 */
export async function uploadArtifact(workflow: Workflow, request: ArtifactRequest): Promise<ArtifactResult> {
  const { artifact, files, clock, stop } = request;
  const { name, spareName } = artifact;
  const ms = await longestUploadMs(files);
  try {
    return await within({ clock, stop, ms }, async () => {
      try {
        return await upload(workflow, name, request);
      } catch (error) {
        if (spareName === null || !isTaken(error)) throw error;
        return await upload(workflow, spareName, request);
      }
    });
  } catch (error) {
    return { status: 'failed', name, message: `The artifact "${name}" was not uploaded: ${explain(error)}` };
  }
}

/** What ends a step whose artifact must not be missing; null where it is there, or may be missing. */
export function uploadFailure(
  artifact: ArtifactResult,
  { failOnUploadError }: { readonly failOnUploadError: boolean },
): ParityError | null {
  if (!failOnUploadError || artifact.status === 'uploaded') return null;
  return new ParityError('SERVICE_FAILED', artifact.message);
}

async function upload(
  { runUrl }: Workflow,
  name: string,
  { files, root, unzipped, retentionDays }: ArtifactRequest,
): Promise<ArtifactResult> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const options = {
    ...(retentionDays === null ? {} : { retentionDays }),
    ...(unzipped === true ? { skipArchive: true } : {}),
  };
  const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...files], root, options);
  if (id === undefined) throw new Error('the service returned no id');
  return { status: 'uploaded', id, name, url: `${runUrl}/artifacts/${id}` };
}

/** Milliseconds that any upload may take. */
const BASE_MS = 90_000;
/** The slowest upload that is still waited for, in bytes a millisecond (1 MB/s). */
const SLOWEST = 1_000;

/** An upload that hangs must not hold the job; one of large files may take its time. */
async function longestUploadMs(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return BASE_MS + sizes.reduce((sum, size) => sum + size, 0) / SLOWEST;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && /\(409\)/.test(error.message);
}

/** The client's errors are text only; some of it is for us to translate. */
function explain(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  if (isTaken(error)) {
    return 'this run already has an artifact of that name; give each job of a matrix its own with the input "artifact-name".';
  }
  if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/.test(text)) {
    return 'the artifact service is only there inside a workflow run.';
  }
  if (/GHES/.test(text)) return 'GitHub Enterprise Server has no artifact service of this version.';
  if (/quota/i.test(text)) return 'the artifact storage of this account is full.';
  return `${text.replace(/https?:\S+/g, '(address)').slice(0, 300)}; the files are in the output directory.`;
}

/** What tells the artifacts of one run apart. */
export interface ArtifactParts {
  readonly providers: readonly string[];
  readonly models: readonly string[];
  readonly efforts: readonly (string | null)[];
  /** Of the providers that have regions. */
  readonly regions: readonly (string | null)[];
  /** As settings name it, e.g. `gsm8k/test`. */
  readonly dataset: string;
  /** `2/4`, null where the run is whole. */
  readonly shard: string | null;
  readonly runAttempt: number;
}

/** The names that an artifact may be given. */
export interface ArtifactName {
  readonly name: string;
  /** Taken where this run has an artifact of that name already; null where the name was asked for. */
  readonly spareName: string | null;
}

/** A name that tells most jobs of a matrix apart, and the attempts of a job; the spare one is unique. */
export function defaultArtifactName({ shard, runAttempt, ...parts }: ArtifactParts): ArtifactName {
  const { providers, models, efforts, regions, dataset } = parts;
  const words = [...distinct(providers), ...distinct(models), ...distinct(efforts), ...distinct(regions), dataset];
  if (shard !== null) words.push(`shard-${shard.replace('/', '-of-')}`);
  return namedByAttempt(words, runAttempt);
}

/** A name that was asked for; where an earlier attempt of the run has taken it, the attempt is added. */
export function givenArtifactName(name: string, runAttempt: number): ArtifactName {
  const safe = safeArtifactName(name);
  return { name: safe, spareName: runAttempt > 1 ? `${safe.slice(0, 185)}-attempt-${runAttempt}` : null };
}

/** Fits the names that earlier attempts of a job gave the artifact that this attempt gives this name. */
export function earlierNames({ name }: ArtifactName, runAttempt: number): RegExp {
  const stem = name.replace(/-attempt-\d+$/, '').replace(/[.]/g, '\\.');
  // A name may be made of the attempt, as by `${{ github.run_attempt }}`.
  const anyAttempt = stem.replace(new RegExp(`(?<!\\d)${runAttempt}(?!\\d)`, 'g'), '\\d+');
  return new RegExp(`^(?:${stem}|${anyAttempt})(?:-[0-9a-f]{8})?(?:-attempt-\\d+)?$`);
}

/** The default name of a comparison's artifact. */
export function comparisonArtifactName(runAttempt: number): ArtifactName {
  return namedByAttempt(['comparison'], runAttempt);
}

/** The attempt and what makes a name unique must survive where it is cut. */
function namedByAttempt(words: readonly string[], runAttempt: number): ArtifactName {
  const stem = safeArtifactName(['parity-bench', ...words].join('-')).slice(0, 170);
  const unique = randomBytes(4).toString('hex');
  return { name: `${stem}-attempt-${runAttempt}`, spareName: `${stem}-${unique}-attempt-${runAttempt}` };
}

/** GitHub refuses `" : < > | * ? \ /` and line breaks in names; we keep to letters, digits and `. _ -`. */
export function safeArtifactName(name: string): string {
  const allowed = trimEnd(trimStart(name.replace(/[^A-Za-z0-9._-]+/g, '-'), '-.'), '-');
  return allowed.slice(0, 200) || 'parity-bench';
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
