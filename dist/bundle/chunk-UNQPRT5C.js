import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  earlierOf
} from "./chunk-DUMKTVML.js";
import {
  withGates
} from "./chunk-K7LKFKAU.js";
import {
  evidenceOf,
  historyDocuments,
  inputsOnFile,
  madeHere,
  originOf,
  pageDocument,
  parseConditions,
  reportOf,
  walkthroughSummary,
  watchOnFile,
  watched,
  writeDocuments
} from "./chunk-CGMRCTNT.js";
import {
  renderComment
} from "./chunk-T2E7VT6K.js";
import {
  writeManifest
} from "./chunk-6UMBMXSJ.js";
import {
  groupArms
} from "./chunk-A6I5QJC7.js";
import {
  readRecords
} from "./chunk-FRYBP67J.js";
import {
  refuseUnknownSubjects
} from "./chunk-35UDL6I3.js";
import {
  parseComparison
} from "./chunk-2XBIQH4K.js";
import {
  AMOUNT,
  COUNT,
  TEXT,
  known,
  objectOf,
  oneOf,
  parse
} from "./chunk-X5GNT3W2.js";
import {
  COMMENT,
  COMPARE_OPTIONS,
  COMPARISON,
  LAPTOP,
  ParityError,
  SCORERS,
  commandLine,
  current,
  gateFailure,
  maskLookalikes,
  maskLookalikesWithin,
  option,
  parseOptions,
  phrase,
  prepareDirectory,
  renderTerminal
} from "./chunk-P5ZF7QHL.js";

// src/commands/compare.ts
import path from "node:path";

// src/prepare/documents/comparison.ts
async function comparisonDocuments(files, options, conditions, { url, command }, watchOf = async () => null) {
  const evidence = await evidenceOf(files, options);
  const { comparison: compared, paired, arms, files: merged } = evidence;
  refuseUnknownSubjects(conditions, compared);
  const comparison = maskLookalikesWithin(withGates(compared, conditions));
  const watch = await watchOf(evidence);
  const context = {
    comparison,
    watch,
    // What failed in the baseline was told when that was run.
    records: current(merged).flatMap(({ records }) => records.map(withoutLookalikes)),
    run: null,
    sources: files.map(({ label }) => maskLookalikes(label)),
    url
  };
  const reportModel = reportOf(context);
  return {
    context,
    reportModel,
    documents: [
      ...files.map((file) => ({ name: `${file.label}_summary.json`, json: summaryOf(file) })),
      { name: COMMENT, text: () => renderComment(reportModel) },
      {
        name: COMPARISON,
        json: watch === null ? comparison : { ...comparison, since: watch.since },
        parse: parseComparison
      },
      ...historyDocuments(watch),
      pageDocument({ report: reportModel, context, arms, paired, command })
    ]
  };
}
function withoutLookalikes(record) {
  return record.error === null ? record : { ...record, error: maskLookalikes(record.error) };
}
function summaryOf({ label, records, settings }) {
  return {
    ...walkthroughSummary(records),
    dataset: settings?.dataset ?? datasetOf(records) ?? label,
    ...settings === null ? {} : { settings }
  };
}
function datasetOf(records) {
  const [first] = records.map(({ prompt_id: id }) => /^gsm8k-(test|train)-\d+$/.exec(id)?.[1]);
  return first === void 0 ? null : `gsm8k/${first}`;
}

// src/prepare/documents/question.ts
var QUESTION = objectOf({
  seed: COUNT,
  accuracyMarginPp: AMOUNT,
  latencyMargin: AMOUNT,
  costMargin: AMOUNT,
  reference: known(TEXT),
  scorer: known(oneOf(SCORERS))
});
function questionOnFile(options) {
  return parse(QUESTION, options, "the options of the comparison", "");
}
function parseQuestion(value, where) {
  return parse(QUESTION, value, `${where}, "question"`, "Take the file as the comparison wrote it.");
}

