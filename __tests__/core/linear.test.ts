import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hostileTexts } from '../../testkit/hostile-texts.js';
import { Operations } from '../../testkit/operations.js';

const LENGTH = 250;
/** Twice the text may cost twice the work and a little for what is done once. */
const TOLERANCE = 1.15;

/** Made of patterns alone, without a loop or branch to count: the lint rule holds these. */
const PATTERNS_ONLY = ['text: foldLines'];

/** Each text makes a whole report or a trip through the file system, so one text in so many is read. */
const STEP = 12;

/** Its search is quadratic up to a bound on its work, which no text of these lengths reaches. */
const BOUNDED = 'audit: replays';

const operations = Operations.start();
const { TEXT_READERS } = await import('../../testkit/text-readers.js');
const { FILE_READERS } = await import('../../testkit/file-readers.js');

const directory = await mkdtemp(path.join(tmpdir(), 'linear-'));
const file = path.join(directory, 'foreign');

afterAll(async () => {
  operations.stop();
  await rm(directory, { recursive: true });
});

function everyNth<T>(all: readonly T[], step: number): T[] {
  return all.filter((_, index) => index % step === 0);
}

describe('the count of operations', () => {
  it('tells quadratic work from linear work', () => {
    const loops = (inner: string) =>
      new Function(
        'text',
        `let n = 0; for (let i = 0; i < text.length; i++) { ${inner} } return n;\n//# sourceURL=file:///src/${inner.length}.js`,
      ) as (text: string) => number;
    const growth = (reader: (text: string) => number) =>
      operations.of(() => void reader('a'.repeat(1000))) / operations.of(() => void reader('a'.repeat(250)));
    expect(growth(loops('n++;'))).toBeCloseTo(4, 1);
    expect(growth(loops('for (let j = i; j < text.length; j++) n++;'))).toBeGreaterThan(15);
  });
});

describe('the readers that are tried', () => {
  it('include every function of core/text that takes a text', () => {
    const room = 'src/core/text';
    const takers = readdirSync(room)
      .map((name) => readFileSync(path.join(room, name), 'utf8'))
      .flatMap((source) => [
        ...source.matchAll(/^export function (\w+)\((?:text|line|word|rules|secret|token): string/gm),
      ])
      .map(([, name = '']) => name);
    const catalogue = readFileSync('testkit/text-readers.ts', 'utf8');
    const tried = catalogue.slice(catalogue.indexOf('TEXT_READERS'));
    expect(takers.length).toBeGreaterThan(20);
    expect(takers.filter((name) => !new RegExp(`\\b${name}\\b`).test(tried))).toEqual([]);
  });
});

describe('work that grows in step with a hostile text', () => {
  let texts: readonly (readonly string[])[];
  beforeAll(() => {
    texts = [LENGTH, 2 * LENGTH, 4 * LENGTH].map(hostileTexts);
  });

  it.each(Object.keys(TEXT_READERS).filter((name) => name !== BOUNDED))('%s', (name) => {
    const reader = TEXT_READERS[name] as (text: string) => unknown;
    const step = name.startsWith('report: ') ? STEP : 1;
    const [once = 0, twice = 0, fourTimes = 0] = texts.map((all) =>
      operations.of(() => everyNth(all, step).forEach((text) => reader(text))),
    );
    expect(once > 0 || PATTERNS_ONLY.includes(name)).toBe(true);
    expect(twice).toBeLessThanOrEqual(2 * TOLERANCE * once);
    expect(fourTimes).toBeLessThanOrEqual(4 * TOLERANCE * once);
  });

  it.each(['a', 'ab ', '#### 1'])('the search for replays in a long run of %j keeps to its bound', (part) => {
    const reader = TEXT_READERS[BOUNDED] as (text: string) => unknown;
    const [once, fourTimes] = [10_000, 40_000].map((length) =>
      operations.of(() => void reader(part.repeat(length / part.length))),
    ) as [number, number];
    expect(once).toBeGreaterThan(0);
    expect(fourTimes).toBeLessThan(100_000_000);
  });

  it.each(Object.keys(FILE_READERS))('%s', async (name) => {
    const reader = FILE_READERS[name] as (file: string) => Promise<unknown>;
    const work = (all: readonly string[]): Promise<number> =>
      operations.during(async () => {
        for (const text of everyNth(all, STEP)) {
          await writeFile(file, text);
          await reader(file);
        }
      });
    const [once, twice, fourTimes] = [
      await work(texts[0] ?? []),
      await work(texts[1] ?? []),
      await work(texts[2] ?? []),
    ];
    expect(once).toBeGreaterThan(0);
    expect(twice).toBeLessThanOrEqual(2 * TOLERANCE * once);
    expect(fourTimes).toBeLessThanOrEqual(4 * TOLERANCE * once);
  });
});
