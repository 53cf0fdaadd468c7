import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inDirectory } from '../testkit/child.js';
import { FILE_READERS } from '../testkit/file-readers.js';
import { hostileTexts } from '../testkit/hostile-texts.js';
import { TEXT_READERS } from '../testkit/text-readers.js';
import { counted, type ProofLine, type ProofParts } from './line.js';

/** Characters of the shorter and of the longer texts; the longer ones are four times as long. */
const LENGTHS = { full: [50_000, 200_000], reduced: [10_000, 40_000] } as const;
/** One in so many texts is read by each reader, another one by the next. */
const STEP = { full: 1, reduced: 12 } as const;
/** This search is quadratic up to a bound on its work, which takes seconds a text: reduced, it reads fewer. */
const BOUNDED = { name: 'audit: replays', step: { full: 1, reduced: 120 } } as const;

/** Four times the text may take this many times as long; quadratic work takes sixteen times as long. */
const MOST_GROWTH = 10;
/** Shorter times say more of the machine than of the work: at these lengths quadratic work takes ten seconds and more. */
const LEAST_MS = 500;
/** Of a process that hangs; a busy machine may need an hour for what takes ten minutes. */
const PROCESS_LIMIT_MS = 7_200_000;

/** Every reader of foreign text over every hostile pattern, by processor time, in a process of its own that can be killed. */
export async function proveHostileTexts({ size }: ProofParts): Promise<ProofLine> {
  const child = spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), size], {
    encoding: 'utf8',
    timeout: PROCESS_LIMIT_MS,
  });
  const lines = child.stdout.split('\n').filter((line) => line !== '');
  const ended =
    child.status === 0
      ? []
      : [`the process ended with ${child.signal ?? child.status}: ${lines.at(-1) ?? child.stderr.slice(0, 200)}`];
  const [readers, texts] = [Object.keys(READERS).length, Math.ceil(hostileTexts(1).length / STEP[size])];
  return {
    claim: 'reading a hostile text takes time in step with its length',
    tried: `${counted(readers, 'reader')} of foreign text × ${size === 'full' ? '' : 'up to '}${counted(texts, 'hostile text')} of ${LENGTHS[size][0].toLocaleString('en-US')} and of four times as many characters`,
    failures: [...ended, ...lines.filter((line) => line.startsWith('slow: '))],
  };
}

type Reader = (text: string, directory: string) => unknown;

const READERS: Readonly<Record<string, Reader>> = {
  ...TEXT_READERS,
  ...Object.fromEntries(
    Object.entries(FILE_READERS).map(([name, read]): [string, Reader] => [
      name,
      (text, directory) => {
        const file = path.join(directory, 'foreign');
        writeFileSync(file, text);
        return read(file);
      },
    ]),
  ),
};

/** Processor time, which other programs of this machine do not lengthen; the least of three rounds. */
async function leastMs(reader: Reader, text: string, directory: string): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < 3 && least > LEAST_MS / (2 * MOST_GROWTH); round += 1) {
    const before = process.cpuUsage();
    await reader(text, directory);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** One line for each reader, and one more for each text that it was slow on. */
async function measureAll(size: keyof typeof LENGTHS, directory: string): Promise<void> {
  const [short, long] = LENGTHS[size].map(hostileTexts) as [string[], string[]];
  for (const [number, [name, reader]] of Object.entries(READERS).entries()) {
    console.log(`reading: ${name}`);
    const step = name === BOUNDED.name ? BOUNDED.step[size] : STEP[size];
    for (let index = number % step; index < long.length; index += step) {
      const text = long[index] as string;
      const took = await leastMs(reader, text, directory);
      if (took < LEAST_MS) continue;
      const growth = took / (await leastMs(reader, short[index] as string, directory));
      if (growth > MOST_GROWTH)
        console.log(
          `slow: ${name} on ${JSON.stringify(text.slice(0, 24))}…: ${took.toFixed(0)} ms, ${growth.toFixed(1)} times as long for four times the text`,
        );
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await inDirectory((directory) => measureAll(process.argv[2] === 'reduced' ? 'reduced' : 'full', directory));
