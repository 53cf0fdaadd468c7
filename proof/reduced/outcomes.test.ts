import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { outcomesGuide } from '../outcomes-guide.js';
import { itHolds } from './reduced.js';

itHolds('outcomes');

describe('docs/outcomes.md', () => {
  it('is what the table of expectations says', () => {
    expect(readFileSync('docs/outcomes.md', 'utf8')).toBe(outcomesGuide());
  });
});
