import { createHash } from 'node:crypto';
import { PAGE } from '../../src/core/manifest/file-names.js';
import { renderComment } from '../../src/core/report/markdown/comment.js';
import type { ComparisonDocuments } from '../../src/prepare/documents/comparison.js';
import type { View } from '../../testkit/browser.js';
import { githubPage } from '../../testkit/github-page.js';

/** Where the pictures of the README lie, and the digests of what they were made of. */
export const PICTURES = 'docs/pictures';
export const DIGESTS = `${PICTURES}/digests.json`;

/** One picture of the README, in both schemes: the upper part of a page. */
export interface Picture {
  readonly name: 'comment' | 'report';
  readonly page: string;
  readonly view: View;
  readonly height: number;
  /** SHA-256 of what the picture shows: it has to be made again where that changes. */
  readonly digest: string;
}

export async function picturesOf({ documents, reportModel }: ComparisonDocuments): Promise<Picture[]> {
  const comment = renderComment(reportModel);
  const whole = await pageOf(documents);
  return [
    { name: 'comment', page: githubPage(comment), view: { width: 768 }, height: 560, digest: digestOf(comment) },
    { name: 'report', page: whole, view: { width: 1100 }, height: 880, digest: digestOf(upperPart(whole)) },
  ];
}

async function pageOf(documents: ComparisonDocuments['documents']): Promise<string> {
  for (const document of documents) if ('text' in document && document.name === PAGE) return await document.text();
  throw new Error(`${PAGE} is not among the documents`);
}

/** The page as far as the picture goes: what comes below may change. */
function upperPart(page: string): string {
  const below = page.indexOf('id="answers"');
  return below === -1 ? page : page.slice(0, below);
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function pictureFile(name: Picture['name'], scheme: 'light' | 'dark'): string {
  return `${PICTURES}/${name}-${scheme}.png`;
}
