import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Manifest } from '../../src/core/manifest/manifest.js';
import { parseHistory } from '../../src/core/trend/history.js';
import type { SinceThen } from '../../src/core/trend/since.js';
import { cli, describeBuilt } from '../../testkit/built.js';

const RUN = ['run', '--simulate', '--simulate-time-scale=0', '--dataset=sample', '--limit=12'];

describeBuilt('the built command line, a run with a baseline', () => {
  let directory: string;
  const at = (...parts: string[]): string => path.join(directory, ...parts);
  const manifest = (): Manifest => JSON.parse(readFileSync(at('now', 'manifest.json'), 'utf8')) as Manifest;

  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'since-'));
    expect((await cli([...RUN, '--output-dir', 'old'], directory)).code).toBe(0);
    const ran = await cli([...RUN, '--baseline', 'old', '--output-dir', 'now'], directory);
    expect({ code: ran.code, shown: ran.stdout }).toEqual({
      code: 0,
      shown: expect.stringMatching(/Since the baseline \([^)]+ before\): bedrock/),
    });
  }, 120_000);
  afterAll(() => rm(directory, { recursive: true }));

  it('keeps the comparison of its arms, and says beside it what each shows since then', () => {
    const { run, watch, files, inputs } = manifest();
    const summary = JSON.parse(readFileSync(at('now', run?.summary ?? ''), 'utf8')) as {
      comparison: { pairs: unknown[]; reference: string };
      since: SinceThen;
    };
    expect(summary.comparison.pairs).toHaveLength(1);
    expect(summary.comparison.reference).toBe('openai gpt-5.5 medium');
    expect(summary.since.arms.map(({ pairs }) => pairs)).toEqual([12, 12]);
    expect(watch?.since).toEqual(summary.since);
    expect(Object.keys(files)).toContain('history.json');
    expect(inputs).toMatchObject([{ baseline: true }]);
  });

  it('takes up the history that lies beside the baseline', async () => {
    expect((await cli([...RUN, '--baseline', 'now', '--output-dir', 'later'], directory)).code).toBe(0);
    const history = parseHistory(JSON.parse(readFileSync(at('later', 'history.json'), 'utf8')), 'history.json');
    expect(history.points).toHaveLength(2);
    expect((await cli(['verify', 'later'], directory)).code).toBe(0);
  }, 60_000);

  it('is verified with its baseline, and without it but for what is said of the time since', async () => {
    const whole = await cli(['verify', 'now'], directory);
    expect({ code: whole.code, noted: whole.stdout.includes('was not made again') }).toEqual({ code: 0, noted: false });
    renameSync(at('old'), at('elsewhere'));
    const alone = await cli(['verify', 'now'], directory);
    expect(alone.code).toBe(0);
    expect(`${alone.stdout}${alone.stderr}`).toMatch(/the records of the baseline are not\s+here/);
    const named = await cli(['verify', 'now', 'elsewhere'], directory);
    expect({ code: named.code, noted: named.stdout.includes('was not made again') }).toEqual({ code: 0, noted: false });
    renameSync(at('elsewhere'), at('old'));
  }, 90_000);

  it.each([
    ['a figure since the baseline', 'manifest.json', /"pairs": 12/, '"pairs": 13'],
    ['a point of the history', 'history.json', /"complete": true/, '"complete": false'],
  ])(
    'is refuted where somebody changed %s',
    async (_, name, pattern, changed) => {
      const file = at('now', name);
      const before = readFileSync(file, 'utf8');
      expect(before).toMatch(pattern);
      writeFileSync(file, before.replace(pattern, changed));
      try {
        expect((await cli(['verify', 'now'], directory)).code).toBe(1);
      } finally {
        writeFileSync(file, before);
      }
    },
    60_000,
  );

  it.each([
    ['a file that is not there', 'none.jsonl', "none.jsonl can't be read (ENOENT)"],
    ['a directory without records', '.git', ".git can't be read (ENOENT)"],
    ['a run of the workflow', 'latest', '--baseline: only a workflow with a token has earlier runs'],
    ['the id of one', '123', '--baseline: only a workflow with a token has earlier runs'],
  ])('is refused before its first request with %s', async (_, baseline, message) => {
    const ran = await cli([...RUN, '--baseline', baseline, '--output-dir', 'refused'], directory);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(message);
    expect(existsSync(at('refused'))).toBe(false);
  });

  it('is refused before its first request with records of other arms', async () => {
    const words = RUN.filter((word) => word !== 'run');
    const other = await cli(
      ['run', ...words, '--effort=high', '--baseline', 'old', '--output-dir', 'refused'],
      directory,
    );
    expect(other.code).toBe(2);
    expect(other.stderr).toContain('the baseline is of another plan');
    expect(existsSync(at('refused'))).toBe(false);
  });
});
