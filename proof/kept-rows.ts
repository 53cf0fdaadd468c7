import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AlarmJob, AlarmRows } from './alarm-job.js';

/** Rows that were finished, so that a proof that is stopped goes on where it was. */
export interface KeptRows {
  of(job: AlarmJob): Promise<Partial<AlarmRows> | null>;
  keep(job: AlarmJob, rows: Partial<AlarmRows>): Promise<Partial<AlarmRows>>;
}

const FOLDER = 'node_modules/.cache/parity-proof';
/** What the figures hang on. A row of other sources is not taken for one of these. */
const SOURCES = ['src/core', 'src/simulator/model', 'testkit', 'proof'];
/** Of the proofs, those that count. */
const COUNTS = /^(?:coverage|false-alarm-grid|promises|sequential-alarms)\.ts$/;

/** One line of JSON a row, in a file whose name says of which sources they are. */
export async function keptRows(name: string): Promise<KeptRows> {
  await mkdir(FOLDER, { recursive: true });
  const file = join(FOLDER, `${name}-${await fingerprint()}.jsonl`);
  const known = new Map(linesOf(await readFile(file, 'utf8').catch(() => '')));
  return {
    of: async (job) => known.get(JSON.stringify(job)) ?? null,
    keep: async (job, rows) => {
      await appendFile(file, `${JSON.stringify([JSON.stringify(job), rows])}\n`);
      return rows;
    },
  };
}

/** The last line may be torn. */
function linesOf(text: string): [job: string, rows: Partial<AlarmRows>][] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as [string, Partial<AlarmRows>]);
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const files = (await readdir(source, { recursive: true }))
      .filter((file) => (source === 'proof' ? COUNTS.test(file) : file.endsWith('.ts')))
      .sort();
    for (const file of files) hash.update(`${file}\n${await readFile(join(source, file), 'utf8')}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}
