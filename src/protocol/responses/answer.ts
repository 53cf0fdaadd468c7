import { asCount, asList, asObject, asText, type JsonObject } from '../json.js';

/** One content part of one output item: what its deltas brought, and what was sent as its final text. */
interface Part {
  readonly output: number;
  readonly content: number;
  joined: string;
  final: string | null;
}

/**
 * The visible text of an answer as its deltas bring it.
 *
 * Parts are keyed by output and content index, since several message items may
 * come and item ids may change within one item.
 */
export class Answer {
  firstTextAt: number | null = null;
  lastTextAt: number | null = null;
  /** Deltas with at least one character. */
  deltas = 0;
  /** Reads of the socket that brought at least one of them. */
  reads = 0;
  private inThisRead = 0;
  private mostInOneRead = 0;
  private readonly parts = new Map<string, Part>();

  delta(event: JsonObject, at: number): void {
    const text = asText(event['delta']) ?? '';
    if (text === '') return;
    this.part(event).joined += text;
    this.deltas += 1;
    this.inThisRead = at === this.lastTextAt ? this.inThisRead + 1 : 1;
    if (this.inThisRead === 1) this.reads += 1;
    this.mostInOneRead = Math.max(this.mostInOneRead, this.inThisRead);
    this.firstTextAt ??= at;
    this.lastTextAt = at;
  }

  done(event: JsonObject): void {
    const text = asText(event['text']);
    if (text !== null) this.part(event).final = text;
  }

  /** The deltas joined, in the order of the output. */
  get joined(): string {
    return this.sorted()
      .map(({ joined }) => joined)
      .join('');
  }

  /** The text as `output_text.done` events gave it; null where none came. */
  get final(): string | null {
    const finals = this.sorted().flatMap(({ final }) => (final === null ? [] : [final]));
    return finals.length === 0 ? null : finals.join('');
  }

  /** The largest share of all deltas that one read brought, 0 to 1; null without deltas. */
  get burstShare(): number | null {
    return this.deltas === 0 ? null : this.mostInOneRead / this.deltas;
  }

  /**
   * Whether what was delivered is what the server says it delivered: every final
   * text that was sent must equal its deltas. Null where none was sent.
   *
   * @param terminalText the whole text of the terminal event's output, null where it has none
   */
  matches(terminalText: string | null): boolean | null {
    const finished = [...this.parts.values()].filter(({ final }) => final !== null);
    if (finished.length === 0 && terminalText === null) return null;
    const partsMatch = finished.every(({ joined, final }) => joined === final);
    return partsMatch && (terminalText === null || terminalText === this.joined);
  }

  private part(event: JsonObject): Part {
    const output = asCount(event['output_index']) ?? 0;
    const content = asCount(event['content_index']) ?? 0;
    const key = `${output}/${content}`;
    const known = this.parts.get(key);
    if (known !== undefined) return known;
    const part: Part = { output, content, joined: '', final: null };
    this.parts.set(key, part);
    return part;
  }

  private sorted(): Part[] {
    return [...this.parts.values()].sort((a, b) => a.output - b.output || a.content - b.content);
  }
}

/** The text in a response object's `output`; null where no part of it is text. */
export function outputText(response: JsonObject): string | null {
  const parts = asList(response['output'])
    .flatMap((item) => asList(asObject(item)?.['content']))
    .map(asObject)
    .filter((part) => part?.['type'] === 'output_text')
    .map((part) => asText(part?.['text']) ?? '');
  return parts.length === 0 ? null : parts.join('');
}
