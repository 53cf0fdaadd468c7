import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { StreamShape } from '../src/simulator/server/options.js';
import type { EndpointOrder } from './endpoint.js';
import { atMost, type Line } from './line.js';
import type { LoopFigures, LoopOrder } from './loop.js';
import { runnerNode } from './runner-node.js';
import { Worker } from './worker.js';

const MEGABYTES_OF_GROWTH = 20;

/** What the loop adds to its requests, in time and in memory. */
export async function loopLines(build: string, scratch: string, scale: number): Promise<Line[]> {
  const nodes = [...new Set([process.execPath, runnerNode() ?? process.execPath])];
  const lines = [await wallLine(build, scratch, scale)];
  for (const node of nodes) lines.push(await memoryLine(build, scratch, scale, node));
  return lines;
}

async function wallLine(build: string, scratch: string, scale: number): Promise<Line> {
  const shape: StreamShape = { deltas: 60, deltaBytes: 4, ttfbMs: 150, ttftMs: 300, totalMs: 500 };
  const { wallMs, totalsMs, requests } = await runLoop(
    build,
    { shape, timeScale: 1 },
    { scratch, requests: Math.round(60 * scale), looks: [] },
  );
  const measured = `${(wallMs / totalsMs).toFixed(4)}: ${((wallMs - totalsMs) / requests).toFixed(1)} ms between two of ${requests} requests of 500 ms, each flushed to disk`;
  return atMost('wall time of a sequential run over the sum of its totals', measured, wallMs / totalsMs, 1.02);
}

async function memoryLine(build: string, scratch: string, scale: number, node: string): Promise<Line> {
  const last = Math.round(20_000 * scale);
  const looks = [100, 500, 1_000, 5_000, 10_000, last].filter((requests) => requests <= last);
  const { memory } = await runLoop(build, { shape: {}, timeScale: 0 }, { scratch, requests: last, looks }, node);
  const most = Math.max(...memory.slice(1).map(({ rssMb }) => rssMb));
  const growth = most - (memory[0]?.rssMb ?? NaN);
  const measured = `${growth < 0 ? '−' : '+'}${Math.abs(growth).toFixed(1)} MB: ${memory.map(({ requests, rssMb }) => `${requests.toLocaleString('en')} → ${rssMb.toFixed(0)}`).join(', ')} MB`;
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  return atMost(
    `resident memory, 100 → ${last.toLocaleString('en')} requests, Node ${version}`,
    measured,
    growth,
    MEGABYTES_OF_GROWTH,
    ' MB',
  );
}

async function runLoop(
  build: string,
  at: EndpointOrder,
  order: Omit<LoopOrder, 'baseUrl'>,
  node = process.execPath,
): Promise<LoopFigures> {
  const endpoint = new Worker(path.join(build, 'bench/endpoint.js'));
  const loop = new Worker(path.join(build, 'bench/loop.js'), [], ['--expose-gc'], node);
  try {
    const baseUrl = await endpoint.call<string>('start', at);
    return await loop.call<LoopFigures>('run', { ...order, baseUrl } satisfies LoopOrder);
  } finally {
    await loop.close();
    await endpoint.close();
  }
}
