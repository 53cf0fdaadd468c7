import { setFlagsFromString } from 'node:v8';

/**
 * How much of a function runs before the optimizing compiler takes it up, in bytes of bytecode; the engine's own figure is
 * 67,584. Work of a second or two otherwise spends a quarter of its CPU time on code that is then hardly used; work of
 * minutes takes as long either way.
 */
const BUDGET_BYTES = 300_000;

/** The last engine without a quick compiler between the interpreter and the optimizing one: that of Node 20. */
const ENGINE = /^11\./;

/** Has the engine optimize later where it would do so too early; others, and the flag's absence in later ones, are left alone. */
export function optimizeLater(): void {
  if (ENGINE.test(process.versions.v8)) setFlagsFromString(`--interrupt-budget=${BUDGET_BYTES}`);
}
