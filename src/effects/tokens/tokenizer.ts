import type { TiktokenBPE } from 'js-tiktoken/lite';
import type { Tokenizer } from '../../ports.js';

/**
 * The most work that one text may cause, in squared bytes of its pieces; a
 * second or so. js-tiktoken's merging is quadratic in a piece (a run without a
 * split: 10,000 equal characters take half a minute), so a hostile answer could
 * hang the process.
 */
const MOST_WORK = 5_000_000;

/** No text of so many characters, of up to three bytes each, reaches that: its pieces need not be weighed. */
const SHORT = Math.floor(Math.sqrt(MOST_WORK) / 3);

/** Pieces repeat: words, spaces, numbers. More than this many are forgotten and learnt anew. */
const MOST_REMEMBERED = 50_000;

let loading: Promise<Tokenizer> | null = null;

/**
 * The o200k_base tokenizer, loaded when first asked for and only once: it takes
 * about a second and 70 MB, so never while a stream is open.
 */
export function loadTokenizer(): Promise<Tokenizer> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Tokenizer> {
  const [{ Tiktoken }, { default: ranks }] = await Promise.all([
    import('js-tiktoken/lite'),
    import('js-tiktoken/ranks/o200k_base'),
  ]);
  const encoder = new Tiktoken(ranks);
  // Special tokens are text like any other: whoever writes <|endoftext|> meant the characters.
  return countByPieces(ranks, (piece) => encoder.encode(piece, [], []).length);
}

/** Splits as the encoding itself does, so that each piece is counted once and its size is known before it is merged. */
function countByPieces(ranks: TiktokenBPE, countPiece: (piece: string) => number): Tokenizer {
  const split = new RegExp(ranks.pat_str, 'ug');
  const known = new Map<string, number>();
  const remember = (piece: string): number => {
    const counted = countPiece(piece);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(piece, counted);
    return counted;
  };
  const countShort = (text: string): number => {
    let tokens = 0;
    for (const piece of text.match(split) ?? []) tokens += known.get(piece) ?? remember(piece);
    return tokens;
  };
  return {
    count(text) {
      if (text.length <= SHORT) return countShort(text);
      let tokens = 0;
      let work = 0;
      for (const [piece] of text.matchAll(split)) {
        work += Buffer.byteLength(piece) ** 2;
        if (work > MOST_WORK) return null;
        tokens += known.get(piece) ?? remember(piece);
      }
      return tokens;
    },
  };
}
