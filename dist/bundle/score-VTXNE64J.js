import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  SCORE_OPTIONS
} from "./chunk-Q75YB2EA.js";
import {
  AccuracyTally
} from "./chunk-AGMXY6XC.js";
import {
  markdownTable
} from "./chunk-OEFQGSZR.js";
import {
  finalFilesBelow,
  labelsOf,
  recordFiles,
  recordsOf
} from "./chunk-GFASLPXX.js";
import {
  prepareDirectory
} from "./chunk-ZQNRQO2G.js";
import {
  parseOptions
} from "./chunk-QH24ILPQ.js";
import "./chunk-TCPM6CAM.js";
import "./chunk-Q3FCXVZN.js";
import {
  writeAtomically,
  writeJson
} from "./chunk-5RMSXEZV.js";
import {
  sortedJson
} from "./chunk-OYFC3G7L.js";
import {
  replaceFile
} from "./chunk-YODGX2U7.js";
import {
  outgoingData
} from "./chunk-PHGPCPOY.js";
import "./chunk-FIGDLMOA.js";
import {
  errnoOf
} from "./chunk-XOSPGNAM.js";
import "./chunk-477SQBMC.js";
import {
  mean,
  percent,
  round
} from "./chunk-LU6X25WC.js";
import "./chunk-NQYBRQ3G.js";
import "./chunk-CTC26OTG.js";
import "./chunk-YK3BPBQT.js";
import {
  ParityError,
  codeCell,
  escapeMarkdown,
  inlineCode,
  option,
  phrase,
  tableCell
} from "./chunk-KL4PBLXA.js";
import "./chunk-45JK7FS3.js";
import "./chunk-YO7HOLJV.js";

// src/commands/score.ts
import path from "node:path";

