import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const TEXT = readFileSync('docs/architecture.md', 'utf8');

/** Every path in code marks. */
const PATHS = [...TEXT.matchAll(/`((?:src|scripts|__tests__|testkit|proof|bench)(?:\/[\w./-]+)?)`/g)].map(
  ([, path]) => path as string,
);

function foldersOf(parent: string): string[] {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${parent}/${name}`);
}

/** Naming a file of a room does not describe the room. */
const ROOMS = [...foldersOf('src'), ...foldersOf('src/core')];

describe('docs/architecture.md', () => {
  it('names paths, files among them', () => {
    expect(PATHS.filter((path) => path.endsWith('.ts')).length).toBeGreaterThan(20);
  });

  it.each([...new Set(PATHS)])('%s exists', (path) => expect(existsSync(path)).toBe(true));

  /** A name in code marks, and the file in which it is to be found. */
  const names = [...TEXT.matchAll(/`(\w+)` of `([\w/.-]+\.ts)`/g)].map(([, name, file]) => [name, file] as const);

  it.each(names)('%s is in %s', (name, file) => {
    expect(readFileSync(file as string, 'utf8')).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it.each([
    ...['provider', 'protocol', 'dataset', 'scorer', 'audit rule', 'stop rule', 'gate', 'plot', 'output', 'option'],
  ])('says where to add a %s', (what) => {
    const row = new RegExp(`^\\| ${what} \\| (.*) \\|$`, 'm').exec(TEXT)?.[1] ?? '';
    expect(row).toMatch(/`src\/[\w/.-]+`/);
  });

  it.each(ROOMS)('describes the room %s', (room) => expect(PATHS).toContain(room));
});
