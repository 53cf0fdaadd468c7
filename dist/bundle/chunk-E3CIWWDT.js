import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

// src/effects/files/regular.ts
import { constants } from "node:fs";
import { open } from "node:fs/promises";
var { O_NONBLOCK = 0, O_NOCTTY = 0, O_NOFOLLOW = 0 } = constants;
var NO_FOLLOW = O_NOFOLLOW;
var UnfitFileError = class extends Error {
  code;
  constructor(code) {
    super(code);
    this.name = "UnfitFileError";
    this.code = code;
  }
};
async function openRegular(file, flags = constants.O_RDONLY) {
  return opened(file, flags, (stats) => stats.isFile() ? null : `it is ${kindOf(stats)} and not a regular file`);
}
async function openOwn(file, flags) {
  return opened(file, flags | NO_FOLLOW, (stats) => {
    if (!stats.isFile()) return `it is ${kindOf(stats)} and not a regular file`;
    return stats.nlink > 1 ? `it has ${stats.nlink} names (hard links)` : null;
  });
}
async function opened(file, flags, fault) {
  const handle = await open(file, flags | O_NONBLOCK | O_NOCTTY, 420);
  try {
    const found = fault(await handle.stat());
    if (found !== null) throw new UnfitFileError(found);
    return handle;
  } catch (cause) {
    await handle.close();
    throw cause;
  }
}
function kindOf(stats) {
  if (stats.isDirectory()) return "a directory";
  if (stats.isFIFO()) return "a FIFO";
  if (stats.isSocket()) return "a socket";
  return "a device";
}
var MOST_JSON_BYTES = 32 * 1024 * 1024;
var BLOCK_BYTES = 64 * 1024;
async function readRegular(file, mostBytes) {
  const handle = await openRegular(file);
  try {
    return await readWhole(handle, mostBytes);
  } finally {
    await handle.close();
  }
}
async function readWhole(handle, mostBytes) {
  const { size } = await handle.stat();
  if (size > mostBytes) throw tooLong(mostBytes);
  const blocks = [];
  for (let length = 0; ; ) {
    const block = Buffer.allocUnsafe(Math.max(size - length, BLOCK_BYTES) + 1);
    const { bytesRead } = await handle.read(block, 0, block.length);
    if (bytesRead === 0) return blocks.length === 1 ? blocks[0] : Buffer.concat(blocks);
    length += bytesRead;
    if (length > mostBytes) throw tooLong(mostBytes);
    blocks.push(block.subarray(0, bytesRead));
  }
}
function tooLong(mostBytes) {
  return new UnfitFileError(`it is larger than ${Math.ceil(mostBytes / 1024)} KiB`);
}

export {
  NO_FOLLOW,
  openRegular,
  openOwn,
  MOST_JSON_BYTES,
  readRegular,
  readWhole
};
