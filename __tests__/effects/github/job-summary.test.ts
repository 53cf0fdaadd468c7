import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { JobSummary, SUMMARY_LIMIT_BYTES } from '../../../src/effects/github/job-summary.js';
import { forgetStepSummary } from '../../../testkit/step-summary.js';

const directory = await mkdtemp(path.join(tmpdir(), 'parity-summary-'));
const file = path.join(directory, 'summary.md');

describe('the job summary', () => {
  beforeEach(async () => {
    forgetStepSummary();
    await writeFile(file, '');
    process.env['GITHUB_STEP_SUMMARY'] = file;
  });
  afterEach(() => {
    delete process.env['GITHUB_STEP_SUMMARY'];
  });

  it('without a file is a message, not an exception', async () => {
    delete process.env['GITHUB_STEP_SUMMARY'];
    expect(await new JobSummary().show('text')).toContain('GITHUB_STEP_SUMMARY');
  });

  it('stands after what the step has written, and is replaced as a whole', async () => {
    await writeFile(file, 'before\n');
    const summary = new JobSummary();
    expect(await summary.show('| a |\n')).toBeNull();
    expect(await summary.show('second')).toBeNull();
    expect(await readFile(file, 'utf8')).toBe('before\nsecond\n');
  });

  it('at the limit is written whole, counted in bytes', async () => {
    await writeFile(file, '');
    const text = 'ü'.repeat(SUMMARY_LIMIT_BYTES / 2 - 1);
    await new JobSummary().show(`${text}x`);
    expect(await readFile(file, 'utf8')).toBe(`${text}x\n`);
  });

  it('above the limit becomes a note, since GitHub would show nothing', async () => {
    await writeFile(file, 'before\n');
    await new JobSummary().show('ü'.repeat(SUMMARY_LIMIT_BYTES / 2 - 4));
    expect(await readFile(file, 'utf8')).toBe('before\nü'.concat('ü'.repeat(SUMMARY_LIMIT_BYTES / 2 - 5), '\n'));
    await new JobSummary().show('ü'.repeat(SUMMARY_LIMIT_BYTES / 2));
    expect(await readFile(file, 'utf8')).toContain('more than GitHub shows here');
    await rm(directory, { recursive: true });
  });
});
