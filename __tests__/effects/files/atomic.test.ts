import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { replaceFile } from '../../../src/effects/files/atomic.js';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'parity-atomic-'));
});
afterAll(() => rm(directory, { recursive: true }));

describe('replacing a file', () => {
  const file = (): string => path.join(directory, 'summary.json');
  beforeEach(() => writeFile(file(), 'old'));

  it('shows the old one until the new one is whole, and hands on what the writer tells', async () => {
    const told = await replaceFile(file(), async (handle) => {
      await handle.writeFile('ne');
      expect(await readFile(file(), 'utf8')).toBe('old');
      await handle.writeFile('w');
      return 3;
    });
    expect([told, await readFile(file(), 'utf8'), await readdir(directory)]).toEqual([3, 'new', ['summary.json']]);
  });

  it('leaves the old one, and nothing beside it, where the writer fails', async () => {
    const failing = replaceFile(file(), async (handle) => {
      await handle.writeFile('half');
      throw new Error('enough');
    });
    await expect(failing).rejects.toThrow('enough');
    expect([await readFile(file(), 'utf8'), await readdir(directory)]).toEqual(['old', ['summary.json']]);
  });

  it('says why where there is no place for it', async () => {
    await expect(
      replaceFile(path.join(directory, 'none', 'a.json'), (handle) => handle.writeFile('a')),
    ).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
