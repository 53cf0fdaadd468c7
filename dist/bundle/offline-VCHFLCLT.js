import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  compareCommand,
  compareFiles,
  comparisonDocuments,
  parseQuestion
} from "./chunk-UNQPRT5C.js";
import {
  PROVIDERS,
  providerOf
} from "./chunk-ALMOIJY7.js";
import "./chunk-DUMKTVML.js";
import {
  withGates
} from "./chunk-K7LKFKAU.js";
import {
  loadDataset
} from "./chunk-KD5Q27Z6.js";
import {
  AccuracyTally,
  analysed,
  evidenceOptionsOf,
  runDocuments
} from "./chunk-XY5ASYCF.js";
import {
  parseConditions,
  sinceBaseline,
  writeDocuments
} from "./chunk-CGMRCTNT.js";
import {
  markdownTable
} from "./chunk-T2E7VT6K.js";
import {
  digestOf,
  historyIn,
  readManifest
} from "./chunk-6UMBMXSJ.js";
import {
  continued,
  pointOf,
  withoutRun
} from "./chunk-6MOFNCKO.js";
import "./chunk-3Y4QATF5.js";
import "./chunk-A6I5QJC7.js";
import {
  readRecordFile,
  readRecords,
  readSettings,
  recordsOf,
  writeAtomically,
  writeJson
} from "./chunk-FRYBP67J.js";
import {
  mean,
  nearestRank
} from "./chunk-35UDL6I3.js";
import "./chunk-L5V3LYPZ.js";
import "./chunk-VBN2VZ26.js";
import "./chunk-CDFVLPJW.js";
import "./chunk-2XBIQH4K.js";
import "./chunk-5V3ZEP3T.js";
import "./chunk-TZ4YHGB7.js";
import {
  isJsonObject
} from "./chunk-X5GNT3W2.js";
import {
  excerpt
} from "./chunk-3TQE47KB.js";
import {
  COMMENT,
  ESTIMATE_OPTIONS,
  HISTORY,
  MANIFEST,
  PUBLISHED_USAGE,
  ParityError,
  REPORT_OPTIONS,
  SCORE_OPTIONS,
  VERSION,
  asParityError,
  codeCell,
  commandLine,
  costUsd,
  counted,
  errnoOf,
  escapeMarkdown,
  finalFilesBelow,
  grouped,
  inlineCode,
  inputTokens,
  labelsOf,
  loadTokenizer,
  maskLookalikesWithin,
  option,
  outgoingData,
  parseOptions,
  percent,
  phrase,
  prepareDirectory,
  priceOf,
  priceOverrides,
  readRegular,
  recordFiles,
  renderTerminal,
  replaceFile,
  round,
  sortedJson,
  tableCell
} from "./chunk-P5ZF7QHL.js";
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
var BLOCK = 1 << 18;
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
  let fields = null;
  for await (const record of recordsOf(source.benchmarkJsonl, onTorn)) {
    const scored = tally.add(record);
    if (scored === null) continue;
    const row = outgoingData(scored);
    fields ??= fieldsOf(row);
    block += `${separator}${indented(row, fields)}`;
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
function fieldsOf(row) {
  const names = Object.keys(row).sort();
  return names.map((name, place) => [name, `${place === 0 ? "" : ","}
      ${JSON.stringify(name)}: `]);
}
function indented(row, fields) {
  let text = "    {";
  for (const [name, before] of fields) text += before + JSON.stringify(row[name]);
  return `${text}
    }`;
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
    log.warn(`${source.benchmarkJsonl} line ${line} is incomplete, as after a crash, and is left out.`);
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

// src/commands/report.ts
import { existsSync } from "node:fs";
import path4 from "node:path";

// src/verify/run.ts
import path3 from "node:path";

// src/core/manifest/difference.ts
var TOLERANCE = 1e-9;
function differences(says, yields, place = "") {
  if (Array.isArray(says) && Array.isArray(yields)) {
    const length = Math.max(says.length, yields.length);
    return Array.from({ length }, (_, index) => index).flatMap(
      (index) => differences(says[index], yields[index], `${place}[${index}]`)
    );
  }
  if (isJsonObject(says) && isJsonObject(yields)) {
    const names = [.../* @__PURE__ */ new Set([...Object.keys(says), ...Object.keys(yields)])].sort();
    return names.flatMap((name) => differences(says[name], yields[name], place === "" ? name : `${place}.${name}`));
  }
  return isSame(says, yields) ? [] : [{ place, says: shown(says), yields: shown(yields) }];
}
function isSame(one, other) {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return one === other || Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
}
function textDifferences(says, yields) {
  if (says === yields) return [];
  const [ours, theirs] = [says.split("\n"), yields.split("\n")];
  const line = ours.findIndex((text, index) => text !== theirs[index]);
  const at = line < 0 ? ours.length : line;
  return [{ place: `line ${at + 1}`, says: shown(ours[at]), yields: shown(theirs[at]) }];
}
function leaves(value) {
  if (Array.isArray(value)) return value.reduce((sum, item) => sum + leaves(item), 0);
  return isJsonObject(value) ? Object.values(value).reduce((sum, item) => sum + leaves(item), 0) : 1;
}
var LONGEST = 60;
function shown(value) {
  if (value === void 0) return "nothing";
  return excerpt(JSON.stringify(value), LONGEST);
}

// src/verify/inputs.ts
import { readdir } from "node:fs/promises";
import path2 from "node:path";
async function found(input, directory, elsewhere) {
  for (const candidate of [path2.join(directory, input.path), ...await recordLike(elsewhere)]) {
    const digest = await digestOf(candidate).catch(() => null);
    if (digest?.sha256 === input.sha256) return candidate;
  }
  return null;
}
async function recordLike(places) {
  const files = [];
  for (const place of places) {
    const names = await readdir(place, { recursive: true }).catch(() => null);
    if (names === null) files.push(place);
    else files.push(...names.filter((name) => name.endsWith(".jsonl")).map((name) => path2.join(place, name)));
  }
  return files;
}

// src/verify/watch.ts
async function watchAgain(result) {
  const { watch: onFile } = result.manifest;
  if (onFile === void 0) return { watch: null, problems: [], notes: [] };
  const baseline = await baselineFiles(result);
  const made = onFile.since === null || baseline === null ? null : await sinceOf(result, onFile.since, baseline);
  const watch = { ...onFile, history: await historyAgain(result, onFile.key) };
  return {
    watch: maskLookalikesWithin(made === null ? watch : { ...watch, since: made }),
    problems: made === null || onFile.since === null ? [] : sinceProblems(onFile.since, made),
    notes: onFile.since !== null && baseline === null ? [NOT_FOUND] : []
  };
}
var NOT_FOUND = "What is said of the time since the baseline was not made again: the records of the baseline are not here; name them after the result.";
async function baselineFiles({ directory, manifest, elsewhere }) {
  const files = [];
  for (const input of manifest.inputs.filter(isOfBaseline)) {
    const file = await found(input, directory, elsewhere);
    if (file === null) return null;
    files.push({ ...await readRecordFile(file, input.label), baseline: true });
  }
  return files;
}
function isOfBaseline({ baseline }) {
  return baseline === true;
}
async function sinceOf({ files, options }, { origin }, baseline) {
  return await sinceBaseline(files, baseline, origin, options);
}
function sinceProblems(says, yields) {
  const found2 = differences(JSON.parse(sortedJson(says)), JSON.parse(sortedJson(yields)));
  return found2.map(
    (one) => `manifest.json, watch.since.${one.place}: says ${one.says}; the records yield ${one.yields}.`
  );
}
async function historyAgain({ directory, manifest, comparison, arms }, key) {
  if (!Object.hasOwn(manifest.files, HISTORY)) return null;
  const history = await historyIn(directory);
  const own = history?.points.find((point) => point.key === key);
  if (history === null || own === void 0) return history;
  const { plan } = history;
  const before = { ...history, ...withoutRun(history, plan, key) };
  const { origin, complete } = own;
  return continued(before, plan, pointOf(comparison, arms, { key, origin, complete }));
}

// src/verify/run.ts
async function runAgain(directory, manifest, facts, elsewhere = []) {
  const settings = await readSettings(path3.join(directory, facts.settings));
  const records = await recordsIn(directory, facts.records);
  const warmups = await recordsIn(directory, facts.warmups);
  const { count } = await loadTokenizer();
  const analysis = analysed(records, settings, count, facts.draws);
  const comparison = maskLookalikesWithin(withGates(analysis.comparison, parseConditions(manifest.fail_on)));
  const again = await watchAgain({
    ...{ directory, manifest, elsewhere, arms: analysis.arms, comparison },
    files: [{ label: settings.run_id, records, settings }],
    options: evidenceOptionsOf(settings)
  });
  const run = {
    watch: again.watch,
    settings,
    records,
    warmups,
    ...analysis,
    comparison,
    stop: facts.stop,
    error: facts.error === null ? null : { message: facts.error },
    resumed: facts.resumed,
    plannedAttempts: facts.planned_attempts,
    leftToAsk: facts.left_to_ask,
    charged: facts.charged,
    roundTripMs: facts.round_trip_ms
  };
  const paths = { markdown: facts.markdown, comment: COMMENT, summary: facts.summary, records: facts.records_path };
  const { documents, reportModel } = runDocuments(run, paths, manifest);
  return { documents, reportModel, problems: again.problems, notes: again.notes };
}
async function recordsIn(directory, name) {
  return name === null ? [] : (await readRecordFile(path3.join(directory, name), name)).records;
}

// src/commands/report.ts
async function reportCommand(context) {
  const options = parseOptions(REPORT_OPTIONS, context.raw);
  const [first, ...others] = context.operands;
  if (first === void 0) {
    throw new ParityError(
      "INVALID_OPTION",
      "report needs records: name the directory of a run, or records files, e.g. parity-bench report result."
    );
  }
  refuseOwnDirectory(context.operands, options);
  const isAsRecorded = others.length === 0 && [...context.raw.keys()].every((name) => name === "output-dir");
  const run = isAsRecorded ? await runOf(first) : null;
  const { reportModel, documents } = run ?? await comparisonOf(context, options);
  await prepareDirectory(options.outputDir);
  const shown2 = documents.filter((document) => "text" in document);
  const files = await writeDocuments(options.outputDir, shown2);
  context.print(renderTerminal(reportModel, context.columns));
  context.print(["Files:", ...files.map((file) => `  ${file}`)].join("\n"));
  return 0;
}
async function runOf(directory) {
  if (!existsSync(path4.join(directory, MANIFEST))) return null;
  const manifest = await readManifest(directory);
  return manifest.run === null ? null : await runAgain(directory, manifest, manifest.run);
}
async function comparisonOf({ operands, log }, options) {
  const files = await readRecords(operands, options.baseline);
  for (const file of files.filter(({ tornAt }) => tornAt !== null))
    log.warn(`${file.path}: the last line is incomplete, as after a crash, and is left out.`);
  const command = commandLine("report", REPORT_OPTIONS, options, operands);
  return await comparisonDocuments(files, options, parseConditions(options.failOn), { url: null, command });
}
function refuseOwnDirectory(operands, { outputDir }) {
  const own = operands.find((operand) => path4.resolve(operand) === path4.resolve(outputDir));
  if (own === void 0 || !existsSync(path4.join(own, MANIFEST))) return;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option("output-dir")}: ${own} holds the result itself, which ${MANIFEST} describes; choose another directory.`
  );
}

// src/verify/verify.ts
import path6 from "node:path";

// src/verify/comparison.ts
import path5 from "node:path";
async function comparisonAgain(directory, manifest, elsewhere) {
  const question = parseQuestion(manifest.question, path5.join(directory, MANIFEST));
  const files = [];
  const problems = [];
  const isWatched = manifest.watch !== void 0;
  for (const input of manifest.inputs.filter(({ baseline }) => !isWatched || baseline !== true)) {
    const file = await found(input, directory, elsewhere);
    if (file === null) problems.push(missing(input));
    else files.push({ ...await readRecordFile(file, input.label), baseline: input.baseline === true });
  }
  if (problems.length > 0) return { documents: [], problems, notes: [] };
  const conditions = parseConditions(manifest.fail_on);
  let again = { watch: null, problems: [], notes: [] };
  const { documents } = await comparisonDocuments(files, question, conditions, manifest, async (evidence) => {
    again = await watchAgain({ ...evidence, directory, manifest, elsewhere, options: question });
    return again.watch;
  });
  return { documents, problems: again.problems, notes: again.notes };
}
function missing({ label, path: where, sha256 }) {
  return `The records ${label} (SHA-256 ${sha256.slice(0, 12)}\u2026) are neither at ${where}, as seen from the result, nor among the files that were named: they were changed, or lie elsewhere; name them after the result.`;
}

// src/verify/verify.ts
async function verifyResult(directory, elsewhere) {
  const manifest = await readManifest(directory);
  const problems = await fileProblems(directory, manifest);
  const notes = versionNote(manifest);
  const again = await madeAgain(directory, manifest, elsewhere);
  problems.push(...again.problems);
  notes.push(...again.notes);
  let values = 0;
  for (const document of again.documents) {
    const yields = await contentOf(document);
    values += typeof yields === "string" ? yields.split("\n").length : leaves(yields);
    problems.push(...await documentProblems(directory, document, yields));
  }
  return { manifest, problems, notes, checked: { files: Object.keys(manifest.files).length, values } };
}
async function madeAgain(directory, manifest, elsewhere) {
  try {
    return manifest.run === null ? await comparisonAgain(directory, manifest, elsewhere) : await runAgain(directory, manifest, manifest.run, elsewhere);
  } catch (cause) {
    return {
      documents: [],
      notes: [],
      problems: [`The records can't be analysed again: ${asParityError(cause).message}`]
    };
  }
}
async function fileProblems(directory, { files }) {
  const problems = [];
  for (const [name, digest] of Object.entries(files)) {
    const found2 = await digestOf(path6.join(directory, name)).catch((cause) => errnoOf(cause));
    const problem = typeof found2 === "string" ? unreadable(name, found2) : digestProblem(name, found2, digest);
    if (problem !== null) problems.push(problem);
  }
  return problems;
}
function unreadable(name, reason) {
  return reason === "ENOENT" ? `${name} is missing.` : `${name} can't be read (${reason}).`;
}
function digestProblem(name, found2, { sha256, bytes }) {
  if (found2.sha256 === sha256 && found2.bytes === bytes) return null;
  return `${name} was changed after it was written: SHA-256 ${found2.sha256.slice(0, 12)}\u2026, ${found2.bytes} bytes; ${MANIFEST} has ${sha256.slice(0, 12)}\u2026, ${bytes} bytes.`;
}
function versionNote({ client_version: made }) {
  return made === VERSION ? [] : [
    `The result was made by parity-bench ${made}, and this is ${VERSION}: figures can differ where the method changed.`
  ];
}
async function contentOf(document) {
  return "json" in document ? document.json : await document.text();
}
async function documentProblems(directory, document, yields) {
  const { name } = document;
  const text = await readRegular(path6.join(directory, name), MOST_BYTES).then(
    (bytes) => bytes.toString("utf8"),
    () => null
  );
  if (text === null) return [];
  if (typeof yields === "string") return differenceLines(name, textDifferences(text, yields));
  const saved = savedJson(document, text);
  if ("problem" in saved) return [saved.problem];
  return differenceLines(name, differences(saved.value, JSON.parse(sortedJson(yields))));
}
function differenceLines(name, found2) {
  const shown2 = found2.slice(0, MOST_SHOWN).map(({ place, says, yields: right }) => {
    return `${name}, ${place}: says ${says}; the records yield ${right}.`;
  });
  const rest = found2.length - shown2.length;
  return rest === 0 ? shown2 : [...shown2, `${name}: ${rest} more values are not what the records yield.`];
}
function savedJson(document, text) {
  try {
    const value = JSON.parse(text);
    if ("json" in document) document.parse?.(value, document.name);
    return { value };
  } catch (cause) {
    if (cause instanceof SyntaxError) return { problem: `${document.name} is not JSON.` };
    return { problem: asParityError(cause).message };
  }
}
var MOST_BYTES = 256 * 1024 * 1024;
var MOST_SHOWN = 5;

