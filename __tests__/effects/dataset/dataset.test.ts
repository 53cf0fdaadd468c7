import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SAMPLE } from '../../../src/core/dataset/sample/sample.js';
import { loadDataset, promptsSha256 } from '../../../src/effects/dataset/dataset.js';
import { datasetOptions } from '../../../testkit/dataset-options.js';
import { describeWithShared } from '../../../testkit/shared-data.js';
import { closeServer } from '../../../testkit/standins/loopback.js';

let directory: string;
let warnings: string[];
const surroundings = (source: { origin?: string; timeoutMs?: number } = {}) => ({
  env: { XDG_CACHE_HOME: directory },
  log: { warn: (line: string) => void warnings.push(line) },
  ...source,
});

beforeEach(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'dataset-'));
  warnings = [];
});
afterEach(() => rm(directory, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const target = path.join(directory, name);
  await writeFile(target, content);
  return target;
}

describe('a dataset', () => {
  it('is the bundled sample, scored as GSM8K', async () => {
    const { label, prompts, scorer } = await loadDataset(
      datasetOptions({ dataset: 'sample', limit: 2 }),
      surroundings(),
    );
    expect([label, scorer, prompts.map(({ id }) => id)]).toEqual(['sample', 'gsm8k', ['sample-0', 'sample-1']]);
    expect(prompts[0]?.text).toMatch(/^Solve this grade-school math problem\.[^]*\n\nProblem:\nA stall sells pears/);
    expect(prompts[0]?.expected).toBe(SAMPLE[0]?.answer);
  });

  it('is the built-in prompts where none is named, unscored', async () => {
    const { label, prompts, scorer } = await loadDataset(datasetOptions({ runs: 4 }), surroundings());
    expect([label, scorer, prompts.map(({ id }) => id)]).toEqual([
      'default',
      'none',
      ['default-0', 'default-1', 'default-2', 'default-0'],
    ]);
  });

  it('is any JSON Lines file, named after the file', async () => {
    const own = await file('trivia.jsonl', '\ufeff{"q":"Capital of France?","a":"Paris"}\n{"q":"2+2?","a":4}\n');
    const dataset = await loadDataset(
      datasetOptions({
        datasetPath: own,
        questionKey: 'q',
        answerKey: 'a',
        promptTemplate: 'Answer briefly: {question}',
        scorer: 'contains',
      }),
      surroundings(),
    );
    expect(dataset.label).toBe('trivia.jsonl');
    expect(dataset.prompts).toEqual([
      { id: 'trivia-0', text: 'Answer briefly: Capital of France?', expected: 'Paris' },
      { id: 'trivia-1', text: 'Answer briefly: 2+2?', expected: '4' },
    ]);
  });

  it('that can not be read is refused by its path and reason', async () => {
    await expect(
      loadDataset(datasetOptions({ datasetPath: path.join(directory, 'absent.jsonl') }), surroundings()),
    ).rejects.toThrow(/^dataset-path: .*absent\.jsonl can't be read \(ENOENT\)/);
    const latin = await file('latin.jsonl', Buffer.from('{"question":"caf\xe9?"}', 'latin1'));
    await expect(loadDataset(datasetOptions({ datasetPath: latin }), surroundings())).rejects.toThrow(
      'latin.jsonl is not UTF-8',
    );
    await expect(
      loadDataset(datasetOptions({ dataset: 'sample', datasetPath: latin }), surroundings()),
    ).rejects.toThrow('takes no dataset-path');
  });

  it('has one hash for its prompts: of ids and texts, in order', () => {
    const [a, b] = [
      { id: 'a', text: 'x', expected: null },
      { id: 'b', text: 'y', expected: '1' },
    ];
    expect(promptsSha256([a, b])).toBe(promptsSha256([a, { ...b, expected: null }]));
    expect(promptsSha256([a, b])).not.toBe(promptsSha256([b, a]));
    expect(promptsSha256([a])).toMatch(/^[0-9a-f]{64}$/);
  });
});

describeWithShared('gsm8k/test.jsonl', 'GSM8K', (published) => {
  let server: Server;
  let origin: string;
  let asked: string[];
  let answer: (response: ServerResponse, bytes: Buffer) => void;

  beforeAll(async () => {
    const bytes = await readFile(published);
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      answer(response, bytes);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    asked = [];
    answer = (response, bytes) => response.end(bytes);
  });
  afterAll(() => closeServer(server));

  const load = (fields = {}, source = {}) =>
    loadDataset(datasetOptions({ dataset: 'gsm8k', ...fields }), surroundings({ origin, ...source }));
  const cached = async () =>
    (await readdir(path.join(directory, 'parity-bench')).catch(() => [])).map((name) =>
      path.join(directory, 'parity-bench', name),
    );

  it('is downloaded from its pinned commit, checked, and cached for the next time', async () => {
    const first = await load();
    expect([first.label, first.prompts.length, first.prompts[1318]?.id]).toEqual([
      'gsm8k/test',
      1319,
      'gsm8k-test-1318',
    ]);
    expect(first.sha256).toBe('3730d312f6e3440559ace48831e51066acaca737f6eabec99bccb9e4b3c39d14');
    expect(asked).toEqual([
      '/openai/grade-school-math/3101c7d5072418e28b9008a6636bde82a006892c/grade_school_math/data/test.jsonl',
    ]);
    expect((await load()).prompts).toEqual(first.prompts);
    expect([asked.length, warnings]).toEqual([1, []]);
  });

  it('is downloaded again where the cache is no longer right', async () => {
    await load();
    const [kept] = await cached();
    await writeFile(kept as string, 'no longer the file');
    expect((await load()).prompts).toHaveLength(1319);
    expect([asked.length, warnings.length]).toEqual([2, 1]);
    expect((await load()).prompts).toHaveLength(1319);
    expect(asked).toHaveLength(2);
  });

  it('that arrives altered, short or long is refused by its hash and not kept', async () => {
    const altered = (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 100), Buffer.from('X'), bytes.subarray(101)]);
    answer = (response, bytes) => response.end(altered(bytes));
    await expect(load()).rejects.toMatchObject({
      code: 'INVALID_DATASET',
      message: expect.stringMatching(/not the published file \(altered; SHA-256/),
    });
    answer = (response, bytes) => response.end(bytes.subarray(0, 1000));
    await expect(load()).rejects.toThrow('1000 bytes instead of 749738');
    answer = (response, bytes) => response.end(Buffer.concat([bytes, bytes, bytes]));
    await expect(load()).rejects.toMatchObject({ code: 'INVALID_DATASET' });
    expect(await cached()).toEqual([]);
  });

  it('that never ends is read no further than the file is long', async () => {
    answer = (response) => {
      const pour = (): void =>
        void (response.destroyed || response.write(Buffer.alloc(1 << 20), () => setImmediate(pour)));
      pour();
    };
    await expect(load()).rejects.toMatchObject({ code: 'INVALID_DATASET' });
  });

  it.each<[string, (response: ServerResponse, bytes: Buffer) => void, RegExp]>([
    [
      'cut in the middle',
      (response, bytes) =>
        response
          .writeHead(200, { 'content-length': String(bytes.length) })
          .write(bytes.subarray(0, 5000), () => response.destroy()),
      /could not be downloaded/,
    ],
    ['a 404', (response) => response.writeHead(404).end('no'), /HTTP 404/],
    [
      'a redirect elsewhere',
      (response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
      /could not be downloaded/,
    ],
    ['silence', () => undefined, /timed out/],
  ])(
    'whose home answers with %s is a failed service, and dataset-path the remedy',
    async (name, misbehave, message) => {
      answer = misbehave;
      const failure = load({}, name === 'silence' ? { timeoutMs: 200 } : {});
      await expect(failure).rejects.toMatchObject({ code: 'SERVICE_FAILED', message: expect.stringMatching(message) });
      await expect(failure).rejects.toThrow('dataset-path');
    },
  );

  it('goes on without a cache that can not be written', async () => {
    const blocked = await file('parity-bench', 'a file where the directory should be');
    expect((await load()).prompts).toHaveLength(1319);
    expect(warnings).toEqual([expect.stringContaining(`could not be cached in ${blocked}`)]);
  });

  it('is taken from a local copy without a download', async () => {
    const { label, prompts } = await load({ datasetPath: published, limit: 3, offset: 10 });
    expect([label, prompts.map(({ id }) => id)]).toEqual([
      'gsm8k/test',
      ['gsm8k-test-10', 'gsm8k-test-11', 'gsm8k-test-12'],
    ]);
    expect([asked, warnings]).toEqual([[], []]);
  });

  it('is taken from a local copy that differs, and that is said', async () => {
    const copy = await file('test.jsonl', (await readFile(published, 'utf8')).split('\n').slice(0, 5).join('\n'));
    const { label, prompts } = await load({ datasetPath: copy });
    expect([label, prompts.length]).toEqual(['gsm8k/test (altered)', 5]);
    expect(warnings).toEqual([expect.stringContaining('is not the published gsm8k/test')]);
  });
});
