import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  codeCell,
  escapeMarkdown,
  fencedBlock,
  foldLines,
  inlineCode,
  tableCell,
  workflowSafe,
} from '../../../src/core/text/escaping.js';
import { hostileText } from '../../../testkit/hostile.js';

const RUNS = { numRuns: 1000, seed: 20261101 };

/** What a Markdown renderer shows for entity-escaped text, the invisible breaks taken out. */
function shown(markdown: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>' };
  return markdown
    .replaceAll('<span>$</span>', '$')
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code?: string, name?: string) =>
      code === undefined ? (entities[name as string] as string) : String.fromCodePoint(Number(code)),
    )
    .replaceAll('\u200B', '');
}

describe('escapeMarkdown', () => {
  it('leaves plain prose, figures, intervals, times of day and model names as they are', () => {
    for (const plain of [
      'openai.gpt-5.5 medium: 97.5 % of 1,319 (max_output_tokens)',
      '0.887 [0.865, 0.908]',
      '+0.15 pp [−0.28, +0.64]',
      '10:24:47',
    ]) {
      expect(escapeMarkdown(plain)).toBe(plain);
    }
  });

  it.each([
    ['a mention', '@octocat', '@&#8203;octocat'],
    ['an issue number', 'fixes #12', 'fixes &#35;&#8203;12'],
    ['an issue number in the long form', 'GH-12', 'GH-&#8203;12'],
    ['a link', 'https://e.vil', 'https:&#8203;//e.vil'],
    ['a bare host name', 'www.e.vil', 'www&#8203;.e.vil'],
    ['an emoji', ':smile:', '&#58;&#8203;smile:'],
    ['a comment', '<!-- x -->', '&lt;!-- x --&gt;'],
    ['a table pipe', 'a|b', 'a&#124;b'],
    ['a formula', '$x$', '<span>$</span>x<span>$</span>'],
    ['a bullet', '- a', '&#45; a'],
    ['a numbered item', '1. a', '1&#46; a'],
    ['a workflow command', '::error::x', '&#58;&#8203;:&#8203;error:&#8203;:x'],
    ['a second line', 'a\r\n# b', 'a &#35; b'],
    ['a direction override', 'a\u202Eb', 'ab'],
    ['a lone surrogate', '\uD800', '\uFFFD'],
    ['a task', '[ ] a', '&#91; &#93; a'],
    ['a link’s text', '[1](https://e.vil)', '&#91;1&#93;(https:&#8203;//e.vil)'],
  ])('takes the power from %s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('leaves nothing alive and nothing lost, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = escapeMarkdown(text);
        expect(shown(escaped)).toBe(foldLines(text));
        const bare = escaped.replaceAll('<span>$</span>', ' ').replace(/\[[-−+\d., %–]+\](?![([:])/g, ' ');
        expect(bare).not.toMatch(/[<>`*[\]|~\\\r\n]/);
        expect(bare).not.toMatch(/@(?!&#8203;)/);
        expect(bare.replace(/&#\d+;/g, '')).not.toMatch(/#/);
        expect(bare).not.toMatch(/:\/\/|::|www\.|GH-\d/i);
        expect(escaped).not.toMatch(/^(?:[=:]|[-+](?!\w)|\d{1,9}[.)](?!\S))/);
        expect(tableCell(text)).toBe(escaped);
        expect(codeCell(text)).toBe(`<code>${escaped}</code>`);
      }),
      RUNS,
    );
  });
});

describe('inlineCode', () => {
  it('fences with more backticks than the text holds, and pads where the text begins or ends with one', () => {
    expect(inlineCode('a')).toBe('`a`');
    expect(inlineCode('a``b')).toBe('```a``b```');
    expect(inlineCode('`')).toBe('`` ` ``');
  });

  it('is one line in one span without a comment, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const span = inlineCode(text);
        const fence = /^`+/.exec(span)?.[0] as string;
        const inner = span.slice(fence.length, -fence.length);
        expect(span.endsWith(fence)).toBe(true);
        expect(inner.match(/`+/g) ?? []).not.toContain(fence);
        expect(inner).not.toMatch(/^`|`$|[\r\n]|<!--|-->/);
        expect(inner).not.toBe('');
      }),
      RUNS,
    );
  });
});

describe('fencedBlock', () => {
  it('keeps lines and indentation', () => {
    expect(fencedBlock('a\r\n\tb')).toBe('```text\na\n    b\n```');
  });

  it('is closed by its own last line and by no other, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const lines = fencedBlock(text).split('\n');
        const fence = lines.at(-1) as string;
        expect(lines[0]).toBe(`${fence}text`);
        const closing = lines
          .slice(1, -1)
          .filter((line) => (/^ *(`{3,})\s*$/.exec(line)?.[1]?.length ?? 0) >= fence.length);
        expect(closing).toEqual([]);
        expect(lines.join('\n')).not.toMatch(/<!--|-->|\r/);
      }),
      RUNS,
    );
  });

  it('takes a million backtick runs without a fault', () => {
    expect(fencedBlock('` '.repeat(1_000_000)).startsWith('```text\n')).toBe(true);
  });
});

describe('workflowSafe', () => {
  it('keeps an ordinary line with its spacing', () => {
    expect(workflowSafe('  a    b :: c')).toBe('  a    b :: c');
  });

  it('is one line that the runner reads as no command, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        // The runner trims white space, then looks for `::`; the older `##[` counts anywhere.
        expect(workflowSafe(text)).not.toMatch(/^\s*::|##\[|\p{Cc}/u);
        expect(workflowSafe(`::error::${text}`)).not.toMatch(/^\s*::/);
      }),
      RUNS,
    );
  });
});
