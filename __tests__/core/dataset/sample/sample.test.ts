import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { SAMPLE } from '../../../../src/core/dataset/sample/sample.js';
import { canonicalRational } from '../../../../src/core/score/decimal.js';
import { finalAnswer, normalizeAnswer } from '../../../../src/core/score/gsm8k.js';
import { describeWithShared } from '../../../../testkit/shared-data.js';

/** An exact fraction; the denominator is positive. */
type Fraction = readonly [bigint, bigint];

/** Evaluates + - * / and parentheses exactly, by recursive descent. */
function evaluate(expression: string): Fraction {
  const tokens = expression.match(/\d+(?:\.\d+)?|[-+*/()]/g) ?? [];
  expect(tokens.join('')).toBe(expression);
  let at = 0;
  const take = (): string => tokens[at++] as string;
  const atom = (): Fraction => {
    const token = take();
    if (token === '(') {
      const inner = sum();
      expect(take()).toBe(')');
      return inner;
    }
    const [whole, fraction = ''] = token.split('.') as [string, string?];
    return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
  };
  const product = (): Fraction => {
    let [n, d] = atom();
    while (tokens[at] === '*' || tokens[at] === '/') {
      const operator = take();
      const [p, q] = atom();
      [n, d] = operator === '*' ? [n * p, d * q] : [n * q, d * p];
    }
    return [n, d];
  };
  const sum = (): Fraction => {
    let [n, d] = product();
    while (tokens[at] === '+' || tokens[at] === '-') {
      const sign = take() === '+' ? 1n : -1n;
      const [p, q] = product();
      [n, d] = [n * q + sign * p * d, d * q];
    }
    return [n, d];
  };
  const value = sum();
  expect(at).toBe(tokens.length);
  return value;
}

const equal = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d === c * b;
const parse = (value: string): Fraction =>
  value.startsWith('-') ? [-evaluate(value.slice(1))[0], evaluate(value.slice(1))[1]] : evaluate(value);

const words = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

describe('the bundled sample', () => {
  it('has 120 problems, no two alike', () => {
    expect(SAMPLE).toHaveLength(120);
    expect(new Set(SAMPLE.map(({ question }) => words(question).join(' '))).size).toBe(120);
  });

  it('has varied answers: no number answers more than 5 problems', () => {
    const counts = new Map<string, number>();
    for (const { answer } of SAMPLE) {
      const final = normalizeAnswer(finalAnswer(answer ?? '') ?? '');
      counts.set(final, (counts.get(final) ?? 0) + 1);
    }
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(5);
  });

  it.each(SAMPLE.map((row, index) => [index, row] as const))(
    'problem %i: every step is right and the last one is the answer',
    (_, { answer }) => {
      const worked = answer ?? '';
      const steps = [...worked.matchAll(/<<([^=<>]+)=([^=<>]+)>>(-?[\d.]+?)(?=[^\d.]|\.?(?:\s|$)|$)/g)];
      expect(steps.length).toBe(worked.split('<<').length - 1);
      for (const [, expression, result, repeated] of steps) {
        expect([expression, equal(evaluate(expression as string), parse(result as string))]).toEqual([
          expression,
          true,
        ]);
        expect(equal(parse(result as string), parse(repeated as string))).toBe(true);
        expect(worked).toMatch(new RegExp(`(?:^|[\\s(])${(expression as string).replace(/[.*+?()]/g, '\\$&')}=\\$?<<`));
      }
      const final = finalAnswer(worked) ?? '';
      expect(worked).toMatch(/\n#### -?[\d,]+(?:\.\d+)?$/);
      expect(canonicalRational(final.replaceAll(',', ''))).toBe(canonicalRational(steps.at(-1)?.[2] ?? ''));
    },
  );
});

describeWithShared('gsm8k/test.jsonl', 'the bundled sample beside GSM8K', (file) => {
  it('shares no run of eight words with any of its questions', () => {
    const runs = (text: string) =>
      words(text)
        .map((_, at, all) => all.slice(at, at + 8))
        .filter((run) => run.length === 8)
        .map((run) => run.join(' '));
    const theirs = new Set(
      readFileSync(file, 'utf8')
        .trimEnd()
        .split('\n')
        .flatMap((line) => runs((JSON.parse(line) as { question: string }).question)),
    );
    expect(SAMPLE.flatMap(({ question }) => runs(question)).filter((run) => theirs.has(run))).toEqual([]);
  });
});
