import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const DOCUMENT = readFileSync('docs/troubleshooting.md', 'utf8');

/** The messages of the tables: what stands in code marks in a first column. */
const messages = [...DOCUMENT.matchAll(/^\| `([^`]+)` \|/gm)].map(([, message = '']) => message);

function sourcesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(directory, file), 'utf8'));
}

/** Templates with `…` in place of what is filled in. */
const SOURCES = sourcesBelow('src').map((text) => {
  const flat = text.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…');
  return flat.replace(/\\'/g, "'").replace(/\\n/g, ' ');
});

/** What a message always says: between its `…`, a flag being one of them. */
function fixedParts(message: string): string[] {
  return message
    .replace(/--[a-z-]+/g, '…')
    .split('…')
    .map((part) => part.trim())
    .filter((part) => part.length > 2);
}

describe('a message in docs/troubleshooting.md', () => {
  it('is found by this test', () => expect(messages.length).toBeGreaterThan(30));

  it.each(messages)('says something of its own: %s', (message) => {
    expect(Math.max(...fixedParts(message).map(({ length }) => length))).toBeGreaterThan(10);
  });

  it.each(messages)('is one that a file of the source says: %s', (message) => {
    const said = SOURCES.filter((source) => fixedParts(message).every((part) => source.includes(part)));
    expect(said.length).toBeGreaterThan(0);
  });

  it('that the source does not say would be found', () => {
    expect(SOURCES.some((source) => source.includes('the moon is in the way'))).toBe(false);
  });
});
