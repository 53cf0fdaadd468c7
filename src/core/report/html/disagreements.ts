import type { RecordPair } from '../../attempt/pairing.js';
import type { PairComparison } from '../../compare/comparison.js';
import type { Correctness } from '../../compare/correctness.js';
import { type AttemptRecord, isAnswered, outcomeOf } from '../../record/record.js';
import { excerpt } from '../../text/excerpts.js';
import { type Html, html } from '../../text/html.js';
import { counted, grouped } from '../../text/numbers.js';
import { quote } from './quote.js';

/** A question that one arm answered rightly and the other did not. */
interface Disagreement {
  readonly pair: RecordPair;
  readonly right: 'a' | 'b';
}

const MOST = 40;
const LONGEST_QUESTION = 1_500;
const LONGEST_ANSWER = 2_500;
const LONGEST_ID = 80;

/**
 * The questions on which the two arms disagree, with both answers side by side; null where there is none.
 *
 * @param counts how many there are, as the comparison found them
 */
export function disagreements(
  pairs: readonly RecordPair[],
  correct: Correctness,
  counts: Pick<PairComparison['accuracy'], 'a_only' | 'b_only'>,
  [a, b]: readonly [a: string, b: string],
): Html | null {
  const count = counts.a_only + counts.b_only;
  if (count === 0) return null;
  return html`<h3>Questions on which they disagree</h3>
<p>${counted(count, 'question')}: ${grouped(counts.a_only)} right through ${a} only, ${grouped(counts.b_only)} through ${b} only.${count > MOST ? ` The first ${grouped(MOST)} are shown; the records hold all.` : ''}</p>
<div class="evidences">
${firstOf(pairs, correct).map((one) => shown(one, a, b))}</div>`;
}

/** Scores no more answers than it takes to find those that are shown. */
function firstOf(pairs: readonly RecordPair[], correct: Correctness): Disagreement[] {
  const found: Disagreement[] = [];
  for (const pair of pairs) {
    const disagreement = disagreementOf(pair, correct);
    if (disagreement !== null) found.push(disagreement);
    if (found.length === MOST) break;
  }
  return found;
}

function disagreementOf(pair: RecordPair, correct: Correctness): Disagreement | null {
  const [a, b] = [correct(pair.a), correct(pair.b)];
  return a === null || b === null || a === b ? null : { pair, right: a ? 'a' : 'b' };
}

function shown({ pair, right }: Disagreement, a: string, b: string): Html {
  const id = excerpt(pair.a.prompt_id, LONGEST_ID);
  const reference = pair.a.expected_answer ?? pair.b.expected_answer;
  return html`<details class="evidence"><summary><bdi>${id}</bdi>: right through ${right === 'a' ? a : b} only</summary>
<h4>Question</h4>${quote(pair.a.prompt_text ?? pair.b.prompt_text, LONGEST_QUESTION)}
<div class="sides">
${side(a, pair.a, right === 'a')}
${side(b, pair.b, right === 'b')}
</div>
<h4>Reference answer</h4>${quote(reference, LONGEST_QUESTION)}
</details>
`;
}

function side(arm: string, record: AttemptRecord, isRight: boolean): Html {
  const ended = isAnswered(record) ? '' : `, ${outcomeOf(record).replaceAll('_', ' ')}`;
  return html`<section><h4>${arm}: ${isRight ? '✓ right' : `✗ wrong${ended}`}</h4>${quote(record.output_text, LONGEST_ANSWER)}</section>`;
}
