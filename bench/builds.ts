import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { markdownTable } from '../src/core/text/markdown-table.js';
import { sizeOf, startsOf, timed } from './cold-lines.js';
import { repeatedFiles } from './compare-lines.js';
import { spreadText } from './line.js';
import { REQUEST_ORDER, runsOf, toFloor } from './process-lines.js';
import { type Phases, type Usage, usageOf } from './process-usage.js';
import { mediumRecords } from './published-records.js';
import { runnerNode } from './runner-node.js';
import { writeRecords } from './score-lines.js';
import { median, spreadOf } from './spread.js';
import { Worker } from './worker.js';

/** Two builds, by their `dist`. */
export interface Builds {
  readonly before: string;
  readonly now: string;
}

interface Place {
  readonly root: string;
  /** Where `buildForBench` put this folder. */
  readonly build: string;
  readonly scratch: string;
  readonly rounds: number;
  /** Of the pairs and records of a full bench. */
  readonly scale: number;
}

type Row = readonly [figure: string, before: string, now: string, target: string];

const MEGABYTE = 2 ** 20;

/**
 * Whole programs of two builds beside one another, as Markdown: within a round one
 * after the other, so that both see the same machine. Its seconds are those of the
 * machine at that hour; what tells is how the two columns stand to one another.
 */
export async function buildsTable(builds: Builds, place: Place): Promise<string> {
  const rows = [
    ...(await runRows(builds, place)),
    ...(await coldRows(builds, place)),
    ...(await compareRows(builds, place)),
    await scoreRow(builds, place),
    sizeRow(builds),
  ];
  return markdownTable(['figure', 'before', 'now', 'target'], rows, { padded: true });
}

async function withEndpoint<T>(build: string, use: (endpoint: Worker) => Promise<T>): Promise<T> {
  const endpoint = new Worker(path.join(build, 'bench/endpoint.js'));
  try {
    return await use(endpoint);
  } finally {
    await endpoint.close();
  }
}

async function runRows({ before, now }: Builds, place: Place): Promise<Row[]> {
  const clis = [before, now].map((dist) => path.join(dist, 'cli.js'));
  const used = await withEndpoint(place.build, async (endpoint) => {
    return runsOf(clis, await endpoint.call<string>('start', REQUEST_ORDER), place);
  });
  const row = (figure: string, text: (usage: readonly Usage[]) => string, target = ''): Row => {
    const [old, current] = used.builds as [Usage[], Usage[]];
    return [figure, text(old), text(current), target];
  };
  const phase = (figure: string, name: keyof Phases): Row =>
    row(`– ${figure}`, (usage) => {
      const share = usage.map(({ phases }, round) => (phases?.[name] ?? NaN) / (used.floor[round] as Usage).cpuMs);
      return `${spreadText(spreadOf(share))}, ${median(usage.map(({ phases }) => phases?.[name] ?? NaN)).toFixed(0)} ms`;
    });
  return [
    row(
      'CPU of a run of 200 requests, in those of a bare client',
      (usage) =>
        `${spreadText(spreadOf(toFloor(usage, used.floor)))}, ${median(usage.map(({ cpuMs }) => cpuMs)).toFixed(0)} ms`,
      '≤ 2',
    ),
    phase('Node’s own start', 'startMs'),
    phase('code, dataset, plan and power, up to the first request', 'beforeMs'),
    phase('the requests, with records and journal', 'requestsMs'),
    phase('tokens, scoring, audit, comparison and report', 'afterMs'),
    row(
      'peak memory of it',
      (usage) => `${median(usage.map(({ peakBytes }) => peakBytes / MEGABYTE)).toFixed(0)} MB`,
      '≤ 110 MB',
    ),
  ];
}

