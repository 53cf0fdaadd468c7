import path from 'node:path';

/** A unique label for each file: its name, else its folder's, else with the next free number. */
export function labelsOf(files: readonly string[]): string[] {
  const names = files.map((file) => path.basename(file).replace(/\.jsonl$/i, ''));
  const wanted = files.map((file, index) => {
    const name = names[index] ?? '';
    const isShared = names.indexOf(name) !== names.lastIndexOf(name);
    return isShared ? path.basename(path.dirname(path.resolve(file))) : name;
  });
  const taken = new Set(wanted);
  const given = new Set<string>();
  return wanted.map((label) => {
    const unique = given.has(label) ? numbered(label, taken) : label;
    given.add(unique);
    taken.add(unique);
    return unique;
  });
}

/** `a-2`, or the next number that no other file has. */
function numbered(label: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${label}-${number}`)) return `${label}-${number}`;
  }
}
