import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  COST_MARGIN,
  Scorer,
  analyse,
  compareAccuracy,
  compareReliability,
  correctness,
  elapsed,
  historyDocuments,
  isJudged,
  originOf,
  pageDocument,
  reconcile,
  reportOf,
  walkthroughSummary,
  watched
} from "./chunk-CGMRCTNT.js";
import {
  blocksOf,
  fit,
  renderComment
} from "./chunk-T2E7VT6K.js";
import {
  groupArms,
  isMeasured
} from "./chunk-A6I5QJC7.js";
import {
  compareCost,
  costMeasure,
  hasTypical,
  latenciesOf,
  logRatiosOf,
  pairsOf,
  promptClusters,
  proportionMeasure
} from "./chunk-35UDL6I3.js";
import {
  comparedArms,
  pairRecords
} from "./chunk-CDFVLPJW.js";
import {
  OVERALL_DIMENSIONS,
  adjustedMeasures,
  byDimension,
  faceValue,
  judgedDimensions
} from "./chunk-2XBIQH4K.js";
import {
  promptKey
} from "./chunk-TZ4YHGB7.js";
import {
  alwaysValidTypical,
  deciding,
  overallVerdict,
  ratioMeasure,
  round
} from "./chunk-P5ZF7QHL.js";

// src/core/attempt/supersede.ts
function markSuperseded(records) {
  const last = /* @__PURE__ */ new Map();
  for (const record of records) {
    if (record.warmup === true || record.retry === true) continue;
    const known = last.get(keyOf(record));
    if (known === void 0 || (record.attempt ?? 0) >= (known.attempt ?? 0)) last.set(keyOf(record), record);
  }
  return records.map((record) => {
    const counts = record.warmup !== true && record.retry !== true;
    return { ...record, superseded: counts && last.get(keyOf(record)) !== record };
  });
}
function keyOf(record) {
  return `${record.arm ?? ""}
${promptKey(record)}`;
}
function inFileOrder(records, arms) {
  const rank = new Map(arms.map((arm, index) => [arm, index]));
  const armOf = (record) => rank.get(record.arm ?? "") ?? arms.length;
  return [...records].sort(
    (a, b) => armOf(a) - armOf(b) || a.run_index - b.run_index || (a.attempt ?? 0) - (b.attempt ?? 0) || Number(a.retry) - Number(b.retry)
  );
}

// src/core/compare/certainty.ts
function certainVerdicts(arms, question, about) {
  const paired = comparedArms(arms, question.reference).map(([a, b]) => pairRecords(a, b));
  const correct = correctness(question.scorer);
  const measures = paired.map((pair) => measuresAt(pair, question, correct));
  const { adjusted } = adjustedMeasures(measures);
  const verdicts = paired.map(({ a, b }, pair) => {
    const of = measures[pair];
    const verdicts2 = byDimension((dimension) => faceValue(of[dimension], adjusted[pair]?.[dimension] ?? null));
    return {
      a: a.arm,
      b: b.arm,
      verdict: overallVerdict(judgedDimensions(of, verdicts2, about), of.latency !== null)
    };
  });
  const isOpen = ({ verdict }) => verdict === "inconclusive" || verdict === "not comparable";
  return verdicts.length === 0 || verdicts.some(isOpen) ? null : verdicts;
}
function measuresAt({ b, pairs }, question, correct) {
  const margin = question.marginPp / 100;
  const clusters = promptClusters(pairs);
  const answers = deciding(compareAccuracy(pairs, correct, margin, clusters), true);
  const { sound } = compareReliability(pairs, clusters, margin, true);
  return {
    answers: pairsOf(answers) === 0 ? null : proportionMeasure(answers),
    latency: latencyAt(pairs, clusters, question.latencyMargin),
    reliability: pairsOf(sound) === 0 ? null : proportionMeasure(sound),
    cost: costMeasure(compareCost(pairs, b, clusters, question.costMargin ?? COST_MARGIN, true))
  };
}
function latencyAt(pairs, clusters, margin) {
  const latencies = latenciesOf(pairs, "total_ms", clusters);
  const complete = logRatiosOf(latencies);
  if (!hasTypical({ n: complete.logRatios.length, quantile_n: latencies.a.length })) return null;
  return ratioMeasure(alwaysValidTypical(complete.logRatios, complete.clusters), margin);
}