// src/commands/verify.ts
async function verifyCommand(context) {
  const [directory, ...elsewhere] = context.operands;
  if (directory === void 0) {
    throw new ParityError(
      "INVALID_OPTION",
      "verify needs a result: name the directory that run or compare wrote, e.g. parity-bench verify result."
    );
  }
  const verification = await verifyResult(directory, elsewhere);
  context.print(told(verification).join("\n"));
  const { length } = verification.problems;
  if (length === 0) return 0;
  return context.complain(
    new ParityError(
      "NOT_VERIFIED",
      `${directory} is not what its records yield (${counted(length, "problem")}); take the result from where it was published.`
    )
  );
}
function told({ manifest, problems, notes, checked }) {
  const { kind, created_at, client_version, workflow } = manifest;
  const where = workflow === null ? "" : `, by ${workflow.workflow} in ${workflow.repository} at ${workflow.commit}, run ${workflow.run_id}, attempt ${workflow.run_attempt}`;
  return [
    `A ${kind} of ${created_at}, made by parity-bench ${client_version}${where}.`,
    ...notes,
    ...problems,
    problems.length === 0 ? `Verified: ${counted(checked.files, "file")} unchanged, ${grouped(checked.values)} values and lines are what the records yield.` : `Not verified: ${counted(problems.length, "problem")}.`
  ];
}

