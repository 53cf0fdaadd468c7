import { readFile, writeFile } from 'node:fs/promises';
import type { ProofLine } from './line.js';

const HEAD = ['| proof | claim | tried | failures | seconds | on |', '| --- | --- | --- | ---: | ---: | --- |'];

/** One row of the table. */
export function row(name: string, { claim, tried, failures, skipped }: ProofLine, seconds: number, at: Date): string {
  return `| ${[`\`${name}\``, claim, skipped === undefined ? tried : `SKIPPED: ${skipped}`, String(failures.length), seconds.toFixed(0), at.toISOString().slice(0, 10)].join(' | ')} |`;
}

/** Puts rows between the markers of a document, in the order of the names; rows of proofs that were not run stay. */
export async function writeTable(
  file: string,
  rows: ReadonlyMap<string, string>,
  order: readonly string[],
): Promise<void> {
  const known = new Map([...rowsIn(partOf(await readFile(file, 'utf8'), file, 'proof').inside), ...rows]);
  await writeBetween(file, 'proof', [...HEAD, ...order.flatMap((name) => known.get(name) ?? [])]);
}

/** Replaces the lines between `<!-- NAME:begin -->` and `<!-- NAME:end -->` of a document. */
export async function writeBetween(file: string, name: string, lines: readonly string[]): Promise<void> {
  const { before, after } = partOf(await readFile(file, 'utf8'), file, name);
  await writeFile(file, `${before}\n${lines.join('\n')}\n${after}`);
}

function partOf(text: string, file: string, name: string): { before: string; inside: string; after: string } {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no ${begin} … ${end}`);
  const start = from + begin.length;
  return { before: text.slice(0, start), inside: text.slice(start, to), after: text.slice(to) };
}

function rowsIn(text: string): [string, string][] {
  return text.split('\n').flatMap((line) => {
    const name = /^\| `([\w-]+)` \|/.exec(line)?.[1];
    return name === undefined ? [] : [[name, line] as [string, string]];
  });
}
