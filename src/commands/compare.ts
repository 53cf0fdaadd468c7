import path from 'node:path';
import type { Comparison } from '../core/compare/comparison.js';
import { parseConditions } from '../core/gate/condition.js';
import { gateFailure, withGates } from '../core/gate/gate.js';
import { refuseUnknownSubjects } from '../core/gate/subjects.js';
import type { AttemptRecord } from '../core/record/record.js';
import { renderComment } from '../core/report/markdown/comment.js';
import type { ReportContext } from '../core/report/model/context.js';
import { type Report, reportOf } from '../core/report/model/report.js';
import { renderTerminal } from '../core/report/terminal/terminal.js';
import { maskLookalikes, maskLookalikesWithin } from '../core/text/lookalikes.js';
import { walkthroughSummary } from '../core/walkthrough/summary.js';
import { prepareDirectory } from '../effects/files/directory.js';
import { type LoadedFile, readRecords } from '../effects/files/records.js';
import { writeAtomically, writeJson } from '../effects/files/writing.js';
import { option, ParityError, phrase } from '../errors.js';
import { commandLine } from '../options/command.js';
import { parseOptions } from '../options/parse.js';
import { COMPARE_OPTIONS, type CompareOptions } from '../options/tables/compare.js';
import type { Log } from '../ports.js';
import type { CommandContext } from '../prepare/context.js';
import { evidenceOf } from '../prepare/evidence.js';
import { writePage } from '../prepare/page.js';

/** `compare`, on a laptop: saved runs, audited and compared pair by pair. */
export async function compareCommand(context: CommandContext): Promise<number> {
  const options = parseOptions(COMPARE_OPTIONS, context.raw);
  if (context.operands.length === 0) {
    throw new ParityError(
      'INVALID_OPTION',
      'compare needs records: name files or directories, e.g. parity-bench compare bedrock.jsonl openai.jsonl.',
    );
  }
  const compared = await compareFiles(context.operands, options, { ...context, url: null });
  context.print(renderTerminal(compared.reportModel));
  context.print(['Files:', ...compared.files.map((file) => `  ${file}`)].join('\n'));
  const failure = gateFailure(compared.comparison.gates);
  return failure === null ? 0 : context.complain(failure);
}

/** What surrounds a comparison: the same for the command line and for the action. */
export interface CompareSurroundings {
  readonly log: Log;
  /** The page of the workflow's run; null on a laptop. */
  readonly url: string | null;
}

export interface ComparedFiles {
  readonly comparison: Comparison;
  readonly context: ReportContext;
  /** What is said of the comparison; every renderer shows this. */
  readonly reportModel: Report;
  /** `comparison.json`, `comment.md`, `report.html` and a summary an input. */
  readonly files: readonly string[];
  readonly comparisonPath: string;
  readonly commentPath: string;
  /** Whether the embedded endpoint answered any of the runs. */
  readonly simulated: boolean;
}

/**
 * Compares saved files for either face and writes what came of it.
 *
 * @throws ParityError `INVALID_RECORDS`, `UNWRITABLE_OUTPUT` or `DISK_FAILED`
 */
export async function compareFiles(
  inputs: readonly string[],
  options: CompareOptions,
  { log, url }: CompareSurroundings,
): Promise<ComparedFiles> {
  const conditions = parseConditions(options.failOn);
  const files = await readRecords(inputs);
  for (const file of files.filter(({ tornAt }) => tornAt !== null))
    log.warn(`${file.path}: the last line was torn by a crash and is left out.`);
  await prepareDirectory(options.outputDir);
  const { comparison: compared, arms } = await evidenceOf(files, options);
  refuseUnknownSubjects(conditions, compared);
  const comparison = maskLookalikesWithin(withGates(compared, conditions));
  const context: ReportContext = {
    comparison,
    records: files.flatMap(({ records }) => records.map(withoutLookalikes)),
    run: null,
    sources: files.map(({ label }) => maskLookalikes(label)),
    url,
  };
  const reportModel = reportOf(context);
  const comparisonPath = path.join(options.outputDir, 'comparison.json');
  const commentPath = path.join(options.outputDir, 'comment.md');
  const page = path.join(options.outputDir, 'report.html');
  const summaries = files.map(
    (file) => [path.join(options.outputDir, `${file.label}_summary.json`), summaryOf(file)] as const,
  );
  refuseOverwriting(files, options.outputDir);
  for (const [file, summary] of summaries) await writeJson(file, summary);
  await writeAtomically(commentPath, renderComment(reportModel));
  await writeJson(comparisonPath, comparison);
  const command = commandLine('compare', COMPARE_OPTIONS, options, inputs);
  await writePage(page, { report: reportModel, context, arms, command });
  return {
    comparison,
    context,
    reportModel,
    files: [comparisonPath, commentPath, page, ...summaries.map(([file]) => file)],
    comparisonPath,
    commentPath,
    simulated: files.some(({ settings }) => settings?.simulated === true),
  };
}

/** Of a record, a report quotes the error only. */
function withoutLookalikes(record: AttemptRecord): AttemptRecord {
  return record.error === null ? record : { ...record, error: maskLookalikes(record.error) };
}

/** A run's own summary has the name that ours would have beside it. */
function refuseOverwriting(files: readonly LoadedFile[], outputDir: string): void {
  const beside = files.find(
    (file) => file.settings !== null && path.resolve(path.dirname(file.path)) === path.resolve(outputDir),
  );
  if (beside === undefined) return;
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${option('output-dir')}: ${outputDir} holds ${path.basename(beside.path)}, whose summary would be overwritten; choose another directory.`,
  );
}

function summaryOf({ label, records, settings }: LoadedFile): object {
  return {
    ...walkthroughSummary(records),
    dataset: settings?.dataset ?? datasetOf(records) ?? label,
    ...(settings === null ? {} : { settings }),
  };
}

/** `gsm8k/test` of a file whose prompts are `gsm8k-test-0`, …; null where the ids do not tell. */
function datasetOf(records: LoadedFile['records']): string | null {
  const [first] = records.map(({ prompt_id: id }) => /^gsm8k-(test|train)-\d+$/.exec(id)?.[1]);
  return first === undefined ? null : `gsm8k/${first}`;
}
