import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

// src/errors.ts
var EXIT_CODES = {
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
  INTERNAL: 3
};
var OptionName = class {
  constructor(name) {
    this.name = name;
  }
  name;
};
function option(name) {
  return new OptionName(name);
}
var Phrase = class _Phrase {
  constructor(parts) {
    this.parts = parts;
  }
  parts;
  /** The first option that the message names; null where it names none. */
  get option() {
    return this.parts.find((part) => part instanceof OptionName)?.name ?? null;
  }
  spelled(spell) {
    return this.parts.map((part) => part instanceof OptionName ? spell(part.name) : part).join("");
  }
  /** With the bare names of the options. */
  toString() {
    return this.spelled((name) => name);
  }
  /** The same message with every text replaced; the options stay. */
  map(replace) {
    return new _Phrase(this.parts.map((part) => part instanceof OptionName ? part : replace(part)));
  }
};
function phrase(texts, ...values) {
  const parts = texts.flatMap((text, index) => {
    const value = values[index];
    if (value === void 0) return [text];
    if (value instanceof Phrase) return [text, ...value.parts];
    return [text, value instanceof OptionName ? value : String(value)];
  });
  return new Phrase(parts);
}
var ParityError = class _ParityError extends Error {
  code;
  /** The option that the error is about; null where it is about none. */
  option;
  #phrase;
  constructor(code, message, cause) {
    const said = typeof message === "string" ? new Phrase([message]) : message;
    super(said.toString(), cause === void 0 ? void 0 : { cause });
    this.name = "ParityError";
    this.code = code;
    this.option = said.option;
    this.#phrase = said;
  }
  /** The message, its options not spelled yet: for a message that holds others. */
  get phrase() {
    return this.#phrase;
  }
  /** The process exit code that documents this kind of ending. */
  get exitCode() {
    return EXIT_CODES[this.code];
  }
  messageFor(spell) {
    return this.#phrase.spelled(spell);
  }
  /** The same error with its text replaced, and of its cause the kind and the words alone. */
  restated(replace) {
    const cause = this.cause === void 0 ? void 0 : restatedCause(this.cause, replace);
    return new _ParityError(this.code, this.#phrase.map(replace), cause);
  }
  /** For another process, by way of JSON. */
  toJSON() {
    const parts = this.#phrase.parts.map((part) => part instanceof OptionName ? { option: part.name } : part);
    return { code: this.code, parts };
  }
};
function restatedCause(cause, replace) {
  const { name, message } = cause instanceof Error ? cause : { name: "Error", message: String(cause) };
  const plain = new Error(replace(message));
  plain.name = replace(name);
  return plain;
}
function propertyOf(value, name) {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : void 0;
}
function errorFrom(value) {
  const [code, parts] = [propertyOf(value, "code"), propertyOf(value, "parts")];
  if (!isErrorCode(code) || !Array.isArray(parts)) return null;
  return new ParityError(code, new Phrase(parts.map(partFrom)));
}
function isErrorCode(value) {
  return typeof value === "string" && Object.hasOwn(EXIT_CODES, value);
}
function partFrom(value) {
  const name = propertyOf(value, "option");
  return typeof name === "string" ? new OptionName(name) : String(value);
}
function asParityError(cause) {
  if (cause instanceof ParityError) return cause;
  const code = propertyOf(cause, "code");
  if (code === "EMFILE" || code === "ENFILE") {
    return new ParityError(
      "SERVICE_FAILED",
      `this machine allows too few open files (${code}); raise the limit (ulimit -n 1024) and try again.`,
      cause
    );
  }
  return new ParityError("INTERNAL", `unexpected: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
}

export {
  option,
  phrase,
  ParityError,
  propertyOf,
  errorFrom,
  asParityError
};
