import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  ParityError,
  asCount,
  asList,
  asObject,
  asText,
  asWord,
  option,
  parseJson,
  parseObject,
  phrase
} from "./chunk-P5ZF7QHL.js";

// node_modules/eventsource-parser/dist/index.js
var ParseError = class extends Error {
  constructor(message, options) {
    super(message), this.name = "ParseError", this.type = options.type, this.field = options.field, this.value = options.value, this.line = options.line;
  }
};
var LF = 10;
var CR = 13;
var SPACE = 32;
function noop(_arg) {
}
function createParser(config) {
  if (typeof config == "function")
    throw new TypeError(
      "`config` must be an object, got a function instead. Did you mean `createParser({onEvent: fn})`?"
    );
  const { onEvent = noop, onError = noop, onRetry = noop, onComment, maxBufferSize } = config, pendingFragments = [];
  let pendingFragmentsLength = 0, isFirstChunk = true, id, data = "", dataLines = 0, eventType, terminated = false;
  function feed(chunk) {
    if (terminated)
      throw new Error(
        "Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing."
      );
    if (isFirstChunk && (isFirstChunk = false, chunk.charCodeAt(0) === 239 && chunk.charCodeAt(1) === 187 && chunk.charCodeAt(2) === 191 && (chunk = chunk.slice(3))), pendingFragments.length === 0) {
      const trailing2 = processLines(chunk);
      trailing2 !== "" && (pendingFragments.push(trailing2), pendingFragmentsLength = trailing2.length), checkBufferSize();
      return;
    }
    if (chunk.indexOf(`
`) === -1 && chunk.indexOf("\r") === -1) {
      pendingFragments.push(chunk), pendingFragmentsLength += chunk.length, checkBufferSize();
      return;
    }
    pendingFragments.push(chunk);
    const input = pendingFragments.join("");
    pendingFragments.length = 0, pendingFragmentsLength = 0;
    const trailing = processLines(input);
    trailing !== "" && (pendingFragments.push(trailing), pendingFragmentsLength = trailing.length), checkBufferSize();
  }
  function checkBufferSize() {
    maxBufferSize !== void 0 && (pendingFragmentsLength + data.length <= maxBufferSize || (terminated = true, pendingFragments.length = 0, pendingFragmentsLength = 0, id = void 0, data = "", dataLines = 0, eventType = void 0, onError(
      new ParseError(`Buffered data exceeded max buffer size of ${maxBufferSize} characters`, {
        type: "max-buffer-size-exceeded"
      })
    )));
  }
  function processLines(chunk) {
    let searchIndex = 0;
    if (chunk.indexOf("\r") === -1) {
      let lfIndex = chunk.indexOf(`
`, searchIndex);
      for (; lfIndex !== -1; ) {
        if (searchIndex === lfIndex) {
          dataLines > 0 && onEvent({ id, event: eventType, data }), id = void 0, data = "", dataLines = 0, eventType = void 0, searchIndex = lfIndex + 1, lfIndex = chunk.indexOf(`
`, searchIndex);
          continue;
        }
        const firstCharCode = chunk.charCodeAt(searchIndex);
        if (isDataPrefix(chunk, searchIndex, firstCharCode)) {
          const valueStart = chunk.charCodeAt(searchIndex + 5) === SPACE ? searchIndex + 6 : searchIndex + 5, value = chunk.slice(valueStart, lfIndex);
          if (dataLines === 0 && chunk.charCodeAt(lfIndex + 1) === LF) {
            onEvent({ id, event: eventType, data: value }), id = void 0, data = "", eventType = void 0, searchIndex = lfIndex + 2, lfIndex = chunk.indexOf(`
`, searchIndex);
            continue;
          }
          data = dataLines === 0 ? value : `${data}
${value}`, dataLines++;
        } else isEventPrefix(chunk, searchIndex, firstCharCode) ? eventType = chunk.slice(
          chunk.charCodeAt(searchIndex + 6) === SPACE ? searchIndex + 7 : searchIndex + 6,
          lfIndex
        ) || void 0 : parseLine(chunk, searchIndex, lfIndex);
        searchIndex = lfIndex + 1, lfIndex = chunk.indexOf(`
`, searchIndex);
      }
      return chunk.slice(searchIndex);
    }
    for (; searchIndex < chunk.length; ) {
      const crIndex = chunk.indexOf("\r", searchIndex), lfIndex = chunk.indexOf(`
`, searchIndex);
      let lineEnd = -1;
      if (crIndex !== -1 && lfIndex !== -1 ? lineEnd = crIndex < lfIndex ? crIndex : lfIndex : crIndex !== -1 ? crIndex === chunk.length - 1 ? lineEnd = -1 : lineEnd = crIndex : lfIndex !== -1 && (lineEnd = lfIndex), lineEnd === -1)
        break;
      parseLine(chunk, searchIndex, lineEnd), searchIndex = lineEnd + 1, chunk.charCodeAt(searchIndex - 1) === CR && chunk.charCodeAt(searchIndex) === LF && searchIndex++;
    }
    return chunk.slice(searchIndex);
  }
  function parseLine(chunk, start, end) {
    if (start === end) {
      dispatchEvent();
      return;
    }
    const firstCharCode = chunk.charCodeAt(start);
    if (isDataPrefix(chunk, start, firstCharCode)) {
      const valueStart = chunk.charCodeAt(start + 5) === SPACE ? start + 6 : start + 5, value2 = chunk.slice(valueStart, end);
      data = dataLines === 0 ? value2 : `${data}
${value2}`, dataLines++;
      return;
    }
    if (isEventPrefix(chunk, start, firstCharCode)) {
      eventType = chunk.slice(chunk.charCodeAt(start + 6) === SPACE ? start + 7 : start + 6, end) || void 0;
      return;
    }
    if (firstCharCode === 105 && chunk.charCodeAt(start + 1) === 100 && chunk.charCodeAt(start + 2) === 58) {
      const value2 = chunk.slice(chunk.charCodeAt(start + 3) === SPACE ? start + 4 : start + 3, end);
      value2.includes("\0") || (id = value2);
      return;
    }
    if (firstCharCode === 58) {
      if (onComment) {
        const line2 = chunk.slice(start, end);
        onComment(line2.slice(chunk.charCodeAt(start + 1) === SPACE ? 2 : 1));
      }
      return;
    }
    const line = chunk.slice(start, end), fieldSeparatorIndex = line.indexOf(":");
    if (fieldSeparatorIndex === -1) {
      processField(line, "", line);
      return;
    }
    const field = line.slice(0, fieldSeparatorIndex), offset = line.charCodeAt(fieldSeparatorIndex + 1) === SPACE ? 2 : 1, value = line.slice(fieldSeparatorIndex + offset);
    processField(field, value, line);
  }
  function processField(field, value, line) {
    switch (field) {
      case "event":
        eventType = value || void 0;
        break;
      case "data":
        data = dataLines === 0 ? value : `${data}
${value}`, dataLines++;
        break;
      case "id":
        value.includes("\0") || (id = value);
        break;
      case "retry":
        /^\d+$/.test(value) ? onRetry(parseInt(value, 10)) : onError(
          new ParseError(`Invalid \`retry\` value: "${value}"`, {
            type: "invalid-retry",
            value,
            line
          })
        );
        break;
      default:
        onError(
          new ParseError(
            `Unknown field "${field.length > 20 ? `${field.slice(0, 20)}\u2026` : field}"`,
            { type: "unknown-field", field, value, line }
          )
        );
        break;
    }
  }
  function dispatchEvent() {
    dataLines > 0 && onEvent({
      id,
      event: eventType,
      data
    }), id = void 0, data = "", dataLines = 0, eventType = void 0;
  }
  function reset(options = {}) {
    if (options.consume && pendingFragments.length > 0) {
      const incompleteLine = pendingFragments.join("");
      parseLine(incompleteLine, 0, incompleteLine.length);
    }
    isFirstChunk = true, id = void 0, data = "", dataLines = 0, eventType = void 0, pendingFragments.length = 0, pendingFragmentsLength = 0, terminated = false;
  }
  return { feed, reset };
}
function isDataPrefix(chunk, i, firstCharCode) {
  return firstCharCode === 100 && chunk.charCodeAt(i + 1) === 97 && chunk.charCodeAt(i + 2) === 116 && chunk.charCodeAt(i + 3) === 97 && chunk.charCodeAt(i + 4) === 58;
}
function isEventPrefix(chunk, i, firstCharCode) {
  return firstCharCode === 101 && chunk.charCodeAt(i + 1) === 118 && chunk.charCodeAt(i + 2) === 101 && chunk.charCodeAt(i + 3) === 110 && chunk.charCodeAt(i + 4) === 116 && chunk.charCodeAt(i + 5) === 58;
}

