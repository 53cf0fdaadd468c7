import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { JournalLine, KilledRun } from './killed-run.js';

/** What only the end can say of an attempt: whether another took its place, and how its tokens reconcile. */
const LATER_FIELDS = ['superseded', 'token_residual', 'replayed_chars', 'as_billed'];

interface Summary {
  readonly run: {
    readonly resumed: boolean;
    readonly stopped_reason: string | null;
    readonly attempts: number;
    readonly elapsed_seconds: number;
    readonly interrupted_seconds: number;
  };
}

/** Holds the files of a run that was killed and resumed against its journal and against the sessions it took. */
export async function checkFinal(
  run: KilledRun,
  plan: { readonly prompts: number; readonly arms: number },
  fail: (what: string) => void,
): Promise<void> {
  const names = await readdir(run.directory);
  const named = (pattern: RegExp): string =>
    path.join(run.directory, names.find((name) => pattern.test(name)) ?? 'missing');
  const records = await linesOf(named(/Z\.jsonl$/));
  const warmups = await linesOf(named(/_warmups\.jsonl$/));
  const written = new Map([...records, ...warmups].map((record) => [record.request_id, record]));
  for (const line of run.journal) {
    if (comparable(written.get(line.request_id)) !== comparable(line))
      fail(`attempt ${line.request_id} of the journal is not as it was in the final records`);
  }
  if (written.size !== run.journal.length)
    fail(`${written.size} final records of ${run.journal.length} journalled attempts`);
  const counting = records.filter(({ superseded }) => superseded !== true);
  const slots = new Set(counting.map(({ arm, pair_id: pair }) => `${arm} ${pair}`));
  if (counting.length !== plan.prompts * plan.arms || slots.size !== counting.length)
    fail(`${counting.length} records count, of ${slots.size} places in the plan`);
  if (counting.some(({ ok }) => ok !== true)) fail('a sound answer was recorded as failed');
  if (names.some((name) => name.endsWith('.tmp') && !sessionsWereKilled(run))) fail('a temporary file was left');
  checkSummary(run, JSON.parse(await readFile(named(/_summary\.json$/), 'utf8')) as Summary, records.length, fail);
}

function sessionsWereKilled({ sessions }: KilledRun): boolean {
  return sessions.length > 1;
}

function checkSummary({ sessions }: KilledRun, { run }: Summary, records: number, fail: (what: string) => void): void {
  const last = sessions.at(-1);
  const resumed = (last?.before.size ?? 0) > 0;
  if (run.resumed !== resumed) fail(`the summary says resumed: ${run.resumed}`);
  if (run.stopped_reason !== null) fail(`the summary says stopped: ${run.stopped_reason}`);
  if (run.attempts !== records) fail(`the summary counts ${run.attempts} attempts of ${records}`);
  // Each session's own time bounds what it measured; the gaps between them are in none. Stamps are whole milliseconds.
  const measuring = sessions.filter((session) => session.after.size > session.before.size || session === last);
  const seconds = measuring.reduce((sum, { from, to }) => sum + (to - from) / 1000, 0);
  if (run.elapsed_seconds > seconds + 0.05)
    fail(`elapsed is ${run.elapsed_seconds} s, the sessions took ${seconds} s: gaps are counted in`);
  if (!(run.elapsed_seconds > 0)) fail(`elapsed is ${run.elapsed_seconds} s`);
}

async function linesOf(file: string): Promise<JournalLine[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as JournalLine);
}

function comparable(line: JournalLine | undefined): string {
  return JSON.stringify(
    line ?? null,
    line === undefined
      ? []
      : Object.keys(line)
          .filter((field) => !LATER_FIELDS.includes(field))
          .sort(),
  );
}
