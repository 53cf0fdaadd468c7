import { asParityError } from '../../errors.js';
import { type ArtifactName, earlierNames } from './artifacts.js';
import {
  type Artifact,
  type ArtifactAccess,
  downloadArtifact,
  listArtifacts,
  temporaryFolder,
} from './run-artifacts.js';

/** More artifacts than these are not looked into. */
const MOST_ARTIFACTS = 10;
/** A larger archive is not fetched. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * Downloads what earlier attempts of this job uploaded, as far as its name tells.
 * Whether it is this job's is for its settings to say. What can't be had is a
 * warning: then everything is measured again.
 *
 * @param artifact the name that this attempt will upload under
 * @returns a folder an artifact, the newest first
 */
export async function fetchEarlierAttempts(access: ArtifactAccess, artifact: ArtifactName): Promise<string[]> {
  const { workflow, log } = access;
  try {
    const names = earlierNames(artifact, workflow.runAttempt);
    const fitting = (await listArtifacts(access, workflow.runId)).filter(({ name }) => names.test(name));
    const newest = fitting.sort((a, b) => b.id - a.id).slice(0, MOST_ARTIFACTS);
    const root = await temporaryFolder();
    const folders: string[] = [];
    for (const each of newest.filter((found) => isUsable(found, log.info))) {
      folders.push(await downloadArtifact(access, each, root));
    }
    return folders;
  } catch (cause) {
    log.warn(`re-run: what earlier attempts measured was not found. ${asParityError(cause).message}`);
    return [];
  }
}

function isUsable({ name, expired, size_in_bytes: bytes }: Artifact, say: (line: string) => void): boolean {
  if (expired) say(`re-run: the artifact "${name}" has expired.`);
  else if (bytes > MOST_BYTES) say(`re-run: the artifact "${name}" is larger than 256 MiB and is not fetched.`);
  else return true;
  return false;
}
