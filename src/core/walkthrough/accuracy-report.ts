import { mean } from '../statistics/distribution.js';
import { codeCell, escapeMarkdown, inlineCode, tableCell } from '../text/escaping.js';
import { markdownTable } from '../text/markdown-table.js';
import { percent } from '../text/numbers.js';
import { round } from '../text/rounding.js';
import type { AccuracyDigest, AccuracyRow, RunAccuracy } from './accuracy.js';

/** What stands in `gsm8k_accuracy_summary.json` after the records; `summaries` is added to the walkthrough's object where one file holds several arms. */
export function accuracySummaries({ arms, summary }: AccuracyDigest): object {
  return { ...(arms.length > 1 ? { summaries: arms } : {}), summary };
}

/** `gsm8k_accuracy_main_runs.json`. */
export function mainRunsJson(summaries: readonly RunAccuracy[], generatedAt: string): object {
  const rates = summaries.flatMap(({ accuracy_overall: rate }) => (rate === null ? [] : [rate]));
  const average = mean(rates);
  return {
    generated_at: generatedAt,
    summaries,
    mean_accuracy_overall: average === null ? null : round(average, 4),
  };
}

const LONGEST_CELL = 60;

/** `gsm8k_accuracy_summary.md`: the figures of one run and its first wrong answers. */
export function accuracyMarkdown(digest: AccuracyDigest, generatedAt: string): string {
  const { summary, arms } = digest;
  if (summary === null) return `# Accuracy\n\nNo records to score (${generatedAt}).\n`;
  return [
    `# Accuracy of ${escapeMarkdown(summary.label)}`,
    '',
    `${summary.correct_records} of ${summary.judged_records} answers right. Scored from ${inlineCode(summary.benchmark_jsonl)} on ${generatedAt} with scorer ${inlineCode(summary.scorer)}.`,
    '',
    ...arms.flatMap(figures),
    ...mismatchTable(digest),
  ].join('\n');
}

function figures(accuracy: RunAccuracy): string[] {
  const rows: [string, string | number][] = [
    ['Records', accuracy.total_records],
    ['Judged: with a reference answer, and not ended by the client’s own side', accuracy.judged_records],
    ['Successful requests', accuracy.successful_records],
    ['Failed requests', accuracy.failed_records],
    ['Right', accuracy.correct_records],
    ['Wrong', accuracy.incorrect_records],
    ['No answer found in the text', accuracy.missing_model_answer_records],
    ['No reference answer', accuracy.missing_reference_answer_records],
    ['Accuracy of judged records, failed requests counted as wrong', percent(accuracy.accuracy_overall)],
    ['Accuracy of successful requests', percent(accuracy.accuracy_success_only)],
  ];
  const arm = [accuracy.provider, accuracy.model, accuracy.effort].filter((part) => part !== null).join(' ');
  const cells = rows.map(([name, value]) => [name, String(value)]);
  return [markdownTable([tableCell(arm), ''], cells, { figureColumns: [1] }), ''];
}

function mismatchTable({ wrong, wrongCount }: AccuracyDigest): string[] {
  if (wrong.length === 0) return [];
  const heading =
    wrongCount > wrong.length ? `## Not right (the first ${wrong.length} of ${wrongCount})` : '## Not right';
  const head = ['Prompt', 'Provider', 'Why', 'Expected', 'Answered'];
  return [heading, '', markdownTable(head, wrong.map(mismatchCells)), ''];
}

function mismatchCells(row: AccuracyRow): string[] {
  const why = (row.mismatch_reason ?? '').replaceAll('_', ' ');
  return [
    ...[tableCell(row.prompt_id), tableCell(row.provider), why],
    ...[cell(row.reference_answer), cell(row.model_answer)],
  ];
}

/** `gsm8k_accuracy_main_runs.md`: runs side by side, and per effort what lies between the providers. */
export function mainRunsMarkdown(summaries: readonly RunAccuracy[], generatedAt: string): string {
  return [
    '# Accuracy across runs',
    '',
    `${summaries.length} runs, scored on ${generatedAt}.`,
    '',
    markdownTable(RUN_COLUMNS, summaries.map(runCells), { figureColumns: [4, 5, 6, 7] }),
    '',
    '## OpenAI vs Bedrock',
    '',
    ...deltas(summaries),
    '',
  ].join('\n');
}

const RUN_COLUMNS = [
  ...['Run', 'Provider', 'Model', 'Effort'],
  ...['Right', 'Not right', 'Of judged records', 'Of successful requests'],
];

function runCells(run: RunAccuracy): string[] {
  return [
    ...[tableCell(run.label), tableCell(run.provider), codeCell(run.model), tableCell(run.effort ?? '')],
    ...[String(run.correct_records), String(run.judged_records - run.correct_records)],
    ...[percent(run.accuracy_overall), percent(run.accuracy_success_only)],
  ];
}

/** One line an effort that both providers ran exactly once; others can't be paired without choosing. */
function deltas(summaries: readonly RunAccuracy[]): string[] {
  const efforts = [...new Set(summaries.map((run) => run.effort))];
  const lines = efforts.map((effort) =>
    delta(
      effort,
      summaries.filter((run) => run.effort === effort),
    ),
  );
  return lines.length === 0 ? ['No runs to compare.'] : lines;
}

function delta(effort: string | null, runs: readonly RunAccuracy[]): string {
  const name = effort === null ? 'effort unknown' : escapeMarkdown(effort);
  const [openai, ...moreOpenai] = runs.filter((run) => run.provider === 'openai');
  const [bedrock, ...moreBedrock] = runs.filter((run) => run.provider === 'bedrock');
  if (openai === undefined || bedrock === undefined) return `- ${name}: only one of the two providers was run.`;
  if (moreOpenai.length + moreBedrock.length > 0)
    return `- ${name}: a provider was run more than once; compare two runs with \`parity-bench compare\`.`;
  const [ours, theirs] = [openai.accuracy_overall, bedrock.accuracy_overall];
  if (ours === null || theirs === null) return `- ${name}: no reference answers.`;
  const points = round((ours - theirs) * 100, 2);
  return `- ${name}: OpenAI ${percent(ours)}, Bedrock ${percent(theirs)}: ${points > 0 ? '+' : ''}${points.toFixed(2)} percentage points for OpenAI.`;
}

function cell(text: string | null): string {
  if (text === null) return '';
  const short = [...text.slice(0, 4 * LONGEST_CELL)].slice(0, LONGEST_CELL).join('');
  return codeCell(short.length < text.length ? `${short}…` : short);
}
