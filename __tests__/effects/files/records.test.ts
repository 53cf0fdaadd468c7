import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { toLine } from '../../../src/core/record/record.js';
import { finalFilesBelow } from '../../../src/effects/files/discovery.js';
import { labelsOf } from '../../../src/effects/files/labels.js';
import { readRecordFile, readRecords, recordsOf } from '../../../src/effects/files/records.js';
import { settings as settingsOf } from '../../../testkit/audit-records.js';
import { attempt } from '../../../testkit/records.js';
import { describeWithShared } from '../../../testkit/shared-data.js';

let directory: string;
beforeEach(async () => void (directory = await mkdtemp(path.join(os.tmpdir(), 'records-'))));
afterEach(() => rm(directory, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const target = path.join(directory, name);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, content);
  return target;
}

const line = (id: string) => `${toLine(attempt({ prompt_id: id, output_text: 'naïve ÷ “18”' }))}\n`;
const ids = (records: readonly { prompt_id: string }[]) => records.map((record) => record.prompt_id);

describe('a records file', () => {
  it('is its lines, blank ones aside', async () => {
    const { label, records, settings, tornAt } = await readRecordFile(
      await file('run.jsonl', `${line('a')}\n\r\n${line('b')}`),
      'run',
    );
    expect([label, ids(records), settings, tornAt]).toEqual(['run', ['a', 'b'], null, null]);
    expect(records[0]).toEqual(attempt({ prompt_id: 'a', output_text: 'naïve ÷ “18”' }));
  });

  it('may lack its last line feed and begin with a byte order mark', async () => {
    const { records, tornAt } = await readRecordFile(
      await file('run.jsonl', `\ufeff${line('a')}${line('b').trimEnd()}`),
      'run',
    );
    expect([ids(records), tornAt]).toEqual([['a', 'b'], null]);
  });

  it('torn in its last line at any byte keeps all others and says where it is whole', async () => {
    const whole = Buffer.from(line('a') + line('b'));
    const { provider, model, run_index, prompt_index, prompt_id, started_at, ok, output_text } = attempt({
      prompt_id: 'c',
      output_text: '÷ “18” 👍',
    });
    const last = Buffer.from(
      `${JSON.stringify({ output_text, provider, model, run_index, prompt_index, prompt_id, started_at, ok })}\n`,
    );
    for (let cut = 1; cut < last.length - 1; cut += 1) {
      const { records, tornAt } = await readRecordFile(
        await file('run.jsonl', Buffer.concat([whole, last.subarray(0, cut)])),
        'run',
      );
      expect([ids(records), tornAt]).toEqual([['a', 'b'], whole.length]);
    }
  });

  it('of a single torn line has no record', async () => {
    const { records, tornAt } = await readRecordFile(await file('run.jsonl', line('a').slice(0, 40)), 'run');
    expect([records, tornAt]).toEqual([[], 0]);
  });

  it('that ends in a block of zeros was torn there', async () => {
    const { records, tornAt } = await readRecordFile(
      await file('run.jsonl', Buffer.concat([Buffer.from(line('a')), Buffer.alloc(300)])),
      'run',
    );
    expect([ids(records), tornAt]).toEqual([['a'], Buffer.byteLength(line('a'))]);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['broken in the middle', `${line('a')}{"provider":\n${line('b')}`, 'line 2: not JSON'],
    ['broken in a last line that was written whole', `${line('a')}{"provider":\n`, 'line 2: not JSON'],
    ['that is prose', 'hello', 'line 1: not JSON'],
    ['in another encoding', Buffer.from('{"provider":"caf\xe9"}\n', 'latin1'), 'line 1: not UTF-8'],
    ['in UTF-16', Buffer.from(`\ufeff${line('a')}`, 'utf16le'), 'line 1: not UTF-8'],
    ['of other objects', '{"question":"a?"}\n', 'line 1 has no "provider"'],
    ['of lists', '[]\n', 'line 1 is a list; it must be a JSON object'],
    [
      'with a number where a text belongs',
      line('a').replace('"prompt_id":"a"', '"prompt_id":7'),
      'line 1: "prompt_id" is 7; it must be a text that is not empty',
    ],
  ])('%s is refused by file and line', async (_, content, message) => {
    const broken = await file('run.jsonl', content);
    const refusal = readRecordFile(broken, 'run');
    await expect(refusal).rejects.toMatchObject({
      code: 'INVALID_RECORDS',
      message: expect.stringContaining(`${broken} ${message}`),
    });
    await expect(refusal).rejects.toThrow(/^[^\n]*$/);
  });

  it('that is not there is refused by its reason', async () => {
    await expect(readRecords([path.join(directory, 'absent.jsonl')])).rejects.toMatchObject({
      code: 'INVALID_RECORDS',
      message: expect.stringContaining('ENOENT'),
    });
  });

  it('brings the settings of the summary beside it', async () => {
    const settings = settingsOf({ run_id: 'r1', seed: 7 });
    await file('openai_responses_latency_20260610T083101Z_summary.json', JSON.stringify({ settings }));
    const run = await file('openai_responses_latency_20260610T083101Z.jsonl', line('a'));
    expect((await readRecordFile(run, 'run')).settings).toEqual(settings);
  });

  it('of an unfinished run brings the settings that were written before it began', async () => {
    const settings = settingsOf({ run_id: 'r2' });
    await file('openai_responses_latency_20260610T083101Z_settings.json', JSON.stringify(settings));
    const journal = await file('openai_responses_latency_20260610T083101Z_partial.jsonl', line('a'));
    expect((await readRecordFile(journal, 'run')).settings).toEqual(settings);
  });

  it('is read one record at a time, whatever its length', async () => {
    const run = await file('run.jsonl', line('a').repeat(5000));
    let count = 0;
    for await (const record of recordsOf(run, () => undefined)) {
      count += record.prompt_id === 'a' ? 1 : 0;
      if (count === 10) break;
    }
    expect(count).toBe(10);
  });
});

