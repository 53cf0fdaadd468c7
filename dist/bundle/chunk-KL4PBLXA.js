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
function errorFrom(value) {
  const { code, parts } = typeof value === "object" && value !== null ? value : {};
  if (!isErrorCode(code) || !Array.isArray(parts)) return null;
  return new ParityError(code, new Phrase(parts.map(partFrom)));
}
function isErrorCode(value) {
  return typeof value === "string" && Object.hasOwn(EXIT_CODES, value);
}
function partFrom(value) {
  const { option: name } = typeof value === "object" && value !== null ? value : {};
  return typeof name === "string" ? new OptionName(name) : String(value);
}
function asParityError(cause) {
  if (cause instanceof ParityError) return cause;
  const { code } = cause ?? {};
  if (code === "EMFILE" || code === "ENFILE") {
    return new ParityError(
      "SERVICE_FAILED",
      `this machine lets too few files be open (${code}); raise the limit (ulimit -n 1024) and try again.`,
      cause
    );
  }
  return new ParityError("INTERNAL", `unexpected: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
}

// src/core/text/escaping.ts
var BREAK = "\u200B";
function escapeMarkdown(text) {
  return broken(foldLines(text)).replace(SPECIAL, (special) => ESCAPES[special] ?? special).replace(/^(?:[=:]|[-+](?!\w))/, (char) => `&#${char.charCodeAt(0)};`).replace(/^(\d{1,9})([.)])(?!\S)/, (_, digits, mark) => `${digits}&#${mark.charCodeAt(0)};`).replaceAll(BREAK, "&#8203;");
}
var SPECIAL = /\[(?=[^\]]{0,39}\d)[-−+\d., %–]{1,40}\](?![([:])|[&<>`*[\]|~\\#$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
var ESCAPES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "`": "&#96;",
  "*": "&#42;",
  _: "&#95;",
  "[": "&#91;",
  "]": "&#93;",
  "|": "&#124;",
  "~": "&#126;",
  "\\": "&#92;",
  "#": "&#35;",
  // GitHub finds formulas after entities are decoded; its own advice is a span around the sign.
  $: "<span>$</span>"
};
function broken(text) {
  return text.replace(/@/g, `@${BREAK}`).replace(/#(?=\w)/g, `#${BREAK}`).replace(/GH-(?=\d)/gi, `$&${BREAK}`).replace(/www(?=\.)/gi, `$&${BREAK}`).replace(/:(?=\/\/|:|(?!\d\d:)[\w+-]+:)/g, `:${BREAK}`);
}
function tableCell(text) {
  return escapeMarkdown(text);
}
function codeCell(text) {
  return `<code>${escapeMarkdown(text)}</code>`;
}
function inlineCode(text) {
  const inner = withoutComments(foldLines(text));
  const fence = "`".repeat(longestRun(inner) + 1);
  const padded = inner === "" || /^[` ]|[` ]$/.test(inner) ? ` ${inner} ` : inner;
  return `${fence}${padded}${fence}`;
}
function fencedBlock(text) {
  const inner = withoutComments(cleanLines(text));
  const fence = "`".repeat(Math.max(3, longestRun(inner) + 1));
  return `${fence}text
${inner}
${fence}`;
}
function workflowSafe(line) {
  return oneLine(line).replace(/^(\s*):(?=:)/, `$1:${BREAK}`).replace(/##(?=\[)/g, `##${BREAK}`);
}
function foldLines(text) {
  return oneLine(text).replace(/ {2,}/g, " ").trim();
}
function oneLine(text) {
  return withoutInvisible(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, " "));
}
function cleanLines(text) {
  const lines = text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/);
  return lines.map((line) => withoutInvisible(line.replaceAll("	", "    "))).join("\n");
}
function withoutInvisible(text) {
  return text.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").replace(/(?![\u200C\u200D])[\p{Cc}\p{Cf}]/gu, "");
}
function withoutComments(text) {
  return text.replace(/<!(?=-)/g, `<!${BREAK}`).replace(/--(?=>)/g, `--${BREAK}`);
}
function longestRun(text) {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

// src/core/text/trimming.ts
function trimEnd(text, characters) {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1])) end -= 1;
  return text.slice(0, end);
}
function trimStart(text, characters) {
  let start = 0;
  while (start < text.length && characters.includes(text[start])) start += 1;
  return text.slice(start);
}

export {
  option,
  phrase,
  ParityError,
  errorFrom,
  asParityError,
  escapeMarkdown,
  tableCell,
  codeCell,
  inlineCode,
  fencedBlock,
  workflowSafe,
  foldLines,
  cleanLines,
  trimEnd,
  trimStart
};
