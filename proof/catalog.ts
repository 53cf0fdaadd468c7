import { proveBadInput } from './bad-input.js';
import { proveCanaries } from './canaries.js';
import { proveCredentials } from './credentials.js';
import { proveKills } from './kills.js';
import type { Proof } from './line.js';
import { proveOutcomes } from './outcomes.js';
import { proveCuts, proveFuzz } from './reading.js';

/** Every proof of the table, by the name that --only takes. */
export const PROOFS = {
  kills: proveKills,
  cuts: proveCuts,
  fuzz: proveFuzz,
  outcomes: proveOutcomes,
  canaries: proveCanaries,
  'bad-input': proveBadInput,
  credentials: proveCredentials,
} as const satisfies Record<string, Proof>;

export type ProofName = keyof typeof PROOFS;