// src/core/walkthrough/accuracy-report.ts
function accuracySummaries({ arms, summary }) {
  return { ...arms.length > 1 ? { summaries: arms } : {}, summary };
}
function mainRunsJson(summaries, generatedAt) {
  const rates = summaries.flatMap(({ accuracy_overall: rate }) => rate === null ? [] : [rate]);
  const average = mean(rates);
  return {
    generated_at: generatedAt,
    summaries,
    mean_accuracy_overall: average === null ? null : round(average, 4)
  };
}
var LONGEST_CELL = 60;
function accuracyMarkdown(digest, generatedAt) {
  const { summary, arms } = digest;
  if (summary === null) return `# Accuracy

No records to score (${generatedAt}).
`;
  return [
    `# Accuracy of ${escapeMarkdown(summary.label)}`,
    "",
    `${summary.correct_records} of ${summary.judged_records} answers right. Scored from ${inlineCode(summary.benchmark_jsonl)} on ${generatedAt} with scorer ${inlineCode(summary.scorer)}.`,
    "",
    ...arms.flatMap(figures),
    ...mismatchTable(digest)
  ].join("\n");
}
function figures(accuracy) {
  const rows = [
    ["Records", accuracy.total_records],
    ["Judged: with a reference answer, and not ended by the client\u2019s own side", accuracy.judged_records],
    ["Successful requests", accuracy.successful_records],
    ["Failed requests", accuracy.failed_records],
    ["Right", accuracy.correct_records],
    ["Wrong", accuracy.incorrect_records],
    ["No answer found in the text", accuracy.missing_model_answer_records],
    ["No reference answer", accuracy.missing_reference_answer_records],
    ["Accuracy of judged records, failed requests counted as wrong", percent(accuracy.accuracy_overall)],
    ["Accuracy of successful requests", percent(accuracy.accuracy_success_only)]
  ];
  const arm = [accuracy.provider, accuracy.model, accuracy.effort].filter((part) => part !== null).join(" ");
  const cells = rows.map(([name, value]) => [name, String(value)]);
  return [markdownTable([tableCell(arm), ""], cells, { figureColumns: [1] }), ""];
}
function mismatchTable({ wrong, wrongCount }) {
  if (wrong.length === 0) return [];
  const heading = wrongCount > wrong.length ? `## Not right (the first ${wrong.length} of ${wrongCount})` : "## Not right";
  const head = ["Prompt", "Provider", "Why", "Expected", "Answered"];
  return [heading, "", markdownTable(head, wrong.map(mismatchCells)), ""];
}
function mismatchCells(row) {
  const why = (row.mismatch_reason ?? "").replaceAll("_", " ");
  return [
    ...[tableCell(row.prompt_id), tableCell(row.provider), why],
    ...[cell(row.reference_answer), cell(row.model_answer)]
  ];
}
function mainRunsMarkdown(summaries, generatedAt) {
  return [
    "# Accuracy across runs",
    "",
    `${summaries.length} runs, scored on ${generatedAt}.`,
    "",
    markdownTable(RUN_COLUMNS, summaries.map(runCells), { figureColumns: [4, 5, 6, 7] }),
    "",
    "## OpenAI vs Bedrock",
    "",
    ...deltas(summaries),
    ""
  ].join("\n");
}
var RUN_COLUMNS = [
  ...["Run", "Provider", "Model", "Effort"],
  ...["Right", "Not right", "Of judged records", "Of successful requests"]
];
function runCells(run) {
  return [
    ...[tableCell(run.label), tableCell(run.provider), codeCell(run.model), tableCell(run.effort ?? "")],
    ...[String(run.correct_records), String(run.judged_records - run.correct_records)],
    ...[percent(run.accuracy_overall), percent(run.accuracy_success_only)]
  ];
}
function deltas(summaries) {
  const efforts = [...new Set(summaries.map((run) => run.effort))];
  const lines = efforts.map(
    (effort) => delta(
      effort,
      summaries.filter((run) => run.effort === effort)
    )
  );
  return lines.length === 0 ? ["No runs to compare."] : lines;
}
function delta(effort, runs) {
  const name = effort === null ? "effort unknown" : escapeMarkdown(effort);
  const [openai, ...moreOpenai] = runs.filter((run) => run.provider === "openai");
  const [bedrock, ...moreBedrock] = runs.filter((run) => run.provider === "bedrock");
  if (openai === void 0 || bedrock === void 0) return `- ${name}: only one of the two providers was run.`;
  if (moreOpenai.length + moreBedrock.length > 0)
    return `- ${name}: a provider was run more than once; compare two runs with \`parity-bench compare\`.`;
  const [ours, theirs] = [openai.accuracy_overall, bedrock.accuracy_overall];
  if (ours === null || theirs === null) return `- ${name}: no reference answers.`;
  const points = round((ours - theirs) * 100, 2);
  return `- ${name}: OpenAI ${percent(ours)}, Bedrock ${percent(theirs)}: ${points > 0 ? "+" : ""}${points.toFixed(2)} percentage points for OpenAI.`;
}
function cell(text) {
  if (text === null) return "";
  const short = [...text.slice(0, 4 * LONGEST_CELL)].slice(0, LONGEST_CELL).join("");
  return codeCell(short.length < text.length ? `${short}\u2026` : short);
}

// src/effects/files/scores.ts
var BLOCK = 1 << 20;
async function scoreFile(source, target, generatedAt, onTorn) {
  try {
    return await replaceFile(target, (file) => writeScores(file, source, generatedAt, onTorn));
  } catch (cause) {
    if (cause instanceof ParityError) throw cause;
    throw new ParityError(
      "DISK_FAILED",
      `${target} can't be written (${errnoOf(cause)}); the records are untouched.`,
      cause
    );
  }
}
async function writeScores(file, source, generatedAt, onTorn) {
  const tally = new AccuracyTally(source);
  let block = `{
  "generated_at": ${JSON.stringify(generatedAt)},
  "records": [`;
  let separator = "\n";
  let keys = null;
  for await (const record of recordsOf(source.benchmarkJsonl, onTorn)) {
    const scored = tally.add(record);
    if (scored === null) continue;
    const row = outgoingData(scored);
    keys ??= Object.keys(row).sort();
    block += `${separator}${indented(row, keys)}`;
    separator = ",\n";
    if (block.length < BLOCK) continue;
    await file.writeFile(block);
    block = "";
  }
  const digest = tally.digest();
  await file.writeFile(
    `${block}${separator === "\n" ? "" : "\n  "}],
${sortedJson(outgoingData(accuracySummaries(digest))).slice(2)}`
  );
  return digest;
}
function indented(row, sortedKeys) {
  return `    ${JSON.stringify(row, sortedKeys, 2).replaceAll("\n", "\n    ")}`;
}

