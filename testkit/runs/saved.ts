import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compareFiles } from '../../src/commands/compare.js';
import type { Comparison } from '../../src/core/compare/comparison.js';
import type { AttemptRecord } from '../../src/core/record/record.js';
import { claimRun } from '../../src/effects/files/claims.js';
import { parseOptions } from '../../src/options/parse.js';
import { COMPARE_OPTIONS } from '../../src/options/tables/compare.js';
import { LAPTOP } from '../../src/prepare/documents/provenance.js';
import { publish } from '../../src/prepare/publish.js';
import type { RunReport } from '../../src/run/run.js';

/** A directory that is gone again when the body is done. */
export async function inDirectory<T>(body: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(path.join(tmpdir(), 'saved-'));
  try {
    return await body(directory);
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** Writes the files of a run as the command does. @returns its records file */
export async function save(report: RunReport, directory: string): Promise<string> {
  const paths = await claimRun(directory, new Date(report.settings.created_at), report.settings);
  await publish(report, { paths, assertHeld: () => {}, provenance: LAPTOP, failOn: [], watch: null, command: null });
  return paths.records;
}

/** Saves runs and compares what was saved, as `compare` does. */
export function compareSaved(...reports: readonly RunReport[]): Promise<Comparison> {
  return inDirectory(async (directory) => {
    const files: string[] = [];
    for (const report of reports) files.push(await save(report, directory));
    return compared(files, directory);
  });
}

/** Compares records of which nothing but the lines was kept. */
export function compareBare(...files: readonly (readonly object[])[]): Promise<Comparison> {
  return inDirectory(async (directory) => {
    const names = files.map((_, index) => path.join(directory, `records-${index + 1}.jsonl`));
    for (const [index, lines] of files.entries())
      await writeFile(names[index] as string, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return compared(names, directory);
  });
}

async function compared(files: readonly string[], directory: string): Promise<Comparison> {
  const options = parseOptions(COMPARE_OPTIONS, new Map([['output-dir', [path.join(directory, 'comparison')]]]));
  const quiet = { info: () => {}, warn: () => {}, status: () => {} };
  return (await compareFiles(files, options, { log: quiet, provenance: LAPTOP })).comparison;
}

const WALKTHROUGH_FIELDS = [
  'provider',
  'model',
  'run_index',
  'prompt_index',
  'prompt_id',
  'prompt_text',
  'expected_answer',
  'started_at',
  'ttfb_ms',
  'ttft_ms',
  'total_ms',
  'input_tokens',
  'output_tokens',
  'reasoning_tokens',
  'output_text',
  'output_chars',
  'output_tokens_per_second',
  'output_chars_per_second',
  'estimated_openai_cost_usd',
  'request_id',
  'error',
] as const satisfies readonly (keyof AttemptRecord)[];

/** An attempt as the walkthrough would have kept it: what ended without an exception was ok. */
export function asWalkthroughWrote(record: AttemptRecord): object {
  const ok = record.http_status === 200;
  const kept = Object.fromEntries(WALKTHROUGH_FIELDS.map((field) => [field, record[field]]));
  return { ...kept, ok, error: ok ? null : record.error };
}
