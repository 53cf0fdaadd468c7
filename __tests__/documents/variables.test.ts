import { describe, expect, it } from '@jest/globals';
import { DOCUMENTS } from '../../testkit/documents.js';

/** Names that a workflow reads, by the document that shows it. GITHUB_TOKEN is always there. */
const read = DOCUMENTS.flatMap(({ file, text }) =>
  [...text.matchAll(/\b(?:vars|secrets)\.(\w+)/g)].map(([, name = '']) => [name, file] as const),
).filter(([name]) => name !== 'GITHUB_TOKEN');

const setUp = DOCUMENTS.filter(({ file }) => file.startsWith('docs/set-up/'))
  .map(({ text }) => text)
  .join('\n');

describe('a variable or secret that a workflow of the documents reads', () => {
  it('is found by this test', () => expect(read.length).toBeGreaterThan(20));

  it.each(read)('%s of %s is one that the set-up pages have the reader set', (name) => {
    const isSet = new RegExp(`gh (?:variable|secret) set ${name}\\b`).test(setUp);
    // A gateway's own names are the reader's choice: the page says so where it shows them.
    expect(isSet || name.startsWith('GATEWAY_')).toBe(true);
  });
});
