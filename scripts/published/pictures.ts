import { PAGE } from '../../src/core/manifest/file-names.js';
import { renderComment } from '../../src/core/report/markdown/comment.js';
import type { ComparisonDocuments } from '../../src/prepare/documents/comparison.js';
import { githubPage } from '../../testkit/github-page.js';
import { digestOf, type Picture } from '../pictures/picture.js';

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
