import { didYouMean } from '../core/text/nearest.js';
import { inWords, quote } from '../core/text/quote.js';
import { option as optionName, ParityError, phrase } from '../errors.js';
import { unmetNeed } from './needs.js';
import type { ListOption, NumberOption, Option, OptionTable, OptionValues } from './option.js';
import { refuseUserInfo } from './user-info.js';

/** What a face found: raw texts by option name, several where an option was repeated. Absent and empty are the same. */
export type RawOptions = ReadonlyMap<string, readonly string[]>;

/**
 * Turns raw texts into typed values.
 *
 * @throws ParityError `INVALID_OPTION` for the first value that can't be used, or
 *   the first that has no effect beside the others
 */
export function parseOptions<T extends OptionTable>(table: T, raw: RawOptions): OptionValues<T> {
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(table)) {
    values[camelCase(name)] = valueOf(option, given(raw, name, option), name);
  }
  for (const [name, option] of Object.entries(table)) {
    if (given(raw, name, option).length > 0) refuseWithoutEffect(name, option, values);
  }
  return values as OptionValues<T>;
}

/** Who gives an option that does nothing expects something else of the run than what it will do. */
function refuseWithoutEffect(name: string, { needs }: Option, values: Readonly<Record<string, unknown>>): void {
  const unmet = unmetNeed(needs, values);
  if (unmet === null) return;
  throw new ParityError('INVALID_OPTION', phrase`${optionName(name)} has no effect ${unmet.remedy}`);
}

/** The texts given for an option under its name or its alias, empty ones dropped. */
function given(raw: RawOptions, name: string, option: Option): readonly string[] {
  const texts = [...(raw.get(name) ?? []), ...(option.alias === undefined ? [] : (raw.get(option.alias) ?? []))];
  for (const text of texts) refuseUserInfo(text, phrase`${optionName(name)}`);
  return texts.filter((text) => text.trim() !== '');
}

function valueOf(option: Option, texts: readonly string[], name: string): unknown {
  if (option.kind === 'list') return listOf(option, texts, name);
  const text = texts.at(-1);
  if (text === undefined) return option.kind === 'flag' ? false : (option.default ?? null);
  switch (option.kind) {
    case 'flag':
      return flagOf(text, name);
    case 'choice':
      return choiceOf(option.values, text.trim(), name);
    case 'text':
      return text;
    default:
      return numberOf(option, text.trim(), name);
  }
}

function listOf(option: ListOption, texts: readonly string[], name: string): readonly string[] {
  const items = texts
    .flatMap((text) => text.split(/[,\n]/))
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length === 0) return option.default ?? [];
  const values = option.values;
  return values === undefined ? items : items.map((item) => choiceOf(values, item, name));
}

function choiceOf(values: readonly string[], text: string, name: string): string {
  if (values.includes(text)) return text;
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${optionName(name)} can't be ${quote(text)}; use ${inWords(values)}.${didYouMean(text, values)}`,
  );
}

function flagOf(text: string, name: string): boolean {
  const lower = text.trim().toLowerCase();
  if (lower === 'true') return true;
  if (lower === 'false') return false;
  throw new ParityError('INVALID_OPTION', phrase`${optionName(name)} can't be ${quote(text)}; use true or false.`);
}

function numberOf(option: NumberOption, text: string, name: string): number {
  const value = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
  const whole = option.kind === 'integer';
  const fits = Number.isFinite(value) && (!whole || Number.isSafeInteger(value));
  if (fits && value >= option.min && value <= (option.max ?? Infinity)) return value;
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${optionName(name)} can't be ${quote(text)}; use ${rangeInWords(option)}.`,
  );
}

function rangeInWords(option: NumberOption): string {
  const noun = option.kind === 'integer' ? 'a whole number' : 'a number';
  return option.max === undefined ? `${noun} of at least ${option.min}` : `${noun} from ${option.min} to ${option.max}`;
}

/** `max-output-tokens` → `maxOutputTokens`. */
export function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
