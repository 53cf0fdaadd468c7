import { billedSnapshots } from '../../audit/snapshots.js';
import type { AttemptRecord } from '../../record/record.js';
import { excerpt } from '../../text/excerpts.js';
import { type Html, html } from '../../text/html.js';
import { counted, grouped } from '../../text/numbers.js';
import type { PlotArm } from '../plots/plot.js';
import { quote, quoteInParts } from './quote.js';

const MOST_AN_ARM = 20;
const LONGEST_TEXT = 2_500;
const LONGEST_ID = 80;

/** Of each arm, the answers whose text is not the text that was billed, with the true text where it is known; null where there is none. */
export function deliveries(arms: readonly PlotArm[]): Html | null {
  const faulty = arms
    .map((arm) => ({ arm, records: arm.records.filter(isFaulty) }))
    .filter(({ records }) => records.length > 0);
  if (faulty.length === 0) return null;
  return html`<h3>Answers whose text is not the text that was billed</h3>
${faulty.map(({ arm, records }) => ofArm(arm, records))}`;
}

function isFaulty({ as_billed, snapshots, answer_text, output_text }: AttemptRecord): boolean {
  const hasTrueText = answer_text !== null && answer_text !== output_text;
  return as_billed === false || (snapshots ?? 1) > 1 || hasTrueText;
}

function ofArm({ name }: PlotArm, records: readonly AttemptRecord[]): Html {
  const inParts = records.filter(({ snapshots }) => (snapshots ?? 1) > 1);
  // Those of which the true text is known show most.
  const ordered = [...inParts, ...records.filter((record) => !inParts.includes(record))];
  const rest = records.length - MOST_AN_ARM;
  return html`<p><strong>${name}</strong>: ${counted(records.length, 'answer')}; ${grouped(inParts.length)} arrived as several snapshots of one answer.${rest > 0 ? ` ${grouped(MOST_AN_ARM)} are shown; the records hold all.` : ''}</p>
<div class="evidences">
${ordered.slice(0, MOST_AN_ARM).map(shown)}</div>`;
}

function shown(record: AttemptRecord): Html {
  const { output_text: text, answer_text: truth } = record;
  const starts = text === null || truth === null ? [] : startsOf(text, truth);
  return html`<details class="evidence"><summary><bdi>${excerpt(record.prompt_id, LONGEST_ID)}</bdi>: ${whatHappened(record)}</summary>
<div class="sides">
<section><h4>What arrived</h4>${starts.length > 1 && text !== null ? quoteInParts(text, starts, LONGEST_TEXT) : quote(text, LONGEST_TEXT)}</section>
<section><h4>What was billed</h4>${truth === null ? html`<p class="none">The true text can’t be told from the bill.</p>` : quote(truth, LONGEST_TEXT)}</section>
</div>
</details>
`;
}

function whatHappened({ snapshots, replayed_chars, token_residual }: AttemptRecord): string {
  const repeated =
    replayed_chars === null || replayed_chars === 0
      ? ''
      : `, ${counted(replayed_chars, 'character')} delivered more than once`;
  if ((snapshots ?? 1) > 1) return `${grouped(snapshots ?? 0)} snapshots${repeated}`;
  const residual =
    token_residual === null ? 'text differs from the bill' : `residual ${grouped(token_residual)} tokens`;
  return `${residual}${repeated}`;
}

/** Where each snapshot began, by the reading that ends in the true text. */
function startsOf(text: string, truth: string): readonly number[] {
  return billedSnapshots(text, (answer) => answer === truth)?.starts ?? [];
}
