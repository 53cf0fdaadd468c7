import { setFlagsFromString } from 'node:v8';

/**
 * How much of a function runs before the optimizing compiler takes it up, in bytes of bytecode; the engine's own figure is
 * 67,584. Work of a second or two otherwise spends a quarter of its CPU time on code that is then hardly used; work of
 * minutes takes as long either way.
 */
const BUDGET_BYTES = 300_000;

/**
 * The same of WebAssembly, of which undici's parser of HTTP is one function of 34 kB: to optimize it takes 0.1 s of CPU
 * time, in the midst of the first requests, where the engine's own figure of 1,800,000 is reached. This one is, after
 * about a hundred.
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
