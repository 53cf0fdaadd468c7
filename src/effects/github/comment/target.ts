import type { CommentContent, CommentParts } from './content.js';
import { commentKey } from './marker.js';
import { type Author, ownComments } from './search.js';
import { isAnotherLeg } from './standing.js';

/** Which comment a result goes to, and whether it may be made where it is not there. */
export interface Target {
  readonly key: string;
  readonly mayMake: boolean;
}

/**
 * One comment that is kept up to date has one key. Of those that are posted each time
 * each has its own; where there is no occasion for a new one, the result goes to
 * the newest.
 *
 * @throws what the client throws
 */
export async function targetOf(parts: CommentParts, content: CommentContent, author: Author): Promise<Target> {
  const { github, workflow, pull, key: wished, mode, on } = parts;
  const { result, alarm } = content;
  const key = commentKey(workflow, wished);
  if (mode === 'update') return { key, mayMake: on !== 'alert' || alarm !== null };
  const own = `${key}.${result.writer}`;
  if (on === 'always') return { key: own, mayMake: true };
  const isOfStep = (found: string): boolean => found === key || found.startsWith(`${key}.`);
  const newest = (await ownComments(github, workflow, pull.number, isOfStep, author))
    .filter(({ marker }) => !isAnotherLeg(marker.shown, result))
    .at(-1)?.marker;
  const isChange = newest === undefined || newest.shown.verdicts !== result.verdicts;
  const isOccasion = on === 'alert' ? alarm !== null : isChange;
  return isOccasion ? { key: own, mayMake: true } : { key: newest?.key ?? own, mayMake: false };
}
