import { option, ParityError, phrase } from '../../errors.js';
import { isJsonObject, type JsonObject } from '../record/schema.js';
import type { ScorerName } from '../record/scorer-name.js';
import { parseKeepingDigits } from './json-number.js';
import type { Row } from './prompts.js';

/** Where a row keeps what, and what its answer is for. */
export interface RowKeys {
  readonly questionKey: string;
  readonly answerKey: string;
  /** An answer is needed where it is scored. */
  readonly scorer: ScorerName;
  /** What is wrong with an answer that is a pattern, as the end of a sentence; null where nothing is. Only the regex scorer needs it. */
  readonly patternFault?: (answer: string) => string | null;
}

/**
 * Reads JSON Lines as the rows of a dataset. Blank lines count for nothing.
 *
 * @param name the file, for messages
 * @throws ParityError `INVALID_DATASET` naming the file, the line and the remedy
 */
export function readRows(text: string, name: string, keys: RowKeys): Row[] {
  const rows: Row[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() !== '') rows.push(readRow(line, `${name} line ${index + 1}`, keys));
  });
  if (rows.length > 0) return rows;
  throw new ParityError('INVALID_DATASET', `${name} has no rows; give a JSON Lines file with one question a line.`);
}

function readRow(line: string, where: string, keys: RowKeys): Row {
  const row = parseObject(line, where);
  const question = textOf(row, keys.questionKey);
  if (question === null || question.trim() === '') {
    throw new ParityError(
      'INVALID_DATASET',
      phrase`${where} ${lacking(row, keys.questionKey)}; name the question's field with ${option('question-key')}.`,
    );
  }
  return { question, answer: answerOf(row, where, keys) };
}

function answerOf(row: JsonObject, where: string, { answerKey, scorer, patternFault }: RowKeys): string | null {
  const answer = textOf(row, answerKey);
  if (scorer === 'none') return answer;
  if (answer === null || answer.trim() === '') {
    throw new ParityError(
      'INVALID_DATASET',
      phrase`${where} ${lacking(row, answerKey)}; name the answer's field with ${option('answer-key')}, or score nothing with ${option('scorer')} none.`,
    );
  }
  const fault = patternFault?.(answer) ?? null;
  if (fault === null) return answer;
  throw new ParityError(
    'INVALID_DATASET',
    `${where}: the pattern in ${JSON.stringify(answerKey)} ${fault}; look-around and back references are not supported.`,
  );
}

function parseObject(line: string, where: string): JsonObject {
  let value: unknown;
  try {
    value = parseKeepingDigits(line);
  } catch (cause) {
    throw new ParityError(
      'INVALID_DATASET',
      `${where}: not JSON${likelyForm(line)}; every line must be one JSON object.`,
      cause,
    );
  }
  if (isJsonObject(value)) return value;
  throw new ParityError('INVALID_DATASET', `${where}: not a JSON object; every line must be one.`);
}

/** What a line that is not JSON may be instead, where that can be told from it. */
function likelyForm(line: string): string {
  if (line.includes('\u001e')) return ' (the record separators of a JSON text sequence are in it)';
  if (line.includes('\r')) return ' (carriage returns alone are no line ends here)';
  if (/^\s*[[{]\s*$/.test(line)) return ' (one JSON value over several lines)';
  return /[:,[]\s*-?(?:NaN|Infinity)\b/.test(line) ? ' (NaN and Infinity are no JSON)' : '';
}

/** A field's text; numbers (already text, digit for digit) and booleans as they are written. */
function textOf(row: JsonObject, key: string): string | null {
  const value = Object.hasOwn(row, key) ? row[key] : null;
  if (typeof value === 'string') return value;
  return typeof value === 'boolean' ? String(value) : null;
}

/** What is wrong with a field that gives no text: it is not there, or it holds something else. */
function lacking(row: JsonObject, key: string): string {
  if (!Object.hasOwn(row, key)) return `has no ${JSON.stringify(key)}${holding(row)}`;
  return `has ${kindOf(row[key])} in ${JSON.stringify(key)}, where a text, a number, true or false is needed`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'an empty text';
  return Array.isArray(value) ? 'a list' : 'an object';
}

/** The fields that a row does have, so that the right one can be named. */
function holding(row: JsonObject): string {
  const names = Object.keys(row)
    .slice(0, 6)
    .map((key) => JSON.stringify(key.slice(0, 40)));
  return names.length === 0 ? '' : ` (it has ${names.join(', ')})`;
}
