import type { RecordPair } from '../../attempt/pairing.js';
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

/** Each question on which the two arms disagree, with both answers side by side; null where there is none. */
export function disagreements(
  pairs: readonly RecordPair[],
  correct: Correctness,
  [a, b]: readonly [a: string, b: string],
): Html | null {
  const found = pairs.flatMap((pair) => disagreementOf(pair, correct) ?? []);
  if (found.length === 0) return null;
  const onlyA = found.filter(({ right }) => right === 'a').length;
  const rest = found.length - MOST;
  return html`<h3>Questions on which they disagree</h3>
<p>${counted(found.length, 'question')}: ${grouped(onlyA)} right through ${a} only, ${grouped(found.length - onlyA)} through ${b} only.${rest > 0 ? ` The first ${grouped(MOST)} are shown; the records hold all.` : ''}</p>
<div class="evidences">
${found.slice(0, MOST).map((one) => shown(one, a, b))}</div>`;
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
