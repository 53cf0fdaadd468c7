/** The tables of the bench in the documentation, by the command that writes them. */
export const TABLES = {
  bench: 'npm run bench -- --write-docs',
  builds: 'npm run bench -- --before DIST --write-docs',
} as const;

/**
 * A document with the text between a table's markers replaced.
 *
 * @throws Error where a marker is missing
 */
export function inserted(document: string, table: keyof typeof TABLES, text: string): string {
  const [beginning, ending] = [`<!-- ${table}: begin, written by ${TABLES[table]} -->`, `<!-- ${table}: end -->`];
  const begin = document.indexOf(beginning);
  const end = document.indexOf(ending);
  if (begin < 0 || end < begin) throw new Error(`the document needs the lines ${beginning} and ${ending}`);
  return `${document.slice(0, begin + beginning.length)}\n${text}\n${document.slice(end)}`;
}
