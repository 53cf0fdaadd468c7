import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildForBench } from './build.js';
import { buildsTable, refuseUnbuilt } from './builds.js';
import { clockLines } from './clock-lines.js';
import { coldLines } from './cold-lines.js';
import { compareLines } from './compare-lines.js';
import { inserted, type TABLES } from './docs.js';
import { figuresTable, type Line } from './line.js';
import { loopLines } from './loop-lines.js';
import { pageLines } from './page-lines.js';
import { processLines } from './process-lines.js';
import { scoreLines } from './score-lines.js';
import { signLines } from './sign-lines.js';

const DOCS = 'docs/stopwatch.md';
/** Of the requests of a full bench; enough to see what is broken, not what is slow. */
const REDUCED = 0.2;

/**
 * The bench: every figure of the stopwatch beside its target, in one table.
 *
 * `--json FILE` writes it there (result/bench.json), `--write-docs` into the
 * documentation, `--only STAGE` runs one stage, `--reduced` takes a fifth of
 * the requests and fails where a figure is beyond twice its target.
 * `--before DIST` measures whole programs of an older build beside this one
 * instead: `git archive COMMIT dist | tar x -C DIRECTORY` has one.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      json: { type: 'string', default: 'result/bench.json' },
      'write-docs': { type: 'boolean', default: false },
      reduced: { type: 'boolean', default: false },
      only: { type: 'string' },
      before: { type: 'string' },
    },
  });
  const root = process.cwd();
  const scale = values.reduced ? REDUCED : 1;
  const at = new Date().toISOString();
  const scratch = await mkdtemp(path.join(tmpdir(), 'parity-bench-'));
  const build = await buildForBench(root);
  try {
    const before = loadavg();
    if (values.before !== undefined) {
      const builds = { before: path.resolve(values.before), now: path.join(root, 'dist') };
      refuseUnbuilt(builds);
      const rounds = Math.max(3, Math.ceil(5 * scale));
      const compared = await buildsTable(builds, { root, build, scratch, rounds, scale });
      await publish('builds', `${compared}\n\n${conditionsText(conditionsSince(at, before))}`, values['write-docs']);
      return 0;
    }
    const lines: Line[] = [];
    const stage = async (name: string, measure: () => Promise<readonly Line[]>): Promise<void> => {
      if (values.only !== undefined && values.only !== name) return;
      const began = performance.now();
      lines.push(...(await measure()));
      console.error(`${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
    };
    let rounds: unknown = null;
    await stage('clock', () =>
      clockLines(build, scratch, scale).then((clock) => ((rounds = clock.rounds), clock.lines)),
    );
    await stage('cold', () => coldLines(root, build, scratch, Math.ceil(5 * scale)));
    await stage('process', () => processLines(root, build, scratch, Math.ceil(5 * scale)));
    await stage('loop', () => loopLines(build, scratch, scale));
    await stage('compare', () => compareLines(root, build, scratch, scale));
    await stage('score', () => scoreLines(root, scratch, scale));
    await stage('sign', () => signLines(scale));
    await stage('page', () => pageLines(scale));
    const conditions = conditionsSince(at, before);
    await publish('bench', `${figuresTable(lines)}\n\n${conditionsText(conditions)}`, values['write-docs']);
    await mkdir(path.dirname(values.json), { recursive: true });
    await writeFile(values.json, `${JSON.stringify({ conditions, lines, rounds }, null, 1)}\n`);
    return values.reduced && lines.some(({ beyondNoise }) => beyondNoise) ? 1 : 0;
  } finally {
    for (const directory of [build, scratch]) await rm(directory, { recursive: true, force: true });
  }
}

async function publish(table: keyof typeof TABLES, text: string, toDocs: boolean): Promise<void> {
  console.log(text);
  if (toDocs) await writeFile(DOCS, inserted(await readFile(DOCS, 'utf8'), table, text));
}

/** The machine, and its load when the bench began and now. */
function conditionsSince(at: string, before: number[]) {
  return {
    at,
    node: process.version,
    cores: cpus().length,
    cpu: cpus()[0]?.model ?? null,
    load_before: before,
    load_after: loadavg(),
  };
}

function conditionsText({
  at,
  node,
  cores,
  load_before: before,
  load_after: after,
}: {
  at: string;
  node: string;
  cores: number;
  load_before: number[];
  load_after: number[];
}): string {
  return `Taken ${at.slice(0, 16).replace('T', ' ')} UTC on ${cores} cores, Node ${node}; load average of the machine (1 min) ${before[0]?.toFixed(1) ?? '?'} before and ${after[0]?.toFixed(1) ?? '?'} after, the bench's own processes in.`;
}

process.exitCode = await main();