// src/prepare/watch/comparison.ts
var ComparisonWatch = class _ComparisonWatch {
  constructor(earlier, plan) {
    this.earlier = earlier;
    this.plan = plan;
  }
  earlier;
  plan;
  /** The records of the baseline; known once the comparison is made. */
  baseline = [];
  /** @throws ParityError for files that can't be a baseline */
  static async begin(files, wanted, runs) {
    const ids = new Set(files.flatMap(({ settings }) => settings?.plan_id ?? []));
    const plan = { ids, arms: groupArms(files) };
    return new _ComparisonWatch(await earlierOf(wanted, plan, runs), plan);
  }
  async of({ comparison, arms, files }, options, { url, workflow }) {
    const facts = {
      key: String(workflow?.run_id ?? files[0]?.label ?? ""),
      origin: originOf(comparison, { url, workflow }),
      complete: !comparison.audit.some(({ rule }) => rule === "shards_missing" || rule === "jobs_missing")
    };
    const run = { files: current(files), comparison, arms, facts };
    const { watch, baseline } = await watched(this.earlier, this.plan, run, options);
    this.baseline = baseline;
    return watch;
  }
};

// src/commands/compare.ts
async function compareCommand(context) {
  const options = parseOptions(COMPARE_OPTIONS, context.raw);
  if (context.operands.length === 0) {
    throw new ParityError(
      "INVALID_OPTION",
      "compare needs records: name files or directories, e.g. parity-bench compare bedrock.jsonl openai.jsonl."
    );
  }
  const compared = await compareFiles(context.operands, options, { ...context, provenance: LAPTOP });
  context.print(renderTerminal(compared.reportModel, context.columns));
  context.print(["Files:", ...compared.files.map((file) => `  ${file}`)].join("\n"));
  const failure = gateFailure(compared.comparison.gates);
  return failure === null ? 0 : context.complain(failure);
}
async function compareFiles(inputs, options, { log, provenance, watched: asked }) {
  const conditions = parseConditions(options.failOn);
  const files = await readRecords(inputs, options.baseline);
  for (const file of files.filter(({ tornAt }) => tornAt !== null))
    log.warn(`${file.path}: the last line is incomplete, as after a crash, and is left out.`);
  const { outputDir } = options;
  await prepareDirectory(outputDir);
  refuseOverwriting(files, outputDir);
  const command = commandLine("compare", COMPARE_OPTIONS, options, inputs);
  const made = { url: provenance.url, command };
  const watching = asked === void 0 ? null : await ComparisonWatch.begin(files, asked.wanted, asked.runs);
  const { context, reportModel, documents } = await comparisonDocuments(
    files,
    options,
    conditions,
    made,
    (evidence) => watching === null ? Promise.resolve(null) : watching.of(evidence, options, provenance)
  );
  const written = await writeDocuments(outputDir, documents);
  const manifest = await writeManifest(outputDir, written, {
    ...madeHere(provenance, command, options.failOn),
    kind: "comparison",
    run: null,
    question: questionOnFile(options),
    inputs: await inputsOnFile([...files, ...watching?.baseline ?? []], outputDir),
    ...watchOnFile(context.watch ?? null)
  });
  return {
    comparison: context.comparison,
    context,
    reportModel,
    files: [...written, manifest],
    comparisonPath: path.join(outputDir, COMPARISON),
    commentPath: path.join(outputDir, COMMENT),
    simulated: files.some(({ settings }) => settings?.simulated === true)
  };
}
function refuseOverwriting(files, outputDir) {
  const beside = files.find(
    (file) => file.settings !== null && path.resolve(path.dirname(file.path)) === path.resolve(outputDir)
  );
  if (beside === void 0) return;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option("output-dir")}: ${outputDir} holds ${path.basename(beside.path)}, whose summary would be overwritten; choose another directory.`
  );
}

export {
  comparisonDocuments,
  parseQuestion,
  compareCommand,
  compareFiles
};
