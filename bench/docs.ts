const BEGIN = '<!-- bench: begin, written by npm run bench -- --write-docs -->';
const END = '<!-- bench: end -->';

/**
 * A document with the text between its markers replaced.
 *
 * @throws Error where a marker is missing
 */
export function inserted(document: string, text: string): string {
  const begin = document.indexOf(BEGIN);
  const end = document.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`the document needs the lines ${BEGIN} and ${END}`);
  return `${document.slice(0, begin + BEGIN.length)}\n${text}\n${document.slice(end)}`;
}
