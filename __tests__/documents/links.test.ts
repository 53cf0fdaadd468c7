import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DOCUMENTS, type Document, prose } from '../../testkit/documents.js';

/** Targets of the links and pictures of a document, those to other sites left out. */
function targetsOf(document: Document): string[] {
  const text = prose(document);
  const written = [...text.matchAll(/\]\(([^)\s]+)\)/g), ...text.matchAll(/(?:src|srcset|href)="([^"]+)"/g)];
  return written.map(([, target = '']) => target).filter((target) => !/^[a-z]+:/.test(target));
}

/** The anchors that GitHub makes of headings. */
function anchorsOf(text: string): Set<string> {
  const headings = text.replace(/^ *```[\s\S]*?^ *```$/gm, '').matchAll(/^#+ (.+)$/gm);
  return new Set(
    [...headings].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  );
}

const linked = DOCUMENTS.flatMap((document) => targetsOf(document).map((target) => [document.file, target] as const));

describe('a link in a document', () => {
  it('is found by this test', () => expect(linked.length).toBeGreaterThan(60));

  it.each(linked)('of %s leads somewhere: %s', (file, target) => {
    const [name = '', anchor] = target.split('#');
    const led = name === '' ? file : path.posix.join(path.posix.dirname(file), name);
    expect(existsSync(led)).toBe(true);
    if (anchor !== undefined) expect([...anchorsOf(readFileSync(led, 'utf8'))]).toContain(anchor);
  });
});

describe('a document of docs', () => {
  const reached = new Set(
    linked.map(([file, target]) => path.posix.join(path.posix.dirname(file), target.replace(/#.*/, ''))),
  );

  it.each(DOCUMENTS.map(({ file }) => file).filter((file) => file.startsWith('docs/')))(
    '%s is linked from another document',
    (file) => expect([...reached]).toContain(file),
  );
});
