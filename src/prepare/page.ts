import type { PageInput } from '../core/report/html/material.js';
import { writeAtomically } from '../effects/files/writing.js';

/**
 * Writes `report.html`. What draws it is loaded here and nowhere else, since
 * nothing that is measured has a use for it.
 *
 * @throws ParityError `DISK_FAILED`
 */
export async function writePage(file: string, input: PageInput): Promise<void> {
  const { renderPage } = await import('../core/report/html/page.js');
  await writeAtomically(file, renderPage(input));
}
