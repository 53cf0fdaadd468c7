import type * as v from 'valibot';
import { AMOUNT, COUNT, known, objectOf, oneOf, parse, TEXT } from '../../core/record/schema.js';
import { SCORERS } from '../../core/record/scorer-name.js';
import type { EvidenceOptions } from '../evidence.js';

/** Every option that shapes a comparison, as its manifest holds it. */
const QUESTION = objectOf({
  seed: COUNT,
  accuracyMarginPp: AMOUNT,
  latencyMargin: AMOUNT,
  costMargin: AMOUNT,
  reference: known(TEXT),
  scorer: known(oneOf(SCORERS)),
} satisfies Record<keyof EvidenceOptions, v.GenericSchema>);

/** The options of a comparison alone, of all that its face was given. */
export function questionOnFile(options: EvidenceOptions): Record<string, unknown> {
  return parse(QUESTION, options, 'the options of the comparison', '');
}

/** @throws ParityError `INVALID_RECORDS` */
export function parseQuestion(value: unknown, where: string): EvidenceOptions {
  return parse(QUESTION, value, `${where}, "question"`, 'Take the file as the comparison wrote it.');
}
