import { ParityError } from '../../errors.js';
import type { Prompt } from '../record/planned.js';
import type { ScorerName } from '../record/scorer-name.js';
import { canReadReference } from '../score/reference.js';
import { excerpt } from '../text/excerpts.js';

/** What each scorer that can't read every text wants a reference to look like. */
const FORMS: Readonly<Partial<Record<ScorerName, string>>> = {
  gsm8k: '"#### 18", "18" or "\\boxed{18}"',
  'gsm8k-extended': '"#### 18", "18" or "\\boxed{18}"',
  'last-number': '"#### 18", "18" or "\\boxed{18}"',
  'gsm8k-first': '"#### 18" or "18", digits directly behind "#### "',
};

/** In the order in which they are advised: the walkthrough's own rule first. */
const ADVISED: readonly ScorerName[] = ['gsm8k', 'exact', 'contains'];

const LONGEST_EXCERPT = 60;

/**
 * Refuses prompts whose references the scorer can't read, before anything is
 * spent: unread references would be answers that no model can get right.
 *
 * @param label the dataset, for the message
 * @throws ParityError `INVALID_DATASET` with how many there are, the first, and what would work
 */
export function requireReadableReferences(prompts: readonly Prompt[], scorer: ScorerName, label: string): void {
  const unreadable = prompts.filter(({ expected }) => !canReadReference(scorer, expected));
  const [first] = unreadable;
  if (first === undefined) return;
  const count = `${unreadable.length} of ${prompts.length} reference ${prompts.length === 1 ? 'answer' : 'answers'}`;
  const shown = `${first.id}: ${JSON.stringify(excerpt(first.expected ?? '', LONGEST_EXCERPT))}`;
  throw new ParityError(
    'INVALID_DATASET',
    `${label}: scorer ${scorer} can't read ${count} (the first is ${shown}); ${remedy(prompts, scorer)}.`,
  );
}

function remedy(prompts: readonly Prompt[], scorer: ScorerName): string {
  const form = FORMS[scorer];
  const fitting = ADVISED.filter(
    (name) => name !== scorer && prompts.every((prompt) => canReadReference(name, prompt.expected)),
  );
  const advice = [
    form === undefined ? 'give every row an answer' : `write each as ${form}`,
    ...(fitting.length === 0 ? [] : [`choose scorer ${fitting.join(' or ')}, which can read them all`]),
    'score nothing with scorer none',
  ];
  return `${advice.slice(0, -1).join(', or ')}, or ${advice.at(-1)}`;
}
