import { canonicalModel } from '../core/record/model.js';
import type { Prompt } from '../core/record/planned.js';
import { option, ParityError, type Phrase, phrase } from '../errors.js';
import { RUN_OPTIONS, type RunOptions } from '../options/tables/run.js';
import type { ArmParts } from './arms.js';

/**
 * Refuses what a run that stops when it is certain can't be combined with.
 *
 * @throws ParityError `INVALID_OPTION`
 */
export function refuseUncertain(options: RunOptions, prompts: readonly Prompt[], arms: readonly ArmParts[]): void {
  const reason = options.stopWhen === 'certain' ? obstacle(options, prompts, arms) : withoutEffect(options);
  if (reason !== null) throw new ParityError('INVALID_OPTION', reason);
}

function obstacle(options: RunOptions, prompts: readonly Prompt[], arms: readonly ArmParts[]): Phrase | null {
  const certain = phrase`${option('stop-when')} certain`;
  if (options.order === 'sequential')
    return phrase`${certain} compares pairs as they arrive, and with ${option('order')} sequential there are none before the second arm; use interleaved.`;
  if (options.concurrency > 1)
    return phrase`${certain} looks at the figures between two pairs, which would delay other open streams; set ${option('concurrency')} to 1.`;
  if (options.epochs > 1 || new Set(prompts.map(({ id }) => id)).size < prompts.length)
    return phrase`${certain} needs pairs that are independent of one another, and here prompts repeat; set ${option('epochs')} to 1 and give a dataset.`;
  if (!hasCounterparts(arms))
    return phrase`${certain} needs two arms of one model at one effort; name a second ${option('provider')}.`;
  return null;
}

/** True where two arms will be compared. */
function hasCounterparts(arms: readonly ArmParts[]): boolean {
  const groups = arms.map(({ settings }) => `${canonicalModel(settings.model)} ${settings.effort ?? ''}`);
  return new Set(groups).size < groups.length;
}

function withoutEffect({ certainAbout }: RunOptions): Phrase | null {
  const isDefault = certainAbout.join() === RUN_OPTIONS['certain-about'].default.join();
  return isDefault
    ? null
    : phrase`${option('certain-about')} only has an effect together with ${option('stop-when')} certain; give both, or leave it out.`;
}
