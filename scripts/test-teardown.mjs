/** After the last suite of a jest run: ends what `test-setup.mjs` started. */
export default async function teardown() {
  await globalThis.stopBlobStore?.();
  delete globalThis.stopBlobStore;
}
