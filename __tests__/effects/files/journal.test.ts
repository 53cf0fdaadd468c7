import { spawnSync } from 'node:child_process';
import { linkSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type AttemptRecord, toLine, toRecord } from '../../../src/core/record/record.js';
import { claimRun, newestUnfinished } from '../../../src/effects/files/claims.js';
import { prepareDirectory } from '../../../src/effects/files/directory.js';
import { openJournal } from '../../../src/effects/files/journal.js';
import { runPaths } from '../../../src/effects/files/paths.js';
import { findUnfinished, readJournal, reopenRun } from '../../../src/effects/files/resume.js';
import { writeAtomically } from '../../../src/effects/files/writing.js';
import { settings } from '../../../testkit/audit-records.js';
import { programWords } from '../../../testkit/program.js';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'journal-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const at = new Date('2026-06-10T08:31:01.250Z');
const record = (index: number): AttemptRecord =>
  toRecord(
    {
      provider: 'openai',
      model: 'gpt-5.5',
      run_index: index,
      prompt_index: index,
      prompt_id: `p-${index}`,
      started_at: at.toISOString(),
      ok: true,
      output_text: `é\n${index}`,
    },
    'test',
  );

async function begunRun(records: number): Promise<string> {
  const paths = await claimRun(directory, at, settings({ run_id: 'r' }));
  const journal = await openJournal(paths.journal);
  for (let index = 0; index < records; index += 1) await journal.append(record(index));
  await journal.close();
  return paths.journal;
}

/** Limits of a process, FIFOs and devices as Linux has them. */
const onLinux = process.platform === 'linux' ? it : it.skip;
if (process.platform !== 'linux')
  console.warn('SKIPPED: a full disk and files of other kinds are tried on Linux only.');