async function coldRows({ before, now }: Builds, { build, scratch, rounds }: Place): Promise<Row[]> {
  const node = runnerNode();
  const figure = 'cold start of dist/index.js to the first request, Node 24';
  if (node === null) return [[figure, 'no Node 24', 'no Node 24', '≤ 200 ms']];
  const { starts } = await withEndpoint(build, async (endpoint) => {
    const baseUrl = await endpoint.call<string>('start', { ...REQUEST_ORDER, timeScale: 0 });
    const ofAction = async (dist: string) => (await startsOf(dist, scratch, baseUrl)).slice(1);
    return timed(node, [...(await ofAction(before)), ...(await ofAction(now))], endpoint, rounds);
  });
  const [old, current] = starts.map(
    (ms) => `${median(ms).toFixed(0)} (${Math.min(...ms).toFixed(0)}–${Math.max(...ms).toFixed(0)}) ms`,
  );
  return [[figure, old as string, current as string, '≤ 200 ms']];
}

async function compareRows(builds: Builds, place: Place): Promise<Row[]> {
  const files = mediumRecords(place.root);
  if (files === null) return [];
  const pairs = Math.round(100_000 * place.scale);
  const repeated = await repeatedFiles(files, place.scratch, pairs);
  const rows = [
    await offlineRow('compare of 2 × 1,319 published records', builds, place, 1.2, ['compare', ...files]),
    await offlineRow(
      `compare of ${pairs.toLocaleString('en')} pairs with their texts`,
      builds,
      { ...place, rounds: 1 },
      8 * place.scale,
      ['compare', ...repeated],
    ),
  ];
  for (const file of repeated) await rm(file);
  return rows;
}

async function scoreRow(builds: Builds, place: Place): Promise<Row> {
  const records = Math.round(1_000_000 * place.scale);
  const file = path.join(place.scratch, 'records.jsonl');
  await writeRecords(file, records);
  const words = ['score', '--benchmark-jsonl', file];
  const figure = `score of ${records.toLocaleString('en')} records`;
  const row = await offlineRow(figure, builds, { ...place, rounds: 1 }, 22 * place.scale, words);
  await rm(file);
  return row;
}

interface Taken {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

/** A command of both builds, one after the other in each round. CPU time tells more than the clock where a machine is busy. */
async function offlineRow(
  figure: string,
  { before, now }: Builds,
  { build, scratch, rounds }: Place,
  mostSeconds: number,
  words: readonly string[],
): Promise<Row> {
  const output = ['--output-dir', path.join(scratch, 'offline')];
  const take = async (dist: string): Promise<Taken> => {
    const began = performance.now();
    const { cpuMs } = await usageOf(build, scratch, [path.join(dist, 'cli.js'), ...words, ...output]);
    return { seconds: (performance.now() - began) / 1000, cpuSeconds: cpuMs / 1000 };
  };
  const taken = { before: [] as Taken[], now: [] as Taken[] };
  for (let round = 0; round < rounds; round += 1) {
    taken.before.push(await take(before));
    taken.now.push(await take(now));
  }
  const ratio = median(
    taken.now.map(({ cpuSeconds }, round) => cpuSeconds / (taken.before[round] as Taken).cpuSeconds),
  );
  const text = (all: readonly Taken[]): string =>
    `${median(all.map(({ seconds }) => seconds)).toFixed(1)} s; CPU ${median(all.map(({ cpuSeconds }) => cpuSeconds)).toFixed(1)} s`;
  return [figure, text(taken.before), `${text(taken.now)}, ${ratio.toFixed(2)} of it`, `≤ ${mostSeconds.toFixed(1)} s`];
}

function sizeRow({ before, now }: Builds): Row {
  const text = (dist: string): string => {
    const { megabytes, files } = sizeOf(dist);
    return `${megabytes.toFixed(1)} MB in ${files} files`;
  };
  return ['dist, licences aside', text(before), text(now), '≤ 7.5 MB'];
}

/** @throws Error where one of them is not built */
export function refuseUnbuilt({ before, now }: Builds): void {
  for (const dist of [before, now])
    if (!existsSync(path.join(dist, 'cli.js'))) throw new Error(`${dist} has no cli.js; name a dist that is built`);
}
