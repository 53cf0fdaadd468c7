import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseKeepingDigits } from '../../../src/core/dataset/json-number.js';

describe('JSON with its digits kept', () => {
  it.each([
    ['9007199254740993'],
    ['18.50'],
    ['-0.0'],
    ['1e24'],
    ['1.5E-7'],
    ['0.1000000000000000055511151231257827'],
    ['12345678901234567891'],
  ])('has %s as it was written', (number) => {
    expect(parseKeepingDigits(`{"a": ${number} ,"b":[${number},{"c":${number}}]}`)).toEqual({
      a: number,
      b: [number, { c: number }],
    });
  });

  it('leaves strings and keys alone, whatever digits, quotes and backslashes they hold', () => {
    const value = { '1': '18.50', 'a"2': '\\', b: '\\"3, 4"', c: ': 5', d: '\u2028-6', e: [true, null, ''] };
    expect(parseKeepingDigits(JSON.stringify(value))).toEqual(value);
  });

  it('is JSON.parse but for its numbers, on any JSON', () => {
    const numbersAsText = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
        typeof inner === 'number' ? JSON.stringify(inner) : inner,
      );
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(parseKeepingDigits(JSON.stringify(value))).toEqual(numbersAsText(value));
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it.each(['01', '1.', '{"a":NaN}', '{"a":1', '"\\', '+1', '{"a":-}', ''])('refuses %j as JSON.parse does', (text) => {
    expect(() => parseKeepingDigits(text)).toThrow(SyntaxError);
  });
});
