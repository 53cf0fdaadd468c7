import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { SIMULATED_CREDENTIALS } from '../src/simulator/server/credentials.js';
import type { EndpointOrder } from './endpoint.js';
import { atMost, type Line, spreadText, unmeasured } from './line.js';
import { type Usage, usageOf } from './process-usage.js';
import { mediumRecords } from './published-records.js';
import { median, spreadOf } from './spread.js';
import { Worker } from './worker.js';

const REQUESTS = 200;
const MOST_FLOORS = 2;
const MOST_MB = 110;
const MEGABYTE = 2 ** 20;

/** Streams as short as keeps their deltas apart: what the programs do beside waiting is what is compared. */
const SHAPE = { deltas: 60, deltaBytes: 4, ttfbMs: 2, ttftMs: 4, totalMs: 12 };

/**
 * What whole processes use: a run of 200 requests with scoring, audit and report,
 * beside Node's own client and a script over the official client that ask the
 * same endpoint as often, and the offline commands on the published pair.
 */
export async function processLines(root: string, build: string, scratch: string, rounds: number): Promise<Line[]> {
  const cli = path.join(process.env['PARITY_BENCH_DIST'] ?? path.join(root, 'dist'), 'cli.js');
  const figures = [`CPU of a run of ${REQUESTS} requests`, `peak memory of a run of ${REQUESTS} requests`] as const;
  if (!existsSync(cli)) return figures.map((figure) => unmeasured(figure, 'no dist; npm run build makes it', ''));
  const endpoint = new Worker(path.join(build, 'bench/endpoint.js'));
  try {
    const baseUrl = await endpoint.call<string>('start', REQUEST_ORDER);
    const { floor, official, builds } = await runsOf([cli], baseUrl, { build, scratch, rounds });
    const used = { parity: builds[0] as readonly Usage[], floor, official };
    const cpu = toFloor(used.parity, floor);
    const peak = median(used.parity.map(({ peakBytes }) => peakBytes / MEGABYTE));
    return [
      atMost(figures[0], cpuText(used, cpu), median(cpu), MOST_FLOORS, ' × floor'),
      atMost(figures[1], peakText(used), peak, MOST_MB, ' MB'),
      ...(await offlineLines(root, cli, build, scratch)),
    ];
  } finally {
    await endpoint.close();
  }
}

/** What the endpoint answers to the requests of whole processes. */
export const REQUEST_ORDER: EndpointOrder = { shape: SHAPE, timeScale: 1, countsTokens: true };

type Programs = Readonly<Record<'parity' | 'floor' | 'official', readonly Usage[]>>;

/** CPU time in that of the bare client, round by round. */
export function toFloor(used: readonly Usage[], floor: readonly Usage[]): number[] {
  return used.map(({ cpuMs }, round) => cpuMs / (floor[round] as Usage).cpuMs);
}

/** Bare client, script over the official client, and one run of each build, in alternation, so that all see the same machine. */
export async function runsOf(
  clis: readonly string[],
  baseUrl: string,
  { build, scratch, rounds }: { readonly build: string; readonly scratch: string; readonly rounds: number },
): Promise<{ floor: Usage[]; official: Usage[]; builds: Usage[][] }> {
  const used = { floor: [] as Usage[], official: [] as Usage[], builds: clis.map((): Usage[] => []) };
  const output = path.join(scratch, 'process-output');
  const program = (name: string): Promise<Usage> =>
    usageOf(build, scratch, [path.join(build, `bench/programs/${name}.js`), baseUrl, String(REQUESTS), output]);
  for (let round = 0; round < rounds; round += 1) {
    used.floor.push(await program('floor'));
    used.official.push(await program('official'));
    for (const [index, cli] of clis.entries())
      used.builds[index]?.push(await usageOf(build, scratch, [cli, ...runWords(output)], environment(baseUrl)));
    for (const file of [output, `${output}.summary.json`]) await rm(file, { recursive: true, force: true });
  }
  return used;
}

/** An A/A run: two arms at the one endpoint, half of the requests each; the directory is its own. */
function runWords(output: string): string[] {
  const options = {
    ...{ provider: 'openai,openai', dataset: 'sample', limit: REQUESTS / 2, warmups: 0 },
    'output-dir': `${output}-run-${Date.now()}`,
  };
  return ['run', ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])];
}

function environment(baseUrl: string): Record<string, string> {
  return { OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: SIMULATED_CREDENTIALS.openaiApiKey };
}

function cpuText(used: Programs, toFloor: readonly number[]): string {
  const [parity, floor, official] = (['parity', 'floor', 'official'] as const).map((name) =>
    (median(used[name].map(({ cpuMs }) => cpuMs)) / 1000).toFixed(2),
  );
  return `${parity} s; floor ${floor}, script over the official client ${official}; to floor ${spreadText(spreadOf(toFloor))}`;
}

function peakText(used: Programs): string {
  const [parity, floor, official] = (['parity', 'floor', 'official'] as const).map((name) =>
    (median(used[name].map(({ peakBytes }) => peakBytes)) / MEGABYTE).toFixed(0),
  );
  return `${parity} MB; floor ${floor}, script over the official client ${official}`;
}

/** CPU and peak memory of each offline command on the published pair. */
async function offlineLines(root: string, cli: string, build: string, scratch: string): Promise<Line[]> {
  const commands = ['score', 'compare'] as const;
  const files = mediumRecords(root);
  const lines: Line[] = [];
  for (const command of commands) {
    const figure = `${command} of 2 × 1,319 published records: CPU and peak memory`;
    if (files === null) {
      lines.push(unmeasured(figure, 'the published runs are not here', ''));
      continue;
    }
    const output = path.join(scratch, `offline-${command}`);
    const { cpuMs, peakBytes } = await usageOf(build, scratch, [cli, command, ...files, '--output-dir', output]);
    const measured = `${(cpuMs / 1000).toFixed(2)} s, ${(peakBytes / MEGABYTE).toFixed(0)} MB`;
    lines.push({ ...unmeasured(figure, '', ''), measured, value: cpuMs / 1000 });
  }
  return lines;
}
