/**
 * Regular expressions as programs of a few instructions, for matching in time
 * linear in the text (K. Thompson, "Regular Expression Search Algorithm", 1968).
 *
 * The engine's own syntax check and its own single characters and classes are
 * used as they are; only the structure (sequence, choice, repetition) is ours.
 */
export type Instruction =
  | { readonly op: 'character'; readonly matches: (character: string) => boolean }
  | { readonly op: 'assert'; readonly kind: Assertion }
  /** Goes on at `a` and at `b`. */
  | { readonly op: 'split'; a: number; b: number }
  | { readonly op: 'jump'; to: number };

export type Assertion = 'start' | 'end' | 'boundary' | 'no_boundary';

/** Patterns that unfold to more are refused, so that a match stays quick. */
const MOST_INSTRUCTIONS = 500;

/** What makes a pattern unusable; the message ends a sentence about it. */
export class PatternError extends Error {}

type Node =
  | { readonly kind: 'character'; readonly source: string }
  | { readonly kind: 'assert'; readonly assertion: Assertion }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | { readonly kind: 'repeat'; readonly part: Node; readonly min: number; readonly max: number };

/**
 * Compiles a pattern that `RegExp` with the `u` flag accepts.
 *
 * @param flags `u` and any of `i`, `m`, `s`
 * @throws PatternError for look-around and back references, which can't be matched in linear time
 */
export function compileProgram(source: string, flags: string): Instruction[] {
  const program: Instruction[] = [];
  emit(new Parser(source).parse(), program, flags);
  return program;
}

/** A recursive descent over a pattern already known to be well-formed. */
class Parser {
  private at = 0;

  constructor(private readonly source: string) {}

  parse(): Node {
    return this.choice();
  }

  private choice(): Node {
    const options = [this.sequence()];
    while (this.take('|')) options.push(this.sequence());
    return options.length === 1 ? (options[0] as Node) : { kind: 'choice', options };
  }

  private sequence(): Node {
    const parts: Node[] = [];
    while (this.at < this.source.length && this.peek() !== '|' && this.peek() !== ')') parts.push(this.term());
    return { kind: 'sequence', parts };
  }

  private term(): Node {
    if (this.take('^')) return { kind: 'assert', assertion: 'start' };
    if (this.take('$')) return { kind: 'assert', assertion: 'end' };
    if (this.take('\\b')) return { kind: 'assert', assertion: 'boundary' };
    if (this.take('\\B')) return { kind: 'assert', assertion: 'no_boundary' };
    return this.quantified(this.peek() === '(' ? this.group() : this.character());
  }

  private group(): Node {
    const opening = this.expect(/\((?:\?(?::|<?[=!]|<[^>]*>))?/uy);
    if (/[=!]$/.test(opening)) throw new PatternError('uses look-around');
    const inside = this.choice();
    this.at += 1; // the closing parenthesis
    return inside;
  }

  /** One class, escape, dot or literal, kept as its source. */
  private character(): Node {
    const source = this.expect(
      /\[(?:\\[^]|[^\]\\])*\]|\\(?:[pPu]\{[^}]*\}|u[0-9a-fA-F]{4}(?:\\u[dD][c-fC-F][0-9a-fA-F]{2})?|x[0-9a-fA-F]{2}|c[a-zA-Z]|k<[^>]*>|[1-9]\d*|[^])|[^]/uy,
    );
    if (/^\\(?:[1-9]|k)/.test(source)) throw new PatternError('uses a back reference');
    return { kind: 'character', source };
  }

  private quantified(part: Node): Node {
    const quantifier = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/uy;
    quantifier.lastIndex = this.at;
    const match = quantifier.exec(this.source);
    if (match === null) return part;
    this.at = quantifier.lastIndex;
    return { kind: 'repeat', part, ...bounds(match) };
  }

  private peek(): string | undefined {
    return this.source[this.at];
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private expect(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const text = pattern.exec(this.source)?.[0];
    if (text === undefined) throw new PatternError('could not be read');
    this.at += text.length;
    return text;
  }
}

function bounds([text, min, comma, max]: RegExpExecArray): { min: number; max: number } {
  if (text.startsWith('*')) return { min: 0, max: Infinity };
  if (text.startsWith('+')) return { min: 1, max: Infinity };
  if (text.startsWith('?')) return { min: 0, max: 1 };
  return { min: Number(min), max: comma === '' ? Number(min) : max === '' ? Infinity : Number(max) };
}

function emit(node: Node, program: Instruction[], flags: string): void {
  if (program.length > MOST_INSTRUCTIONS) throw new PatternError('is too large');
  if (node.kind === 'character') program.push({ op: 'character', matches: characterTest(node.source, flags) });
  else if (node.kind === 'assert') program.push({ op: 'assert', kind: node.assertion });
  else if (node.kind === 'sequence') for (const part of node.parts) emit(part, program, flags);
  else if (node.kind === 'choice') emitChoice(node.options, program, flags);
  else emitRepeat(node, program, flags);
}

function emitChoice(options: readonly Node[], program: Instruction[], flags: string): void {
  const jumps: { op: 'jump'; to: number }[] = [];
  options.forEach((option, index) => {
    const split = { op: 'split' as const, a: program.length + 1, b: 0 };
    if (index < options.length - 1) program.push(split);
    emit(option, program, flags);
    const jump = { op: 'jump' as const, to: 0 };
    jumps.push(jump);
    program.push(jump);
    split.b = program.length;
  });
  for (const jump of jumps) jump.to = program.length;
}

function emitRepeat(node: Node & { kind: 'repeat' }, program: Instruction[], flags: string): void {
  for (let count = 0, before = -1; count < node.min && before !== program.length; count += 1) {
    before = program.length; // a part that adds nothing, (?:){1000000000}, adds nothing however often
    emit(node.part, program, flags);
  }
  if (node.max === Infinity) {
    const split = { op: 'split' as const, a: program.length + 1, b: 0 };
    const start = program.push(split) - 1;
    emit(node.part, program, flags);
    program.push({ op: 'jump', to: start });
    split.b = program.length;
    return;
  }
  const splits: { op: 'split'; a: number; b: number }[] = [];
  for (let count = node.min; count < node.max; count += 1) {
    const split = { op: 'split' as const, a: program.length + 1, b: 0 };
    splits.push(split);
    program.push(split);
    emit(node.part, program, flags);
  }
  for (const split of splits) split.b = program.length;
}

function characterTest(source: string, flags: string): (character: string) => boolean {
  const single = new RegExp(`^(?:${source})$`, flags.replace('m', ''));
  return (character) => single.test(character);
}
