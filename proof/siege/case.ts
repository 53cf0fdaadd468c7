import type { ProofParts } from '../line.js';

/** What a program of the siege tries, and how it ended. */
export interface SiegeCase {
  /** A few words. */
  readonly name: string;
  /** What somebody does who means harm, or what goes wrong. */
  readonly tries: string;
  readonly run: (parts: ProofParts, cwd: string) => Promise<Seen>;
}

export interface Seen {
  /** What was seen, with its figures. */
  readonly seen: string;
  /** What should not have been. */
  readonly failures: readonly string[];
}

/** A failure unless something holds. */
export function expected(holds: boolean, otherwise: string): string[] {
  return holds ? [] : [otherwise];
}
