import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { ParityError } from '../../errors.js';
import type { Clock, Log } from '../../ports.js';
import { safeArtifactName } from './artifacts.js';
import { within } from './deadline.js';
import { connectGitHub } from './github.js';
import { explainRefusal } from './refusal.js';
import type { Workflow } from './workflow.js';

/** An artifact of a workflow run, of any of its attempts. */
const Artifact = v.object({
  id: v.pipe(v.number(), v.safeInteger()),
  name: v.string(),
  expired: v.boolean(),
  size_in_bytes: v.optional(v.number(), 0),
});
export type Artifact = v.InferOutput<typeof Artifact>;

/** How the artifacts of a run are reached. */
export interface ArtifactAccess {
  readonly workflow: Workflow;
  readonly token: string;
  readonly clock: Clock;
  /** Aborted when the job is cancelled. */
  readonly stop: AbortSignal;
  readonly log: Log;
}

/** Which artifacts are wanted. */
export interface Wanted {
  readonly runId: number;
  /** `*` stands for any characters. */
  readonly pattern: string;
}

/** The longest that one artifact is waited for, in milliseconds. */
const DOWNLOAD_MS = 300_000;

/**
 * Downloads every artifact of a run whose name fits, each into a folder of its
 * name; those that GitHub has deleted are named in a warning.
 *
 * @returns the folders; none where no artifact is there
 * @throws ParityError `SERVICE_FAILED`, with the permission to add where that is the reason
 */
export async function fetchArtifacts(access: ArtifactAccess, { runId, pattern }: Wanted): Promise<string[]> {
  const fits = namePattern(pattern);
  const all = await listArtifacts(access, runId);
  const wanted = all.filter(({ name }) => fits.test(name));
  for (const { name } of wanted.filter(({ expired }) => expired))
    access.log.warn(`The artifact "${name}" of run ${runId} has expired; its records are not compared.`);
  const there = wanted.filter(({ expired }) => !expired);
  const root = await temporaryFolder();
  const folders: string[] = [];
  for (const artifact of there) folders.push(await downloadArtifact(access, artifact, root));
  access.log.info(`artifacts of run ${runId}: ${there.map(({ name }) => name).join(', ') || 'none that fits'}`);
  return folders;
}

/** A new folder that the runner removes after the job. */
export async function temporaryFolder(): Promise<string> {
  const temporary = process.env['RUNNER_TEMP'] || tmpdir();
  await mkdir(temporary, { recursive: true });
  return await mkdtemp(path.join(temporary, 'parity-bench-'));
}

/** The names that a pattern fits, in which only `*` has a meaning. */
export function namePattern(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^]*')}$`);
}

/**
 * Every artifact of the run, all pages; GitHub lists those of earlier attempts too.
 *
 * @throws ParityError `SERVICE_FAILED`, with the permission to add where that is the reason
 */
export async function listArtifacts(
  { workflow, token, clock, stop }: ArtifactAccess,
  runId: number,
): Promise<Artifact[]> {
  try {
    const github = await connectGitHub(token, workflow.apiUrl, stop, clock);
    const found: unknown[] = await github.paginate(github.rest.actions.listWorkflowRunArtifacts, {
      owner: workflow.owner,
      repo: workflow.repository,
      run_id: runId,
      per_page: 100,
    });
    return v.parse(v.array(Artifact), found);
  } catch (cause) {
    throw unreachable(`The artifacts of run ${runId} were not listed`, cause);
  }
}

/**
 * Downloads an artifact into a folder of its own below `root`.
 *
 * @returns the folder
 * @throws ParityError `SERVICE_FAILED`
 */
export async function downloadArtifact(
  { workflow, token, clock, stop }: ArtifactAccess,
  { id, name }: Artifact,
  root: string,
): Promise<string> {
  // Two attempts may have given one name.
  const folder = path.join(root, `${safeArtifactName(name)}-${id}`);
  await mkdir(folder, { recursive: true });
  const findBy = { token, workflowRunId: 0, repositoryOwner: workflow.owner, repositoryName: workflow.repository };
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    await within({ clock, stop, ms: DOWNLOAD_MS }, () =>
      new DefaultArtifactClient().downloadArtifact(id, { path: folder, findBy }),
    );
    return folder;
  } catch (cause) {
    throw unreachable(`The artifact "${name}" was not downloaded`, cause);
  }
}

/** An error that says what GitHub did not give, and the permission to add where that is the reason. */
export function unreachable(what: string, cause: unknown): ParityError {
  return new ParityError('SERVICE_FAILED', `${what}: ${explainRefusal(cause, 'actions: read')}`, cause);
}
