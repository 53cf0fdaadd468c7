import { type AttemptRecord, isAnswered } from '../record/record.js';

/**
 * True where an attempt brought its answer whole, once and as billed: completed,
 * with text, and the text is the text that was billed. Text of which that can't be
 * told is taken for sound.
 *
 * @param record reconciled: `as_billed` is filled in
 */
export function isSound(record: AttemptRecord): boolean {
  return isAnswered(record) && record.as_billed !== false && record.final_text_matches !== false;
}
