import path from 'node:path';
import type { Comparison } from '../core/compare/comparison.js';
import { parseConditions } from '../core/gate/condition.js';
import { gateFailure } from '../core/gate/decision.js';
import { COMMENT, COMPARISON } from '../core/manifest/file-names.js';
import type { ReportContext } from '../core/report/model/context.js';
import type { Report } from '../core/report/model/report.js';
import { renderTerminal } from '../core/report/terminal/terminal.js';
import { prepareDirectory } from '../effects/files/directory.js';
import { writeManifest } from '../effects/files/manifest.js';
import { type LoadedFile, readRecords } from '../effects/files/records.js';
import { option, ParityError, phrase } from '../errors.js';
import { commandLine } from '../options/command.js';
import { parseOptions } from '../options/parse.js';
import { COMPARE_OPTIONS, type CompareOptions } from '../options/tables/compare.js';
import type { EarlierRuns, Log } from '../ports.js';
import type { CommandContext } from '../prepare/context.js';
import { comparisonDocuments } from '../prepare/documents/comparison.js';
import { writeDocuments } from '../prepare/documents/document.js';
import { madeHere } from '../prepare/documents/manifest-head.js';
import { LAPTOP, type Provenance } from '../prepare/documents/provenance.js';
import { questionOnFile } from '../prepare/documents/question.js';
import { ComparisonWatch } from '../prepare/watch/comparison.js';
import { inputsOnFile, watchOnFile } from '../prepare/watch/manifest.js';
import type { WantedBaseline } from '../prepare/watch/wanted.js';

/** `compare`, on a laptop: saved runs, audited and compared pair by pair. */
export async function compareCommand(context: CommandContext): Promise<number> {
  const options = parseOptions(COMPARE_OPTIONS, context.raw);
  if (context.operands.length === 0) {
    throw new ParityError(
      'INVALID_OPTION',
      'compare needs records: name files or directories, e.g. parity-bench compare bedrock.jsonl openai.jsonl.',
    );
  }
  const compared = await compareFiles(context.operands, options, { ...context, provenance: LAPTOP });
  context.print(renderTerminal(compared.reportModel, context.columns));
  context.print(['Files:', ...compared.files.map((file) => `  ${file}`)].join('\n'));
  const failure = gateFailure(compared.comparison.gates);
  return failure === null ? 0 : context.complain(failure);
}

/** What surrounds a comparison: the same for the command line and for the action. */
export interface CompareSurroundings {
  readonly log: Log;
  readonly provenance: Provenance;
  /** Where a baseline is to stand beside the comparison of the arms; absent where none was asked for. */
  readonly watched?: { readonly wanted: WantedBaseline; readonly runs: EarlierRuns | null };
}

export interface ComparedFiles {
  readonly comparison: Comparison;
  readonly context: ReportContext;
  /** What is said of the comparison; every renderer shows this. */
  readonly reportModel: Report;
  /** Every file of the result. */
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
  { log, provenance, watched: asked }: CompareSurroundings,
): Promise<ComparedFiles> {
  const conditions = parseConditions(options.failOn);
  const files = await readRecords(inputs, options.baseline);
  for (const file of files.filter(({ tornAt }) => tornAt !== null))
    log.warn(`${file.path}: the last line is incomplete, as after a crash, and is left out.`);
  const { outputDir } = options;
  await prepareDirectory(outputDir);
  refuseOverwriting(files, outputDir);
  const command = commandLine('compare', COMPARE_OPTIONS, options, inputs);
  const made = { url: provenance.url, command };
  const watching = asked === undefined ? null : await ComparisonWatch.begin(files, asked.wanted, asked.runs);
  const { context, reportModel, documents } = await comparisonDocuments(files, options, conditions, made, (evidence) =>
    watching === null ? Promise.resolve(null) : watching.of(evidence, options, provenance),
  );
  const written = await writeDocuments(outputDir, documents);
  const manifest = await writeManifest(outputDir, written, {
    ...madeHere(provenance, command, options.failOn),
    kind: 'comparison',
    run: null,
    question: questionOnFile(options),
    inputs: await inputsOnFile([...files, ...(watching?.baseline ?? [])], outputDir),
    ...watchOnFile(context.watch ?? null),
  });
  return {
    comparison: context.comparison,
    context,
    reportModel,
    files: [...written, manifest],
    comparisonPath: path.join(outputDir, COMPARISON),
    commentPath: path.join(outputDir, COMMENT),
    simulated: files.some(({ settings }) => settings?.simulated === true),
  };
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
