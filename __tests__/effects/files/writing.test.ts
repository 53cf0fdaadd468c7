import { readdirSync, statSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type AttemptRecord, toLine } from '../../../src/core/record/record.js';
import { readRecordFile } from '../../../src/effects/files/records.js';
import { writeAtomically, writeRecords } from '../../../src/effects/files/writing.js';
import { answers } from '../../../testkit/audit-records.js';

let directory: string;
beforeEach(async () => void (directory = await mkdtemp(path.join(os.tmpdir(), 'writing-'))));
afterEach(() => rm(directory, { recursive: true }));

describe('records that are written', () => {
  it('are one line each, in their order, and read back as they were', async () => {
    const file = path.join(directory, 'run.jsonl');
    const records = answers(50);
    await writeRecords(file, records);
    expect(await readFile(file, 'utf8')).toBe(records.map((record) => `${toLine(record)}\n`).join(''));
    expect((await readRecordFile(file, 'run')).records).toEqual(records);
  });

  it('of an empty run are an empty file', async () => {
    const file = path.join(directory, 'run.jsonl');
    await writeRecords(file, []);
    expect((await stat(file)).size).toBe(0);
  });

  it('lie on the disk block by block and never in one string', async () => {
    const [record] = answers(1);
    const long: AttemptRecord = { ...record!, output_text: 'x'.repeat(400_000) };
    const written: number[] = [];
    function* records(): Generator<AttemptRecord> {
      for (let count = 0; count < 20; count += 1) {
        written.push(readdirSync(directory).reduce((sum, name) => sum + statSync(path.join(directory, name)).size, 0));
        yield long;
      }
    }
    await writeRecords(path.join(directory, 'run.jsonl'), records());
    const lineBytes = toLine(long).length + 1;
    // What was asked for and is not on the disk yet is less than a block and one line.
    written.forEach((bytes, count) => expect(count * lineBytes - bytes).toBeLessThan((1 << 20) + lineBytes));
    expect((await stat(path.join(directory, 'run.jsonl'))).size).toBe(20 * lineBytes);
  });

  it('leave the old file and nothing else where they end in an error', async () => {
    const file = path.join(directory, 'run.jsonl');
    await writeFile(file, 'old');
    function* failing(): Generator<AttemptRecord> {
      yield* answers(3);
      throw new Error('no more');
    }
    await expect(writeRecords(file, failing())).rejects.toMatchObject({ code: 'DISK_FAILED' });
    expect([await readFile(file, 'utf8'), await readdir(directory)]).toEqual(['old', ['run.jsonl']]);
  });

  it('in a place that is none are refused by the system’s reason', async () => {
    await expect(writeAtomically(path.join(directory, 'absent', 'x.json'), '{}')).rejects.toMatchObject({
      code: 'DISK_FAILED',
      message: expect.stringContaining('ENOENT'),
    });
  });
});
