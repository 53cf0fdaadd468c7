import type { AttemptRecord } from '../../record/record.js';
import { foldLines } from '../../text/escaping.js';
import { grouped } from '../../text/numbers.js';
import type { Replay } from '../replay.js';
import { countRule } from '../rule.js';

export const replayedText = countRule({
  id: 'replayed_text',
  family: 'integrity',
  severity: 'critical',
  effect: 'qualifies',
  meaning:
    'A stretch of the answer that had been delivered was sent again, not from the beginning; with it cut out the tokens fit exactly.',
  brief: (share) => `${share} answers repeat text already sent`,
  consequence:
    'Qualifies the verdict: what a reader of the stream sees is garbled, whatever the score and the latency say.',
  remedy: 'Report it to the provider with the request ids and the stretches shown; don’t show such a stream to users.',
  among: ({ answered, output }) => answered.filter((record) => output.residuals.has(record)),
  holds: (record, { output }) => output.replays.has(record),
  says: ({ arm: { output }, found, share }) => {
    const first = found[0] as AttemptRecord;
    const replays = output.replays.get(first)?.locate() ?? [];
    const example = replays.length === 0 ? '' : `; in ${first.prompt_id}: ${shown(first, replays)}`;
    return `in ${share} answers text already delivered was sent again (${grouped(output.excessive.size)} hold more text than was billed)${example}.`;
  },
});

const BEFORE = 28;
const HEAD = 40;
const TAIL = 28;
const AFTER = 16;

/** The seam as a reader met it: what stood before, what came again, how it went on. */
function shown({ output_text }: AttemptRecord, replays: readonly Replay[]): string {
  // The shortest is the innermost, the only one sure to stand in one piece.
  const replay = replays.reduce((shortest, other) => (other.length < shortest.length ? other : shortest));
  const text = output_text ?? '';
  const end = replay.at + replay.length;
  const again =
    replay.length > HEAD + TAIL ? `${replay.stretch.slice(0, HEAD)} … ${replay.stretch.slice(-TAIL)}` : replay.stretch;
  return foldLines(
    `“…${text.slice(Math.max(0, replay.at - BEFORE), replay.at)}⟦again: ${again}⟧${text.slice(end, end + AFTER)}…”`,
  );
}
