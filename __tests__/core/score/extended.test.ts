import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
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
    ['en dash as a minus sign', '–3', '-3'],
    ['hyphen characters as minus signs', '\u20113', '-3'],
    ['minus sign in an equation', 'x = −3', '-3'],
    ['minus sign in parentheses', '(-3)', '-3'],
    ['minus by its name', 'minus 3', '-3'],
    ['minus by its other name', 'Negative 3', '-3'],
    ['thousands by an initial', '70k', '70000'],
    ['thousands by a capital', '$70K', '70000'],
    ['a million', '1 million', '1000000'],
    ['a million of a currency', '$1.25 million', '1250000'],
    ['half a million as a fraction', '1/2 million', '500000'],
    ['a negative mixed number', '-3 1/2', '-7/2'],
    ['US dollars', 'US$18', '18'],
    ['Australian dollars with a space', 'A$ 1,800', '1800'],
    ['a currency code before', 'USD 18', '18'],
    ['a currency code attached', 'EUR18.50', '37/2'],
    ['a currency code behind', '18 USD', '18'],
    ['rupees', '₹18', '18'],
    ['HTML', '<b>18</b>', '18'],
    ['HTML with attributes', '<span class="a">18</span> apples', '18'],
    ['HTML entities', '&minus;18&nbsp;apples', '-18'],
    ['Arabic-Indic digits', '١٨', '18'],
    ['Arabic-Indic digits with their marks', '١٬٢٣٤٫٥', '2469/2'],
    ['Devanagari digits', '१८', '18'],
    ['circled number', '⑱', '18'],
    ['a zero-width space inside', '1\u200b8', '18'],
    ['LaTeX mixed number', '3\\frac{1}{2}', '7/2'],
    ['LaTeX text behind', '18\\text{ dollars}', '18'],
    ['a rate', '18/hour', '18'],
    ['a hyphen before the unit', '18-year', '18'],
    ['metres', '18 m', '18'],
    ['millimetres', '18mm', '18'],
    ['kilograms', '18 kg', '18'],
    ['ounces', '18oz', '18'],
    ['left over', '18 left over', '18'],
    ['emphasis by one mark', '*18*', '18'],
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
    ['unclear', '($3)'],
    ['unclear', '(3)'],
    ['unclear', '3-'],
    ['unclear', '--3'],
    ['unclear', '- 3'],
    ['unclear', 'Total – 3'],
    ['unclear', '—3'],
    ['unclear', 'COVID-19'],
    ['unclear', '$18m'],
    ['unclear', '18M'],
    ['unclear', '18bn'],
    ['unclear', '2 lakh'],
    ['unclear', '1万'],
    ['unclear', '2 dozen'],
    ['unclear', '3 quarters'],
    ['unclear', '2 thirds'],
    ['unclear', '2 hundred thousand'],
    ['unclear', 'two and 1/2'],
    ['unclear', 'half of 18'],
    ['unclear', '18 squared'],
    ['unclear', 'not 18'],
    ['unclear', 'plus minus 18'],
    ['unclear', '18!'],
    ['unclear', '√18'],
    ['unclear', '\\sqrt{18}'],
    ['unclear', '\\frac12'],
    ['unclear', '\\frac{x}{2}'],
    ['unclear', '10**2'],
    ['unclear', '1<sup>2</sup>'],
    ['unclear', '1`8'],
    ['unclear', '1$8'],
    ['unclear', '1__8'],
    ['unclear', '**1**,**234**'],
    ['unclear', '1_234'],
    ['unclear', '0x12'],
    ['unclear', 'A18'],
    ['unclear', '1O'],
    ['unclear', "1'234"],
    ['unclear', '1’234'],
    ['unclear', '18‰'],
    ['unclear', '3\u20624'],
    ['unclear', 'x × 18'],
    ['unclear', 'km/18'],
    ['unclear', '&#49;8'],
    ['unclear', `18${' or so it is'.repeat(200)}`],
    ['inequality', '18+'],
    ['inequality', 'over 18'],
    ['inequality', '≠18'],
    ['inequality', 'no more than 18'],
    ['approximate', '18ish'],
    ['approximate', '18?'],
    ['approximate', '+/-18'],
    ['range', '15—18'],
    ['range', '15 – 18'],
    ['unclear', '15..18'],
    ['several_numbers', '12,50'],
    ['several_numbers', '1,23,456'],
    ['several_numbers', '18/7/2024'],
    ['unclear', '15k–18k'],
  ])('refuses, as %s: %j', (why, answer) => {
    expect(readExtended(answer)).toMatchObject({ kind: 'rejected', why });
  });

  it('never compares a refused answer as the number that it seems to hold', () => {
    for (const answer of ['($3)', '10**2', '1`8', '--3', '3-']) {
      expect(readExtended(answer).value).not.toMatch(/^-?\d+$/);
    }
  });

  it('reads no part of a number: whatever stands around 18, the reading is 18 or no number, unless it is signed or scaled', () => {
    const around = fc.stringMatching(/^[-–—+*_$€ .,()~<>/^²½0-9a-zA-Z%!?]{0,4}$/);
    fc.assert(
      fc.property(around, around, (before, after) => {
        const read = readExtended(`${before}18${after}`);
        if (read.kind !== 'number' || /\d|[½]|k\b/i.test(before + after) || before.endsWith('.')) return;
        expect(['18', '-18']).toContain(read.value);
        expect(read.value).toBe(/[-–][*_$€ ]*$/.test(before) ? '-18' : '18');
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('takes every digit of what it reads: more digits give another number or none', () => {
    const digit = fc.constantFrom(...'0123456789١२');
    const gap = fc.constantFrom(
      '',
      ' ',
      '**',
      '`',
      '$',
      '_',
      '__',
      ',',
      '.',
      "'",
      '’',
      '\u00a0',
      '\u200b',
      '<b>',
      '\\,',
      '/',
      ':',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(digit, gap), { minLength: 1, maxLength: 8 }), (parts) => {
        const answer = parts.map(([one, between], index) => one + (index === parts.length - 1 ? '' : between)).join('');
        const read = readExtended(answer);
        if (read.kind !== 'number' || answer.includes('/')) return;
        const digits = parts.map(([one]) => one.replace('١', '1').replace('२', '2')).join('');
        const [top, bottom = '1'] = read.value.split('/') as [string, string?];
        // The value times a power of ten is the number of all its digits.
        const decimals = Array.from({ length: 9 }, (_, power) => (BigInt(top) * 10n ** BigInt(power)) / BigInt(bottom));
        expect(decimals).toContain(BigInt(digits));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('compares what has no number as folded text', () => {
    expect(readExtended('  No   Solution. ')).toEqual({ kind: 'text', value: 'no solution' });
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