// src/protocol/sse.ts
var MAX_MESSAGE_CHARS = 16 * 1024 * 1024;
var MAX_UNKNOWN_LINES = 1e4;
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;
var PIECE_BYTES = 64 * 1024;
function decodeMessages(chunks, onMessage, maxMessageChars = MAX_MESSAGE_CHARS) {
  const decoder = new MessageDecoder(onMessage, maxMessageChars);
  for (const { at, bytes } of chunks) if (!decoder.push(bytes, at)) return decoder.stop;
  decoder.end();
  return decoder.stop;
}
var MessageDecoder = class {
  constructor(onMessage, maxMessageChars = MAX_MESSAGE_CHARS) {
    this.onMessage = onMessage;
    this.parser = createParser({
      maxBufferSize: maxMessageChars,
      onEvent: ({ data, event }) => this.tell(data, event ?? null, true),
      onError: ({ type, line }) => {
        if (type === "max-buffer-size-exceeded") this.close("message_too_long");
        else this.unknownLine(line ?? "");
      }
    });
  }
  onMessage;
  stop = null;
  utf8 = new TextDecoder();
  parser;
  at = 0;
  whole = true;
  open = true;
  unknownLines = 0;
  afterCarriageReturn = false;
  /** @returns false where there is no point in pushing more */
  push(bytes, at) {
    this.at = at;
    for (let from = 0; from < bytes.length && this.open; from += PIECE_BYTES) {
      const piece = bytes.length <= PIECE_BYTES ? bytes : bytes.subarray(from, from + PIECE_BYTES);
      this.feed(this.utf8.decode(this.withLineFeeds(piece), { stream: true }));
    }
    return this.open;
  }
  /** A last message without its blank line is completed, and marked as not whole. */
  end() {
    this.whole = false;
    this.feed(`${this.utf8.decode()}

`);
  }
  /**
   * Makes every line end a line feed before the parser sees it: among carriage
   * returns the parser searches the rest of its input again for each line, and it
   * would wait for what follows a last one, which would stamp the message with
   * the next chunk.
   */
  withLineFeeds(piece) {
    if (!this.afterCarriageReturn && !piece.includes(CARRIAGE_RETURN)) return piece;
    const out = new Uint8Array(piece.length);
    let length = 0;
    for (const byte of piece) {
      const isSecondOfPair = this.afterCarriageReturn && byte === LINE_FEED;
      this.afterCarriageReturn = byte === CARRIAGE_RETURN;
      if (!isSecondOfPair) out[length++] = this.afterCarriageReturn ? LINE_FEED : byte;
    }
    return out.subarray(0, length);
  }
  feed(decoded) {
    if (decoded !== "") this.parser.feed(withoutIdleLines(decoded));
  }
  tell(data, name, framed) {
    if (this.open && !this.onMessage({ data, name, at: this.at, whole: this.whole, framed })) this.open = false;
  }
  unknownLine(line) {
    this.unknownLines += 1;
    if (this.unknownLines > MAX_UNKNOWN_LINES) this.close("too_much_rubbish");
    else if (line.startsWith("{")) this.tell(line, null, false);
  }
  close(stop) {
    this.stop ??= stop;
    this.open = false;
  }
};
function withoutIdleLines(text) {
  return text.includes("\n\n\n") ? text.replace(/\n{3,}/g, "\n\n") : text;
}

