import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hostileTexts } from '../../testkit/hostile-texts.js';
import { Operations } from '../../testkit/operations.js';

const LENGTH = 250;
/** Twice the text may cost twice the work and a little for what is done once. */
const TOLERANCE = 1.15;

/** Made of patterns alone, without a loop or branch to count: the lint rule holds these. */
const PATTERNS_ONLY = ['text: foldLines'];

const operations = Operations.start();
const { TEXT_READERS } = await import('../../testkit/text-readers.js');

afterAll(() => operations.stop());

describe('the count of operations', () => {
  it('tells quadratic work from linear work', () => {
    const loops = (inner: string) =>
      new Function(
        'text',
        `let n = 0; for (let i = 0; i < text.length; i++) { ${inner} } return n;\n//# sourceURL=file:///src/${inner.length}.js`,
      ) as (text: string) => number;
    const growth = (reader: (text: string) => number) =>
      operations.of(() => void reader('a'.repeat(1000))) / operations.of(() => void reader('a'.repeat(250)));
    expect(growth(loops('n++;'))).toBeCloseTo(4, 1);
    expect(growth(loops('for (let j = i; j < text.length; j++) n++;'))).toBeGreaterThan(15);
  });
});

describe('work that grows in step with a hostile text', () => {
  let texts: readonly (readonly string[])[];
  beforeAll(() => {
    texts = [LENGTH, 2 * LENGTH, 4 * LENGTH].map(hostileTexts);
  });

  it.each(Object.keys(TEXT_READERS))('%s', (name) => {
    const reader = TEXT_READERS[name] as (text: string) => unknown;
    const [once = 0, twice = 0, fourTimes = 0] = texts.map((all) =>
      operations.of(() => all.forEach((text) => reader(text))),
    );
    expect(once > 0 || PATTERNS_ONLY.includes(name)).toBe(true);
    expect(twice).toBeLessThanOrEqual(2 * TOLERANCE * once);
    expect(fourTimes).toBeLessThanOrEqual(4 * TOLERANCE * once);
  });
});