describe('journal', () => {
  it('a line is in the file when append resolves', async () => {
    const journal = await openJournal(path.join(directory, 'j.jsonl'));
    await journal.append(record(1));
    expect(readFileSync(journal.path, 'utf8')).toBe(`${toLine(record(1))}\n`);
    await journal.close();
  });

  it('lines of attempts that end at the same time do not mix', async () => {
    const journal = await openJournal(path.join(directory, 'j.jsonl'));
    await Promise.all(Array.from({ length: 50 }, (_, index) => journal.append(record(index))));
    await journal.close();
    const { records, torn } = await readJournal(journal.path);
    expect(torn).toBeNull();
    expect(records.map(({ prompt_id: id }) => id)).toEqual(Array.from({ length: 50 }, (_, index) => `p-${index}`));
  });

  onLinux('a full disk is a clear error and leaves the lines before it', () => {
    // A limit on file size is the only full disk that needs no privilege.
    const program = programWords(`
      import { openJournal } from './src/effects/files/journal.js';
      const journal = await openJournal('j.jsonl');
      const outcome = await journal.append(JSON.parse(process.argv[1])).then(() => journal.append({ output_text: 'x'.repeat(5000) }))
        .catch(({ code, message }) => ({ code, message }));
      console.log(JSON.stringify(outcome));`);
    const { stdout } = spawnSync(
      'bash',
      ['-c', 'ulimit -f 4; exec "$@"', 'limited', process.execPath, ...program, toLine(record(1))],
      { cwd: directory, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
    );
    expect(JSON.parse(stdout)).toEqual({ code: 'DISK_FAILED', message: expect.stringContaining('EFBIG') });
    expect(readFileSync(path.join(directory, 'j.jsonl'), 'utf8').startsWith(`${toLine(record(1))}\n`)).toBe(true);
  });

  onLinux.each(['a symbolic link', 'a hard link', 'a FIFO', 'a device'])('%s in its place is refused', async (kind) => {
    const [file, other] = [path.join(directory, 'j.jsonl'), path.join(directory, 'other')];
    writeFileSync(other, 'theirs');
    if (kind === 'a symbolic link') symlinkSync(other, file);
    if (kind === 'a hard link') linkSync(other, file);
    if (kind === 'a FIFO') spawnSync('mkfifo', [file]);
    if (kind === 'a device') symlinkSync('/dev/full', file);
    await expect(openJournal(file)).rejects.toMatchObject({ code: 'UNWRITABLE_OUTPUT' });
    expect(readFileSync(other, 'utf8')).toBe('theirs');
  });

  it('a directory that is a file is refused before anything is spent', async () => {
    writeFileSync(path.join(directory, 'file'), '');
    await expect(prepareDirectory(path.join(directory, 'file'))).rejects.toMatchObject({
      code: 'UNWRITABLE_OUTPUT',
      exitCode: 2,
    });
  });

  it('a directory that can never be made is refused, not tried for ever', async () => {
    await expect(prepareDirectory('/proc/nowhere/at/all')).rejects.toMatchObject({ code: 'UNWRITABLE_OUTPUT' });
  });

  it('directories above are made where they are not there', async () => {
    await prepareDirectory(path.join(directory, 'a', 'b', 'c'));
    await prepareDirectory(path.join(directory, 'a', 'b', 'c'));
  });

  it('two runs that begin in one second in one directory have files of their own', async () => {
    const [first, second] = await Promise.all([claimRun(directory, at, {}), claimRun(directory, at, {})]);
    expect(new Set([first.journal, second.journal]).size).toBe(2);
  });

  it('a vanished directory is a clear error', async () => {
    await expect(writeAtomically(path.join(directory, 'gone', 'x.json'), '{}')).rejects.toMatchObject({
      code: 'DISK_FAILED',
    });
  });
});

describe('taking up a run', () => {
  it('cut within the last line, the journal yields every line before it and can be continued', async () => {
    const journal = await begunRun(3);
    const whole = readFileSync(journal);
    const lastLine = whole.lastIndexOf(0x0a, whole.length - 2) + 1;
    for (let end = lastLine; end <= whole.length; end += end < lastLine + 20 || end > whole.length - 20 ? 1 : 37) {
      writeFileSync(journal, whole.subarray(0, end));
      const reopened = await reopenRun(await findUnfinished(directory));
      const complete = end >= whole.length - 1;
      expect([end, reopened.records.length]).toEqual([end, complete ? 3 : 2]);
      const again = await openJournal(journal);
      await again.append(record(9));
      await again.close();
      const { records, torn } = await readJournal(journal, reopened.journalBytes);
      expect(torn).toBeNull();
      expect(records.map(({ prompt_id: id }) => id)).toEqual(['p-9']);
      expect((await readJournal(journal)).records).toEqual([...reopened.records, ...records]);
    }
  });

  it('the newest unfinished run is taken, a finished one never', async () => {
    await begunRun(1);
    const paths = runPaths(directory, '20260610T083101Z');
    expect((await newestUnfinished(directory))?.journal).toBe(paths.journal);
    await writeAtomically(paths.summary, JSON.stringify({ run: { stopped_reason: null } }));
    expect(await newestUnfinished(directory)).toBeNull();
    await expect(findUnfinished(directory)).rejects.toMatchObject({ code: 'INVALID_OPTION', exitCode: 2 });
    await writeAtomically(paths.summary, JSON.stringify({ run: { stopped_reason: 'max-cost-usd: …' } }));
    expect((await newestUnfinished(directory))?.journal).toBe(paths.journal);
  });

  it('a claim that a crash cut short began nothing', async () => {
    const journal = await begunRun(1);
    writeFileSync(runPaths(directory, '20260610T090000Z').settings, '{"arms": [');
    expect((await newestUnfinished(directory))?.journal).toBe(journal);
  });

  it('a journal that was removed under a run is an error, and no further line is taken for kept', async () => {
    const journal = await openJournal(path.join(directory, 'j.jsonl'));
    await journal.append(record(1));
    rmSync(journal.path);
    await expect(journal.append(record(2))).rejects.toMatchObject({
      code: 'DISK_FAILED',
      message: expect.stringContaining('is gone'),
    });
    await journal.close();
  });

  it('a journal that was moved away under a run is one that nobody will read', async () => {
    const journal = await openJournal(path.join(directory, 'j.jsonl'));
    await journal.append(record(1));
    renameSync(journal.path, `${journal.path}.moved`);
    await expect(journal.append(record(2))).rejects.toMatchObject({
      code: 'DISK_FAILED',
      message: expect.stringContaining('removed or moved'),
    });
    writeFileSync(journal.path, '');
    await expect(journal.append(record(3))).rejects.toMatchObject({ code: 'DISK_FAILED' });
    await journal.close();
  });

  it('records whose journal is missing are not asked for again', async () => {
    const paths = runPaths(directory, '20260610T083101Z');
    rmSync(await begunRun(1));
    writeFileSync(paths.records, `${toLine(record(0))}\n`);
    await expect(reopenRun(paths)).rejects.toMatchObject({
      code: 'INVALID_RECORDS',
      exitCode: 2,
      message: expect.stringContaining('is missing'),
    });
  });

  it.each(['{oops', '{"summary": []}', ''])(
    'a summary that says nothing of the end, %j, leaves a run to be taken up',
    async (summary) => {
      await begunRun(1);
      const paths = runPaths(directory, '20260610T083101Z');
      writeFileSync(paths.summary, summary);
      expect(await findUnfinished(directory)).toEqual(paths);
    },
  );

  it.each([
    ['null', 'is null; it must be a JSON object'],
    ['{}', 'has no "schema_version"'],
    ['[]', 'is a list; it must be a JSON object'],
    [JSON.stringify({ ...settings(), arms: null }), '"arms" is null; it must be a list'],
    [JSON.stringify({ ...settings(), arms: [null] }), '"arms.0" is null; it must be a JSON object'],
    [
      JSON.stringify({ ...settings(), order: 'random' }),
      '"order" is "random"; it must be one of interleaved, sequential',
    ],
    ['{oops', "can't be read (it is not JSON)"],
  ])('settings that are none, %j, are one clear line', async (text, problem) => {
    await begunRun(1);
    const paths = runPaths(directory, '20260610T083101Z');
    writeFileSync(paths.settings, text);
    await expect(reopenRun(paths)).rejects.toMatchObject({
      code: 'INVALID_RECORDS',
      exitCode: 2,
      message: expect.stringContaining(`${paths.settings}${problem.startsWith('"') ? ':' : ''} ${problem}`),
    });
  });

  it('a line in a foreign encoding in the middle is an error that names it', async () => {
    const journal = await begunRun(2);
    writeFileSync(journal, Buffer.concat([Buffer.from([0x7b, 0xff, 0xfe, 0x0a]), readFileSync(journal)]));
    await expect(reopenRun(await findUnfinished(directory))).rejects.toMatchObject({
      code: 'INVALID_RECORDS',
      message: expect.stringContaining('line 1'),
    });
  });
});
