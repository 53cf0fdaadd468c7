import { asCount, asList, asObject, asText, type JsonObject } from '../json.js';

/** One content part of one output item: what its deltas brought, and what was sent as its final text. */
interface Part {
  readonly output: number;
  readonly content: number;
  /** Counts up where the same place is used again, as by servers that send no `output_index`. */
  readonly turn: number;
  joined: string;
  final: string | null;
  /** No delta of this part can follow: its item is done, or another one has begun. */
  closed: boolean;
}

/**
 * What an answer says, or with which words it declines, as its events bring it.
 *
 * Parts are keyed by output and content index, since several message items may
 * come and item ids may change within one item. Where the indices are absent or
 * stay the same, a delta that follows the end of a part begins another.
 */
export class Answer {
  firstAt: number | null = null;
  lastAt: number | null = null;
  /** Deltas with at least one character. */
  deltas = 0;
  /** Reads of the socket that brought at least one of them. */
  reads = 0;
  /** More came than such an answer can hold; what is beyond is not kept. */
  overflowed = false;
  private chars = 0;
  private firstReadChars = 0;
  private longestDelta = 0;
  private inThisRead = 0;
  private mostInOneRead = 0;
  private readonly latest = new Map<string, Part>();
  private readonly parts: Part[] = [];

  constructor(private readonly maxChars: number) {}

  delta(event: JsonObject, at: number): void {
    const text = asText(event['delta']) ?? asText(asObject(event['delta'])?.['text']) ?? '';
    if (text === '') return;
    this.count(text.length, at);
    if (this.overflowed) return;
    const known = this.part(event);
    const part = known.closed ? this.begin(known.output, known.content, known.turn + 1) : known;
    part.joined += text;
  }

  /** The final text of a part. The same place may be used for another part that comes without deltas. */
  done(event: JsonObject, text: string | null): void {
    if (text === null || !this.hasRoom(text)) return;
    const known = this.part(event);
    const isAnother = known.closed && known.final !== null && known.final !== text;
    const part = isAnother ? this.begin(known.output, known.content, known.turn + 1) : known;
    part.final = text;
    part.closed = true;
  }

  /** The content of a finished part or item, for servers that send no other end of it. */
  partDone(output: unknown, content: unknown, text: string | null): void {
    const place = { output_index: output, content_index: content };
    if (text !== null && this.part(place).final === null) this.done(place, text);
  }

  /** A new message item at a place ends what stood there. */
  itemAdded(event: JsonObject): void {
    const output = asCount(event['output_index']) ?? 0;
    for (const part of this.latest.values()) if (part.output === output && part.joined !== '') part.closed = true;
  }

  /** The texts of the items in the order of the output, each as its deltas brought it, or as its end did where it has none. */
  get items(): string[] {
    const items = new Map<string, string>();
    for (const { output, turn, joined, final } of this.sorted()) {
      const item = `${output}/${turn}`;
      items.set(item, (items.get(item) ?? '') + (joined === '' ? (final ?? '') : joined));
    }
    return [...items.values()];
  }

  /** The largest share of all deltas that one read brought, 0 to 1; null without deltas. */
  get burstShare(): number | null {
    return this.deltas === 0 ? null : this.mostInOneRead / this.deltas;
  }

  /** The share of the text that the first read brought, 0 to 1; null without deltas. */
  get firstReadShare(): number | null {
    return this.chars === 0 ? null : this.firstReadChars / this.chars;
  }

  /** The share of the text that the longest delta brought, 0 to 1; null without deltas. */
  get longestDeltaShare(): number | null {
    return this.chars === 0 ? null : this.longestDelta / this.chars;
  }

  /** Whether the deltas of each part equal its final text; null where no part has both. */
  get partsMatch(): boolean | null {
    const comparable = this.parts.filter(({ joined, final }) => joined !== '' && final !== null);
    return comparable.length === 0 ? null : comparable.every(({ joined, final }) => joined === final);
  }

  private count(chars: number, at: number): void {
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

  private hasRoom(text: string): boolean {
    if (text.length > this.maxChars) this.overflowed = true;
    return text.length <= this.maxChars;
  }

  private part(event: JsonObject): Part {
    const output = asCount(event['output_index']) ?? 0;
    const content = asCount(event['content_index']) ?? 0;
    return this.latest.get(`${output}/${content}`) ?? this.begin(output, content, 0);
  }

  private begin(output: number, content: number, turn: number): Part {
    const part: Part = { output, content, turn, joined: '', final: null, closed: false };
    this.latest.set(`${output}/${content}`, part);
    this.parts.push(part);
    return part;
  }

  private sorted(): Part[] {
    return [...this.parts].sort((a, b) => a.output - b.output || a.turn - b.turn || a.content - b.content);
  }
}

/** Which content parts are meant: those that answer, or those that decline. */
export type ContentKind = 'output_text' | 'refusal';

/** The text of each content part of an item of that kind, null for parts of another. */
export function contentTexts(item: unknown, kind: ContentKind): (string | null)[] {
  return asList(asObject(item)?.['content']).map((part) => contentText(part, kind));
}

/** The text of a content part of that kind; null for any other. */
export function contentText(value: unknown, kind: ContentKind): string | null {
  const part = asObject(value);
  if (part?.['type'] !== kind) return null;
  return asText(part[kind === 'refusal' ? 'refusal' : 'text']) ?? '';
}

/** The text of each item of a response's `output` that has a part of that kind. */
export function outputItems(response: JsonObject, kind: ContentKind): string[] {
  return asList(response['output'])
    .map((item) => contentTexts(item, kind).filter((text) => text !== null))
    .filter((texts) => texts.length > 0)
    .map((texts) => texts.join(''));
}
