import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readRecords } from '../../src/effects/files/records.js';
import { cli, describeBuilt } from '../../testkit/built.js';
import { savedComparison } from '../../testkit/saved-comparison.js';

const DAYS = 14;

describeBuilt('the built command line with a baseline', () => {
  let directory: string;
  const records: Record<string, string> = {};

  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'baseline-'));
    for (const name of ['old', 'new']) {
      const words = ['run', '--simulate', '--simulate-time-scale=0', '--dataset=sample', '--limit=12', '--output-dir'];
      expect((await cli([...words, name], directory)).code).toBe(0);
      const [file] = await readRecords([path.join(directory, name)]);
      records[name] = path.relative(directory, file?.path ?? '');
    }
    age(path.join(directory, records['old'] as string));
  }, 120_000);

  afterAll(async () => {
    await rm(directory, { recursive: true });
  });

  it('compares each arm with itself, says how old the baseline is, and verifies', async () => {
    const ran = await cli(['compare', 'new', '--baseline', 'old', '--output-dir', 'since'], directory);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/Each arm is compared with itself in the baseline, measured 14 days before\s+it\./);
    const { pairs, arms } = savedComparison(path.join(directory, 'since', 'comparison.json'));
    expect(pairs.map(({ a, b, n }) => [a, b, n])).toEqual(
      ['bedrock openai.gpt-5.5 medium', 'openai gpt-5.5 medium'].map((arm) => [
        `${arm} (now)`,
        `${arm} (baseline)`,
        12,
      ]),
    );
    expect(arms.filter(({ baseline }) => baseline)).toHaveLength(2);
    for (const { hours_apart } of pairs) expect(Math.abs((hours_apart as number) - DAYS * 24)).toBeLessThan(1);
    expect((await cli(['verify', 'since'], directory)).code).toBe(0);
  });

  it.each([
    ['the run itself', ['--baseline', 'new'], 'is also among the files that are compared'],
    ['a file that is not there', ['--baseline', 'none.jsonl'], "none.jsonl can't be read (ENOENT)"],
    [
      'a reference beside it',
      ['--baseline', 'old', '--reference', 'openai'],
      '--reference has no effect with --baseline',
    ],
  ])('refuses %s before anything is written', async (_, words, message) => {
    const ran = await cli(['compare', 'new', ...words, '--output-dir', 'refused'], directory);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(message);
  });
});

/** Makes the records of a file two weeks older. */
function age(file: string): void {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const older = lines.map((line) => {
    const record = JSON.parse(line) as { started_at: string };
    const at = new Date(Date.parse(record.started_at) - DAYS * 86_400_000).toISOString();
    return `${JSON.stringify({ ...record, started_at: at })}\n`;
  });
  writeFileSync(file, older.join(''));
}
