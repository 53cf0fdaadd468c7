import fc from 'fast-check';

/** What somebody who controls a model's output, a dataset or an error body would try. */
export const HOSTILE_FRAGMENTS = [
  '<', '>', '<!--', '-->', '<!-- parity-bench:default -->', '<script>alert(1)</script>', '<details>', '</details>', '</code>',
  '@octocat', '@org/team', 'someone@example.com', '#12', 'GH-3', 'org/repo#7', 'https://example.com/x', 'http://', 'www.example.com',
  'ftp://h', 'mailto:a@b.co', '`', '``', '```', '~~~', '~', '|', '|-|', '\n', '\r', '\r\n', '\u0085', '\u2028', '\u202E', '\u200B',
  '\u001B[31m', '\0', '\uD800', ':smile:', ':::', '::error::pwned', '::set-output name=a::b', '##[error]x', '- ', '- [ ] t', '1. ', '2) ',
  '+ ', '* ', '# ', '===', '---', '> ', '    ', '\t', '[a](javascript:alert(1))', '![i](http://e.vil/p.png)', '[^1]', '[^1]: note',
  '[0.8, 1.2]', '[1]', '[ ]', '](', '[', ']: ', '12:30:45', '&lt;', '&#42;', '&#64;octocat', '\\', '$x$', '$$', '_a_', '__b__', '**c**', '~~d~~', 'max_output_tokens', 'word', '84', 'é', '😀', ':-:',
] as const;

/** Text woven from hostile fragments and raw characters of every kind. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...HOSTILE_FRAGMENTS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));
