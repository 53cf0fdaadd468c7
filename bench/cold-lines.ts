import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SIMULATED_CREDENTIALS } from '../src/simulator/server/credentials.js';
import { monotonicMs } from '../src/simulator/server/write-log.js';
import type { EndpointOrder, ServerFigures } from './endpoint.js';
import { atMost, type Line, published, spreadText, unmeasured } from './line.js';
import { runnerNode } from './runner-node.js';
import { type Spread, spreadOf } from './spread.js';
import { Worker } from './worker.js';

const MOST_MS = 200;
const MOST_BARE_STARTS = 6;
const MOST_DIST_MB = 7.5;

interface Start {
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** From spawning the built program to the arrival of its first request at the endpoint. */
export async function coldLines(root: string, build: string, scratch: string, rounds: number): Promise<Line[]> {
  const dist = process.env['PARITY_BENCH_DIST'] ?? path.join(root, 'dist');
  const figures = ['dist/cli.js', 'dist/index.js'].map((file) => `cold start of ${file} to the first request`);
  const node = runnerNode();
  const reason =
    node === null
      ? 'no Node 24; put one in NODE24, or run npx -y -p node@24 node -v once'
      : existsSync(path.join(dist, 'cli.js'))
        ? null
        : 'no dist; npm run build makes it';
  if (node === null || reason !== null)
    return figures.map((figure) => unmeasured(figure, reason ?? '', `≤ ${MOST_MS} ms, ≤ ${MOST_BARE_STARTS} × bare`));
  const endpoint = new Worker(path.join(build, 'bench/endpoint.js'));
  try {
    const baseUrl = await endpoint.call<string>('start', { shape: {}, timeScale: 0 } satisfies EndpointOrder);
    const starts = await startsOf(dist, scratch, baseUrl);
    const times = await timed(node, starts, endpoint, rounds);
    return [
      ...starts.flatMap((_, index) => startLines(figures[index] as string, times, index)),
      ...loadedLines(node, starts),
      sizeLine(dist),
    ];
  } finally {
    await endpoint.close();
  }
}

export async function startsOf(dist: string, scratch: string, baseUrl: string): Promise<Start[]> {
  const directory = await mkdtemp(path.join(scratch, 'cold-'));
  const credentials = {
    OPENAI_BASE_URL: baseUrl,
    OPENAI_API_KEY: SIMULATED_CREDENTIALS.openaiApiKey,
    AWS_EC2_METADATA_DISABLED: 'true',
  };
  const given: [string, string][] = [
    ['provider', 'openai'],
    ['dataset', 'sample'],
    ['limit', '1'],
    ['output-dir', directory],
  ];
  const common = { ...credentials, PATH: process.env['PATH'] ?? '', HOME: directory };
  const inputs = Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV'].map((name) => [name, path.join(directory, name)]),
  );
  // The runner makes them, and the toolkit insists.
  for (const file of Object.values(files)) await writeFile(file, '');
  return [
    {
      words: [path.join(dist, 'cli.js'), 'run', ...given.flatMap(([name, value]) => [`--${name}`, value])],
      env: common,
    },
    {
      words: [path.join(dist, 'index.js')],
      env: {
        ...common,
        ...inputs,
        ...files,
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: 'octo/bench',
        GITHUB_EVENT_NAME: 'schedule',
        GITHUB_RUN_ID: '1',
        GITHUB_RUN_ATTEMPT: '1',
        INPUT_COMMENT: 'off',
      },
    },
  ];
}

/** Milliseconds of each start and of a bare Node, in alternation. */
export async function timed(
  node: string,
  starts: readonly Start[],
  endpoint: Worker,
  rounds: number,
): Promise<{ starts: number[][]; bare: number[] }> {
  const times = { starts: starts.map((): number[] => []), bare: [] as number[] };
  // Once each, unmeasured: files come from the disk the first time.
  for (let round = -1; round < rounds; round += 1) {
    const bare = await bareStart(node);
    if (round >= 0) times.bare.push(bare);
    for (const [index, start] of starts.entries()) {
      const ms = await firstRequest(node, start, endpoint);
      if (round >= 0) times.starts[index]?.push(ms);
    }
  }
  return times;
}

