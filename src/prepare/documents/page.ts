import { PAGE } from '../../core/manifest/file-names.js';
import type { PageInput } from '../../core/report/html/material.js';
import type { Document } from './document.js';

/**
 * `report.html`. What draws it is loaded here and nowhere else, since nothing
 * that is measured has a use for it.
 */
export function pageDocument(input: PageInput): Document {
  const text = async (): Promise<string> => (await import('../../core/report/html/page.js')).renderPage(input);
  return { name: PAGE, text };
}
