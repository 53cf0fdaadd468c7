import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type ArtifactName, type ArtifactRequest, type ArtifactResult, uploadArtifact } from './artifacts.js';
import { temporaryFolder } from './run-artifacts.js';
import type { Workflow } from './workflow.js';

/**
 * Uploads the report as a file of its own, which opens in the browser. Never
 * throws, and nothing depends on it: the artifact of all files has the report, too.
 *
 * @param page the file
 * @param artifact the names of the artifact of all files
 */
export async function uploadPage(
  workflow: Workflow,
  page: string,
  artifact: ArtifactName,
  how: Pick<ArtifactRequest, 'retentionDays' | 'clock' | 'stop'>,
): Promise<ArtifactResult> {
  // No pattern for records fits the name. The spare name is the process's own, so nobody else has taken it.
  const name = `report-${artifact.spareName ?? artifact.name}.html`;
  try {
    // The client names an unzipped artifact after its file.
    const root = path.join(await temporaryFolder(), 'report');
    await mkdir(root);
    const file = path.join(root, name);
    await copyFile(page, file);
    const request = { ...how, artifact: { name, spareName: null }, files: [file], root, unzipped: true };
    return await uploadArtifact(workflow, request);
  } catch {
    return { status: 'failed', name, message: `The artifact "${name}" was not uploaded: ${page} can't be read.` };
  }
}
