import type { AttemptRecord } from '../record/record.js';
import type { ScorerName } from '../record/scorer-name.js';
import { lastNumber, type Rejection, readExtended } from './extended.js';
import { finalAnswer, firstStrictAnswer, normalizeAnswer } from './gsm8k.js';
import { compilePattern, type Pattern } from './pattern.js';
import { strip } from './python-text.js';
import { markedReference } from './reference.js';

export type MismatchReason = 'request_failed' | 'missing_reference_answer' | 'missing_model_answer' | 'answer_mismatch';

/** The verdict on one record. Answers are as extracted; the normalized ones are what was compared. */
export interface Scored {
  readonly is_correct: boolean;
  /** Null exactly where the answer is right. */
  readonly mismatch_reason: MismatchReason | null;
  readonly reference_answer: string | null;
  readonly model_answer: string | null;
  readonly normalized_reference_answer: string | null;
  readonly normalized_model_answer: string | null;
  /** Why the extended scorer did not take the answer for one number; null elsewhere. */
  readonly rejection: Rejection | null;
}

/** An answer as it was found, and in the form that is compared. */
interface Reading {
  readonly answer: string;
  readonly normalized: string;
  readonly rejection?: Rejection;
  readonly pattern?: Pattern;
}

/** How a scorer reads both sides and when it calls them equal. */
interface Rule {
  reference(expected: string): Reading | null;
  model(output: string): Reading | null;
  agrees(reference: Reading, model: Reading): boolean;
}

const sameText = (reference: Reading, model: Reading): boolean => reference.normalized === model.normalized;

const RULES: { readonly [Name in ScorerName]: Rule } = {
  gsm8k: { reference: marked(readFinal), model: readFinal, agrees: sameText },
  'gsm8k-first': { reference: marked(readFirstStrict), model: readFirstStrict, agrees: sameText },
  'gsm8k-extended': { reference: marked(readExtendedFinal), model: readExtendedFinal, agrees: sameText },
  'last-number': { reference: marked(readExtendedFinal), model: readLastNumber, agrees: sameText },
  exact: { reference: readWhole, model: readWhole, agrees: sameText },
  contains: {
    reference: readWhole,
    model: readWhole,
    agrees: (reference, model) => model.normalized.includes(reference.normalized),
  },
  regex: { reference: readPattern, model: readWhole, agrees: matchesPattern },
  none: { reference: () => null, model: () => null, agrees: () => false },
};

/** Reads a reference that may be a bare or boxed number. */
function marked(read: (text: string) => Reading | null): (text: string) => Reading | null {
  return (reference) => read(markedReference(reference));
}

/** No answer stands further from the end: more than the longest output that any model may write; characters. */
const LONGEST_OUTPUT = 1_000_000;

/**
 * Scores attempts by the answers their records expect. Offline, exact and in
 * time linear in the text, whatever the model wrote.
 *
 * `gsm8k` is the walkthrough's rule. `exact` compares the texts without surrounding
 * white space, `contains` looks for the reference in the output, `regex` takes
 * the reference for a pattern (`pattern.ts`), `none` never finds a reference.
 */
export class Scorer {
  private readonly rule: Rule;
  /** The reference read last: the arms of a pair share theirs, and it is as long to read as an answer. */
  private last: { readonly expected: string | null; readonly reference: Reading | null } = {
    expected: null,
    reference: null,
  };

  constructor(name: ScorerName) {
    this.rule = RULES[name];
  }

  score(record: AttemptRecord): Scored {
    const reference = this.reference(record.expected_answer);
    const model = present(record.output_text?.slice(-LONGEST_OUTPUT) ?? null, this.rule.model);
    const reason = mismatch(record.ok, reference, model, this.rule);
    return {
      is_correct: reason === null,
      mismatch_reason: reason,
      reference_answer: reference?.answer ?? null,
      model_answer: model?.answer ?? null,
      normalized_reference_answer: reference?.normalized ?? null,
      normalized_model_answer: model?.normalized ?? null,
      rejection: model?.rejection ?? null,
    };
  }

  private reference(expected: string | null): Reading | null {
    if (expected !== this.last.expected) this.last = { expected, reference: present(expected, this.rule.reference) };
    return this.last.reference;
  }
}

function mismatch(ok: boolean, reference: Reading | null, model: Reading | null, rule: Rule): MismatchReason | null {
  if (!ok) return 'request_failed';
  if (reference === null) return 'missing_reference_answer';
  if (model === null) return 'missing_model_answer';
  return rule.agrees(reference, model) ? null : 'answer_mismatch';
}

function present(text: string | null, read: (text: string) => Reading | null): Reading | null {
  return text === null || text === '' ? null : read(text);
}

function readFinal(text: string): Reading | null {
  const answer = finalAnswer(text);
  return answer === null ? null : { answer, normalized: normalizeAnswer(answer) };
}

function readFirstStrict(text: string): Reading | null {
  const answer = firstStrictAnswer(text);
  return answer === null ? null : { answer, normalized: answer };
}

function readExtendedFinal(text: string): Reading | null {
  const answer = finalAnswer(text);
  if (answer === null) return null;
  const read = readExtended(answer);
  return { answer, normalized: read.value, ...(read.kind === 'rejected' ? { rejection: read.why } : {}) };
}

function readLastNumber(text: string): Reading | null {
  const answer = lastNumber(text);
  return answer === null ? null : { answer, normalized: answer };
}

function readWhole(text: string): Reading | null {
  const answer = strip(text);
  return answer === '' ? null : { answer, normalized: answer };
}

function readPattern(text: string): Reading | null {
  const pattern = compilePattern(text);
  return pattern === null ? null : { answer: text, normalized: text, pattern };
}

function matchesPattern(reference: Reading, model: Reading): boolean {
  return reference.pattern?.test(model.normalized) ?? false;
}
