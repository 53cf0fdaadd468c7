import { describe, expect, it } from '@jest/globals';
import { renderComment } from '../../../../src/core/report/markdown/comment.js';
import { reportOf } from '../../../../src/core/report/model/report.js';
import { countWords } from '../../../../src/core/text/words.js';
import { finding, pairComparison, WHOLE } from '../../../../testkit/comparisons.js';
import { REPORT_CONTEXTS } from '../../../../testkit/report-contexts.js';

/** What is read before anything is unfolded, without Markdown. */
function firstScreen(markdown: string): string {
  return markdown
    .replace(/<details>[\s\S]*?<\/details>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/&#?\w+;/g, ' ');
}

/** Words that the publisher adds: commit, run and attempt, artifact. */
const LINKS = 'Commit bbbbbbb · run 42, attempt 2 · artifact';

describe.each(Object.entries(REPORT_CONTEXTS))('the first screen of: %s', (_, state) => {
  const { opening } = reportOf(state);
  const screen = firstScreen(renderComment(reportOf(state)));

  it('has at most 120 words, the publisher’s links included', () => {
    expect(countWords(`${screen} ${LINKS}`)).toBeLessThanOrEqual(120);
  });

  it('has a table that a phone can show: few columns, short words', () => {
    const { head, rows } = opening.answers ?? { head: [], rows: [] };
    expect(head.length).toBeLessThanOrEqual(4);
    const longest = head.map((_, column) =>
      Math.max(...[head, ...rows].flatMap((cells) => (cells[column] ?? '').split(/[\s-]/).map((word) => word.length))),
    );
    expect(longest.reduce((sum, letters) => sum + letters, 0)).toBeLessThanOrEqual(44);
  });

  it('has a title that says who, and no Markdown of its own', () => {
    expect(opening.title.length).toBeGreaterThan(10);
    expect(opening.title).not.toMatch(/[*`|]/);
  });
});

describe('what qualifies the answers', () => {
  const withAudit = (audit: ReturnType<typeof finding>[]) =>
    reportOf({ ...WHOLE, comparison: { ...WHOLE.comparison, audit } }).opening.qualifiers.map(({ text }) => text);

  it('is told the worst first, the integrity of the answers first among those alike', () => {
    const told = withAudit([
      finding({ rule: 'capped', severity: 'warning', message: 'warning' }),
      finding({ rule: 'confounded_by_time', message: 'critical, comparability' }),
      finding({ rule: 'replayed_text', message: 'critical, integrity' }),
    ]);
    expect(told.slice(0, 3)).toEqual(['critical, integrity', 'critical, comparability', 'warning']);
  });

  it('is brief, and counts what has no room', () => {
    const long = finding({ message: 'word '.repeat(60) });
    expect(withAudit([long])[0]).toBe('bedrock: 24 of 100 answers repeat text already sent.');
    const many = Array.from({ length: 9 }, () => long);
    const { qualifiers, more } = reportOf({ ...WHOLE, comparison: { ...WHOLE.comparison, audit: many } }).opening;
    expect(qualifiers.length + more).toBe(10);
    expect(more).toBeGreaterThan(3);
  });

  it('leaves out what does nothing to the verdict', () => {
    expect(withAudit([finding({ severity: 'info', effect: 'none', message: 'slight' })])).not.toContain('slight');
  });
});

it('arms are named by what tells them apart', () => {
  const [a, b] = ['bedrock openai.gpt-5.5 medium', 'openai gpt-5.5-2026-04-23 medium'];
  const arms = [a, b].map((arm) => ({ ...(WHOLE.comparison.arms[0] as (typeof WHOLE.comparison.arms)[0]), arm }));
  const { title } = reportOf({
    ...WHOLE,
    comparison: { ...WHOLE.comparison, arms, pairs: [pairComparison(a, b)] },
  }).opening;
  expect(title).toMatch(/^bedrock vs openai: /);
});
