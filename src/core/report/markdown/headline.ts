import type { Finding } from '../../audit/finding.js';
import type { PairComparison } from '../../compare/comparison.js';
import { isAnswered } from '../../record/record.js';
import { escapeMarkdown } from '../../text/escaping.js';
import { excerpt } from '../../text/excerpts.js';
import { counted, grouped, percent, UNKNOWN, usd } from '../../text/numbers.js';
import { trimEnd } from '../../text/trimming.js';
import { type Compared, isSimulated, nameOf, type ReportContext } from '../model/context.js';
import { accuracyDifference, estimate } from '../model/figures.js';
import { gravest, quotable, shortVerdict, verdictClause } from '../model/verdict-text.js';
import { bullets, table } from './table.js';

const MOST_ARMS_LISTED = 12;
const MOST_PAIRS_LISTED = 60;

/** What a reader gets who reads no further: the verdict in words, how the run ended, whether it was real. */
export function headline(context: ReportContext, pairs: readonly Compared[]): string {
  const parts = [`## parity-bench: ${title(context, pairs)}`];
  const notes = endingNotes(context).map((note) => `> ${escapeMarkdown(note)}`);
  // What failed a run is the first thing to be read of it.
  const failed = (context.run?.error ?? null) !== null;
  if (failed) parts.push(...notes);
  if (isSimulated(context)) {
    parts.push('> **Simulated.** Every figure here is of the embedded endpoint and says nothing of any provider.');
  }
  const only = pairs[0];
  if (pairs.length === 1 && only !== undefined) parts.push(verdictParagraph(only.pair, context.comparison.audit));
  if (pairs.length > 1) parts.push(pairTable(pairs, context));
  if (pairs.length === 0) parts.push(withoutPair(context));
  return [...parts, ...(failed ? [] : notes)].join('\n\n');
}

function title({ comparison }: ReportContext, pairs: readonly Compared[]): string {
  const only = pairs[0];
  if (comparison.arms.every(({ ok }) => ok === 0)) {
    return `${pairs.length > 0 ? 'not comparable, ' : ''}no request brought an answer`;
  }
  if (pairs.length === 1 && only !== undefined) return shortVerdict(only.pair, comparison.audit);
  if (pairs.length > 1) return `${grouped(pairs.length)} comparisons`;
  return comparison.arms.length === 1 ? 'one arm measured' : 'arms measured side by side';
}

const LONGEST_FINDING = 500;

/** The verdict of one pair. Nobody should quote it without the gravest thing that was found against it. */
export function verdictParagraph(pair: PairComparison, audit: readonly Finding[]): string {
  const verdict = `**${escapeMarkdown(verdictClause(pair))}.** ${escapeMarkdown(quotable(pair))}`;
  const finding = gravest(audit, pair.a, pair.b)[0];
  if (finding === undefined) return verdict;
  const word = pair.verdict === 'not comparable' ? 'Because' : 'But';
  return `${verdict}\n\n> **${word}:** ${escapeMarkdown(excerpt(finding.message, LONGEST_FINDING))}`;
}

function pairTable(pairs: readonly Compared[], context: ReportContext): string {
  const rows = pairs.slice(0, MOST_PAIRS_LISTED).map(({ pair }) => {
    const { typical_ratio } = pair.latency.total_ms;
    const between =
      pair.verdict === 'not comparable'
        ? [UNKNOWN, UNKNOWN]
        : [estimate(typical_ratio.estimate, typical_ratio.ci95), accuracyDifference(pair.accuracy)];
    return [nameOf(pair.a), nameOf(pair.b), shortVerdict(pair, context.comparison.audit), ...between, grouped(pair.n)];
  });
  const rest = pairs.length > rows.length ? `\n\nand ${grouped(pairs.length - rows.length)} more comparisons` : '';
  return table(['a', 'b', 'verdict', 'total, typical a / b', 'right answers, a − b', 'pairs'], rows, [0, 1, 2]) + rest;
}

function withoutPair({ comparison: { arms } }: ReportContext): string {
  const lines = arms.slice(0, MOST_ARMS_LISTED).map(({ arm, ok, records, accuracy, metrics, cost }) => {
    const p50 = metrics['total_ms']?.p50 ?? null;
    const right = accuracy.rate === null ? '' : `, ${percent(accuracy.rate)} right`;
    const median = p50 === null ? '' : `, median ${grouped(p50)} ms`;
    const price = cost.total_usd === null ? '' : `, USD ${usd(cost.total_usd)}`;
    return `${escapeMarkdown(nameOf(arm))}: ${grouped(ok)} of ${grouped(records)} answered${right}${median}${price}.`;
  });
  return lines.length === 0
    ? 'There is no record to report.'
    : bullets(
        [...lines, 'There is no second arm to compare with.'].slice(0, lines.length + (arms.length === 1 ? 1 : 0)),
      );
}

const LONGEST_REASON = 400;

/** How the run ended, where it ended before its plan was done, and that it was resumed; not escaped. */
export function endingNotes({ run, records }: ReportContext): string[] {
  if (run === null) return [];
  const notes: string[] = [];
  const { plannedAttempts, stop, error, resumed } = run;
  if (stop !== null) {
    const made = records.filter((record) => record.superseded !== true && record.retry !== true);
    const why = trimEnd(excerpt(stop.message, LONGEST_REASON), '. ');
    notes.push(
      `Stopped early: ${why}. ${grouped(made.length)} of ${counted(plannedAttempts, 'planned request')} made, ${grouped(made.filter(isAnswered).length)} answered.`,
    );
  }
  if (error !== null && error.message !== stop?.message) notes.push(excerpt(error.message, LONGEST_REASON));
  if (resumed) notes.push('This run was resumed: the pause is no part of its time.');
  return notes;
}
