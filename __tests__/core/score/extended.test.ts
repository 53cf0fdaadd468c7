import { describe, expect, it } from '@jest/globals';
import { lastNumber, readExtended } from '../../../src/core/score/extended.js';

describe('the extended rule', () => {
  it.each([
    ['plain', '18', '18'],
    ['bold', '**18**', '18'],
    ['bold, with its unit', '**18** dollars', '18'],
    ['bold around all of it', '**$18.00**', '18'],
    ['code', '`18`', '18'],
    ['boxed', '\\boxed{18}', '18'],
    ['boxed twice', '\\boxed{\\text{18}}', '18'],
    ['boxed formula', '$\\boxed{18}$', '18'],
    ['inline formula', '\\(18\\)', '18'],
    ['display formula', '\\[ 18 \\]', '18'],
    ['LaTeX fraction', '\\frac{36}{2}', '18'],
    ['LaTeX thin space', '12\\,500', '12500'],
    ['LaTeX dollars', '\\$18', '18'],
    ['narrow no-break space in groups of three', '1\u202f234\u202f567', '1234567'],
    ['thin space', '12\u2009500', '12500'],
    ['no-break space', '12\u00a0500', '12500'],
    ['no-break space before a unit', '12\u00a0km', '12'],
    ['commas in groups of three', '1,234,567.50', '2469135/2'],
    ['exact quotient', '36/2', '18'],
    ['quotient that does not divide', '2/6', '1/3'],
    ['mixed number', '3 1/2', '7/2'],
    ['vulgar fraction', '½', '1/2'],
    ['mixed number with a vulgar fraction', '3½ hours', '7/2'],
    ['bare fraction', '.5', '1/2'],
    ['negative', '-18', '-18'],
    ['minus sign', '\u221218', '-18'],
    ['minus before the currency', '-$18', '-18'],
    ['full-width digits', '１８', '18'],
    ['a percentage, never divided by 100', '60%', '60'],
    ['no locale is guessed', '1.200', '6/5'],
    ['square metres', '18 m²', '18'],
    ['square metres by hand', '18 m^2', '18'],
    ['unit without a space', '18km', '18'],
    ['an equation with one number', 'x = 18', '18'],
  ])('reads %s: %j as %s', (_, answer, value) => {
    expect(readExtended(answer)).toEqual({ kind: 'number', value });
  });

  it.each([
    ['range', '15-18'],
    ['range', '15–18'],
    ['range', '$15 - $18'],
    ['range', '15 to 18'],
    ['range', 'between 15 and 18'],
    ['approximate', '~18'],
    ['approximate', '≈ 18'],
    ['approximate', 'about 18'],
    ['inequality', '>18'],
    ['inequality', '≤ 18'],
    ['inequality', 'at least 18'],
    ['several_numbers', '18 or 19'],
    ['several_numbers', '1, 2'],
    ['several_numbers', '1,2'],
    ['several_numbers', '1 234'],
    ['several_numbers', '9 × 2 = 18'],
    ['unclear', '9:30'],
    ['unclear', '1e3'],
    ['unclear', '10²'],
    ['unclear', '10^2'],
    ['unclear', '18/0'],
    ['unclear', '1.200.000'],
  ])('refuses, as %s: %j', (why, answer) => {
    expect(readExtended(answer)).toMatchObject({ kind: 'rejected', why });
  });

  it('compares what has no number as folded text', () => {
    expect(readExtended('  No   Solution. ')).toEqual({ kind: 'text', value: 'no solution' });
  });

  it('ends in time on answers meant to hurt', () => {
    const started = performance.now();
    const hostile = [
      '\\boxed{'.repeat(20_000),
      '1,'.repeat(100_000),
      '1/'.repeat(100_000),
      '9'.repeat(300_000),
      `1${'\u2009234'.repeat(50_000)}`,
      '- '.repeat(100_000),
      '*'.repeat(200_000),
      '1 '.repeat(100_000),
      'a.'.repeat(100_000),
      '{'.repeat(100_000) + '}'.repeat(100_000),
    ];
    for (const answer of hostile) {
      readExtended(answer);
      lastNumber(answer);
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('the last number of a text', () => {
  it.each([
    ['16 - 3 - 4 = 9, and 9 × 2 = 18 dollars.', '18'],
    ['It costs $1,250.', '1250'],
    ['so -5 degrees', '-5'],
    ['He ran 3 1/2 miles', '7/2'],
    ['between 15-18', '18'],
    ['6/4 of it', '3/2'],
    ['x2 + y3', null],
    ['none', null],
    ['It is 18\nas asked.\n\n', '18'],
    ['17\n18 $', '18'],
    // A power on one line does not keep another line's digits from being read.
    ['10² tiles\nhence １８', '18'],
    ['3 ×\n6 = 18', '18'],
    ['half: 3½', '7/2'],
    ['', null],
    ['\n', null],
  ])('of %j is %j', (text, number) => {
    expect(lastNumber(text)).toBe(number);
  });
});