async function bareStart(node: string): Promise<number> {
  const began = monotonicMs();
  const child = spawn(node, ['-e', '0'], { stdio: 'ignore' });
  await once(child, 'exit');
  return monotonicMs() - began;
}

/** A run goes on after its first request, which is none of the start's business: it is waited for, not timed. */
async function firstRequest(node: string, { words, env }: Start, endpoint: Worker): Promise<number> {
  const began = monotonicMs();
  const child = spawn(node, [...words], { env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let complaint = '';
  for (const pipe of [child.stdout, child.stderr])
    pipe.setEncoding('utf8').on('data', (text: string) => (complaint = `${complaint}${text}`.slice(-1000)));
  await once(child, 'exit');
  const [first] = (await endpoint.call<ServerFigures[]>('figures')).sort((a, b) => a.receivedAt - b.receivedAt);
  if (first === undefined) throw new Error(`${words.join(' ')} made no request: ${complaint}`);
  return first.receivedAt - began;
}

function startLines(figure: string, times: { starts: number[][]; bare: number[] }, index: number): Line[] {
  const own = times.starts[index] as number[];
  const ms = spreadOf(own);
  const ratio = spreadOf(own.map((value, round) => value / (times.bare[round] as number)));
  return [
    atMost(figure, `${millis(ms)} ms`, ms.median, MOST_MS, ' ms'),
    atMost(
      `${figure}, in bare starts`,
      `${spreadText(ratio)} of ${millis(spreadOf(times.bare))} ms`,
      ratio.median,
      MOST_BARE_STARTS,
      ' × bare',
    ),
  ];
}

function millis({ median, least, most }: Spread): string {
  return `${median.toFixed(0)} (${least.toFixed(0)}–${most.toFixed(0)})`;
}

/** Writes down each file that a process loads. */
const LISTER = `data:text/javascript,${encodeURIComponent(
  `import { registerHooks } from 'node:module';
   import { statSync, writeSync } from 'node:fs';
   registerHooks({ load(url, context, next) {
     if (url.startsWith('file:')) writeSync(3, url + '\\n');
     return next(url, context);
   } });`,
)}`;

/** What each command loads before its first request or, where it makes none, at all: `auth`, help, `compare`'s help. */
function loadedLines(node: string, [cli]: readonly Start[]): Line[] {
  if (cli === undefined) return [];
  const file = cli.words[0] as string;
  const commands: [string, string[]][] = [
    ['--help', ['--help']],
    ['auth, by key', ['auth', '--provider', 'openai']],
    ['run, to its end', cli.words.slice(1)],
  ];
  return commands.map(([name, words]) => {
    const listed = loadedFiles(node, [file, ...words], cli.env);
    const kilobytes = listed.reduce((sum, loaded) => sum + statSync(loaded).size, 0) / 1024;
    return published(`loaded by ${name}`, `${kilobytes.toFixed(0)} KB in ${listed.length} files`, kilobytes);
  });
}

function loadedFiles(node: string, words: readonly string[], env: Readonly<Record<string, string>>): string[] {
  const list = path.join(env['HOME'] ?? '.', 'loaded.txt');
  const shell = '"$0" --import "$1" "${@:3}" 3>"$2" >/dev/null 2>&1 || true';
  execFileSync('bash', ['-c', shell, node, LISTER, list, ...words], { env: { ...env } });
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter((url) => url !== '')
    .map((url) => new URL(url).pathname);
}

function sizeLine(dist: string): Line {
  const { megabytes, files } = sizeOf(dist);
  return atMost('dist, licences aside', `${megabytes.toFixed(1)} MB in ${files} files`, megabytes, MOST_DIST_MB, ' MB');
}

/** Of a build, without the licences of what is bundled. */
export function sizeOf(dist: string): { readonly megabytes: number; readonly files: number } {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'licenses.txt');
  const bytes = files.reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
  return { megabytes: bytes / 2 ** 20, files: files.length };
}
