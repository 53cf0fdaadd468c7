import { describe, expect, it } from '@jest/globals';
import { powerLines } from '../../../../src/core/report/model/power-text.js';

const lines = (n: number, marginPp = 1, scored = true): string =>
  powerLines({ n, comparedArms: 1, scored, marginPp, latencyMargin: 0.1 }).join('\n');

describe('the lines printed before a run', () => {
  it('call a claim out of reach by design, say how many pairs it takes, and sum up in one sentence', () => {
    const text = lines(100);
    expect(text).toContain('in 0 % of such runs, out of reach by design.');
    expect(text).toContain('takes about 1,100 pairs, and at least 381 even if not one answer differs');
    expect(text).toContain('An interval of the p99 can’t be given from so few pairs.');
    expect(text).toMatch(
      /In short: this run can show a difference in latency of 2\d % or more; it can’t be expected to show that answers are no worse by 1 pp\.$/,
    );
  });

  it('promise plainly what a full run can show', () => {
    const text = lines(1319);
    expect(text).not.toContain('by design');
    expect(text).not.toContain('To show it');
    expect(text).toMatch(/In short: this run can show .+, and that equal arms are equivalent\.$/);
  });

  it('promise nothing of answers that will not be scored', () => {
    expect(lines(400, 2, false)).toContain('they will not be scored, so nothing is shown of them');
    expect(lines(400, 2, false)).not.toContain('no worse by');
  });
});
