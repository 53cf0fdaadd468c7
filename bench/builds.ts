import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { markdownTable } from '../src/core/text/markdown-table.js';
import { sizeOf, startsOf, timed } from './cold-lines.js';
import { comparing, repeatedFiles } from './compare-lines.js';
import { spreadText } from './line.js';
import { REQUEST_ORDER, runsOf, toFloor } from './process-lines.js';
import type { Phases, Usage } from './process-usage.js';
import { mediumRecords } from './published-records.js';
import { runnerNode } from './runner-node.js';
import { scoring, writeRecords } from './score-lines.js';
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

async function compareRows(builds: Builds, { root, scratch, rounds, scale }: Place): Promise<Row[]> {
  const files = mediumRecords(root);
  if (files === null) return [];
  const pairs = Math.round(100_000 * scale);
  const repeated = await repeatedFiles(files, scratch, pairs);
  const rows = [
    await secondsRow('compare of 2 × 1,319 published records', builds, rounds, '≤ 1.2 s', (cli) =>
      comparing(cli, files, scratch),
    ),
    await secondsRow(`compare of ${pairs.toLocaleString('en')} pairs with their texts`, builds, 1, '≤ 8 s', (cli) =>
      comparing(cli, repeated, scratch),
    ),
  ];
  for (const file of repeated) await rm(file);
  return rows;
}

async function scoreRow(builds: Builds, { scratch, scale }: Place): Promise<Row> {
  const records = Math.round(1_000_000 * scale);
  const file = path.join(scratch, 'records.jsonl');
  await writeRecords(file, records);
  const row = await secondsRow(`score of ${records.toLocaleString('en')} records`, builds, 1, '≤ 22 s', async (cli) => {
    return (await scoring(cli, scratch, file)).seconds;
  });
  await rm(file);
  return row;
}

/** The median of the rounds; in each both builds, one after the other. */
async function secondsRow(
  figure: string,
  { before, now }: Builds,
  rounds: number,
  target: string,
  seconds: (cli: string) => Promise<number>,
): Promise<Row> {
  const taken = { before: [] as number[], now: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    taken.before.push(await seconds(path.join(before, 'cli.js')));
    taken.now.push(await seconds(path.join(now, 'cli.js')));
  }
  const ratio = median(taken.now.map((value, round) => value / (taken.before[round] as number)));
  return [
    figure,
    `${median(taken.before).toFixed(1)} s`,
    `${median(taken.now).toFixed(1)} s, ${ratio.toFixed(2)} of it`,
    target,
  ];
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
