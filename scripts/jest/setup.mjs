import { SHARED_STORE, startAzurite } from '../../testkit/standins/azurite-process.mjs';
import { translateModules } from './modules.mjs';
import Runtime from './runtime.cjs';

/**
 * Before the first suite of a jest run, once for each project that has tests to run: the sources as JavaScript, and
 * one azurite for all suites that run the built action, since each would otherwise start its own; each has a container
 * of its own in it. Workers inherit both addresses.
 */
export default async function setup(_everything, { displayName }) {
  if (process.env[Runtime.TRANSLATED] === undefined) {
    globalThis.translatedTests = await translateModules();
    process.env[Runtime.TRANSLATED] = globalThis.translatedTests;
  }
  if (displayName.name === 'unit' || process.env[SHARED_STORE] !== undefined) return;
  const { url, key, close } = await startAzurite();
  process.env[SHARED_STORE] = JSON.stringify({ url, key });
  globalThis.stopBlobStore = close;
}
