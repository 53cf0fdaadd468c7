import { renderPage } from '../src/core/report/html/page.js';
import { chromiumPath, inPage, launchChromium } from '../testkit/browser.js';
import { largeState } from '../testkit/report-states.js';
import { atMost, type Line, published, unmeasured } from './line.js';

/** How large the page of many records is, and how long a browser takes to show it. */
export async function pageLines(scale: number): Promise<Line[]> {
  const pairs = Math.round(10_000 * scale);
  const input = largeState(pairs);
  const began = performance.now();
  const page = renderPage(input);
  const seconds = (performance.now() - began) / 1000;
  const of = `report.html of ${(2 * pairs).toLocaleString('en')} records`;
  const megabytes = Buffer.byteLength(page) / 1e6;
  return [
    atMost(`${of}: size`, `${megabytes.toFixed(2)} MB`, megabytes, 5, ' MB'),
    published(`${of}: drawn`, `${seconds.toFixed(1)} s`, seconds),
    await openedLine(of, page),
  ];
}

const ROUNDS = 5;

/** Until everything is laid out and painted once; the median of several times. */
async function openedLine(of: string, page: string): Promise<Line> {
  const figure = `${of}: opened in Chromium`;
  if (chromiumPath() === null) return unmeasured(figure, 'there is no Chromium here', '≤ 2 s');
  const browser = await launchChromium();
  try {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await inPage(browser, page, {}, secondsToPaint));
    const median = times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] as number;
    return atMost(figure, `${median.toFixed(2)} s`, median, 2, ' s');
  } finally {
    await browser.close();
  }
}

const PAINTED = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() / 1000))))`;

function secondsToPaint({ page }: { page: { evaluate: (expression: string) => Promise<unknown> } }): Promise<number> {
  return page.evaluate(PAINTED).then(Number);
}
