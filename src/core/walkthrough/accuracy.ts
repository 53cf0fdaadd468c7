import { isJudged } from '../compare/correctness.js';
import { isMeasured } from '../record/arms.js';
import type { AttemptRecord } from '../record/record.js';
import type { ScorerName } from '../record/scorer-name.js';
import { type MismatchReason, Scorer } from '../score/scorer.js';
import { round } from '../text/rounding.js';

/** The verdict on one record as the walkthrough's accuracy files list it. */
export interface AccuracyRow {
  prompt_id: string;
  run_index: number;
  provider: string;
  model: string;
  ok: boolean;
  prompt_index: number;
  reference_answer: string | null;
  model_answer: string | null;
  normalized_reference_answer: string | null;
  normalized_model_answer: string | null;
  is_correct: boolean;
  mismatch_reason: MismatchReason | null;
}

/** The accuracy of one run as the walkthrough's files sum it up; `effort`, `scorer` and `judged_records` are ours. */
export interface RunAccuracy {
  label: string;
  provider: string;
  model: string;
  effort: string | null;
  scorer: ScorerName;
  benchmark_jsonl: string;
  total_records: number;
  successful_records: number;
  failed_records: number;
  /** Successful, with a reference. */
  scored_records: number;
  /** With a reference, and not ended by the client's own side: what `accuracy_overall` is a share of. All records in the published runs. */
  judged_records: number;
  correct_records: number;
  /** Scored and not correct, answers that are missing among them. */
  incorrect_records: number;
  missing_model_answer_records: number;
  missing_reference_answer_records: number;
  /** Of the judged records, failed requests counted as wrong; four decimals; null where none is judged. */
  accuracy_overall: number | null;
  /** Of the scored records. */
  accuracy_success_only: number | null;
}

export interface AccuracySource {
  readonly label: string;
  /** The file that was scored, as the files name it. */
  readonly benchmarkJsonl: string;
  readonly scorer: ScorerName;
}

interface Counts {
  readonly first: AttemptRecord;
  total: number;
  successful: number;
  scored: number;
  correct: number;
  missingModel: number;
  missingReference: number;
  judged: number;
}

/**
 * Scores records one at a time and keeps counts only, so that a file of any
 * length is scored in one pass. Warm-ups, superseded attempts and retries are no
 * measurement and are passed over.
 */
export class AccuracyTally {
  private readonly whole: Counts[] = [];
  private readonly arms = new Map<string, Counts>();
  private readonly wrong: AccuracyRow[] = [];
  private wrongCount = 0;

  private readonly scorer: Scorer;

  constructor(private readonly source: AccuracySource) {
    this.scorer = new Scorer(source.scorer);
  }

  /** @returns the record's verdict, null for one that is no measurement */
  add(record: AttemptRecord): AccuracyRow | null {
    if (!isMeasured(record)) return null;
    const row = rowOf(record, this.scorer);
    this.whole[0] ??= countsFrom(record);
    const arm = record.arm ?? `${record.provider}\n${record.model}`;
    const counts = this.arms.get(arm) ?? countsFrom(record);
    this.arms.set(arm, counts);
    const judged = isJudged(record, row.normalized_reference_answer);
    count(this.whole[0], row, judged);
    count(counts, row, judged);
    if (!row.is_correct) this.addWrong(row);
    return row;
  }

  digest(): AccuracyDigest {
    const [whole] = this.whole;
    return {
      summary: whole === undefined ? null : accuracyOf(whole, this.source, this.source.label),
      arms: this.byArm(),
      wrong: this.wrong,
      wrongCount: this.wrongCount,
    };
  }

  private byArm(): RunAccuracy[] {
    const single = this.arms.size === 1;
    return [...this.arms].map(([arm, counts]) =>
      accuracyOf(counts, this.source, single ? this.source.label : `${this.source.label} ${arm.replace('\n', ' ')}`),
    );
  }

  private addWrong(row: AccuracyRow): void {
    this.wrongCount += 1;
    if (this.wrong.length < WRONG_KEPT) this.wrong.push(row);
  }
}

/** How many wrong answers a digest shows; the JSON has all. */
const WRONG_KEPT = 20;

/** What is left of a run once its records have been scored and let go. */
export interface AccuracyDigest {
  /** Of the whole file, named after its first record as the walkthrough does; null of no record. */
  readonly summary: RunAccuracy | null;
  /** In order of first appearance. */
  readonly arms: readonly RunAccuracy[];
  /** The first few. */
  readonly wrong: readonly AccuracyRow[];
  readonly wrongCount: number;
}

/** Everything that the accuracy files of one run say. */
export interface ScoredRun extends AccuracyDigest {
  readonly records: readonly AccuracyRow[];
}

/** Scores all records of a file at once. */
export function scoreRun(source: AccuracySource, records: Iterable<AttemptRecord>): ScoredRun {
  const tally = new AccuracyTally(source);
  const rows: AccuracyRow[] = [];
  for (const record of records) {
    const row = tally.add(record);
    if (row !== null) rows.push(row);
  }
  return { ...tally.digest(), records: rows };
}

function rowOf(record: AttemptRecord, scorer: Scorer): AccuracyRow {
  const { prompt_id, run_index, provider, model, ok, prompt_index } = record;
  const scored = scorer.score(record);
  return {
    prompt_id,
    run_index,
    provider,
    model,
    ok,
    prompt_index,
    reference_answer: scored.reference_answer,
    model_answer: scored.model_answer,
    normalized_reference_answer: scored.normalized_reference_answer,
    normalized_model_answer: scored.normalized_model_answer,
    is_correct: scored.is_correct,
    mismatch_reason: scored.mismatch_reason,
  };
}

function countsFrom(first: AttemptRecord): Counts {
  return {
    first,
    total: 0,
    successful: 0,
    scored: 0,
    correct: 0,
    missingModel: 0,
    missingReference: 0,
    judged: 0,
  };
}

function count(counts: Counts, row: AccuracyRow, judged: boolean): void {
  const hasReference = row.normalized_reference_answer !== null;
  counts.total += 1;
  counts.successful += row.ok ? 1 : 0;
  counts.judged += judged ? 1 : 0;
  counts.scored += row.ok && hasReference ? 1 : 0;
  counts.correct += row.is_correct ? 1 : 0;
  counts.missingModel += row.mismatch_reason === 'missing_model_answer' ? 1 : 0;
  counts.missingReference += row.mismatch_reason === 'missing_reference_answer' ? 1 : 0;
}

function accuracyOf(counts: Counts, source: AccuracySource, label: string): RunAccuracy {
  const { first, total, successful, scored, judged, correct } = counts;
  const rate = (of: number) => (of === 0 ? null : round(correct / of, 4));
  return {
    label,
    provider: first.provider,
    model: first.model,
    effort: first.effort ?? effortOf(source.label) ?? effortOf(source.benchmarkJsonl),
    scorer: source.scorer,
    benchmark_jsonl: source.benchmarkJsonl,
    total_records: total,
    successful_records: successful,
    failed_records: total - successful,
    scored_records: scored,
    judged_records: judged,
    correct_records: correct,
    incorrect_records: scored - correct,
    missing_model_answer_records: counts.missingModel,
    missing_reference_answer_records: counts.missingReference,
    accuracy_overall: rate(judged),
    accuracy_success_only: rate(scored),
  };
}

/** The effort that a name ends its description with: `bedrock-medium`, `openai-gsm8k-gpt55-xhigh-merged-clean`. */
function effortOf(name: string): string | null {
  const efforts = name
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => /^(?:minimal|low|medium|high|xhigh)$/.test(word));
  return efforts.at(-1) ?? null;
}
