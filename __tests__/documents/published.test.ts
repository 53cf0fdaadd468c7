import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DIGESTS, NAMES, pictureFile } from '../../scripts/pictures/picture.js';
import { publishedDocuments } from '../../scripts/published/documents.js';
import { picturesOf } from '../../scripts/published/pictures.js';
import { publishedRuns } from '../../scripts/published/runs.js';
import { describeWithShared } from '../../testkit/shared-data.js';

const SCHEMES = ['light', 'dark'] as const;

describeWithShared('published-runs/bedrock-medium.jsonl', 'what the documents say of the published runs', (file) => {
  const directory = path.dirname(file);

  it('is what their records yield; where it is not: npm run published -- DIRECTORY', async () => {
    const documents = await publishedDocuments(directory);
    expect([...documents.keys()]).toEqual(['docs/re-analysis.md', 'README.md']);
    for (const [name, text] of documents) expect(readFileSync(name, 'utf8')).toBe(text);
  });

  it('is pictured as the report shows it today; where it is not: npm run pictures -- DIRECTORY', async () => {
    const pictures = await picturesOf(await publishedRuns(directory));
    const today = Object.fromEntries(pictures.map(({ name, digest }) => [name, digest]));
    expect(JSON.parse(readFileSync(DIGESTS, 'utf8'))).toMatchObject(today);
  });
});

describe('a picture of the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const files = NAMES.flatMap((name) => SCHEMES.map((scheme) => pictureFile(name, scheme)));

  it.each(files)('%s is shown, is a PNG and has at most 150 KB', (file) => {
    expect(readme).toContain(`"${file}"`);
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file).subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(statSync(file).size).toBeLessThanOrEqual(150_000);
  });

  it('has words for those who do not see it', () => {
    const images = [...readme.matchAll(/<img [^>]*>/g)].map(([image]) => image);
    expect(images).toHaveLength(NAMES.length);
    for (const image of images) expect(image).toMatch(/alt="[^"]{40,}"/);
  });
});
