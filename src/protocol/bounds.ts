/** How much of an answer is read and kept. */
export interface ReadingBounds {
  /** Of one server-sent event. */
  readonly messageChars: number;
  /** Of the text, and of the words of a refusal. */
  readonly textChars: number;
}

/** The longest token of o200k_base: 128 blanks. */
const LONGEST_TOKEN_CHARS = 128;
/** The largest event repeats the whole answer and, encrypted, its reasoning. */
const EVENT_CHARS_A_TOKEN = 1024;
/** What an event holds beside that: the instructions, the settings. */
const EVENT_CHARS_BESIDE = 1024 * 1024;

/** What an answer of so many tokens can hold at the very most: more can't have been asked for. */
export function boundsFor(maxOutputTokens: number): ReadingBounds {
  return {
    messageChars: EVENT_CHARS_BESIDE + EVENT_CHARS_A_TOKEN * maxOutputTokens,
    textChars: LONGEST_TOKEN_CHARS * maxOutputTokens,
  };
}

/** For a stream of which the cap is not known: as much as the largest models can answer. */
export const WIDEST_BOUNDS = boundsFor(128_000);
