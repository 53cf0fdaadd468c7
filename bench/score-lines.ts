import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { peakMb, reportingPeak } from '../testkit/peak.js';
import { atMost, type Line, unmeasured } from './line.js';
import { SAMPLE } from './sample-records.js';

/** Scored in two sizes: the larger gives the speed and the memory, both together whether time is linear. */
const SIZES = [200_000, 1_000_000] as const;
/** What a million records may take. */
const MOST_SECONDS = 22;

interface Scored {
  readonly seconds: number;
  readonly gigabytes: number;
  readonly rssMb: number;
}

/** Scoring and summing up many records by the built program. */
export async function scoreLines(root: string, scratch: string, scale: number): Promise<Line[]> {
  const cli = path.join(process.env['PARITY_BENCH_DIST'] ?? path.join(root, 'dist'), 'cli.js');
  const [few, many] = SIZES.map((size) => Math.round(size * scale)) as [number, number];
  const figure = `score of ${many.toLocaleString('en')} records`;
  const [memory, linear] = [
    `${figure}, resident memory at its most`,
    `${figure}, time a record: in relation to ${few.toLocaleString('en')}`,
  ];
  if (!existsSync(cli))
    return [figure, memory, linear].map((line) => unmeasured(line, 'no dist; npm run build makes it', ''));
  const [small, large] = [await scored(cli, scratch, few), await scored(cli, scratch, many)];
  const ratio = large.seconds / many / (small.seconds / few);
  return [
    atMost(
      figure,
      `${large.seconds.toFixed(1)} s for ${large.gigabytes.toFixed(1)} GB`,
      large.seconds,
      MOST_SECONDS * scale,
      ' s',
    ),
    atMost(
      memory,
      `${large.rssMb.toFixed(0)} MB; ${small.rssMb.toFixed(0)} MB at ${few.toLocaleString('en')}`,
      large.rssMb,
      400,
      ' MB',
    ),
    atMost(linear, ratio.toFixed(2), ratio, 1.25),
  ];
}

async function scored(cli: string, scratch: string, records: number): Promise<Scored> {
  const file = path.join(scratch, `records-${records}.jsonl`);
  const bytes = await writeRecords(file, records);
  const used = await scoring(cli, scratch, file);
  await rm(file);
  return { ...used, gigabytes: bytes / 1e9 };
}

/** What the built program takes to score a file, from its start to its end. */
async function scoring(cli: string, scratch: string, file: string): Promise<Omit<Scored, 'gigabytes'>> {
  const began = performance.now();
  const words = [cli, 'score', '--benchmark-jsonl', file, '--output-dir', path.join(scratch, 'scores')];
  const peak = path.join(scratch, 'peak');
  const child = spawn(process.execPath, words, {
    env: { ...process.env, ...reportingPeak(peak) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'close')) as [number | null];
  const seconds = (performance.now() - began) / 1000;
  if (code !== 0) throw new Error(`score ended with ${String(code)}`);
  return { seconds, rssMb: await peakMb(peak) };
}

/** About 2 KB a line, ids all different. @returns bytes */
export async function writeRecords(file: string, records: number): Promise<number> {
  const out = createWriteStream(file);
  for (let index = 0; index < records; index += 1) {
    const line = `${JSON.stringify({ ...SAMPLE, prompt_id: `bench-${index}`, pair_id: `bench-${index}`, prompt_index: index, run_index: index + 1 })}\n`;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  const { size } = statSync(file);
  if (size < 1_500 * records) throw new Error('records of the bench should have about 2 KB each');
  return size;
}
