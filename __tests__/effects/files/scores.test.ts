import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type AttemptRecord, toLine } from '../../../src/core/record/record.js';
import { sortedJson } from '../../../src/core/text/sorted-json.js';
import { scoreRun } from '../../../src/core/walkthrough/accuracy.js';
import { accuracySummaries } from '../../../src/core/walkthrough/accuracy-report.js';
import { scoreFile } from '../../../src/effects/files/scores.js';
import { attempt } from '../../../testkit/records.js';

const NOW = '2026-11-22T15:00:00.000Z';
let directory: string;
beforeEach(async () => void (directory = await mkdtemp(path.join(os.tmpdir(), 'scores-'))));
afterEach(() => rm(directory, { recursive: true }));

const answered = (index: number, fields: Partial<AttemptRecord> = {}) =>
  attempt({
    prompt_id: `p-${index}`,
    expected_answer: '#### 18',
    output_text: index % 3 === 0 ? 'line\n#### 19 "…"' : '#### 18',
    ...fields,
  });

async function scored(records: readonly AttemptRecord[], rest = '') {
  const source = { label: 'run', benchmarkJsonl: path.join(directory, 'run.jsonl'), scorer: 'gsm8k' as const };
  await writeFile(source.benchmarkJsonl, records.map((record) => `${toLine(record)}\n`).join('') + rest);
  const target = path.join(directory, 'gsm8k_accuracy_summary.json');
  const torn: number[] = [];
  const digest = await scoreFile(source, target, NOW, ({ line }) => void torn.push(line));
  return { source, digest, torn, text: await readFile(target, 'utf8') };
}

describe('scoring a file while reading it', () => {
  it.each([
    ['no record', []],
    ['one record', [answered(0)]],
    ['only a warm-up', [answered(0, { warmup: true })]],
    ['two arms', [answered(0, { arm: 'a', provider: 'bedrock' }), answered(1, { arm: 'b' })]],
    ['more than a block of records', Array.from({ length: 4000 }, (_, index) => answered(index))],
  ])('of %s writes what scoring it whole would write, byte by byte', async (_, records) => {
    const { source, digest, text } = await scored(records);
    const whole = scoreRun(source, records);
    expect(text).toBe(sortedJson({ generated_at: NOW, records: whole.records, ...accuracySummaries(whole) }));
    expect({ ...digest, records: whole.records }).toEqual(whole);
  });

  it('leaves a torn last line out and says so', async () => {
    const { digest, torn } = await scored([answered(1), answered(2)], '{"provider":"op');
    expect([digest.summary?.total_records, torn]).toEqual([2, [3]]);
  });

  it('of a broken file leaves no file behind', async () => {
    await expect(scored([answered(1)], '{"provider":\n')).rejects.toMatchObject({ code: 'INVALID_RECORDS' });
    expect(await readdir(directory)).toEqual(['run.jsonl']);
  });

  it('into a directory that is not there is a failure of the disk, named by its file', async () => {
    const source = { label: 'run', benchmarkJsonl: path.join(directory, 'run.jsonl'), scorer: 'gsm8k' as const };
    await writeFile(source.benchmarkJsonl, '');
    await expect(
      scoreFile(source, path.join(directory, 'absent', 'x.json'), NOW, () => undefined),
    ).rejects.toMatchObject({
      code: 'DISK_FAILED',
      message: expect.stringContaining('ENOENT'),
    });
  });
});
