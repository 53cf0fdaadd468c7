import { spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readLines } from '../../../src/effects/files/lines.js';
import { readRegular } from '../../../src/effects/files/regular.js';

let directory = '';
const at = (name: string): string => path.join(directory, name);
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'regular-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const MOST_BYTES = 300_000;

/** FIFOs, devices and `/proc` as Linux has them. */
const onLinux = process.platform === 'linux' ? it : it.skip;
if (process.platform !== 'linux') console.warn('SKIPPED: files of other kinds are tried on Linux only.');

describe('a regular file', () => {
  it.each([0, 1, 65_536, 65_537, 299_999, 300_000])('of %i bytes is read whole', async (size) => {
    const bytes = Buffer.alloc(size, 'abc');
    writeFileSync(at('f'), bytes);
    expect((await readRegular(at('f'), MOST_BYTES)).equals(bytes)).toBe(true);
  });

  it('is read through links, since whoever reads does no harm', async () => {
    writeFileSync(at('f'), 'text');
    symlinkSync('f', at('soft'));
    linkSync(at('f'), at('hard'));
    for (const name of ['soft', 'hard']) expect((await readRegular(at(name), MOST_BYTES)).toString()).toBe('text');
  });

  onLinux('that tells no size is read to its end, and no further than the bound', async () => {
    // The system's own files in /proc are regular and have size 0.
    expect((await readRegular('/proc/self/stat', MOST_BYTES)).toString()).toMatch(/^\d+ \(/);
    await expect(readRegular('/proc/self/stat', 5)).rejects.toMatchObject({
      code: expect.stringMatching(/larger than/),
    });
  });

  it('longer than the bound is refused without being read', async () => {
    writeFileSync(at('sparse'), '');
    truncateSync(at('sparse'), 3 * 2 ** 30);
    await expect(readRegular(at('sparse'), MOST_BYTES)).rejects.toMatchObject({
      code: 'it is larger than 293 KiB',
    });
  });
});

describe('what is no regular file is refused at once', () => {
  const refusals: readonly (readonly [string, (file: string) => unknown, string | RegExp])[] = [
    ['a FIFO', (file) => spawnSync('mkfifo', [file]), 'it is a FIFO and not a regular file'],
    ['a link to a FIFO', (file) => (spawnSync('mkfifo', [at('pipe')]), symlinkSync('pipe', file)), /a FIFO/],
    ['/dev/zero', (file) => symlinkSync('/dev/zero', file), 'it is a device and not a regular file'],
    ['/dev/urandom', (file) => symlinkSync('/dev/urandom', file), /a device/],
    ['a directory', (file) => mkdirSync(file), 'it is a directory and not a regular file'],
    ['a link to itself', (file) => symlinkSync('f', file), 'ELOOP'],
    ['nothing', () => undefined, 'ENOENT'],
  ];

  onLinux.each(refusals)('%s', async (_, make, code) => {
    make(at('f'));
    const expected = { code: typeof code === 'string' ? code : expect.stringMatching(code) };
    await expect(readRegular(at('f'), MOST_BYTES)).rejects.toMatchObject(expected);
    await expect(readLines(at('f')).next()).rejects.toMatchObject(expected);
  });

  onLinux('a socket', async () => {
    const server = createServer().listen(at('f'));
    await new Promise((resolve) => server.once('listening', resolve));
    await expect(readRegular(at('f'), MOST_BYTES)).rejects.toMatchObject({ code: 'ENXIO' });
    server.close();
  });
});
