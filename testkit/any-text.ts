import fc from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 };

/**
 * Text of any code points but lone surrogates. As the unit "binary" of fast-check's own strings, which maps each of a
 * million code points back to its number when it is first made: a second of CPU time in every suite.
 *
 * @param maxLength code points
 */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const codePoint = fc.oneof(
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 0x7f }) },
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 0x10ffff - SURROGATES.count }) },
  );
  return fc
    .array(
      codePoint.map((code) => (code < SURROGATES.first ? code : code + SURROGATES.count)),
      { maxLength },
    )
    .map((codes) => String.fromCodePoint(...codes));
}
