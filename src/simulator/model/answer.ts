import type { Random } from '../../core/statistics/random.js';
import type { TokenMeter } from './tokens.js';

/** What an answer is made from. */
export interface AnswerPlan {
  readonly prompt: string;
  /** The dataset's worked answer, ending in `#### n`; undefined where the prompt is not known. */
  readonly reference: string | undefined;
  readonly correct: boolean;
  /** How long it should be, in tokens of the whole text. */
  readonly tokens: number;
}

/** Sentences of different lengths, to bring an answer to its length; some with characters of several bytes. */
const FILLERS = [
  'Step by step:',
  'Check each part.',
  'That is the whole amount.',
  'No part is counted twice.',
  'Adding the parts gives the total.',
  'The café’s own share is already included here.',
  'Both sides agree: 3 × 4 = 12 and 12 ÷ 4 = 3.',
  'Renée’s part stays the same, so only the rest changes.',
  'Working backwards from the result gives the starting amounts again.',
  'As a check, 100 − 25 = 75, and 75 ÷ 3 = 25, so the proportions hold.',
] as const;
const FINAL_MARK = '####';
/** White space and the mark before the final number. */
const FINAL_LINE_TOKENS = 4;

/**
 * Writes a short worked answer of about the length asked for. A wrong one
 * differs in its last line only; a question that is not known is answered with
 * prose and, where the prompt wants a `####` line, with a number. A reference
 * that is no worked answer is given back as it stands.
 */
export function composeAnswer(plan: AnswerPlan, meter: TokenMeter, random: Random): string {
  if (plan.reference !== undefined && !plan.reference.includes(FINAL_MARK))
    return plainAnswer(plan.reference, plan.correct);
  const worked = workedLines(plan.reference);
  const lines = fitted(worked, plan.tokens - FINAL_LINE_TOKENS, meter, random);
  const ending = finalLine(plan, random);
  return ending === null ? lines.join('\n') : `${lines.join('  \n')}\n\n${ending}`;
}

/** For scorers that compare the whole text. */
function plainAnswer(reference: string, correct: boolean): string {
  return correct ? reference : `Something other than that (${reference.length} characters).`;
}

/** The reference's own steps, without its calculator annotations, in the signs the models use. */
function workedLines(reference: string | undefined): string[] {
  if (reference === undefined) return [];
  const steps = reference.split('\n').filter((line) => !line.startsWith(FINAL_MARK) && line.trim() !== '');
  return steps.map((line) =>
    line
      .replace(/<<[^<>]*>>/g, '')
      .split('*')
      .map((factor) => factor.trim())
      .join(' × ')
      .replace(/(\d)\s*\/\s*(\$?\d)/g, '$1 ÷ $2')
      .replace(/(\d) - (\$?\d)/g, '$1 − $2'),
  );
}

/** Drops steps from the front, then adds sentences, until the length is right within a few tokens. */
function fitted(steps: readonly string[], tokens: number, meter: TokenMeter, random: Random): string[] {
  const lines = [...steps];
  let left = tokens - lines.reduce((sum, line) => sum + meter.text(line) + 1, 0);
  while (left < 0 && lines.length > 0) left += meter.text(lines.shift() as string) + 1;
  const fillers = random.shuffle([...FILLERS]).map((text) => ({ text, tokens: meter.text(text) + 1 }));
  for (let turn = 0; fillers.some((filler) => filler.tokens <= left); turn++) {
    const filler = fillers[turn % fillers.length] as (typeof fillers)[number];
    if (filler.tokens > left) continue;
    lines.unshift(filler.text);
    left -= filler.tokens;
  }
  return lines.length > 0 ? lines : [FILLERS[0]];
}

function finalLine(plan: AnswerPlan, random: Random): string | null {
  const reference = plan.reference?.split('\n').findLast((line) => line.startsWith(FINAL_MARK));
  const number = reference?.slice(FINAL_MARK.length).trim();
  if (number === undefined) return plan.prompt.includes(FINAL_MARK) ? `${FINAL_MARK} ${1 + random.below(999)}` : null;
  return `${FINAL_MARK} ${plan.correct ? number : wrongNumber(number, random)}`;
}

function wrongNumber(number: string, random: Random): string {
  const value = Number(number.replace(/[,$]/g, ''));
  return Number.isFinite(value) ? String(value + 1 + random.below(9)) : `not ${number}`;
}
