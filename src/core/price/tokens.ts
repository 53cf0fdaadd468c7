import { canonicalModel } from '../record/model.js';
import type { AttemptRecord } from '../record/record.js';

/** Counts o200k_base tokens; null where a text can't be counted in bounded time. */
export type Count = (text: string) => number | null;

/**
 * What the message layout adds to the tokens of the texts: 10 for a developer
 * and a user message on every published record but one; 4 a message and 2 would
 * fit that, hence 6 for a user message alone, until a run has shown its own.
 */
export const LAYOUT_TOKENS = { oneMessage: 6, twoMessages: 10 } as const;

/**
 * What the layout of an answer adds to the o200k tokens of its text: 6 on 3,951
 * of the 3,952 published OpenAI answers of gpt-5.5. Null for a model of which
 * nothing is published.
 */
export function outputLayoutTokens(model: string): number | null {
  return OUTPUT_LAYOUT_TOKENS.get(canonicalModel(model)) ?? null;
}

const OUTPUT_LAYOUT_TOKENS: ReadonlyMap<string, number> = new Map([['gpt-5.5', 6]]);

/**
 * What the layout of a request adds to the o200k tokens of its texts. Null for a
 * model of which nothing is published.
 *
 * @param messages the developer message, where there is one, and the user message
 */
export function inputLayoutTokens(model: string, messages: 1 | 2): number | null {
  if (outputLayoutTokens(model) === null) return null;
  return messages === 1 ? LAYOUT_TOKENS.oneMessage : LAYOUT_TOKENS.twoMessages;
}

/**
 * The input tokens that a request will be billed for.
 *
 * @param instructions the developer message; null where none is sent
 */
export function inputTokens(count: Count, prompt: string, instructions: string | null): number | null {
  const user = count(prompt);
  const developer = instructions === null ? 0 : count(instructions);
  if (user === null || developer === null) return null;
  return user + developer + (instructions === null ? LAYOUT_TOKENS.oneMessage : LAYOUT_TOKENS.twoMessages);
}

/** A value that a run repeats: how often it occurs, and of how many. */
export interface Constant {
  readonly value: number;
  readonly count: number;
  readonly of: number;
}

/** The most frequent value; the smallest of several; null where none is known. */
export function mode(values: readonly (number | null)[]): Constant | null {
  const counts = new Map<number, number>();
  let of = 0;
  for (const value of values) {
    if (value === null) continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
    of += 1;
  }
  let best: Constant | null = null;
  for (const [value, count] of counts) {
    if (best === null || count > best.count || (count === best.count && value < best.value))
      best = { value, count, of };
  }
  return best;
}

/** The value that more than half of at least three known ones share; null where none is. */
export function majority(values: readonly (number | null)[]): Constant | null {
  const most = mode(values);
  return most !== null && most.of >= 3 && 2 * most.count > most.of ? most : null;
}

/**
 * input − o200k(prompt): the developer message and the layout, a constant of a
 * sound run. Null where the record has no usage or no prompt.
 */
export function inputExcess(record: AttemptRecord, count: Count): number | null {
  if (record.input_tokens === null || record.prompt_text === null) return null;
  const prompt = count(record.prompt_text);
  return prompt === null ? null : record.input_tokens - prompt;
}

/**
 * output − reasoning − o200k(output_text): a constant of a sound run (6 in 3,951
 * of 3,952 published OpenAI answers). What deviates was billed and not
 * delivered, or delivered and not billed.
 *
 * A record that carries its residual is taken at its word. Null where usage or
 * text is unknown.
 */
export function tokenResidual(record: AttemptRecord, count: Count): number | null {
  if (record.token_residual !== null) return record.token_residual;
  if (record.output_tokens === null || record.reasoning_tokens === null || !record.output_text) return null;
  const text = count(record.output_text);
  return text === null ? null : record.output_tokens - record.reasoning_tokens - text;
}
