import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PairComparison } from '../../../../src/core/compare/comparison.js';
import type { PageInput } from '../../../../src/core/report/html/material.js';
import { renderPage } from '../../../../src/core/report/html/page.js';
import { points } from '../../../../src/core/text/numbers.js';
import { hostileText } from '../../../../testkit/hostile.js';
import { hostilePage } from '../../../../testkit/hostile-version.js';
import { REPORT_STATES } from '../../../../testkit/report-states.js';

const state = (name: string): PageInput => (REPORT_STATES[name] as () => PageInput)();
const pages = new Map<string, string>();
function pageOf(name: string): string {
  const page = pages.get(name) ?? renderPage(state(name));
  pages.set(name, page);
  return page;
}
const all = (page: string, pattern: RegExp): RegExpMatchArray[] => [...page.matchAll(pattern)];

/** Elements and attributes that this program writes; whatever else stands in a page is foreign. */
const TAGS =
  /^(?:html|head|meta|title|style|body|header|main|nav|section|footer|h[1-4]|p|ul|li|a|strong|span|i|bdi|code|pre|mark|div|details|summary|figure|figcaption|table|thead|tbody|tr|th|td|svg|desc|path|rect|circle|text)$/;

/** Whatever stands in a page that this program would not have written. */
function foreignIn(page: string): string[] {
  const markup = page.replace(/<style>[^]*<\/style>/, '');
  const tags = all(page, /<\/?([a-z0-9]*)/gi).map(([, tag = '']) => tag);
  const attributes = all(markup, /<[a-z0-9]+((?:\s[^<>]*)?)>/gi).map(([, text = '']) => text);
  return [
    ...tags.filter((tag) => tag !== '' && !TAGS.test(tag)),
    ...all(page, /<!--|<!(?!doctype html>)/g).map(([text]) => text),
    // Within a tag nothing but attributes in quotes, none of which can act.
    ...attributes.filter((text) => !/^\/?$/.test(text.replace(/\s[a-z-]+="[^"]*"/gi, '').trim())),
    ...attributes.filter((text) =>
      /\s(?:on\w+|style|src|srcset|action|xlink:href)=/i.test(text.replace(/="[^"]*"/g, '=')),
    ),
    ...all(page, /\shref="([^"]*)"/g).flatMap(([, target = '']) => (/^#[\w-]+$/.test(target) ? [] : [target])),
    ...all(page, /(?![\n\t\u200C\u200D])[\p{Cc}\p{Cf}]/gu).map(([sign]) => `U+${sign.charCodeAt(0).toString(16)}`),
  ];
}

describe('the page in every state', () => {
  it.each(Object.keys(REPORT_STATES))('of "%s" is whole and harmless', (name) => {
    const page = pageOf(name);
    expect(foreignIn(page)).toEqual([]);
    expect(page).not.toMatch(/NaN|Infinity|undefined|\[object/);
    const ids = all(page, /\sid="([^"]*)"/g).map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of all(page, /\s(?:href="#|aria-labelledby="|aria-describedby=")([^"]*)"/g))
      expect(ids).toContain(target);
  });

  it.each(Object.keys(REPORT_STATES))('of "%s" names and describes every plot, and tells it as a table', (name) => {
    const page = pageOf(name);
    for (const [, svg] of all(page, /<svg([^]*?)<\/svg>/g))
      expect(svg).toMatch(/<title[^>]*>[^<]+<\/title><desc[^>]*>[^<]+<\/desc>/);
    for (const [, figure] of all(page, /<figure>([^]*?)<\/figure>/g))
      expect(figure).toMatch(/<svg[^]*<figcaption>[^]*<table>/);
  });

  it('is the same for the same records', () =>
    expect(renderPage(state('two arms'))).toBe(renderPage(state('two arms'))));
});

describe('what a state shows', () => {
  const has = (name: string, ...parts: readonly string[]): void => {
    const page = pageOf(name);
    for (const part of parts) expect(page).toContain(part);
  };
  const lacks = (name: string, ...parts: readonly string[]): void => {
    const page = pageOf(name);
    for (const part of parts) expect(page).not.toContain(part);
  };

  it('two arms: paired ratios, disagreements with both answers, the command', () =>
    has(
      'two arms',
      'id="ratios-0-1-title"',
      'Questions on which they disagree',
      '✓ right',
      '✗ wrong',
      'parity-bench run --dataset',
    ));
  it('snapshots: what arrived in its parts, beside the true text', () =>
    has('snapshots and failures', '<mark>2▸</mark>', 'What was billed', 'id="residuals-title"', 'Failures by cause'));
  it('sound answers: no list of others', () => lacks('two arms', 'Answers whose text is not'));
  it('one arm: no pair', () => lacks('one arm', 'id="ratios-', 'disagree'));
  it('three arms: each compared with the reference', () =>
    has('three arms', 'id="ratios-0-2-title"', 'id="ratios-1-2-title"'));
  it('unscored: no share of right answers', () => lacks('unscored', 'id="accuracy-title"', 'disagree'));
  it('a capped run: why it ended', () => has('capped', 'The cap of USD 0.05 was reached', 'of the cap of USD'));
  it('a resumed run: its pause', () => has('interrupted', 'class="pause"', 'Pauses, drawn as narrow bands'));
  it('a sequential run: its design, and the interval that holds at every look', () => {
    const { always_valid: valid } = (state('sequential').context.comparison.pairs[0] as PairComparison).latency
      .total_ms;
    const change = points((valid?.estimate as number) - 1, 1).replace(' pp', '\u00a0%');
    has('sequential', 'sequential, stops when certain', `<p class="figure">${change} [`);
  });
  it('gates: what failed is said at first sight, each decision below', () =>
    has('gates failed', '✘ failed: openai.accuracy &lt; 95%', '✔ passed', 'bedrock.accuracy &lt; 10%'));
  it('nothing answered: what failed, and no latency', () => {
    has('nothing answered', 'Failed: No request brought an answer');
    lacks('nothing answered', 'id="ecdf-total-title"', 'Right answers of each arm');
  });
});

describe('hostile text', () => {
  const whole = state('snapshots and failures');

  it('in every field of records, comparison and settings stays text', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 5 }), (texts) => {
        expect(foreignIn(renderPage(hostilePage(whole, texts)))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
