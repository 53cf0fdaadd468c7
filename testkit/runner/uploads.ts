import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { WholeRun } from '../shards.js';
import { withArtifactClient } from './artifact-client.js';
import type { Job } from './job.js';

/** Uploads the records and settings of a run, or of a part of one, as its job would. */
export async function uploadRun(job: Job, name: string, { records, settings }: WholeRun): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'parity-upload-'));
  const stem = path.join(folder, 'openai_responses_latency_20261101T100000Z');
  const files = [`${stem}.jsonl`, `${stem}_settings.json`] as const;
  await writeFile(files[0], records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  await writeFile(files[1], JSON.stringify(settings));
  try {
    await withArtifactClient(job.artifacts, (client) => client.uploadArtifact(name, [...files], folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}
