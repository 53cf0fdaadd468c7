import { describe, expect, it } from '@jest/globals';
import { bytesOf, fit } from '../../../../src/core/report/markdown/fit.js';

const block = (name: string, rank: number, bytes: number) => ({ name, rank, markdown: name[0]?.repeat(bytes) ?? '' });

describe('fitting a report into a budget', () => {
  it('leaves a report alone that fits', () => {
    expect(fit([{ name: 'a', markdown: 'a' }, block('b', 1, 2)], 100, 'Elsewhere.')).toBe('a\n\nbb\n');
  });

  it('drops the lowest rank first, as a whole, and says so', () => {
    const text = fit(
      [{ name: 'the head', markdown: 'head' }, block('figures', 2, 100), block('details', 1, 200)],
      260,
      'It is elsewhere.',
    );
    expect(text).toBe(
      `head\n\n${'f'.repeat(100)}\n\n*Left out or shortened, to stay within what GitHub shows: details. It is elsewhere.*\n`,
    );
  });

  it('takes the shorter form before dropping', () => {
    const text = fit([{ name: 'the list', rank: 1, markdown: 'x'.repeat(500), shorter: 'short' }], 200, 'Elsewhere.');
    expect(text).toMatch(/^short\n\n\*Left out or shortened/);
  });

  it('never drops what has no rank', () => {
    expect(fit([{ name: 'the head', markdown: 'x'.repeat(50) }, block('rest', 1, 50)], 10, '')).toContain(
      'x'.repeat(50),
    );
  });

  it('counts bytes, not characters', () => {
    expect(bytesOf('÷')).toBe(2);
    expect(fit([block('÷', 1, 60)], 100, '')).toContain('Left out');
  });

  it('names no more than three parts that are missing', () => {
    const blocks = Array.from({ length: 20 }, (_, index) => ({
      name: `part ${index}`,
      rank: index,
      markdown: 'x'.repeat(1000),
    }));
    expect(fit(blocks, 1000, '')).toMatch(/part 2 and 17 more/);
  });
});
