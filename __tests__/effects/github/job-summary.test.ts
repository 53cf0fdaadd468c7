import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SUMMARY_BUDGET_BYTES } from '../../../src/core/report/markdown/comment.js';
import { appendJobSummary } from '../../../src/effects/github/job-summary.js';

// The client remembers the path of its first write, as one step has one file.
const directory = await mkdtemp(path.join(tmpdir(), 'parity-summary-'));
const file = path.join(directory, 'summary.md');

describe('the job summary', () => {
  beforeEach(async () => {
    await writeFile(file, '');
    process.env['GITHUB_STEP_SUMMARY'] = file;
  });
  afterEach(() => {
    delete process.env['GITHUB_STEP_SUMMARY'];
  });

  it('without a file is a message, not an exception', async () => {
    delete process.env['GITHUB_STEP_SUMMARY'];
    expect(await appendJobSummary('text')).toContain('GITHUB_STEP_SUMMARY');
  });

  it('is appended to what the step has written', async () => {
    await writeFile(file, 'before\n');
    expect(await appendJobSummary('| a |\n')).toBeNull();
    expect(await appendJobSummary('second')).toBeNull();
    expect(await readFile(file, 'utf8')).toBe('before\n| a |\n\nsecond\n');
  });

  it('at the budget is written whole, counted in bytes', async () => {
    const text = 'ü'.repeat(SUMMARY_BUDGET_BYTES / 2);
    await appendJobSummary(text);
    expect(await readFile(file, 'utf8')).toBe(`${text}\n`);
  });

  it('above the budget becomes a note, since GitHub would show nothing', async () => {
    await appendJobSummary(`${'ü'.repeat(SUMMARY_BUDGET_BYTES / 2)}x`);
    expect(await readFile(file, 'utf8')).toBe(
      'The report has 1000001 bytes, more than GitHub shows here. It is complete in the artifact of this run.\n\n',
    );
    await rm(directory, { recursive: true });
  });
});
