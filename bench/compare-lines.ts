import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { CompareBench } from './compare-100k.js';
import { atMost, type Line, unmeasured } from './line.js';
import { Worker } from './worker.js';

const PUBLISHED = '../shared/data/published-runs';

/** What offline work takes: the published runs through the built program, and a hundred thousand simulated pairs. */
export async function compareLines(root: string, build: string, scratch: string, scale: number): Promise<Line[]> {
  const worker = new Worker(path.join(build, 'bench/compare-process.js'));
  try {
    const pairs = Math.round(100_000 * scale);
    const { auditSeconds, compareSeconds } = await worker.call<Omit<CompareBench, 'comparison'>>('compare', pairs);
    const seconds = auditSeconds + compareSeconds;
    const measured = `${seconds.toFixed(1)} s: audit ${auditSeconds.toFixed(1)}, comparison with all intervals ${compareSeconds.toFixed(1)}`;
    return [...(await publishedLines(root, scratch, worker)), atMost(`audit and compare ${pairs.toLocaleString('en')} pairs`, measured, seconds, 20, ' s')];
  } finally {
    await worker.close();
  }
}

async function publishedLines(root: string, scratch: string, worker: Worker): Promise<Line[]> {
  const [whole, tokens] = ['compare of 2 × 1,319 published records, whole program', 'the same: tokenizer, loaded and run'];
  const files = mediumRecords(path.join(root, PUBLISHED));
  const cli = path.join(process.env['PARITY_BENCH_DIST'] ?? path.join(root, 'dist'), 'cli.js');
  if (files === null) return [unmeasured(whole, 'the published runs are not here', '≤ 5 s'), unmeasured(tokens, 'the published runs are not here', '≤ 2.5 s')];
  const tokenizing = await worker.call<number>('tokenize', files);
  const line = atMost(tokens, `${tokenizing.toFixed(1)} s`, tokenizing, 2.5, ' s');
  if (!existsSync(cli)) return [unmeasured(whole, 'no dist; npm run build makes it', '≤ 5 s'), line];
  const began = performance.now();
  const child = spawn(process.execPath, [cli, 'compare', ...files, '--output-dir', path.join(scratch, 'comparison')], { stdio: 'ignore' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`compare ended with ${String(code)}`);
  const seconds = (performance.now() - began) / 1000;
  return [atMost(whole, `${seconds.toFixed(1)} s`, seconds, 5, ' s'), line];
}

/** The records of both providers at medium effort; null where they are not here. */
function mediumRecords(directory: string): readonly string[] | null {
  if (!existsSync(directory)) return null;
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) => /medium.*\.jsonl$/.test(name));
  return names.length === 2 ? names.map((name) => path.join(directory, name)) : null;
}
