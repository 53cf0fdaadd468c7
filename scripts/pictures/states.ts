/**
 * Screenshots of every state of a report, page and comment, to be looked at:
 *
 *     npm run states -- DIRECTORY [STATE …]
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { renderPage } from '../../src/core/report/html/page.js';
import { renderComment } from '../../src/core/report/markdown/comment.js';
import { inPage, launchChromium, type View } from '../../testkit/browser.js';
import { githubPage } from '../../testkit/github-page.js';
import { REPORT_STATES } from '../../testkit/report-states.js';

const VIEWS: Readonly<Record<string, View>> = {
  phone: { width: 390 },
  'phone-dark': { width: 390, scheme: 'dark' },
  wide: { width: 1280 },
  'wide-dark': { width: 1280, scheme: 'dark' },
  // A4 at 96 dots an inch, less the browser's own margins.
  print: { width: 718, print: true },
};

/** A page as high as it gets can't be looked at in one piece. */
const SHEET_HEIGHT = 1600;

async function shoot(browser: Browser, stem: string, content: string): Promise<void> {
  for (const [view, how] of Object.entries(VIEWS)) {
    await inPage(browser, content, how, async ({ page }) => {
      const size = 'document.documentElement.getBoundingClientRect().height';
      const height = Math.ceil(Number(await page.evaluate(size)));
      const sheets = Array.from({ length: Math.ceil(height / SHEET_HEIGHT) }, (_, sheet) => sheet * SHEET_HEIGHT);
      for (const [sheet, y] of sheets.entries()) {
        const clip = { x: 0, y, width: how.width ?? 1280, height: Math.min(SHEET_HEIGHT, height - y) };
        await page.screenshot({ path: `${stem}-${view}-${sheet + 1}.png`, fullPage: true, clip });
      }
    });
  }
}

const [directory, ...names] = process.argv.slice(2);
if (directory === undefined) {
  console.error('usage: npm run states -- DIRECTORY [STATE …]');
  process.exit(2);
}
mkdirSync(directory, { recursive: true });
const browser = await launchChromium();
try {
  for (const [name, make] of Object.entries(REPORT_STATES)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const input = make();
    const stem = name.replaceAll(/\W+/g, '-');
    await shoot(browser, path.join(directory, `page-${stem}`), renderPage(input));
    await shoot(browser, path.join(directory, `comment-${stem}`), githubPage(renderComment(input.report)));
    console.log(name);
  }
} finally {
  await browser.close();
}
