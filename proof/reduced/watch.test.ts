import { describe, expect, it } from '@jest/globals';
import { contradiction, watchRows, watchTable } from '../watch.js';

describe('a few watches of every kind (`npm run proof` makes thousands)', () => {
  it('name a change that is none no more often than they may, and hold size and night of a true one', () => {
    const rows = watchRows('reduced', 1);
    expect(rows.length).toBeGreaterThanOrEqual(10);
    expect(rows.flatMap((row) => contradiction(row, 3) ?? [])).toEqual([]);
    const slower = rows.find(({ scenario }) => scenario.name === '40 % slower');
    expect(slower?.delays).toHaveLength(slower?.watches ?? 0);
    expect(slower?.delays[0]).toBeGreaterThanOrEqual(2);
    expect(watchTable(rows)).toHaveLength(rows.length + 2);
  }, 120_000);
});
