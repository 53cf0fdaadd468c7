/** Breaks at spaces; a word longer than a line is broken where the line ends. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(/\s+/).flatMap((part) => pieces(part, width))) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (columnsOf(longer) <= width) current = longer;
    else {
      lines.push(current);
      current = word;
    }
  }
  return current === '' ? lines : [...lines, current];
}

/** A list item: its first line behind a dash, the others below its text. */
export function bullet(text: string, width: number): string[] {
  return wrapped(text, width - 4).map((part, index) => `${index === 0 ? '  - ' : '    '}${part}`);
}

/** How many columns a text takes, one a character; wide characters are foreign to our own words. */
export function columnsOf(text: string): number {
  return [...text].length;
}

/** The text at the left of a column. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

function pieces(word: string, width: number): string[] {
  const characters = [...word];
  return Array.from({ length: Math.ceil(characters.length / width) }, (_, index) =>
    characters.slice(index * width, (index + 1) * width).join(''),
  );
}
