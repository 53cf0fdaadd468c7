/** How many characters a piece of work looks at by `charCodeAt`: what it takes, whatever the machine. */
export function charactersRead(work: () => unknown): number {
  const original = String.prototype.charCodeAt;
  let read = 0;
  String.prototype.charCodeAt = function (this: string, index: number): number {
    read += 1;
    return original.call(this, index);
  };
  try {
    work();
  } finally {
    String.prototype.charCodeAt = original;
  }
  return read;
}
