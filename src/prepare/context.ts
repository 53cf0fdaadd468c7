import type { RawOptions } from '../options/tables.js';
import type { Log } from '../ports.js';

/** What a command is given by the face that calls it. */
export interface CommandContext {
  readonly raw: RawOptions;
  readonly operands: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For people: progress and warnings. */
  readonly log: Log;
  /** For pipes: the result. */
  readonly print: (text: string) => void;
  /** Aborted when a person or a runner asks to stop. */
  readonly signal: AbortSignal;
  /** The command line's own file, for the embedded endpoint's process. */
  readonly cliPath: string;
}

/** How the command line writes an option's name in a message. */
export function flag(name: string): string {
  return `--${name}`;
}
