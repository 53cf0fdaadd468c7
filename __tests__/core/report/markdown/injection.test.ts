import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  COMMENT_BUDGET_BYTES,
  renderComment,
  renderSkipped,
  renderSummary,
  SUMMARY_BUDGET_BYTES,
} from '../../../../src/core/report/markdown/comment.js';
import { renderRun } from '../../../../src/core/report/markdown/run.js';
import type { ReportContext } from '../../../../src/core/report/model/context.js';
import { reportOf } from '../../../../src/core/report/model/report.js';
import { renderTerminal } from '../../../../src/core/report/terminal/terminal.js';
import { answer } from '../../../../testkit/audit-records.js';
import {
  armSummary,
  comparison,
  context,
  finding,
  NOTHING,
  ONE_ARM_STOPPED,
  pairComparison,
  SEVERAL,
  WHOLE,
} from '../../../../testkit/comparisons.js';
import { hostileText } from '../../../../testkit/hostile.js';
import { hostileVersion } from '../../../../testkit/hostile-version.js';

/** The page of the workflow's run is the runner's word, and the one address that the report links. */
function hostileReport(report: ReportContext, texts: readonly string[]): ReportContext {
  return { ...hostileVersion(report, texts), url: null };
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;
const occurrences = (text: string, part: RegExp): number => text.match(part)?.length ?? 0;

/** What nothing foreign can bring about in Markdown on GitHub. */
function expectHarmless(markdown: string): void {
  expect(markdown).not.toContain('<!--');
  // Our own folds and the span around a dollar sign are the only tags.
  expect(markdown.replace(/<\/?(?:details|summary|span)>/g, '')).not.toContain('<');
  expect(occurrences(markdown, /<details>/g)).toBe(occurrences(markdown, /<\/details>/g));
  expect(occurrences(markdown, /<summary>/g)).toBe(occurrences(markdown, /<\/summary>/g));
  expect(markdown).not.toMatch(/@(?!&#8203;)/);
  expect(markdown).not.toMatch(/\]\(|\]\[|\]:/);
  expect(markdown).not.toMatch(/:\/\//);
  expect(markdown).not.toMatch(/^\s*::|##\[/m);
  expect(markdown).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u);
  expectWholeTables(markdown);
}

/** Every row of a table has as many cells as its head. */
function expectWholeTables(markdown: string): void {
  for (const table of markdown.split('\n\n').filter((block) => block.startsWith('|'))) {
    const cells = table.split('\n').map((row) => row.split('|').length);
    expect(new Set(cells).size).toBe(1);
  }
}

const texts = fc.array(hostileText, { minLength: 3, maxLength: 8 });

describe.each([
  ['a whole run', WHOLE],
  ['one arm', ONE_ARM_STOPPED],
  ['several arms', SEVERAL],
  ['nothing answered', NOTHING],
])('hostile text in every field of %s', (_, report) => {
  it('does nothing in Markdown', () => {
    fc.assert(
      fc.property(texts, (chosen) => {
        const hostile = reportOf(hostileReport(report, chosen));
        expectHarmless(renderComment(hostile));
        expect(renderRun(hostile).length).toBeGreaterThan(0);
      }),
      { numRuns: 60, seed: 20261102 },
    );
  });

  it('does nothing in a terminal or a log', () => {
    fc.assert(
      fc.property(texts, (chosen) => {
        for (const line of renderTerminal(reportOf(hostileReport(report, chosen))).split('\n')) {
          expect(line).not.toMatch(/^\s*::|##\[|\p{Cc}/u);
        }
      }),
      { numRuns: 60, seed: 20261103 },
    );
  });
});

it('hostile text does nothing in the note of a skipped run', () => {
  fc.assert(
    fc.property(hostileText, (text) => expectHarmless(renderSkipped(text))),
    { numRuns: 200, seed: 5 },
  );
});

it('a link is given only where its address can’t break out of it', () => {
  const withUrl = (url: string): string => renderComment(reportOf({ ...WHOLE, url }));
  expect(withUrl('https://github.com/o/r/actions/runs/1')).toContain(
    '[All of it](https://github.com/o/r/actions/runs/1)',
  );
  for (const url of ['javascript:alert(1)', 'https://e.vil/) <script>', 'https://e.vil/\n# x']) {
    expect(withUrl(url)).not.toContain('All of it');
  }
});

/** Thirty arms, all compared with all, each with its findings; a thousand failures with long errors. */
function huge(): ReportContext {
  const names = Array.from(
    { length: 30 },
    (_, index) => `provider-${index} ${'very-long-model-name-'.repeat(20)} ${index}`,
  );
  const pairs = names.flatMap((a, index) =>
    names.slice(index + 1).map((b) => pairComparison(a, b, { qualifications: [`${a}: ${'word '.repeat(400)}`] })),
  );
  const audit = names.flatMap((arm) => [
    finding({ arm, message: '$'.repeat(2000) }),
    finding({ arm, severity: 'warning', message: '|'.repeat(2000) }),
  ]);
  const records = Array.from({ length: 1000 }, (_, index) =>
    answer(index, { ok: false, outcome: 'failed', fault: 'provider', error: '`$|<'.repeat(500) }),
  );
  return context({
    comparison: comparison({
      arms: names.map((arm) => armSummary(arm, { failed: 1, ok: 99, faults: { provider: 1 } })),
      pairs,
      audit,
    }),
    records,
  });
}

describe('budgets', () => {
  const report = reportOf(huge());

  it('hold a comment to 60,000 bytes and say what was left out', () => {
    const comment = renderComment(report);
    expect(bytes(comment)).toBeLessThanOrEqual(COMMENT_BUDGET_BYTES);
    expect(comment).toMatch(
      /\*Left out or shortened, to stay within what GitHub shows: .*The artifact of this run holds everything\.\*\n$/,
    );
    expect(comment).toMatch(/^## 435 comparisons: 435 better\n/);
    expectHarmless(comment);
  });

  it('hold a job summary to 1,000,000 bytes, with more in it', () => {
    const summary = renderSummary(report);
    expect(bytes(summary)).toBeLessThanOrEqual(SUMMARY_BUDGET_BYTES);
    expect(bytes(summary)).toBeGreaterThan(10 * COMMENT_BUDGET_BYTES);
    expectHarmless(summary);
  });

  it('drop the list of failures before the tests, and the tests before the figures', () => {
    const failing = Array.from({ length: 600 }, (_, index) =>
      answer(index, { ok: false, outcome: 'failed', fault: 'provider', error: '$'.repeat(300) }),
    );
    const summary = renderSummary(reportOf({ ...WHOLE, records: failing }));
    expect(summary).toContain('Left out or shortened, to stay within what GitHub shows: List of failures.');
    expect(summary).toContain('<summary>List of failures</summary>');
    expect(summary).toContain('<summary>Every test</summary>');
  });

  it('hold whatever texts and however many records there are', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 300 }), (chosen, failures) => {
        const records = Array.from({ length: failures }, (_, index) =>
          answer(index, { ok: false, outcome: 'failed', error: chosen.join('').repeat(20) }),
        );
        const hostile = hostileReport(
          { ...SEVERAL, records },
          chosen.map((text) => text.repeat(30)),
        );
        const comment = renderComment(reportOf(hostile));
        expect(bytes(comment)).toBeLessThanOrEqual(COMMENT_BUDGET_BYTES);
        expectHarmless(comment);
      }),
      { numRuns: 30, seed: 20261104 },
    );
  });
});
