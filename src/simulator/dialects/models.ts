import { EFFORTS, GPT_5_5_EFFORTS, SERVER_DEFAULT, type SentEffort } from '../../core/record/effort.js';
import { canonicalModel } from '../../core/record/model.js';

const ALL: readonly SentEffort[] = EFFORTS.filter((effort) => effort !== SERVER_DEFAULT);
const SINCE_GPT_5_6: readonly SentEffort[] = [...GPT_5_5_EFFORTS, 'max'];
const FIRST_GPT_5: readonly SentEffort[] = ['minimal', 'low', 'medium', 'high'];

/** True for a name of the gpt-5 and gpt-6 families, dated or not. */
export function isGpt(model: string): boolean {
  return /^gpt-(?:5\.[2456]|[56])(?:-(?:mini|sol|luna|astra))?$/.test(canonicalModel(model));
}

/** The efforts that a model knows; all of them for a name that tells nothing of the model. */
export function effortsOf(model: string): readonly SentEffort[] {
  const name = canonicalModel(model);
  if (!isGpt(name)) return ALL;
  if (/^gpt-(?:5\.6|6)/.test(name)) return SINCE_GPT_5_6;
  return name === 'gpt-5' ? FIRST_GPT_5 : GPT_5_5_EFFORTS;
}
