import { describe, expect, it } from '@jest/globals';
import { mapStrings } from '../../../src/core/text/map-strings.js';

const shout = (text: string): string => text.replaceAll('secret', '***');

describe('plain data with its strings replaced', () => {
  it('is the very data where no string changes', () => {
    const data = { name: 'a', list: [1, null, { text: 'b' }] };
    expect(mapStrings(data, shout)).toBe(data);
  });

  it('is a copy with each string and each name of a field replaced, and leaves what was given as it was', () => {
    const data = { secret: 1, list: ['a secret', { deep: ['secret'] }], same: { a: true } };
    const before = structuredClone(data);
    expect(mapStrings(data, shout)).toEqual({ '***': 1, list: ['a ***', { deep: ['***'] }], same: { a: true } });
    expect(data).toEqual(before);
  });
});
