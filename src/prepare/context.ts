import type { Secrets } from '../core/text/redaction.js';
import type { ParityError } from '../errors.js';
import type { RawOptions } from '../options/parse.js';
import type { Log } from '../ports.js';

/** What a command is given by the face that calls it. */
export interface CommandContext {
  readonly raw: RawOptions;
  readonly operands: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Those of the environment, and those that a run learns. */
  readonly secrets: Secrets;
  /** For people: progress and warnings. */
  readonly log: Log;
  /** Says why something failed, in one line. @returns the exit code */
  readonly complain: (error: ParityError) => number;
  /** Columns of the terminal that results are printed on; undefined where it is none. */
  readonly columns: number | undefined;
  /** For pipes: the result. */
  readonly print: (text: string) => void;
  /** Aborted when a person or a runner asks to stop. */
  readonly signal: AbortSignal;
  /** The command line's own file, for the embedded endpoint's process. */
  readonly cliPath: string;
}