// src/core/plan/estimate.ts
function estimate(input, count) {
  const counts = input.prompts.map((prompt) => inputTokens(count, prompt.text, input.instructions));
  const known = counts.filter((tokens) => tokens !== null);
  const guessed = input.visibleOutputTokens + input.reasoningOutputTokens;
  return {
    dataset: input.dataset,
    guess: input.models.map((model) => estimateRow(model, null, known, guessed)),
    published: input.models.flatMap(
      (model) => PUBLISHED_USAGE.filter(({ provider }) => provider === model.provider).map(
        ({ effort, tokens }) => estimateRow(model, effort, known, tokens)
      )
    ),
    uncounted: counts.length - known.length
  };
}
function estimateRow({ provider, model, price }, effort, inputs, output) {
  const ordered = [...inputs].sort((a, b) => a - b);
  const cost = ordered.reduce(
    (sum, tokens) => sum + costUsd({ input_tokens: tokens, output_tokens: output, cached_input_tokens: 0 }, price),
    0
  );
  return {
    provider,
    model,
    effort,
    samples: ordered.length,
    avg_input_tokens: round(mean(ordered) ?? 0, 2),
    p95_input_tokens: nearestRank(ordered, 95) ?? 0,
    total_input_tokens: ordered.reduce((sum, tokens) => sum + tokens, 0),
    output_tokens_per_sample: output,
    standard_cost_usd: round(cost, 4),
    batch_cost_usd: price.batchFactor === null ? null : round(cost * price.batchFactor, 4)
  };
}
function estimateMarkdown(figures2) {
  const parts = [
    `# What a run over ${tableCell(figures2.dataset)} would cost`,
    "",
    ...paddedTable(GUESS_HEAD, figures2.guess.map(guessCells))
  ];
  if (figures2.published.length > 0) {
    parts.push(
      "",
      "With the output tokens that the published GPT-5.5 runs over GSM8K really used, reasoning included:",
      ""
    );
    parts.push(...paddedTable(PUBLISHED_HEAD, figures2.published.map(publishedCells)));
  }
  if (figures2.uncounted > 0)
    parts.push("", `${figures2.uncounted} prompts could not be counted in bounded time and are in no figure.`);
  return `${parts.join("\n")}
`;
}
var GUESS_HEAD = [
  "Provider",
  "Model",
  "Samples",
  "Avg input tok",
  "P95 input tok",
  "Output tok/sample",
  "Standard cost",
  "Batch cost"
];
var PUBLISHED_HEAD = ["Provider", "Model", "Effort", "Output tok/sample", "Standard cost", "Batch cost"];
function guessCells(row) {
  return [
    tableCell(row.provider),
    tableCell(row.model),
    grouped(row.samples),
    row.avg_input_tokens.toFixed(1),
    grouped(row.p95_input_tokens),
    grouped(row.output_tokens_per_sample),
    ...costCells(row)
  ];
}
function publishedCells(row) {
  return [
    tableCell(row.provider),
    tableCell(row.model),
    tableCell(row.effort ?? ""),
    grouped(row.output_tokens_per_sample),
    ...costCells(row)
  ];
}
function costCells(row) {
  return [dollars(row.standard_cost_usd), row.batch_cost_usd === null ? "no batch" : dollars(row.batch_cost_usd)];
}
function dollars(usd) {
  return usd > 0 && usd < 0.1 ? `$${usd.toFixed(4)}` : `$${usd.toFixed(2)}`;
}
function paddedTable(head, rows) {
  const isText = (title) => title === "Provider" || title === "Model" || title === "Effort";
  const figureColumns = head.map((_, column) => column).filter((column) => !isText(head[column]));
  return markdownTable(head, rows, { figureColumns, padded: true }).split("\n");
}

