import { option, ParityError, type Phrase, phrase } from '../../errors.js';
import type { Prompt } from '../record/planned.js';
import type { ScorerName } from '../record/scorer-name.js';
import { readShard, type Shard } from '../record/shard.js';

/** The prompt of the published runs, to the character. */
export const GSM8K_TEMPLATE =
  'Solve this grade-school math problem. Show concise reasoning, then put the final numeric answer on a separate line prefixed with ####.\n\nProblem:\n{question}';

const QUESTION_ONLY = '{question}';

/** For latency alone, where no dataset is given: three lengths of answer, nothing to score. */
const BUILT_IN_QUESTIONS = [
  'In one sentence, say what a tide is.',
  'List the steps of brewing a pot of tea, one short line each.',
  'Explain in about 120 words why the days are longer in summer than in winter.',
] as const;

/** One row of a dataset. */
export interface Row {
  readonly question: string;
  /** Null where the row has none. */
  readonly answer: string | null;
}

/** How the rows of a file become prompts. */
export interface PromptForm {
  /** `gsm8k-test`: what stands before the row's 0-based index in an id. */
  readonly idPrefix: string;
  /** Holds `{question}`. */
  readonly template: string;
}

/** The scorer of a dataset where none was asked for: only GSM8K's answers have its form. */
export function defaultScorer(dataset: string | null): ScorerName {
  return dataset === 'gsm8k' || dataset === 'sample' ? 'gsm8k' : 'none';
}

/**
 * The template that was asked for, or the dataset's own.
 *
 * @throws ParityError `INVALID_OPTION` where the question has no place in it
 */
export function templateOf(dataset: string | null, asked: string | null): string {
  if (asked === null) return dataset === 'gsm8k' || dataset === 'sample' ? GSM8K_TEMPLATE : QUESTION_ONLY;
  if (asked.includes('{question}')) return asked;
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${option('prompt-template')} has no "{question}"; write it where the question goes.`,
  );
}

/** Puts a question into every `{question}` of a template, as it is. */
export function renderPrompt(template: string, question: string): string {
  return template.split('{question}').join(question);
}

/** One prompt a row, in order; an id keeps its row's index whatever is selected later. */
export function promptsOf(rows: readonly Row[], form: PromptForm): Prompt[] {
  return rows.map((row, index) => ({
    id: `${form.idPrefix}-${index}`,
    text: renderPrompt(form.template, row.question),
    expected: row.answer,
  }));
}

/** The built-in prompts, cycled until there are `runs` of them. */
export function builtInPrompts(runs: number, template: string): Prompt[] {
  const prompts = promptsOf(
    BUILT_IN_QUESTIONS.map((question) => ({ question, answer: null })),
    { idPrefix: 'default', template },
  );
  return Array.from({ length: runs }, (_, index) => prompts[index % prompts.length] as Prompt);
}

/** Which part of a dataset a run takes. */
export interface Selection {
  readonly offset: number;
  /** Null takes all. */
  readonly limit: number | null;
  /** `k/n`, 1-based: the rows whose index leaves k − 1 when divided by n. */
  readonly shard: string | null;
}

/**
 * Offset and limit first, then the shard: the shards of one selection together
 * are that selection, and no row is in two of them.
 *
 * @throws ParityError `INVALID_OPTION` where nothing is left
 */
export function select(prompts: readonly Prompt[], selection: Selection, label: string): Prompt[] {
  const { offset, limit, shard } = selection;
  const part = shard === null ? { index: 0, of: 1 } : parseShard(shard);
  const end = limit === null ? prompts.length : Math.min(prompts.length, offset + limit);
  const chosen: Prompt[] = [];
  for (let row = offset; row < end; row += 1) {
    if (row % part.of === part.index) chosen.push(prompts[row] as Prompt);
  }
  if (chosen.length > 0) return chosen;
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${selectionPhrase(selection)} leave no prompt of the ${prompts.length} of ${label}; choose others.`,
  );
}

function selectionPhrase({ offset, limit, shard }: Selection): Phrase {
  const limited = limit === null ? phrase`` : phrase`, ${option('limit')} ${limit}`;
  const sharded = shard === null ? phrase`` : phrase`, ${option('shard')} ${shard}`;
  return phrase`${option('offset')} ${offset}${limited}${sharded}`;
}

/**
 * Reads `k/n`.
 *
 * @returns the 0-based part and how many there are
 * @throws ParityError `INVALID_OPTION`
 */
export function parseShard(text: string): Shard {
  const shard = readShard(text);
  if (shard !== null) return shard;
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${option('shard')} can't be ${JSON.stringify(text.slice(0, 40))}; use k/n such as 2/4, k from 1 to n.`,
  );
}
