import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

// src/effects/files/atomic.ts
import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import path from "node:path";
async function openTemporary(file) {
  const name = path.join(path.dirname(file), `.parity-bench-${randomUUID()}.tmp`);
  return { name, handle: await open(name, "wx+") };
}
async function replaceFile(file, write) {
  const { name, handle } = await openTemporary(file);
  try {
    const result = await write(handle).then(async (written) => handle.datasync().then(() => written)).finally(() => handle.close());
    await rename(name, file);
    return result;
  } catch (cause) {
    await rm(name, { force: true }).catch(() => void 0);
    throw cause;
  }
}

export {
  openTemporary,
  replaceFile
};
