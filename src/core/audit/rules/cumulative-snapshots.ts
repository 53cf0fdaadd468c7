import type { AttemptRecord } from '../../record/record.js';
import { foldLines } from '../../text/escaping.js';
import { grouped } from '../../text/numbers.js';
import type { SnapshotAnswer } from '../reconciliation.js';
import { countRule } from '../rule.js';

export const cumulativeSnapshots = countRule({
  id: 'cumulative_snapshots',
  family: 'integrity',
  severity: 'critical',
  effect: 'qualifies',
  meaning:
    'An answer arrived as several snapshots run together, each the whole text so far: the stream sent it as several message items, or its text is a chain of pieces of which each is a prefix of the next. The last one is the answer.',
  brief: (share) => `${share} answers arrived as several snapshots of one text`,
  consequence:
    'Qualifies the verdict: a client that joins what arrives shows the text more than once. Scores are given for the text that arrived and for the last snapshot.',
  remedy: 'Report it to the provider with the request ids; take the last message item of such a stream.',
  among: ({ answered }) => answered,
  holds: (record, { output }) => output.snapshots.has(record),
  says: ({ arm: { output }, found, share }) => {
    const snapshots = found.map((record) => output.snapshots.get(record) as SnapshotAnswer);
    const [first, example] = [found[0] as AttemptRecord, snapshots[0] as SnapshotAnswer];
    const shows = example.answer === null ? '' : `. In ${first.prompt_id}: ${shown(first, example.answer)}`;
    return `${share} answers arrived as ${range(snapshots)} snapshots of one text run together, of which the last is the answer${fitting(snapshots)}${shows}.`;
  },
});

/** `2 to 4`, `3`. */
function range(snapshots: readonly SnapshotAnswer[]): string {
  const [least, most] = snapshots.reduce(
    ([low, high], { count }) => [Math.min(low, count), Math.max(high, count)],
    [Infinity, -Infinity],
  );
  return least === most ? grouped(least) : `${grouped(least)} to ${grouped(most)}`;
}

function fitting(snapshots: readonly SnapshotAnswer[]): string {
  const known = snapshots.filter(({ fits }) => fits !== null);
  const fits = known.filter((snapshot) => snapshot.fits === true).length;
  return known.length === 0 ? '' : `; the last one alone fits the tokens billed in ${grouped(fits)}`;
}

const BEFORE = 28;
const BEGINNING = 60;

/** The place where the last snapshot begins, as a reader met it. */
function shown({ output_text }: AttemptRecord, answer: string): string {
  const text = output_text ?? '';
  const at = text.endsWith(answer) ? text.length - answer.length : 0;
  const beginning = answer.length > BEGINNING ? `${answer.slice(0, BEGINNING)}…` : answer;
  return foldLines(`“…${text.slice(Math.max(0, at - BEFORE), at)}⟦from the beginning: ${beginning}⟧”`);
}
