import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { PAGE } from '../src/core/manifest/file-names.js';

export const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Where the browser is; null where there is none. */
export function chromiumPath(): string | null {
  return existsSync(CHROMIUM) ? CHROMIUM : null;
}

/** Without these the browser asks for updates and names of its own, which is not what is tested. */
const QUIET = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** One process draws all pages: each is looked at alone, and a new process for each takes longer to start than to draw. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: [...QUIET, '--renderer-process-limit=1'] });
}

/** How a page is looked at. */
export interface View {
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly print?: boolean;
  /** Pixels of the screen for one of the page. */
  readonly density?: number;
}

/** A page that was opened from a file, and what it did. */
export interface Opened {
  readonly page: Page;
  /** Whatever it wrote to the console, errors and violations of its policy among it. */
  readonly messages: readonly string[];
  /** Addresses that it asked for, its own left out. */
  readonly requests: readonly string[];
}

/** Opens a page from a file, as a reader does, and closes it again. */
export async function inPage<T>(
  browser: Browser,
  content: string,
  { scheme = 'light', width = 1280, print = false, density = 1 }: View,
  look: (opened: Opened) => Promise<T>,
): Promise<T> {
  const directory = await mkdtemp(path.join(tmpdir(), 'page-'));
  const file = path.join(directory, PAGE);
  const context = await browser.newContext({
    colorScheme: scheme,
    viewport: { width, height: 900 },
    deviceScaleFactor: density,
  });
  try {
    await writeFile(file, content);
    const page = await context.newPage();
    if (print) await page.emulateMedia({ media: 'print' });
    const own = pathToFileURL(file).href;
    const [messages, requests]: [string[], string[]] = [[], []];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    page.on('dialog', (dialog) => messages.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => request.url() === own || requests.push(request.url()));
    await page.goto(own);
    return await look({ page, messages, requests });
  } finally {
    await context.close();
    await rm(directory, { recursive: true });
  }
}
