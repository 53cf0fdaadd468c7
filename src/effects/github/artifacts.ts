import { trimEnd, trimStart } from '../../core/text/trimming.js';
import type { Workflow } from './workflow.js';

export type ArtifactResult =
  | { readonly status: 'uploaded'; readonly id: number; readonly name: string; readonly url: string }
  /** Not kept; the files stand where they were written. The message names the remedy. */
  | { readonly status: 'failed'; readonly name: string; readonly message: string };

export interface ArtifactRequest {
  readonly name: string;
  /** Absolute paths below `root`. */
  readonly files: readonly string[];
  /** Paths in the archive are relative to it. */
  readonly root: string;
  /** Null keeps the repository's setting. */
  readonly retentionDays: number | null;
  /** Aborted when the upload is no longer waited for; a cancelled job has seconds left. */
  readonly deadline: AbortSignal;
}

/**
 * Uploads files as one zip artifact of the run. Never throws: the results stand
 * without it. The client retries by itself and can't be stopped, so after a
 * deadline the caller must end the process.
 */
export async function uploadArtifact(workflow: Workflow, request: ArtifactRequest): Promise<ArtifactResult> {
  const { name, files, root, retentionDays, deadline } = request;
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const options = retentionDays === null ? {} : { retentionDays };
    const upload = new DefaultArtifactClient().uploadArtifact(name, [...files], root, options);
    const { id } = await until(deadline, upload);
    if (id === undefined) throw new Error('the service returned no id');
    return { status: 'uploaded', id, name, url: `${workflow.runUrl}/artifacts/${id}` };
  } catch (error) {
    return { status: 'failed', name, message: `The artifact "${name}" was not uploaded: ${explain(error)}` };
  }
}

/** Waits for work until a deadline. What happens to the work afterwards is nobody's concern. */
async function until<T>(deadline: AbortSignal, work: Promise<T>): Promise<T> {
  const late = new Error('there was no time left for it');
  return await new Promise<T>((resolve, reject) => {
    if (deadline.aborted) reject(late);
    deadline.addEventListener('abort', () => reject(late), { once: true });
    work.then(resolve, reject);
  });
}

/** The client's errors are text only; some of it is for us to translate. */
function explain(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  if (/\(409\)/.test(text)) {
    return 'this run already has an artifact of that name; give each job or matrix leg its own with the input "artifact-name".';
  }
  if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/.test(text)) {
    return 'the artifact service is only there inside a workflow run.';
  }
  if (/GHES/.test(text)) return 'GitHub Enterprise Server has no artifact service of this version.';
  if (/quota/i.test(text)) return 'the artifact storage of this account is full.';
  return `${text.replace(/https?:\S+/g, '(address)').slice(0, 300)}; the files stand in the output directory.`;
}

/** What tells the artifacts of one run apart. */
export interface ArtifactParts {
  readonly providers: readonly string[];
  readonly models: readonly string[];
  readonly efforts: readonly (string | null)[];
  /** `2/4`, null where the run is whole. */
  readonly shard: string | null;
  readonly runAttempt: number;
}

/** A name that is unique in the workflow run, also where a job is run again. */
export function artifactName({ providers, models, efforts, shard, runAttempt }: ArtifactParts): string {
  const known = efforts.filter((effort) => effort !== null);
  const parts = ['parity-bench', ...distinct(providers), ...distinct(models), ...distinct(known)];
  if (shard !== null) parts.push(`shard-${shard.replace('/', '-of-')}`);
  // The attempt is what must survive where the name is cut.
  return `${safeArtifactName(parts.join('-')).slice(0, 180)}-attempt-${runAttempt}`;
}

/** GitHub refuses `" : < > | * ? \ /` and line breaks in names; we keep to letters, digits and `. _ -`. */
export function safeArtifactName(name: string): string {
  const allowed = trimEnd(trimStart(name.replace(/[^A-Za-z0-9._-]+/g, '-'), '-.'), '-');
  return allowed.slice(0, 200) || 'parity-bench';
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
