/** How much of a proof is carried out: all of it, or what fits into the default tests. */
export type Size = 'full' | 'reduced';

/** One line of the table: what is claimed, how often that was tried, what contradicted it. */
export interface ProofLine {
  readonly claim: string;
  /** What was counted, with its numbers. */
  readonly tried: string;
  /** Every contradiction, in words; none where the claim holds. */
  readonly failures: readonly string[];
  /** Every figure behind the line, as lines of Markdown; printed under it. */
  readonly details?: readonly string[];
  /** Why nothing was tried here, e.g. a file that is not beside this checkout; absent where it was tried. */
  readonly skipped?: string;
  /** Lines of a table of its own, which stands in the document between markers with the proof's name; absent where it has none. */
  readonly table?: readonly string[];
}

export interface ProofParts {
  readonly size: Size;
  readonly seed: number;
  /** Processes among which a proof that only computes may share its work. */
  readonly workers: number;
  /** The built program to prove. */
  readonly built: Built;
}

/** The built program, in a place where nobody rebuilds it meanwhile. */
export interface Built {
  readonly cli: string;
  /** Holds `action.yml` and `dist`, as a checkout of the action does. */
  readonly directory: string;
  remove(): Promise<void>;
}

export type Proof = (parts: ProofParts) => Promise<ProofLine>;

/** `1,000 kills`, `1 kill`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? noun : plural}`;
}