// src/protocol/error.ts
var WORDLESS = { code: null, message: null };
var MAX_NESTING = 3;
function errorInText(text) {
  const value = parseJson(text);
  const frame = asObject(value) ?? asObject(asList(value)[0]);
  return frame === null ? null : toldBy(frame);
}
function toldBy(frame) {
  return errorIn(wrapped(frame)) ?? awsException(frame) ?? flat(frame);
}
function wrapped(frame) {
  return frame["error"] ?? frame["Error"] ?? asList(frame["errors"])[0];
}
function awsException(frame) {
  const typed = asWord(frame["__type"])?.split("#").at(-1);
  if (typed !== void 0) return { code: typed, message: messageIn(frame) };
  const name = Object.keys(frame).find((key) => key.endsWith("Exception") && asObject(frame[key]) !== null);
  return name === void 0 ? null : { code: name, message: messageIn(asObject(frame[name]) ?? {}) };
}
function flat(frame) {
  const message = messageIn(frame);
  if (message === null && asText(frame["code"]) === null) return null;
  const type = frame["type"] === "error" ? null : asWord(frame["type"]);
  return named(asWord(frame["code"]), type, message);
}
function errorIn(value, depth = 0) {
  if (typeof value === "string") return value === "" ? null : { ...WORDLESS, message: value };
  const error = asObject(value) ?? asObject(asList(value)[0]);
  if (error === null) return null;
  const inner = depth < MAX_NESTING ? errorIn(wrapped(error), depth + 1) : null;
  if (inner !== null) return inner;
  const code = asWord(error["code"]) ?? asWord(error["Code"]) ?? asWord(error["status"]);
  return named(code, asWord(error["type"]), messageIn(error));
}
function named(code, type, message) {
  return code === null || type === null || code === type ? { code: code ?? type, message } : { code, type, message };
}
function messageIn(error) {
  return asText(error["message"]) ?? asText(error["Message"]) ?? asText(error["detail"]);
}

// src/protocol/responses/event-type.ts
function isOwnType(type) {
  return type !== null && (type === "error" || type === "keepalive" || type.startsWith("response."));
}
function typeOf(event, name) {
  return asText(event["type"]) ?? (isOwnType(name) ? name : null);
}

// src/protocol/responses/error.ts
function errorInMessage({ data, name, framed }, event) {
  if (event !== null) return errorInFrame(event, framed ? name : null);
  if (name?.toLowerCase() === "error" && data.trim() !== "") return errorInText(data) ?? { ...WORDLESS, message: data };
  return data.startsWith("[") ? errorInText(data) : null;
}
function errorInFrame(frame, name) {
  const type = asText(frame["type"]);
  if (type === "error" || name?.toLowerCase() === "error" && !isOwnType(type)) return toldBy(frame) ?? WORDLESS;
  if (wrapped(frame)) return errorIn(wrapped(frame)) ?? WORDLESS;
  return type === null && !isOwnType(name) ? toldBy(frame) : null;
}

// src/protocol/reading.ts
var NO_ECHO = { model: null, effort: null, maxOutputTokens: null, serviceTier: null };
var ENDINGS = ["completed", "incomplete", "failed"];
function billed(usage) {
  if (usage === null) return null;
  return Object.values(usage).some((count) => count !== null && count > 0) ? usage : null;
}