describe('a directory of records', () => {
  it('that holds folders only stands for the runs in them', async () => {
    await file(`one/${stamp('01')}.jsonl`, line('a'));
    await file(`two/${stamp('01')}.jsonl`, line('b'));
    expect((await readRecords([directory])).map(({ label, records }) => [label, ids(records)])).toEqual([
      ['one', ['a']],
      ['two', ['b']],
    ]);
  });

  const stamp = (second: string) => `openai_responses_latency_20260610T0831${second}Z`;

  it('is its final files; journals, warm-ups and other files are not measurements', async () => {
    await file(`${stamp('01')}.jsonl`, line('a'));
    await file(`${stamp('02')}.jsonl`, line('b'));
    await file(`${stamp('02')}_partial.jsonl`, line('x'));
    await file(`${stamp('02')}_warmups.jsonl`, line('x'));
    await file('other.jsonl', 'nothing of ours');
    expect((await readRecords([directory])).map(({ label, records }) => [label, ids(records)])).toEqual([
      [stamp('01'), ['a']],
      [stamp('02'), ['b']],
    ]);
  });

  it('is its journals where no run in it was finished', async () => {
    await file(`${stamp('01')}_partial.jsonl`, line('a') + line('b').slice(0, 30));
    const [loaded] = await readRecords([directory]);
    expect([loaded?.label, ids(loaded?.records ?? []), loaded?.tornAt]).toEqual([
      `${stamp('01')}_partial`,
      ['a'],
      Buffer.byteLength(line('a')),
    ]);
  });

  it('is the final files of each folder in it, or the journals of a folder where no run was finished', async () => {
    await file(`${stamp('01')}.jsonl`, line('a'));
    await file(`deep/er/${stamp('02')}.jsonl`, line('b'));
    await file(`deep/${stamp('03')}_partial.jsonl`, line('c'));
    await file(`node_modules/${stamp('04')}.jsonl`, line('d'));
    const read = async (below: string) =>
      (await readRecords([path.join(directory, below)])).flatMap(({ records }) => ids(records)).sort();
    expect(await read('.')).toEqual(['a', 'b', 'c']);
    await rm(path.join(directory, 'deep', 'er'), { recursive: true });
    expect(await read('deep')).toEqual(['c']);
  });

  it('without any is refused by name', async () => {
    await expect(readRecords([directory])).rejects.toThrow(`${directory} holds no openai_responses_latency_*.jsonl`);
  });

  it('named twice is read once', async () => {
    await file(`${stamp('01')}.jsonl`, line('a'));
    expect(await readRecords([directory, path.join(directory, '.', `${stamp('01')}.jsonl`)])).toHaveLength(1);
  });

  it('is searched for runs below it, deep but not in dot folders', async () => {
    await file(`result/one/${stamp('01')}.jsonl`, line('a'));
    await file(`result/two/deep/${stamp('02')}.jsonl`, line('b'));
    await file(`result/two/${stamp('03')}_partial.jsonl`, line('c'));
    await file(`result/.hidden/${stamp('04')}.jsonl`, line('d'));
    const found = await finalFilesBelow(path.join(directory, 'result'));
    expect(found.map((each) => path.relative(directory, each))).toEqual([
      `result/one/${stamp('01')}.jsonl`,
      `result/two/deep/${stamp('02')}.jsonl`,
    ]);
    expect(await finalFilesBelow(path.join(directory, 'absent'))).toEqual([]);
  });
});

describe('labels', () => {
  it.each([
    [
      ['a/bedrock.jsonl', 'b/openai.jsonl'],
      ['bedrock', 'openai'],
    ],
    [
      ['bedrock/run.jsonl', 'openai/run.jsonl', 'x/other.jsonl'],
      ['bedrock', 'openai', 'other'],
    ],
    [
      ['1/a/run.jsonl', '2/a/run.jsonl'],
      ['a', 'a-2'],
    ],
    [
      ['1/a/run.jsonl', '2/a/run.jsonl', '3/a-2.jsonl'],
      ['a', 'a-3', 'a-2'],
    ],
    [
      ['1/run/run.jsonl', '2/run/run.jsonl', '3/run/run.jsonl'],
      ['run', 'run-2', 'run-3'],
    ],
  ])('of %j are %j', (files, labels) => {
    expect(labelsOf(files)).toEqual(labels);
  });
});

describeWithShared('published-runs/openai-medium.jsonl', 'the published records', (published) => {
  it('load, settings unknown', async () => {
    const [loaded] = await readRecords([published]);
    expect([loaded?.label, loaded?.records.length, loaded?.settings]).toEqual(['openai-medium', 1319, null]);
  });
});
