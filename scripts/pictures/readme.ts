/**
 * Makes the pictures of the README, from the records of the published runs and from a run of the built demo:
 *
 *     npm run pictures -- DIRECTORY        (holds bedrock-medium.jsonl and openai-medium.jsonl)
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { inPage, launchChromium } from '../../testkit/browser.js';
import { picturesOf } from '../published/pictures.js';
import { publishedRuns } from '../published/runs.js';
import { demoPicture } from './demo.js';
import { DIGESTS, PICTURES, type Picture, pictureFile } from './picture.js';

const directory = process.argv[2];
if (directory === undefined) {
  console.error('usage: npm run pictures -- DIRECTORY (with bedrock-medium.jsonl and openai-medium.jsonl)');
  process.exit(2);
}

const browser = await launchChromium();

async function take({ name, page: content, view, height }: Picture): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await inPage(browser, content, { ...view, scheme }, ({ page }) =>
      page.screenshot({
        path: pictureFile(name, scheme),
        fullPage: true,
        clip: { x: 0, y: 0, width: view.width ?? 1280, height },
      }),
    );
  }
}

try {
  const pictures = [...(await picturesOf(await publishedRuns(directory))), demoPicture()];
  mkdirSync(PICTURES, { recursive: true });
  for (const picture of pictures) await take(picture);
  const digests = Object.fromEntries(pictures.map(({ name, digest }) => [name, digest]));
  writeFileSync(DIGESTS, `${JSON.stringify(digests, null, 2)}\n`);
} finally {
  await browser.close();
}