// src/run/analysis.ts
function verdictsOf(records, settings, count2) {
  const arms = armsOf(settled(records, settings, count2).records, settings);
  return certainVerdicts(arms, questionOf(settings), settings.certain_about ?? OVERALL_DIMENSIONS);
}
function settled(journalled, settings, count2) {
  const arms = settings.arms.map(({ arm }) => arm);
  const marked = inFileOrder(markSuperseded(journalled), arms);
  return {
    records: reconcile(
      marked.filter(({ warmup }) => warmup !== true),
      count2
    ),
    warmups: marked.filter(({ warmup }) => warmup === true)
  };
}
function analysed(records, settings, count2, draws) {
  const arms = armsOf(records, settings);
  return { arms, ...analyse(arms, count2, { ...questionOf(settings), ...draws === null ? {} : { draws } }) };
}
function armsOf(records, settings) {
  return withUnasked(groupArms([{ label: settings.run_id, records, settings }]), settings);
}
function questionOf(settings) {
  return {
    seed: settings.seed,
    marginPp: settings.margin_pp,
    latencyMargin: settings.latency_margin,
    costMargin: settings.cost_margin ?? COST_MARGIN,
    reference: settings.reference,
    scorer: settings.scorer
  };
}
function withUnasked(arms, settings) {
  const asked = new Map(arms.map((arm) => [arm.arm, arm]));
  const { run_id: label } = settings;
  return settings.arms.map(
    ({ arm, provider, model, effort }) => asked.get(arm) ?? { arm, provider, model, effort, labels: [label], settings: [settings], records: [], all: [] }
  );
}

// src/prepare/documents/run.ts
import path from "node:path";

// src/core/report/markdown/run.ts
var RUN_BUDGET_BYTES = 5e6;
var MOST_FAILURES = 5e3;
function renderRun(report) {
  return fit(blocksOf(report, { failures: MOST_FAILURES }), RUN_BUDGET_BYTES, "The records hold everything.");
}

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

// src/core/walkthrough/run-summary.ts
function runSummary({ settings, records, warmups, comparison, ...run }, recordsFile) {
  const { audit, ...compared } = comparison;
  const took = elapsed(records, settings.resumed_at);
  return {
    ...walkthroughSummary(records),
    dataset: settings.dataset,
    settings,
    run: {
      planned_attempts: run.plannedAttempts,
      attempts: records.length,
      warmups: warmups.length,
      superseded: records.filter(({ superseded }) => superseded).length,
      retried: records.filter(({ retry }) => retry).length,
      left_to_ask: run.leftToAsk,
      stopped_code: run.stop?.code ?? null,
      stopped_reason: run.stop?.message ?? null,
      charged: run.charged,
      resumed: run.resumed,
      elapsed_seconds: took?.seconds ?? null,
      interrupted_seconds: took?.interruptedSeconds ?? 0,
      round_trip_ms: rounded(run.roundTripMs)
    },
    accuracy: scoreRun({ label: settings.run_id, benchmarkJsonl: recordsFile, scorer: settings.scorer }, records).arms,
    comparison: compared,
    audit
  };
}
function rounded(byArm) {
  return Object.fromEntries(Object.entries(byArm).map(([arm, ms]) => [arm, ms === null ? null : round(ms, 2)]));
}

// src/prepare/documents/run.ts
function runDocuments(run, paths, { url, command }) {
  const { comparison, records, watch } = run;
  const context = { comparison, records, run, watch, sources: [], url };
  const reportModel = reportOf(context);
  return {
    context,
    reportModel,
    documents: [
      { name: path.basename(paths.markdown), text: () => renderRun(reportModel) },
      { name: path.basename(paths.comment), text: () => renderComment(reportModel) },
      { name: path.basename(paths.summary), json: summaryOf(run, paths.records) },
      ...historyDocuments(watch),
      pageDocument({ report: reportModel, context, arms: run.arms, paired: run.paired, command })
    ]
  };
}
function summaryOf(run, recordsPath) {
  const summary = runSummary(run, recordsPath);
  return run.watch === null ? summary : { ...summary, since: run.watch.since };
}

// src/prepare/watch/run.ts
async function watchedRun({ earlier, plan }, report, provenance) {
  const { settings, records, comparison, arms, stop } = report;
  const run = {
    files: [{ label: settings.run_id, records, settings }],
    comparison,
    arms,
    facts: {
      key: String(provenance.workflow?.run_id ?? settings.run_id),
      origin: originOf(comparison, provenance),
      complete: stop === null || stop.code === "certain"
    }
  };
  const known = stop?.code === "interrupted" ? { ...earlier, baseline: null, note: INTERRUPTED } : earlier;
  return await watched(known, plan, run, evidenceOptionsOf(settings));
}
var INTERRUPTED = "This run was interrupted and is not compared with the baseline; a resumed or a new run is.";
function evidenceOptionsOf(settings) {
  return {
    seed: settings.seed,
    accuracyMarginPp: settings.margin_pp,
    latencyMargin: settings.latency_margin,
    costMargin: settings.cost_margin ?? COST_MARGIN,
    reference: null,
    scorer: settings.scorer
  };
}

export {
  verdictsOf,
  settled,
  analysed,
  AccuracyTally,
  runDocuments,
  watchedRun,
  evidenceOptionsOf
};