// src/commands/score.ts
var RESULTS = "result";
async function scoreCommand(context) {
  const options = parseOptions(SCORE_OPTIONS, context.raw);
  const files = await filesToScore([...context.operands, ...options.benchmarkJsonl], options);
  const labels = labelsOf(files);
  const generatedAt = (/* @__PURE__ */ new Date()).toISOString();
  const summaries = [];
  for (const [index, file] of files.entries()) {
    const source = { label: labels[index], benchmarkJsonl: file, scorer: options.scorer };
    const target = path.join(directoryOf(file, options), nameFor(files, options, source.label));
    const run = await scoredInto(target, source, generatedAt, context);
    context.print(`${lineOf(run)} \u2192 ${target}.json`);
    summaries.push(...run.arms);
  }
  if (summaries.length === 0) {
    throw new ParityError(
      "INVALID_RECORDS",
      `nothing to score: ${files.join(", ")} ${files.length === 1 ? "holds" : "hold"} no record that is a measurement; name the records of a run.`
    );
  }
  if (options.mainRuns)
    context.print(
      `${summaries.length} arms compared \u2192 ${await writeMainRuns(options.aggregateOutputDir, summaries, generatedAt)}`
    );
  return 0;
}
async function filesToScore(named, options) {
  if (named.length > 0) return recordFiles(named);
  if (!options.mainRuns) {
    throw new ParityError(
      "INVALID_OPTION",
      phrase`score needs records: name files or directories, e.g. parity-bench score bedrock.jsonl, or use ${option("main-runs")} to score all below result.`
    );
  }
  const files = await finalFilesBelow(RESULTS);
  if (files.length > 0) return files;
  throw new ParityError(
    "INVALID_RECORDS",
    phrase`${option("main-runs")} found no openai_responses_latency_*.jsonl below ${RESULTS}; run first, or name files.`
  );
}
function directoryOf(file, { outputDir }) {
  return outputDir ?? path.dirname(file);
}
function nameFor(files, options, label) {
  const directories = files.map((file) => path.resolve(directoryOf(file, options)));
  return new Set(directories).size === files.length ? "gsm8k_accuracy_summary" : `${label}_gsm8k_accuracy_summary`;
}
async function scoredInto(target, source, generatedAt, { log }) {
  await prepareDirectory(path.dirname(target));
  const run = await scoreFile(source, `${target}.json`, generatedAt, ({ line }) => {
    log.warn(`${source.benchmarkJsonl} line ${line} was torn by a crash and is left out.`);
  });
  await writeAtomically(`${target}.md`, accuracyMarkdown(run, generatedAt));
  return run;
}
async function writeMainRuns(directory, summaries, generatedAt) {
  await prepareDirectory(directory);
  const json = path.join(directory, "gsm8k_accuracy_main_runs.json");
  await writeJson(json, mainRunsJson(summaries, generatedAt));
  await writeAtomically(path.join(directory, "gsm8k_accuracy_main_runs.md"), mainRunsMarkdown(summaries, generatedAt));
  return json;
}
function lineOf({ summary }) {
  if (summary === null) return "no records";
  return `${summary.label}: ${summary.correct_records} of ${summary.judged_records} right (${percent(summary.accuracy_overall)})`;
}
export {
  scoreCommand
};
