import { rm } from 'node:fs/promises';

/** After the last suite of a jest run: ends and removes what `setup.mjs` made for it. */
export default async function teardown() {
  await globalThis.stopBlobStore?.();
  delete globalThis.stopBlobStore;
  if (globalThis.translatedTests === undefined) return;
  await rm(globalThis.translatedTests, { recursive: true });
  delete globalThis.translatedTests;
}
