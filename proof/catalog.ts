import { proveCanaries } from './canaries.js';
import { proveKills } from './kills.js';
import type { Proof } from './line.js';
import { proveOutcomes } from './outcomes.js';

/** Every proof of the table, by the name that --only takes. */
export const PROOFS = {
  kills: proveKills,
  outcomes: proveOutcomes,
  canaries: proveCanaries,
} as const satisfies Record<string, Proof>;

export type ProofName = keyof typeof PROOFS;
