import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { digestOfScreen, firstScreen } from '../../scripts/pictures/demo.js';
import { DIGESTS } from '../../scripts/pictures/picture.js';
import { cli, describeBuilt } from '../../testkit/built.js';

describeBuilt('the report of a saved run, made again', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'report-'));
  const read = (...names: string[]): string => readFileSync(path.join(directory, ...names), 'utf8');

  let printed: string;

  beforeAll(async () => {
    const ran = await cli(['demo', '--output-dir', 'run', '--limit', '4'], directory, {});
    expect(ran.code).toBe(0);
    printed = ran.stdout;
  }, 120_000);

  afterAll(() => rmSync(directory, { recursive: true }));

  it('is what the run wrote itself, byte for byte, and leaves the run alone', async () => {
    const before = readdirSync(path.join(directory, 'run'));
    const made = await cli(['report', 'run', '--output-dir', 'again'], directory, {});
    expect(made.code).toBe(0);
    for (const name of readdirSync(path.join(directory, 'again'))) expect(read('again', name)).toBe(read('run', name));
    expect(readdirSync(path.join(directory, 'again'))).toEqual(
      expect.arrayContaining(['comment.md', 'report.html', expect.stringMatching(/latency_\w+\.md$/)]),
    );
    expect(readdirSync(path.join(directory, 'run'))).toEqual(before);
  }, 120_000);

  it('begins as the README pictures it; where it does not: npm run pictures -- DIRECTORY', () => {
    const { demo } = JSON.parse(readFileSync(DIGESTS, 'utf8')) as { demo: string };
    expect(digestOfScreen(firstScreen(printed))).toBe(demo);
  });

  it('is made of records alone, too', async () => {
    const records = readdirSync(path.join(directory, 'run')).find((name) => /latency_\d{8}T\d{6}Z\.jsonl$/.test(name));
    const made = await cli(['report', path.join('run', records ?? ''), '--output-dir', 'alone'], directory, {});
    expect(made.code).toBe(0);
    expect(read('alone', 'comment.md').split('\n')[0]).toBe(read('run', 'comment.md').split('\n')[0]);
  }, 120_000);

  it('is refused where it would take the place of the result’s own files, and where nothing is named', async () => {
    const into = await cli(['report', 'run', '--output-dir', 'run'], directory, {});
    expect([into.code, into.stderr]).toEqual([2, expect.stringContaining('--output-dir: run holds the result itself')]);
    expect((await cli(['report'], directory, {})).code).toBe(2);
  }, 120_000);
});
