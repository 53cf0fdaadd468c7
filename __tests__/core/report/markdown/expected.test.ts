import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { renderComment, renderSkipped, renderSummary } from '../../../../src/core/report/markdown/comment.js';
import { renderRun } from '../../../../src/core/report/markdown/run.js';
import { reportOf } from '../../../../src/core/report/model/report.js';
import { renderTerminal } from '../../../../src/core/report/terminal/terminal.js';
import { NOTHING, ONE_ARM_STOPPED, SEVERAL, WHOLE } from '../../../../testkit/comparisons.js';

const DIRECTORY = path.join(path.dirname(fileURLToPath(import.meta.url)), 'expected');

/** Compares with a text that somebody has read; `UPDATE_EXPECTED=1` writes it again, for a person to read. */
function expectText(file: string, text: string): void {
  const where = path.join(DIRECTORY, file);
  if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(where, text);
  expect(existsSync(where)).toBe(true);
  expect(text).toBe(readFileSync(where, 'utf8'));
}

describe('the report, to the letter', () => {
  it('of a whole run, as a comment', () => expectText('whole.md', renderComment(reportOf(WHOLE))));
  it('of a whole run, at a terminal', () => expectText('whole.txt', `${renderTerminal(reportOf(WHOLE))}\n`));
  it('of one simulated arm, stopped by a cap and resumed', () =>
    expectText('one-arm-stopped.md', renderComment(reportOf(ONE_ARM_STOPPED))));
  it('of one simulated arm, at a terminal', () =>
    expectText('one-arm-stopped.txt', `${renderTerminal(reportOf(ONE_ARM_STOPPED))}\n`));
  it('of several arms in saved files', () => expectText('several.md', renderComment(reportOf(SEVERAL))));
  it('of a run in which nothing was answered', () => expectText('nothing.md', renderComment(reportOf(NOTHING))));

  it('is the same in the job summary and in the run’s own file where nothing has to be left out', () => {
    expect(renderSummary(reportOf(WHOLE))).toBe(renderComment(reportOf(WHOLE)));
    expect(renderRun(reportOf(WHOLE))).toBe(renderComment(reportOf(WHOLE)));
  });

  it('of a run that was skipped', () => {
    expect(renderSkipped('A fork’s pull request has no secrets.')).toBe(
      '## parity-bench: skipped\n\nA fork’s pull request has no secrets.\n\nNothing was asked and nothing was spent.\n',
    );
  });
});
