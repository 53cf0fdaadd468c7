import { setFlagsFromString } from 'node:v8';

/**
 * How much of a function runs before the optimizing compiler takes it up, in bytes of bytecode; the engine's own figure is
 * 67,584. Work of a second or two otherwise spends a quarter of its CPU time on code that is then hardly used; work of
 * minutes takes as long either way.
 */
const BUDGET_BYTES = 300_000;

/**
 * The same for WebAssembly; the engine's own figure is 1,800,000. undici parses HTTP with one WebAssembly function of
 * 34 kB, and to optimize it takes 0.1 s of CPU time. With the engine's figure that happens during the first requests,
 * with this one after about a hundred.
 */
const WASM_BUDGET_BYTES = 2_000_000_000;

/** The last engine without a quick compiler between the interpreter and the optimizing one: that of Node 20. */
const ENGINE = /^11\./;

/** Has the engine optimize later where it would do so too early; others, and the flags' absence in later ones, are left alone. */
export function optimizeLater(): void {
  if (!ENGINE.test(process.versions.v8)) return;
  setFlagsFromString(`--interrupt-budget=${BUDGET_BYTES}`);
  setFlagsFromString(`--wasm-tiering-budget=${WASM_BUDGET_BYTES}`);
}
