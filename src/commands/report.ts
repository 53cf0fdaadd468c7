import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseConditions } from '../core/gate/condition.js';
import { MANIFEST } from '../core/manifest/file-names.js';
import type { Report } from '../core/report/model/report.js';
import { renderTerminal } from '../core/report/terminal/terminal.js';
import { prepareDirectory } from '../effects/files/directory.js';
import { readManifest } from '../effects/files/manifest.js';
import { readRecords } from '../effects/files/records.js';
import { option, ParityError, phrase } from '../errors.js';
import { commandLine } from '../options/command.js';
import { parseOptions } from '../options/parse.js';
import { REPORT_OPTIONS, type ReportOptions } from '../options/tables/report.js';
import type { CommandContext } from '../prepare/context.js';
import { comparisonDocuments } from '../prepare/documents/comparison.js';
import { type Document, writeDocuments } from '../prepare/documents/document.js';
import { runAgain } from '../verify/run.js';

/** A report, and the files that show it. */
interface Made {
  readonly reportModel: Report;
  readonly documents: readonly Document[];
}

/** `report`: comment, summary and page of saved records, as this version makes them. */
export async function reportCommand(context: CommandContext): Promise<number> {
  const options = parseOptions(REPORT_OPTIONS, context.raw);
  const [first, ...others] = context.operands;
  if (first === undefined) {
    throw new ParityError(
      'INVALID_OPTION',
      'report needs records: name the directory of a run, or records files, e.g. parity-bench report result.',
    );
  }
  refuseOwnDirectory(context.operands, options);
  const isAsRecorded = others.length === 0 && [...context.raw.keys()].every((name) => name === 'output-dir');
  const run = isAsRecorded ? await runOf(first) : null;
  const { reportModel, documents } = run ?? (await comparisonOf(context, options));
  await prepareDirectory(options.outputDir);
  const shown = documents.filter((document) => 'text' in document);
  const files = await writeDocuments(options.outputDir, shown);
  context.print(renderTerminal(reportModel, context.columns));
  context.print(['Files:', ...files.map((file) => `  ${file}`)].join('\n'));
  return 0;
}

/** A whole run with how it went, where its manifest tells; null for anything else. */
async function runOf(directory: string): Promise<Made | null> {
  if (!existsSync(path.join(directory, MANIFEST))) return null;
  const manifest = await readManifest(directory);
  return manifest.run === null ? null : await runAgain(directory, manifest, manifest.run);
}

/** Records of any origin, compared again. */
async function comparisonOf({ operands, log }: CommandContext, options: ReportOptions): Promise<Made> {
  const files = await readRecords(operands, options.baseline);
  for (const file of files.filter(({ tornAt }) => tornAt !== null))
    log.warn(`${file.path}: the last line is incomplete, as after a crash, and is left out.`);
  const command = commandLine('report', REPORT_OPTIONS, options, operands);
  return await comparisonDocuments(files, options, parseConditions(options.failOn), { url: null, command });
}

/** The files of a result are as its manifest has them; a report made later lies elsewhere. */
function refuseOwnDirectory(operands: readonly string[], { outputDir }: ReportOptions): void {
  const own = operands.find((operand) => path.resolve(operand) === path.resolve(outputDir));
  if (own === undefined || !existsSync(path.join(own, MANIFEST))) return;
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${option('output-dir')}: ${own} holds the result itself, which ${MANIFEST} describes; choose another directory.`,
  );
}
