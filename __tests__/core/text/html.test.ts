import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeHtml, html, styleElement } from '../../../src/core/text/html.js';
import { hostileText } from '../../../testkit/hostile.js';

describe('text in HTML', () => {
  it('is no markup and ends no attribute', () => {
    expect(escapeHtml(`<b a="1" c='2'>&amp;`)).toBe('&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;');
  });

  it('keeps line breaks, and loses what can’t be seen but works', () => {
    expect(escapeHtml('a\r\nb\u202Ec\u200Bd\0e\u001B[31m')).toBe('a\nbcde[31m');
  });

  it('keeps the joiners that scripts and emoji need', () => {
    expect(escapeHtml('👩\u200D🔬')).toBe('👩\u200D🔬');
  });

  it('shows half a character as one that is missing', () => expect(escapeHtml('a\uD800')).toBe('a\uFFFD'));

  it('of any kind holds no character that HTML reads', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});

describe('a template', () => {
  it('escapes texts, keeps markup, joins lists and leaves out null', () => {
    const inner = html`<b>${'<'}</b>`;
    expect(html`<p title="${'"'}">${[inner, ' & ', null, 3]}</p>`.markup).toBe(
      '<p title="&quot;"><b>&lt;</b> &amp; 3</p>',
    );
  });

  it('escapes a text that looks like markup made by it', () => {
    const forged = { markup: '<script>' };
    expect(html`${String(Object.values(forged))}`.markup).toBe('&lt;script&gt;');
  });
});

describe('a style sheet', () => {
  it('that could end its element is refused', () => {
    expect(() => styleElement('p{}</style><script>')).toThrow(RangeError);
  });
  it('is not escaped', () => expect(styleElement('a>b{content:"x"}').markup).toBe('<style>a>b{content:"x"}</style>'));
});
