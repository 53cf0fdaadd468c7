import { startAzurite } from '../testkit/standins/azurite-process.mjs';

/**
 * Before the first suite of a jest run: one azurite for all of them, since each would
 * otherwise start its own; each has a container of its own in it.
 */
export default async function setup() {
  // Each project of jest that has tests to run calls this.
  if (process.env['TEST_BLOB_STORE'] !== undefined) return;
  const { url, key, close } = await startAzurite();
  // Read by `testkit/standins/azurite.ts`; workers inherit it.
  process.env['TEST_BLOB_STORE'] = JSON.stringify({ url, key });
  globalThis.stopBlobStore = close;
}