// src/protocol/responses/terminal-event.ts
var NAMED_ENDINGS = /* @__PURE__ */ new Map([
  ["response.completed", "completed"],
  ["response.incomplete", "incomplete"],
  ["response.failed", "failed"],
  ["response.cancelled", "failed"]
]);
function isTerminalType(type) {
  return type !== null && NAMED_ENDINGS.has(type);
}
function terminalOf(name, event, at) {
  const named2 = NAMED_ENDINGS.get(name);
  if (named2 === void 0) return null;
  const response = asObject(event["response"]);
  const statusSent = response?.["status"] ?? null;
  const incompleteReason = asWord(asObject(response?.["incomplete_details"])?.["reason"]);
  return {
    event: name,
    at,
    // Without a response there is nothing to say so, and a name alone proves no answer.
    ending: response === null ? "failed" : worstOf(named2, endingOf(statusSent, incompleteReason)),
    status: asWord(statusSent),
    incompleteReason,
    error: errorIn(response?.["error"]),
    response: response ?? {}
  };
}
function endingOf(status, incompleteReason) {
  const stated = status === null ? "completed" : ENDINGS.find((ending) => ending === status) ?? "failed";
  return incompleteReason === null ? stated : worstOf(stated, "incomplete");
}
function worstOf(a, b) {
  return ENDINGS.indexOf(a) >= ENDINGS.indexOf(b) ? a : b;
}
function worseTerminal(first, second) {
  if (first === null) return second;
  return ENDINGS.indexOf(second.ending) > ENDINGS.indexOf(first.ending) ? second : first;
}

