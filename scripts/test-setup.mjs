import { SHARED_STORE, startAzurite } from '../testkit/standins/azurite-process.mjs';

/**
 * Before the first suite of a jest run: one azurite for all of them, since each would
 * otherwise start its own; each has a container of its own in it.
 */
export default async function setup() {
  // Each project of jest that has tests to run calls this.
  if (process.env[SHARED_STORE] !== undefined) return;
  const { url, key, close } = await startAzurite();
  // Workers inherit it.
  process.env[SHARED_STORE] = JSON.stringify({ url, key });
  globalThis.stopBlobStore = close;
}