// src/commands/estimate.ts
var NAMES = PROVIDERS.map(({ name }) => name);
async function estimateCommand(context) {
  const options = parseOptions(ESTIMATE_OPTIONS, context.raw);
  const dataset = await loadDataset({ ...options, scorer: null }, context);
  const { count } = await loadTokenizer();
  const figures2 = estimate(
    {
      dataset: dataset.label,
      prompts: dataset.prompts,
      instructions: options.instructions,
      models: pricedModels(options),
      visibleOutputTokens: options.visibleOutputTokens,
      reasoningOutputTokens: options.reasoningOutputTokens
    },
    count
  );
  context.print(estimateMarkdown(figures2).trimEnd());
  return 0;
}
function pricedModels(options) {
  const overrides = priceOverrides(options, NAMES);
  return options.model.flatMap((asked) => {
    const priced = NAMES.flatMap((provider) => pricedModel(provider, asked, overrides));
    if (priced.length > 0) return priced;
    throw new ParityError(
      "INVALID_OPTION",
      phrase`no price is known for ${JSON.stringify(asked.slice(0, 60))}; give ${option("input-price-per-mtok")} and ${option("output-price-per-mtok")}.`
    );
  });
}
function pricedModel(name, asked, overrides) {
  const provider = providerOf(name);
  const model = provider.modelName(asked, provider.defaultRegion(asked));
  const price = priceOf(provider.name, model, overrides(name));
  return price === null ? [] : [{ provider: name, model, price }];
}
export {
  compareCommand,
  compareFiles,
  estimateCommand,
  reportCommand,
  scoreCommand,
  verifyCommand
};
