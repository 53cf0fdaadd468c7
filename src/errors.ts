/**
 * The closed set of ways in which parity-bench refuses or gives up.
 *
 * A failed *measurement* is not an error: it is a record (`core/record.ts`).
 * These are for what stops a command.
 */
export type ErrorCode =
  /** An option, input or environment variable has a value that can't be used. */
  | 'INVALID_OPTION'
  /** No key, role or credentials for a provider that was asked for. */
  | 'MISSING_CREDENTIALS'
  /** The dataset can't be read, parsed or verified. */
  | 'INVALID_DATASET'
  /** A records file can't be read or holds a line that is no record. */
  | 'INVALID_RECORDS'
  /** The output directory or a file in it can't be written. */
  | 'UNWRITABLE_OUTPUT'
  /** A journal to resume was written under other settings. */
  | 'SETTINGS_DIFFER'
  /** A quality gate did not hold. */
  | 'GATE_FAILED'
  /** The provider refused our credentials; the run ended at once. */
  | 'AUTH_REFUSED'
  /** The account's quota is used up; the run ended at once. */
  | 'QUOTA_EXHAUSTED'
  /** The client's own network stayed away longer than the set limit. */
  | 'NETWORK_DOWN'
  /** The disk failed while results were being saved. */
  | 'DISK_FAILED'
  /** A service beside the providers (GitHub, STS, the dataset's home) failed. */
  | 'SERVICE_FAILED'
  /** The run was interrupted by a signal. */
  | 'INTERRUPTED'
  /** A defect of this program. */
  | 'INTERNAL';

/** Exit codes as documented: 0 done, 1 gate, 2 bad input, 3 not completed. */
const EXIT_CODES: Record<ErrorCode, number> = {
  INVALID_OPTION: 2,
  MISSING_CREDENTIALS: 2,
  INVALID_DATASET: 2,
  INVALID_RECORDS: 2,
  UNWRITABLE_OUTPUT: 2,
  SETTINGS_DIFFER: 2,
  GATE_FAILED: 1,
  AUTH_REFUSED: 3,
  QUOTA_EXHAUSTED: 3,
  NETWORK_DOWN: 3,
  DISK_FAILED: 3,
  SERVICE_FAILED: 3,
  INTERRUPTED: 130,
  INTERNAL: 3,
};

/**
 * An error with a closed code, a one-line message that names the input and the
 * remedy, and no secret in it. `cause` is for debuggers and never printed.
 */
export class ParityError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'ParityError';
    this.code = code;
  }

  /** The process exit code that documents this kind of ending. */
  get exitCode(): number {
    return EXIT_CODES[this.code];
  }
}

/** What was thrown, as an error of ours: what is none of ours is a defect, and says so. */
export function asParityError(cause: unknown): ParityError {
  if (cause instanceof ParityError) return cause;
  return new ParityError('INTERNAL', `unexpected: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
}
