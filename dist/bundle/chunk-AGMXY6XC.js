import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  isMeasured
} from "./chunk-5RMSXEZV.js";
import {
  Scorer,
  isJudged
} from "./chunk-477SQBMC.js";
import {
  round
} from "./chunk-LU6X25WC.js";

// src/core/walkthrough/accuracy.ts
var AccuracyTally = class {
  constructor(source) {
    this.source = source;
    this.scorer = new Scorer(source.scorer);
  }
  source;
  whole = [];
  arms = /* @__PURE__ */ new Map();
  wrong = [];
  wrongCount = 0;
  scorer;
  /** @returns the record's verdict, null for one that is no measurement */
  add(record) {
    if (!isMeasured(record)) return null;
    const row = rowOf(record, this.scorer);
    this.whole[0] ??= countsFrom(record);
    const arm = record.arm ?? `${record.provider}
${record.model}`;
    const counts = this.arms.get(arm) ?? countsFrom(record);
    this.arms.set(arm, counts);
    const judged = isJudged(record, row.normalized_reference_answer);
    count(this.whole[0], row, judged);
    count(counts, row, judged);
    if (!row.is_correct) this.addWrong(row);
    return row;
  }
  digest() {
    const [whole] = this.whole;
    return {
      summary: whole === void 0 ? null : accuracyOf(whole, this.source, this.source.label),
      arms: this.byArm(),
      wrong: this.wrong,
      wrongCount: this.wrongCount
    };
  }
  byArm() {
    const single = this.arms.size === 1;
    return [...this.arms].map(
      ([arm, counts]) => accuracyOf(counts, this.source, single ? this.source.label : `${this.source.label} ${arm.replace("\n", " ")}`)
    );
  }
  addWrong(row) {
    this.wrongCount += 1;
    if (this.wrong.length < WRONG_KEPT) this.wrong.push(row);
  }
};
var WRONG_KEPT = 20;
function scoreRun(source, records) {
  const tally = new AccuracyTally(source);
  const rows = [];
  for (const record of records) {
    const row = tally.add(record);
    if (row !== null) rows.push(row);
  }
  return { ...tally.digest(), records: rows };
}
function rowOf(record, scorer) {
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
    mismatch_reason: scored.mismatch_reason
  };
}
function countsFrom(first) {
  return {
    first,
    total: 0,
    successful: 0,
    scored: 0,
    correct: 0,
    missingModel: 0,
    missingReference: 0,
    judged: 0
  };
}
function count(counts, row, judged) {
  const hasReference = row.normalized_reference_answer !== null;
  counts.total += 1;
  counts.successful += row.ok ? 1 : 0;
  counts.judged += judged ? 1 : 0;
  counts.scored += row.ok && hasReference ? 1 : 0;
  counts.correct += row.is_correct ? 1 : 0;
  counts.missingModel += row.mismatch_reason === "missing_model_answer" ? 1 : 0;
  counts.missingReference += row.mismatch_reason === "missing_reference_answer" ? 1 : 0;
}
function accuracyOf(counts, source, label) {
  const { first, total, successful, scored, judged, correct } = counts;
  const rate = (of) => of === 0 ? null : round(correct / of, 4);
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
    accuracy_success_only: rate(scored)
  };
}
function effortOf(name) {
  const efforts = name.toLowerCase().split(/[^a-z]+/).filter((word) => /^(?:minimal|low|medium|high|xhigh)$/.test(word));
  return efforts.at(-1) ?? null;
}

export {
  AccuracyTally,
  scoreRun
};
