import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compilePattern, patternFault } from '../../../src/core/score/pattern.js';

const matches = (pattern: string, text: string): boolean => compilePattern(pattern)?.test(text) ?? false;

describe('a pattern of the regex scorer', () => {
  it.each([
    ['18', 'It is 18.', true],
    ['^18$', 'It is 18.', false],
    ['^18$', '18', true],
    ['/^18$/m', 'so\n18\nit is', true],
    ['/PARIS/i', 'paris', true],
    ['PARIS', 'paris', false],
    ['a.b', 'a\nb', false],
    ['/a.b/s', 'a\nb', true],
    ['\\b18\\b', '118', false],
    ['\\b18\\b', '(18)', true],
    ['\\B8', '18', true],
    ['(?:eighteen|18) dollars?', '18 dollar', true],
    ['\\d{2,3}x', '12345x', true],
    ['^\\d{2,3}x', '12345x', false],
    ['^(a|ab)(c|bcd)$', 'abcd', true],
    ['[^\\d\\s]+', '12 34', false],
    ['[\\]\\\\]', 'a]', true],
    ['\\p{Lu}\\p{Ll}+', 'é Éa', true],
    ['\\u{1F600}', '😀', true],
    ['^.$', '😀', true],
    ['', 'anything', true],
    ['a||b', '', true],
    ['(?:)', '', true],
    ['x{0}y', 'y', true],
    ['(?:a*)*b', 'aaab', true],
  ])('%j on %j: %s', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected);
  });

  it.each(['(?=a)', '(?<!a)b', '(a)\\1', '(a', 'a{1001}', '[z-a]'])('%j is refused with a reason', (pattern) => {
    expect(patternFault(pattern)).toMatch(/^is no pattern that RE2 can run \(.+\)$/);
    expect(compilePattern(pattern)).toBeNull();
  });

  it('a pattern that can be run has no fault', () => {
    expect(patternFault('\\b18\\b')).toBeNull();
  });

  it("agrees with the engine's own regular expressions on any pattern that both can run", () => {
    const atom = fc.constantFrom('a', 'b', 'é', '.', '\\d', '\\w', '[ab]', '[^a]', '^', '$', '\\b', '\\B', '\\n', '-');
    const pattern = fc.letrec<{ node: string; sequence: string; group: string; repeat: string }>((tie) => ({
      node: fc.oneof({ maxDepth: 4 }, atom, tie('sequence'), tie('group'), tie('repeat')),
      sequence: fc.tuple(tie('node'), tie('node')).map(([a, b]) => a + b),
      group: fc
        .tuple(tie('node'), tie('node'), fc.constantFrom('(', '(?:', '(?<g>'))
        .map(([a, b, open]) => `${open}${a}|${b})`.replace('(?<g>', '(')),
      repeat: fc
        .tuple(tie('node'), fc.constantFrom('*', '+', '?', '{2}', '{1,2}', '{0,}', '*?', '+?'))
        .map(([a, q]) => `(?:${a})${q}`),
    })).node;
    const text = fc
      .array(fc.constantFrom('a', 'b', 'é', '1', '-', ' ', '\n', '😀'), { maxLength: 8 })
      .map((all) => all.join(''));
    const flags = fc.constantFrom('', 'i', 'm', 's', 'ims');
    fc.assert(
      fc.property(pattern, text, flags, (source, sample, letters) => {
        expect(matches(`/${source}/${letters}`, sample)).toBe(new RegExp(source, `u${letters}`).test(sample));
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('ends on texts that would keep a backtracking engine busy for years', () => {
    expect(matches('^(a+)+$', `${'a'.repeat(50_000)}!`)).toBe(false);
    expect(matches('(x+x+)+y', 'x'.repeat(50_000))).toBe(false);
    expect(matches('(.*)*(.*)*(.*)*=$', 'a'.repeat(50_000))).toBe(false);
  });

  it.each([
    ['20,000 classes', '\\p{L}'.repeat(20_000)],
    ['5,000 nested repetitions', '(a*)*'.repeat(5_000)],
    ['few characters that make many steps', 'a{1000}'.repeat(5)],
    ['100,000 alternatives', 'a|'.repeat(100_000)],
  ])('refuses %s as too large a pattern', (_, source) => {
    expect(patternFault(source)).toBe('is too large a pattern (more than 10000 characters or 2500 steps)');
    expect(compilePattern(source)).toBeNull();
  });

  it('searches less of a text the larger the pattern is, from the end', () => {
    const large = `(?:${'[a-z]?'.repeat(1_000)})needle`;
    expect(matches(large, `needle${' '.repeat(3_000)}`)).toBe(false);
    expect(matches(large, `needle${' '.repeat(1_000)}`)).toBe(true);
  });

  it('looks for an answer at the end of a text that is longer than any answer', () => {
    expect(matches('needle', `needle${' '.repeat(200_000)}`)).toBe(false);
    expect(matches('needle', `${' '.repeat(200_000)}needle`)).toBe(true);
  });
});
