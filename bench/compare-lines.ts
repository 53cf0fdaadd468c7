import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { CompareBench } from './compare-100k.js';
import { atMost, type Line, unmeasured } from './line.js';
import { mediumRecords } from './published-records.js';
import { repeatRecords } from './repeated-records.js';
import { Worker } from './worker.js';

/** What offline work takes: the published runs through the built program, and a hundred thousand simulated pairs. */
export async function compareLines(root: string, build: string, scratch: string, scale: number): Promise<Line[]> {
  const worker = new Worker(path.join(build, 'bench/compare-process.js'));
  try {
    const pairs = Math.round(100_000 * scale);
    const { auditSeconds, compareSeconds } = await worker.call<Omit<CompareBench, 'comparison'>>('compare', pairs);
    const seconds = auditSeconds + compareSeconds;
    const measured = `${seconds.toFixed(1)} s: audit ${auditSeconds.toFixed(1)}, comparison with all intervals ${compareSeconds.toFixed(1)}`;
    return [
      ...(await publishedLines(root, scratch, worker)),
      atMost(
        `audit and compare ${pairs.toLocaleString('en')} pairs in memory, without texts`,
        measured,
        seconds,
        20,
        ' s',
      ),
      await repeatedLine(root, scratch, pairs),
    ];
  } finally {
    await worker.close();
  }
}

async function publishedLines(root: string, scratch: string, worker: Worker): Promise<Line[]> {
  const [whole, tokens] = [
    'compare of 2 × 1,319 published records, whole program',
    'the same: tokenizer, loaded and run',
  ];
  const files = mediumRecords(root);
  if (files === null)
    return [
      unmeasured(whole, 'the published runs are not here', '≤ 1.2 s'),
      unmeasured(tokens, 'the published runs are not here', '≤ 0.5 s'),
    ];
  const tokenizing = await worker.call<number>('tokenize', files);
  const line = atMost(tokens, `${tokenizing.toFixed(1)} s`, tokenizing, 0.5, ' s');
  const cli = cliOf(root);
  if (!existsSync(cli)) return [unmeasured(whole, 'no dist; npm run build makes it', '≤ 1.2 s'), line];
  const seconds = await comparing(cli, files, scratch);
  return [atMost(whole, `${seconds.toFixed(1)} s`, seconds, 1.2, ' s'), line];
}

function cliOf(root: string): string {
  return path.join(process.env['PARITY_BENCH_DIST'] ?? path.join(root, 'dist'), 'cli.js');
}

/** The records of each file again and again, so many of each; to be removed by the caller. */
export async function repeatedFiles(files: readonly string[], scratch: string, count: number): Promise<string[]> {
  const repeated = files.map((_, index) => path.join(scratch, `repeated-${index}.jsonl`));
  for (const [index, file] of repeated.entries()) await repeatRecords(files[index] as string, file, count);
  return repeated;
}

/** Most seconds for the repeated pairs with their texts, whole program. */
const MOST_REPEATED_SECONDS = 8;

/** The published pair again and again: reading, tokens, replays and all. */
async function repeatedLine(root: string, scratch: string, pairs: number): Promise<Line> {
  const figure = `compare of ${pairs.toLocaleString('en')} pairs with their texts, whole program`;
  const files = mediumRecords(root);
  if (files === null) return unmeasured(figure, 'the published runs are not here', `≤ ${MOST_REPEATED_SECONDS} s`);
  const cli = cliOf(root);
  if (!existsSync(cli)) return unmeasured(figure, 'no dist; npm run build makes it', `≤ ${MOST_REPEATED_SECONDS} s`);
  const repeated = await repeatedFiles(files, scratch, pairs);
  const megabytes = repeated.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
  const seconds = await comparing(cli, repeated, scratch);
  for (const file of repeated) await rm(file);
  return atMost(
    figure,
    `${seconds.toFixed(1)} s for ${megabytes.toFixed(0)} MB of records`,
    seconds,
    MOST_REPEATED_SECONDS,
    ' s',
  );
}

/** Seconds that the built program takes to compare files, from its start to its end. */
async function comparing(cli: string, files: readonly string[], scratch: string): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [cli, 'compare', ...files, '--output-dir', path.join(scratch, 'comparison')], {
    stdio: 'ignore',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`compare ended with ${String(code)}`);
  return (performance.now() - began) / 1000;
}
