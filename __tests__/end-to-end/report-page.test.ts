import { afterAll, beforeAll, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { PageInput } from '../../src/core/report/html/material.js';
import { renderPage } from '../../src/core/report/html/page.js';
import { inPage, launchChromium, type View } from '../../testkit/browser.js';
import { HOSTILE_FRAGMENTS } from '../../testkit/hostile.js';
import { hostilePage } from '../../testkit/hostile-version.js';
import { describeInChromium } from '../../testkit/in-chromium.js';
import { REPORT_STATES } from '../../testkit/report-states.js';

const state = (name: string): PageInput => (REPORT_STATES[name] as () => PageInput)();
const RICH = 'snapshots and failures';

/** What axe finds wrong, a rule a line. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
    'axe.run(document, { resultTypes: ["violations"], preload: false }).then((result) => result.violations)',
  );
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .slice(0, 2)
        .join(' … ')}`,
  );
}

describeInChromium('report.html in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  const evaluated = (content: string, view: View, expression: string): Promise<unknown> =>
    inPage(browser, content, view, ({ page }) => page.evaluate(expression));

  it.each(Object.keys(REPORT_STATES))(
    'of "%s" is silent, asks for nothing, is accessible and no wider than paper or a phone',
    async (name) => {
      await inPage(
        browser,
        renderPage(state(name)),
        { width: 718, print: true },
        async ({ page, messages, requests }) => {
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(718);
          await page.emulateMedia({ media: 'screen' });
          await page.setViewportSize({ width: 390, height: 900 });
          await page.evaluate('document.querySelectorAll("details").forEach((part) => (part.open = true))');
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
          expect(messages).toEqual([]);
          expect(requests).toEqual([]);
          expect(await violations(page)).toEqual([]);
        },
      );
    },
  );

  it('shows no figures where nothing was answered', async () => {
    const cards = 'document.querySelectorAll(".answers li").length';
    expect(await evaluated(renderPage(state('nothing answered')), {}, cards)).toBe(0);
    expect(await evaluated(renderPage(state('three arms')), {}, cards)).toBe(8);
  });

  it('is as accessible in the dark and at full width', async () => {
    await inPage(browser, renderPage(state(RICH)), { scheme: 'dark' }, async ({ page, messages }) => {
      await page.evaluate('document.querySelectorAll("details").forEach((part) => (part.open = true))');
      expect(await violations(page)).toEqual([]);
      expect(messages).toEqual([]);
    });
  });

  it('is dark where the reader’s system is, and always light on paper', async () => {
    const ground = 'getComputedStyle(document.body).backgroundColor';
    const page = renderPage(state('two arms'));
    expect(await evaluated(page, { scheme: 'light' }, ground)).toBe('rgb(255, 255, 255)');
    expect(await evaluated(page, { scheme: 'dark' }, ground)).toBe('rgb(13, 17, 23)');
    expect(await evaluated(page, { scheme: 'dark', print: true }, ground)).toBe('rgb(255, 255, 255)');
  });

  it('can be read without its styles: curves are not filled, plots have a size, text is in order', async () => {
    await inPage(browser, renderPage(state(RICH)), { width: 390 }, async ({ page }) => {
      await page.evaluate('document.querySelector("style").remove()');
      const filled = `[...document.querySelectorAll('svg path[class^="s"]')].filter((path) => getComputedStyle(path).fill !== 'none').length`;
      expect(await page.evaluate(filled)).toBe(0);
      const sizes = `[...document.querySelectorAll('svg')].every((svg) => svg.getBoundingClientRect().height > 30)`;
      expect(await page.evaluate(sizes)).toBe(true);
      const headings = `[...document.querySelectorAll('h1, h2')].map((heading) => heading.textContent)`;
      const titles = (await page.evaluate(headings)) as string[];
      expect(titles.slice(1, 6)).toEqual(['bedrock vs openai', 'Latency', 'Answers', 'Integrity', 'Cost']);
    });
  });

  it('lets no script run and nothing be fetched, even where somebody put one in', async () => {
    await inPage(browser, renderPage(state('one arm')), {}, async ({ page, messages }) => {
      await page.evaluate(`{
        const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        const image = document.createElement('img');
        image.src = 'http://127.0.0.1:9/x.png';
        document.body.append(script, image);
      }`);
      expect(await page.evaluate('window.ran')).toBeUndefined();
      expect(messages.filter((message) => message.includes('Content Security Policy'))).toHaveLength(2);
    });
  });

  it('shows a hostile run as text', async () => {
    const hostile = hostilePage(state(RICH), HOSTILE_FRAGMENTS);
    await inPage(browser, renderPage(hostile), { width: 390 }, async ({ page, messages, requests }) => {
      await page.evaluate('document.querySelectorAll("details").forEach((part) => (part.open = true))');
      expect([messages, requests]).toEqual([[], []]);
      const foreign =
        'script, img, iframe, object, embed, form, input, button, link, base, video, audio, foreignObject, [onload], [onerror], [style]';
      expect(await page.evaluate(`document.querySelectorAll('${foreign}').length`)).toBe(0);
      const links = `[...document.links].every((link) => link.getAttribute('href').startsWith('#'))`;
      expect(await page.evaluate(links)).toBe(true);
      expect(await page.evaluate('document.body.innerText')).toContain('<script>alert(1)</script>');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
      expect(await violations(page)).toEqual([]);
    });
  });
});
