/**
 * JSON with the digits of its numbers kept. `JSON.parse` turns 9007199254740993
 * into 9007199254740992 and 18.50 into 18.5; a reference answer must stay as it
 * was written.
 */

/** A JSON number, at the place that is looked at. */
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;

/**
 * Parses JSON as `JSON.parse` does, but every number becomes the text that
 * stands for it (`18.50` → `"18.50"`). Time is linear in the text.
 *
 * @throws SyntaxError where the text is not JSON
 */
export function parseKeepingDigits(json: string): unknown {
  const value: unknown = JSON.parse(json);
  return /\d/.test(json) ? JSON.parse(withNumbersQuoted(json)) : value;
}

/** Quotes every number outside strings. The text must be valid JSON. */
function withNumbersQuoted(json: string): string {
  let quoted = '';
  let from = 0;
  for (let at = 0; at < json.length; ) {
    const character = json[at] as string;
    if (character === '"') {
      at = endOfString(json, at);
    } else if (character === '-' || isDigit(character)) {
      const end = endOfNumber(json, at);
      quoted += `${json.slice(from, at)}"${json.slice(at, end)}"`;
      at = from = end;
    } else {
      at += 1;
    }
  }
  return quoted + json.slice(from);
}

/** One past the closing quotation mark of the string that opens at `start`. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}

function endOfNumber(json: string, start: number): number {
  NUMBER.lastIndex = start;
  NUMBER.test(json);
  return NUMBER.lastIndex;
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