// src/protocol/responses/end.ts
var END_WORDS = /"response\.(?:completed|incomplete|failed|cancelled)"|"error"(?!:null)|Exception"/;
var SIGNS = /response\.(?:completed|incomplete|failed|cancelled)|error(?!":null)|Exception"|\[DONE\]|^\{|\n\{|\r/;
var LINE_FEED2 = 10;
var CARRIAGE_RETURN2 = 13;
function isDoneMark({ data }) {
  return data.trim() === "[DONE]";
}
var EndWatch = class {
  over = false;
  utf8 = new TextDecoder();
  /** Of the messages since the last one that was left undecoded; null between messages. */
  decoder = null;
  /** Parts of a message that end no line. */
  waiting = [];
  /** @returns true from the chunk on that ends the answer */
  sees = (bytes) => {
    if (this.over || this.decoder === null && this.canNotEnd(bytes)) return this.over;
    this.decoder ??= new MessageDecoder((message) => {
      this.over ||= endsAnswer(message);
      return !this.over;
    });
    this.waiting.push(bytes);
    if (!bytes.includes(LINE_FEED2) && !bytes.includes(CARRIAGE_RETURN2)) return false;
    for (const part of this.waiting.splice(0)) this.decoder.push(part, 0);
    if (endsMessage(bytes)) this.decoder = null;
    return this.over;
  };
  /** Whether a read that begins with a message holds whole ones, none of which can end the answer. */
  canNotEnd(bytes) {
    if (!endsMessage(bytes)) return false;
    const text = this.utf8.decode(bytes);
    return !SIGNS.test(text) && text.split("\n\n").every((message) => message === "" || message.includes('"type"'));
  }
};
function endsMessage(bytes) {
  return bytes.at(-1) === LINE_FEED2 && bytes.at(-2) === LINE_FEED2;
}
function endsAnswer(message) {
  if (isDoneMark(message)) return true;
  if (!mayEnd(message)) return false;
  const event = parseObject(message.data);
  const type = event === null ? null : typeOf(event, message.name);
  if (event !== null && type !== null && terminalOf(type, event, 0) !== null) return true;
  return errorInMessage(message, event) !== null;
}
function mayEnd({ data, name }) {
  return name === "error" || isTerminalType(name) || END_WORDS.test(data) || !data.includes('"type"');
}

// src/protocol/bounds.ts
var LONGEST_TOKEN_CHARS = 128;
var EVENT_CHARS_A_TOKEN = 1024;
var EVENT_CHARS_BESIDE = 1024 * 1024;
function boundsFor(maxOutputTokens) {
  return {
    messageChars: EVENT_CHARS_BESIDE + EVENT_CHARS_A_TOKEN * maxOutputTokens,
    textChars: LONGEST_TOKEN_CHARS * maxOutputTokens
  };
}
var WIDEST_BOUNDS = boundsFor(128e3);

// src/protocol/responses/answer.ts
var Answer = class {
  constructor(maxChars) {
    this.maxChars = maxChars;
  }
  maxChars;
  firstAt = null;
  lastAt = null;
  /** Deltas with at least one character. */
  deltas = 0;
  /** Reads of the socket that brought at least one of them. */
  reads = 0;
  /** More came than such an answer can hold; what is beyond is not kept. */
  overflowed = false;
  chars = 0;
  firstReadChars = 0;
  longestDelta = 0;
  inThisRead = 0;
  mostInOneRead = 0;
  latest = /* @__PURE__ */ new Map();
  parts = [];
  delta(event, at) {
    const text = asText(event["delta"]) ?? asText(asObject(event["delta"])?.["text"]) ?? "";
    if (text === "") return;
    this.count(text.length, at);
    if (this.overflowed) return;
    const known = this.part(event);
    const part = known.closed ? this.begin(known.output, known.content, known.turn + 1) : known;
    part.joined += text;
  }
  /** The final text of a part. The same place may be used for another part that comes without deltas. */
  done(event, text) {
    if (text === null || !this.hasRoom(text)) return;
    const known = this.part(event);
    const isAnother = known.closed && known.final !== null && known.final !== text;
    const part = isAnother ? this.begin(known.output, known.content, known.turn + 1) : known;
    part.final = text;
    part.closed = true;
  }
  /** The content of a finished part or item, for servers that send no other end of it. */
  partDone(output, content, text) {
    const place = { output_index: output, content_index: content };
    if (text !== null && this.part(place).final === null) this.done(place, text);
  }
  /** A new message item at a place ends what stood there. */
  itemAdded(event) {
    const output = asCount(event["output_index"]) ?? 0;
    for (const part of this.latest.values()) if (part.output === output && part.joined !== "") part.closed = true;
  }
  /** The texts of the items in the order of the output, each as its deltas brought it, or as its end did where it has none. */
  get items() {
    const items = /* @__PURE__ */ new Map();
    for (const { output, turn, joined, final } of this.sorted()) {
      const item = `${output}/${turn}`;
      items.set(item, (items.get(item) ?? "") + (joined === "" ? final ?? "" : joined));
    }
    return [...items.values()];
  }
  /** The largest share of all deltas that one read brought, 0 to 1; null without deltas. */
  get burstShare() {
    return this.deltas === 0 ? null : this.mostInOneRead / this.deltas;
  }
  /** The share of the text that the first read brought, 0 to 1; null without deltas. */
  get firstReadShare() {
    return this.chars === 0 ? null : this.firstReadChars / this.chars;
  }
  /** The share of the text that the longest delta brought, 0 to 1; null without deltas. */
  get longestDeltaShare() {
    return this.chars === 0 ? null : this.longestDelta / this.chars;
  }
  /** Whether the deltas of each part equal its final text; null where no part has both. */
  get partsMatch() {
    const comparable = this.parts.filter(({ joined, final }) => joined !== "" && final !== null);
    return comparable.length === 0 ? null : comparable.every(({ joined, final }) => joined === final);
  }
  count(chars, at) {
    this.deltas += 1;
    this.inThisRead = at === this.lastAt ? this.inThisRead + 1 : 1;
    if (this.inThisRead === 1) this.reads += 1;
    this.mostInOneRead = Math.max(this.mostInOneRead, this.inThisRead);
    this.firstAt ??= at;
    this.lastAt = at;
    this.chars += chars;
    if (this.reads === 1) this.firstReadChars += chars;
    this.longestDelta = Math.max(this.longestDelta, chars);
    if (this.chars > this.maxChars) this.overflowed = true;
  }
  hasRoom(text) {
    if (text.length > this.maxChars) this.overflowed = true;
    return text.length <= this.maxChars;
  }
  part(event) {
    const output = asCount(event["output_index"]) ?? 0;
    const content = asCount(event["content_index"]) ?? 0;
    return this.latest.get(`${output}/${content}`) ?? this.begin(output, content, 0);
  }
  begin(output, content, turn) {
    const part = { output, content, turn, joined: "", final: null, closed: false };
    this.latest.set(`${output}/${content}`, part);
    this.parts.push(part);
    return part;
  }
  sorted() {
    return [...this.parts].sort((a, b) => a.output - b.output || a.turn - b.turn || a.content - b.content);
  }
};
function contentTexts(item, kind) {
  return asList(asObject(item)?.["content"]).map((part) => contentText(part, kind));
}
function contentText(value, kind) {
  const part = asObject(value);
  if (part?.["type"] !== kind) return null;
  return asText(part[kind === "refusal" ? "refusal" : "text"]) ?? "";
}
function outputItems(response, kind) {
  return asList(response["output"]).map((item) => contentTexts(item, kind).filter((text) => text !== null)).filter((texts) => texts.length > 0).map((texts) => texts.join(""));
}

// src/protocol/responses/echo.ts
function echoOf(response) {
  return {
    model: asWord(response["model"]),
    effort: asWord(asObject(response["reasoning"])?.["effort"]),
    maxOutputTokens: asCount(response["max_output_tokens"]),
    serviceTier: asWord(response["service_tier"])
  };
}

// src/protocol/responses/snapshots.ts
function assemble(items) {
  const texts = items.filter((item) => item.trim() !== "");
  const kept = texts.filter((text, index) => !isSnapshotOf(text, texts[index + 1]));
  if (texts.length === 0) return { text: items.join(""), snapshots: null };
  return kept.length === texts.length ? { text: items.join(""), snapshots: 1 } : { text: kept.join(""), snapshots: 1 + texts.length - kept.length };
}
function isSnapshotOf(text, next) {
  return next?.startsWith(text.trimEnd()) ?? false;
}

// src/protocol/responses/usage.ts
function usageOf(response) {
  const usage = asObject(response["usage"]);
  if (usage === null) return null;
  const inputDetails = asObject(usage["input_tokens_details"]);
  return {
    input: asCount(usage["input_tokens"]),
    cached: asCount(inputDetails?.["cached_tokens"]),
    cacheWrite: asCount(inputDetails?.["cache_write_tokens"]),
    output: asCount(usage["output_tokens"]),
    reasoning: asCount(asObject(usage["output_tokens_details"])?.["reasoning_tokens"])
  };
}
function largerUsage(first, second) {
  if (first === null || second === null) return first ?? second;
  return tokensOf(second) > tokensOf(first) ? second : first;
}
function tokensOf({ input, output }) {
  return (input ?? 0) + (output ?? 0);
}

// src/protocol/responses/reading.ts
var MAX_MALFORMED = 1e4;
function read(chunks, bounds = WIDEST_BOUNDS) {
  const reader = new Reader(bounds);
  const stopped = decodeMessages(chunks, (message) => reader.message(message), bounds.messageChars);
  return reader.reading(chunks.find(({ bytes }) => bytes.length > 0)?.at ?? null, stopped);
}
var Reader = class {
  constructor(bounds) {
    this.bounds = bounds;
    this.answer = new Answer(bounds.textChars);
    this.declined = new Answer(bounds.textChars);
  }
  bounds;
  answer;
  declined;
  createdAt = null;
  firstReasoningAt = null;
  doneAt = null;
  terminal = null;
  errorAt = null;
  error = null;
  bareErrorAt = null;
  bareError = null;
  usage = null;
  earlyEcho = NO_ECHO;
  responseId = null;
  events = 0;
  malformed = 0;
  nextSequence = null;
  sequenceGaps = 0;
  hasTextAfterEnd = false;
  /** @returns false where reading on is pointless */
  message(message) {
    const { at } = message;
    if (isDoneMark(message)) {
      this.doneAt ??= at;
      return true;
    }
    const event = parseObject(message.data);
    const error = errorInMessage(message, event);
    if (!message.framed) this.tellBare(error, at);
    else this.takeMessage(message, event, error);
    return this.malformed <= MAX_MALFORMED;
  }
  reading(firstByteAt, stopped) {
    const { answer, terminal } = this;
    const terminalAt = terminal?.at ?? this.errorAt;
    return {
      firstByteAt,
      createdAt: this.createdAt,
      firstReasoningAt: this.firstReasoningAt,
      firstTextAt: answer.firstAt,
      lastTextAt: answer.lastAt,
      terminalAt,
      endedAt: terminalAt ?? this.doneAt ?? this.bareErrorAt,
      terminalEvent: terminal?.event ?? (this.errorAt === null ? null : "error"),
      ending: this.error !== null ? "failed" : terminal?.ending ?? null,
      status: terminal?.status ?? null,
      incompleteReason: terminal?.incompleteReason ?? null,
      error: this.error,
      bareError: this.bareError,
      ...this.texts(stopped),
      textDeltas: answer.deltas,
      textReads: answer.reads,
      burstShare: answer.burstShare,
      firstReadShare: answer.firstReadShare,
      longestDeltaShare: answer.longestDeltaShare,
      usage: this.usage,
      echo: this.echo(),
      responseId: this.responseId,
      sequenceGaps: this.nextSequence === null ? null : this.sequenceGaps,
      events: this.events,
      malformed: this.malformed
    };
  }
  /** The text as it arrived, as it was meant, and as the terminal event repeats it. */
  texts(stopped) {
    const { answer, terminal } = this;
    const closing = terminal === null ? [] : outputItems(terminal.response, "output_text");
    const items = answer.deltas > 0 || closing.length === 0 ? answer.items : closing;
    const arrived = items.join("");
    const { text: meant, snapshots } = assemble(items);
    const terminalText = closing.length === 0 ? null : closing.join("");
    const tooLong = answer.overflowed || this.declined.overflowed || arrived.length > this.bounds.textChars;
    const rubbish = this.malformed > MAX_MALFORMED ? "too_much_rubbish" : null;
    return {
      text: arrived.slice(0, this.bounds.textChars),
      answerText: meant.slice(0, this.bounds.textChars),
      snapshots,
      terminalText,
      finalTextMatches: this.matches(terminalText, arrived, meant),
      refusal: this.refusal(),
      stopped: stopped ?? rubbish ?? (tooLong ? "text_too_long" : null)
    };
  }
  /**
   * Whether what was delivered is what the server says it delivered: every final
   * text that was sent must equal its deltas, and none may follow the end. A
   * terminal event may repeat all snapshots or the last one only.
   */
  matches(terminalText, arrived, meant) {
    if (this.hasTextAfterEnd) return false;
    if (this.answer.deltas === 0) return null;
    const parts = this.answer.partsMatch;
    if (terminalText === null) return parts;
    return parts !== false && (terminalText === arrived || terminalText === meant);
  }
  refusal() {
    const streamed = this.declined.items.join("");
    const closing = this.terminal === null ? [] : outputItems(this.terminal.response, "refusal");
    return (streamed === "" ? closing.join("") : streamed).slice(0, this.bounds.textChars);
  }
  takeMessage({ name, at, whole }, event, error) {
    const type = event === null ? null : typeOf(event, name);
    if (error !== null || type !== null) this.events += 1;
    else if (whole) this.malformed += 1;
    if (event !== null) this.follow(event);
    if (error !== null) this.fail(error, at);
    if (event !== null && type !== null) this.take(type, event, at);
  }
  take(type, event, at) {
    if (this.terminal !== null) this.takeAfterEnd(type, event, at);
    else if (type === "response.output_text.delta") this.answer.delta(event, at);
    else if (type === "response.output_text.done") this.answer.done(event, asText(event["text"]));
    else if (isReasoning(type, event)) this.firstReasoningAt ??= at;
    else if (type === "response.refusal.delta") this.declined.delta(event, at);
    else if (type === "response.refusal.done") this.declined.done(event, asText(event["refusal"]));
    else if (type === "response.output_item.added") this.answer.itemAdded(event);
    else if (type === "response.content_part.done") this.takePart(event);
    else if (type === "response.output_item.done") this.takeItem(event);
    else this.takeResponse(type, event, at);
  }
  /**
   * The answer ended at its terminal event: text that follows is no part of it, and makes the delivery doubtful. A
   * refusal that follows counts, as an error does: what is in doubt is not called an answer.
   */
  takeAfterEnd(type, event, at) {
    if (type === "response.output_text.delta" && event["delta"] !== "") this.hasTextAfterEnd = true;
    else if (type === "response.refusal.delta") this.declined.delta(event, at);
    else if (type === "response.refusal.done") this.declined.done(event, asText(event["refusal"]));
    else this.takeResponse(type, event, at);
  }
  /** The ends of parts and items repeat their content, for servers that send nothing else of it. */
  takePart({ output_index: output, content_index: content, part }) {
    this.answer.partDone(output, content, contentText(part, "output_text"));
    this.declined.partDone(output, content, contentText(part, "refusal"));
  }
  takeItem({ output_index: output, item }) {
    contentTexts(item, "output_text").forEach((text, content) => this.answer.partDone(output, content, text));
    contentTexts(item, "refusal").forEach((text, content) => this.declined.partDone(output, content, text));
  }
  /** Events that carry the response object: its progress and its end. */
  takeResponse(type, event, at) {
    if (type === "response.created") this.createdAt ??= at;
    const response = asObject(event["response"]);
    const terminal = terminalOf(type, event, at);
    if (terminal !== null) this.end(terminal);
    else if (response !== null) this.earlyEcho = echoOf(response);
    this.responseId = asWord(response?.["id"]) ?? this.responseId;
  }
  end(terminal) {
    if (terminal.error !== null) this.error ??= terminal.error;
    this.usage = largerUsage(this.usage, usageOf(terminal.response));
    this.terminal = worseTerminal(this.terminal, terminal);
  }
  fail(error, at) {
    this.error ??= error;
    this.errorAt ??= at;
  }
  tellBare(error, at) {
    if (error === null) return;
    this.bareError ??= error;
    this.bareErrorAt ??= at;
  }
  /** The service tier is only true at the end, and an `error` event echoes nothing. */
  echo() {
    if (this.terminal !== null) return echoOf(this.terminal.response);
    return this.errorAt === null ? { ...this.earlyEcho, serviceTier: null } : NO_ECHO;
  }
  /** The first number that is seen sets the count: some servers begin at 1. What follows the answer is no part of it. */
  follow(event) {
    const sequence = asCount(event["sequence_number"]);
    if (sequence === null || this.terminal !== null) return;
    if (this.nextSequence !== null && sequence !== this.nextSequence) this.sequenceGaps += 1;
    this.nextSequence = sequence + 1;
  }
};
function isReasoning(type, event) {
  if (type.startsWith("response.reasoning")) return true;
  return type === "response.output_item.added" && asObject(event["item"])?.["type"] === "reasoning";
}

// src/protocol/responses/request.ts
function requestBody({ model, prompt, instructions, effort, maxOutputTokens }) {
  const user = { role: "user", content: prompt };
  return JSON.stringify({
    model,
    input: instructions === null ? [user] : [{ role: "developer", content: instructions }, user],
    ...effort === null ? {} : { reasoning: { effort } },
    max_output_tokens: maxOutputTokens,
    store: false,
    stream: true
  });
}

// src/protocol/responses/responses.ts
var RESPONSES = {
  path: "/responses",
  body: requestBody,
  watchEnd: () => new EndWatch().sees,
  read
};

// src/providers/aws-models.ts
function withoutAwsPrefix(asked) {
  return asked.replace(/^(?:[a-z]{2,6}\.)?openai\./, "");
}
var FIRST_REGION = "us-east-2";
var ELSEWHERE = [
  [/^gpt-6-astra\b/, "us-west-2"],
  [/^gpt-6\b/, "us-east-1"]
];
function bedrockRegion(asked) {
  const model = withoutAwsPrefix(asked);
  return ELSEWHERE.find(([pattern]) => pattern.test(model))?.[1] ?? FIRST_REGION;
}

// src/providers/azure.ts
var azure = {
  name: "azure",
  protocol: RESPONSES,
  kind: "azure",
  defaultModel: "gpt-5.5",
  baseUrlVariable: "AZURE_OPENAI_BASE_URL",
  basePath: "/openai/v1",
  keyVariables: ["AZURE_OPENAI_API_KEY"],
  keyHeader: "api-key",
  sigv4Service: null,
  keyless: "azure",
  regionalHost: null,
  defaultRegion: () => null,
  modelName: withoutAwsPrefix,
  defaultBaseUrl: () => null
};

// src/providers/bedrock.ts
var bedrock = {
  name: "bedrock",
  protocol: RESPONSES,
  kind: "bedrock",
  defaultModel: "openai.gpt-5.5",
  baseUrlVariable: "BEDROCK_OPENAI_BASE_URL",
  basePath: "/openai/v1",
  keyVariables: ["BEDROCK_OPENAI_API_KEY", "AWS_BEARER_TOKEN_BEDROCK"],
  keyHeader: "authorization",
  sigv4Service: "bedrock-mantle",
  keyless: "aws",
  regionalHost: /^bedrock-mantle\.([a-z0-9-]+)\.api\.aws$/,
  defaultRegion: bedrockRegion,
  modelName: (asked) => asked.startsWith("gpt-") ? `openai.${asked}` : asked,
  // The open-weight models live beside the others, not below them.
  defaultBaseUrl: (region, model) => `https://bedrock-mantle.${region}.api.aws${model.startsWith("openai.gpt-oss") ? "/v1" : "/openai/v1"}`
};

// src/providers/bedrock-runtime.ts
var bedrockRuntime = {
  name: "bedrock-runtime",
  protocol: RESPONSES,
  kind: "bedrock",
  defaultModel: "us.openai.gpt-5.5",
  baseUrlVariable: "BEDROCK_RUNTIME_BASE_URL",
  basePath: "/openai/v1",
  keyVariables: ["BEDROCK_OPENAI_API_KEY", "AWS_BEARER_TOKEN_BEDROCK"],
  keyHeader: "authorization",
  sigv4Service: "bedrock",
  keyless: "aws",
  regionalHost: /^bedrock-runtime\.([a-z0-9-]+)\.amazonaws\.com$/,
  defaultRegion: bedrockRegion,
  modelName: (asked, region) => {
    const model = withoutAwsPrefix(asked);
    const isProfile = /^[a-z]{2,6}\.openai\./.test(asked);
    if (isProfile || !/^gpt-\d/.test(model)) return asked.startsWith("gpt-") ? `openai.${asked}` : asked;
    return `${region?.startsWith("us-") === false ? "global" : "us"}.openai.${model}`;
  },
  defaultBaseUrl: (region) => `https://bedrock-runtime.${region}.amazonaws.com/openai/v1`
};

// src/providers/compatible.ts
function compatible(name) {
  const prefix = name.toUpperCase().replaceAll("-", "_");
  return {
    name,
    protocol: RESPONSES,
    kind: "compatible",
    defaultModel: null,
    baseUrlVariable: `${prefix}_BASE_URL`,
    basePath: "",
    keyVariables: [`${prefix}_API_KEY`],
    keyHeader: "authorization",
    sigv4Service: null,
    keyless: null,
    regionalHost: null,
    defaultRegion: () => null,
    modelName: (asked) => asked,
    defaultBaseUrl: () => null
  };
}

// src/providers/openai.ts
var openai = {
  name: "openai",
  protocol: RESPONSES,
  kind: "openai",
  defaultModel: "gpt-5.5",
  baseUrlVariable: "OPENAI_BASE_URL",
  basePath: "",
  keyVariables: ["OPENAI_API_KEY"],
  keyHeader: "authorization",
  sigv4Service: null,
  keyless: "openai",
  regionalHost: null,
  defaultRegion: () => null,
  modelName: withoutAwsPrefix,
  defaultBaseUrl: () => "https://api.openai.com/v1"
};

// src/providers/lookup.ts
var PROVIDERS = [bedrock, bedrockRuntime, openai, azure];
var NAME = /^[a-z][a-z0-9-]{0,31}$/;
function isKnownProvider(name) {
  return PROVIDERS.some((provider) => provider.name === name);
}
function providerOf(name) {
  const known = PROVIDERS.find((provider) => provider.name === name);
  if (known !== void 0) return known;
  if (!NAME.test(name) || name.endsWith("-")) {
    const names = PROVIDERS.map((provider) => provider.name).join(", ");
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option("provider")} can't be ${JSON.stringify(name.slice(0, 40))}; use ${names}, or a name of lower-case letters, digits and hyphens for an endpoint given with ${option("base-url")}.`
    );
  }
  return unambiguous(compatible(name));
}
function unambiguous(provider) {
  const owner = PROVIDERS.find(
    (known) => known.keyVariables.some((variable) => provider.keyVariables.includes(variable))
  );
  if (owner === void 0) return provider;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option("provider")} can't be "${provider.name}": its key would be ${provider.keyVariables[0] ?? ""}, which belongs to ${owner.name}; use another name.`
  );
}

export {
  billed,
  errorInText,
  boundsFor,
  PROVIDERS,
  isKnownProvider,
  providerOf
};
