import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { peakMb, reportingPeak } from '../proof/peak.js';
import { SAMPLE } from './sample-records.js';
import { atMost, type Line, unmeasured } from './line.js';

/** Scored in two sizes: the larger gives the speed and the memory, both together whether time is linear. */
const SIZES = [50_000, 200_000] as const;
const MILLION = 1_000_000;

interface Scored {
  readonly seconds: number;
  readonly rssMb: number;
}

/** Scoring and summing up many records by the built program. */
export async function scoreLines(root: string, scratch: string, scale: number): Promise<Line[]> {
  const cli = path.join(process.env['PARITY_BENCH_DIST'] ?? path.join(root, 'dist'), 'cli.js');
  const [time, memory, linear] = ['score, a million records (from fewer)', 'score, resident memory at its most', 'score, time a record: many in relation to few'];
  if (!existsSync(cli)) return [time, memory, linear].map((figure) => unmeasured(figure, 'no dist; npm run build makes it', ''));
  const [few, many] = SIZES.map((size) => Math.round(size * scale)) as [number, number];
  const [small, large] = [await scored(cli, scratch, few), await scored(cli, scratch, many)];
  const seconds = (large.seconds / many) * MILLION;
  const ratio = large.seconds / many / (small.seconds / few);
  const sizes = `${many.toLocaleString('en')} records`;
  return [
    atMost(time, `${seconds.toFixed(0)} s, at the speed of ${sizes} (${large.seconds.toFixed(1)} s)`, seconds, 60, ' s'),
    atMost(memory, `${large.rssMb.toFixed(0)} MB at ${sizes}, ${small.rssMb.toFixed(0)} MB at ${few.toLocaleString('en')}`, large.rssMb, 400, ' MB'),
    atMost(linear, ratio.toFixed(2), ratio, 1.25),
  ];
}

async function scored(cli: string, scratch: string, records: number): Promise<Scored> {
  const file = path.join(scratch, `records-${records}.jsonl`);
  await writeRecords(file, records);
  const began = performance.now();
  const words = [cli, 'score', '--benchmark-jsonl', file, '--output-dir', path.join(scratch, `scores-${records}`)];
  const peak = path.join(scratch, `peak-${records}`);
  const child = spawn(process.execPath, words, { env: { ...process.env, ...reportingPeak(peak) }, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(child, 'close')) as [number | null];
  const seconds = (performance.now() - began) / 1000;
  await rm(file);
  if (code !== 0) throw new Error(`score ended with ${String(code)}`);
  return { seconds, rssMb: await peakMb(peak) };
}

/** About 2 KB a line, ids all different. */
async function writeRecords(file: string, records: number): Promise<void> {
  const out = createWriteStream(file);
  for (let index = 0; index < records; index += 1) {
    const line = `${JSON.stringify({ ...SAMPLE, prompt_id: `bench-${index}`, pair_id: `bench-${index}`, prompt_index: index, run_index: index + 1 })}\n`;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  if (statSync(file).size < 1_500 * records) throw new Error('records of the bench should have about 2 KB each');
}
