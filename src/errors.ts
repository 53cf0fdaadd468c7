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
  /** A saved result is not what its records yield. */
  | 'NOT_VERIFIED'
  /** The provider refused our credentials; the run ended at once. */
  | 'AUTH_REFUSED'
  /** The account's quota is used up; the run ended at once. */
  | 'QUOTA_EXHAUSTED'
  /** The provider refuses every request as it is put: its model, effort, deployment or address; the run ended at once. */
  | 'REQUEST_REFUSED'
  /** This machine has no file descriptors, memory or ports left; the run ended at once. */
  | 'CLIENT_EXHAUSTED'
  /** The plan was done, and there is no answer, or no pair, that can be judged. */
  | 'NOTHING_MEASURED'
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
  NOT_VERIFIED: 1,
  AUTH_REFUSED: 3,
  QUOTA_EXHAUSTED: 3,
  REQUEST_REFUSED: 3,
  CLIENT_EXHAUSTED: 3,
  NOTHING_MEASURED: 3,
  NETWORK_DOWN: 3,
  DISK_FAILED: 3,
  SERVICE_FAILED: 3,
  INTERRUPTED: 130,
  INTERNAL: 3,
};

/** An option that a message names. Each face writes it in its own way. */
export class OptionName {
  constructor(readonly name: string) {}
}

/** Names an option in a `phrase`, by its name in the option table. */
export function option(name: string): OptionName {
  return new OptionName(name);
}

/** How a face writes an option: `--limit` on the command line, `input "limit"` in the action. */
export type SpellOption = (name: string) => string;

/** A message whose options are not spelled yet. */
export class Phrase {
  constructor(readonly parts: readonly (string | OptionName)[]) {}

  /** The first option that the message names; null where it names none. */
  get option(): string | null {
    return this.parts.find((part) => part instanceof OptionName)?.name ?? null;
  }

  spelled(spell: SpellOption): string {
    return this.parts.map((part) => (part instanceof OptionName ? spell(part.name) : part)).join('');
  }

  /** With the bare names of the options. */
  toString(): string {
    return this.spelled((name) => name);
  }

  /** The same message with every text replaced; the options stay. */
  map(replace: (text: string) => string): Phrase {
    return new Phrase(this.parts.map((part) => (part instanceof OptionName ? part : replace(part))));
  }
}

/** A message that names options: ``phrase`${option('limit')} can't be ${value}.` ``. */
export function phrase(
  texts: TemplateStringsArray,
  ...values: readonly (string | number | OptionName | Phrase)[]
): Phrase {
  const parts = texts.flatMap((text, index) => {
    const value = values[index];
    if (value === undefined) return [text];
    if (value instanceof Phrase) return [text, ...value.parts];
    return [text, value instanceof OptionName ? value : String(value)];
  });
  return new Phrase(parts);
}

/**
 * An error with a closed code and a one-line message that names the input and
 * the remedy. `message` has the bare names of options; a face shows
 * `messageFor` its own spelling. `cause` is for debuggers and never printed.
 */
export class ParityError extends Error {
  readonly code: ErrorCode;
  /** The option that the error is about; null where it is about none. */
  readonly option: string | null;
  readonly #phrase: Phrase;

  constructor(code: ErrorCode, message: string | Phrase, cause?: unknown) {
    const said = typeof message === 'string' ? new Phrase([message]) : message;
    super(said.toString(), cause === undefined ? undefined : { cause });
    this.name = 'ParityError';
    this.code = code;
    this.option = said.option;
    this.#phrase = said;
  }

  /** The message, its options not spelled yet: for a message that holds others. */
  get phrase(): Phrase {
    return this.#phrase;
  }

  /** The process exit code that documents this kind of ending. */
  get exitCode(): number {
    return EXIT_CODES[this.code];
  }

  messageFor(spell: SpellOption): string {
    return this.#phrase.spelled(spell);
  }

  /** The same error with its text replaced, and of its cause the kind and the words alone. */
  restated(replace: (text: string) => string): ParityError {
    const cause = this.cause === undefined ? undefined : restatedCause(this.cause, replace);
    return new ParityError(this.code, this.#phrase.map(replace), cause);
  }

  /** For another process, by way of JSON. */
  toJSON(): PlainError {
    const parts = this.#phrase.parts.map((part) => (part instanceof OptionName ? { option: part.name } : part));
    return { code: this.code, parts };
  }
}

/** Other properties of a foreign error may hold a request with its headers, so they are left out. */
function restatedCause(cause: unknown, replace: (text: string) => string): Error {
  const { name, message } = cause instanceof Error ? cause : { name: 'Error', message: String(cause) };
  const plain = new Error(replace(message));
  plain.name = replace(name);
  return plain;
}

/** An error as JSON holds it. */
export interface PlainError {
  readonly code: ErrorCode;
  readonly parts: readonly (string | { readonly option: string })[];
}

/** A property of a value of any kind, such as what was thrown; undefined where it has none. */
export function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** An error that another process of this program sent; null where the value is none. */
export function errorFrom(value: unknown): ParityError | null {
  const [code, parts] = [propertyOf(value, 'code'), propertyOf(value, 'parts')];
  if (!isErrorCode(code) || !Array.isArray(parts)) return null;
  return new ParityError(code, new Phrase(parts.map(partFrom)));
}

function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(EXIT_CODES, value);
}

function partFrom(value: unknown): string | OptionName {
  const name = propertyOf(value, 'option');
  return typeof name === 'string' ? new OptionName(name) : String(value);
}

/** What was thrown, as an error of ours: what is none of ours is a defect, and says so. */
export function asParityError(cause: unknown): ParityError {
  if (cause instanceof ParityError) return cause;
  const code = propertyOf(cause, 'code');
  if (code === 'EMFILE' || code === 'ENFILE') {
    return new ParityError(
      'SERVICE_FAILED',
      `this machine allows too few open files (${code}); raise the limit (ulimit -n 1024) and try again.`,
      cause,
    );
  }
  return new ParityError('INTERNAL', `unexpected: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
}
