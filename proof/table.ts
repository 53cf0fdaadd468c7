import { readFile, writeFile } from 'node:fs/promises';
import type { ProofLine } from './line.js';

const FROM = '<!-- proof:begin -->';
const TO = '<!-- proof:end -->';
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
  const text = await readFile(file, 'utf8');
  const [from, to] = [text.indexOf(FROM), text.indexOf(TO)];
  if (from < 0 || to < from) throw new Error(`${file} has no ${FROM} … ${TO}`);
  const known = new Map([...rowsIn(text.slice(from, to)), ...rows]);
  const lines = order.flatMap((name) => known.get(name) ?? []);
  await writeFile(file, `${text.slice(0, from + FROM.length)}\n${[...HEAD, ...lines].join('\n')}\n${text.slice(to)}`);
}

function rowsIn(text: string): [string, string][] {
  return text.split('\n').flatMap((line) => {
    const name = /^\| `([\w-]+)` \|/.exec(line)?.[1];
    return name === undefined ? [] : [[name, line] as [string, string]];
  });
}
