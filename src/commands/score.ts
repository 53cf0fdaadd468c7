import path from 'node:path';
import { percent } from '../core/text/numbers.js';
import type { AccuracyDigest, AccuracySource, RunAccuracy } from '../core/walkthrough/accuracy.js';
import { accuracyMarkdown, mainRunsJson, mainRunsMarkdown } from '../core/walkthrough/accuracy-report.js';
import { prepareDirectory } from '../effects/files/directory.js';
import { finalFilesBelow, recordFiles } from '../effects/files/discovery.js';
import { labelsOf } from '../effects/files/labels.js';
import { scoreFile } from '../effects/files/scores.js';
import { writeAtomically, writeJson } from '../effects/files/writing.js';
import { option, ParityError, phrase } from '../errors.js';
import { parseOptions } from '../options/parse.js';
import { SCORE_OPTIONS, type ScoreOptions } from '../options/tables/score.js';
import type { CommandContext } from '../prepare/context.js';

/** Where runs are looked for when none is named, as the walkthrough's scorer has it. */
const RESULTS = 'result';

/** `score`: saved records again, offline; across runs with `--main-runs`. */
export async function scoreCommand(context: CommandContext): Promise<number> {
  const options = parseOptions(SCORE_OPTIONS, context.raw);
  const files = await filesToScore([...context.operands, ...options.benchmarkJsonl], options);
  const labels = labelsOf(files);
  const generatedAt = new Date().toISOString();
  const summaries: RunAccuracy[] = [];
  for (const [index, file] of files.entries()) {
    const source = { label: labels[index] as string, benchmarkJsonl: file, scorer: options.scorer };
    const target = path.join(directoryOf(file, options), nameFor(files, options, source.label));
    const run = await scoredInto(target, source, generatedAt, context);
    context.print(`${lineOf(run)} → ${target}.json`);
    summaries.push(...run.arms);
  }
  if (summaries.length === 0) {
    throw new ParityError(
      'INVALID_RECORDS',
      `nothing to score: ${files.join(', ')} ${files.length === 1 ? 'holds' : 'hold'} no record that is a measurement; name the records of a run.`,
    );
  }
  if (options.mainRuns)
    context.print(
      `${summaries.length} arms compared → ${await writeMainRuns(options.aggregateOutputDir, summaries, generatedAt)}`,
    );
  return 0;
}

async function filesToScore(named: readonly string[], options: ScoreOptions): Promise<string[]> {
  if (named.length > 0) return recordFiles(named);
  if (!options.mainRuns) {
    throw new ParityError(
      'INVALID_OPTION',
      phrase`score needs records: name files or directories, e.g. parity-bench score bedrock.jsonl, or use ${option('main-runs')} to score all below result.`,
    );
  }
  const files = await finalFilesBelow(RESULTS);
  if (files.length > 0) return files;
  throw new ParityError(
    'INVALID_RECORDS',
    phrase`${option('main-runs')} found no openai_responses_latency_*.jsonl below ${RESULTS}; run first, or name files.`,
  );
}

function directoryOf(file: string, { outputDir }: ScoreOptions): string {
  return outputDir ?? path.dirname(file);
}

/** The walkthrough’s name for one run in a directory; several that go into one directory carry their labels. */
function nameFor(files: readonly string[], options: ScoreOptions, label: string): string {
  const directories = files.map((file) => path.resolve(directoryOf(file, options)));
  return new Set(directories).size === files.length ? 'gsm8k_accuracy_summary' : `${label}_gsm8k_accuracy_summary`;
}

/** Scores a file in one pass, however long, and writes both accuracy files. @param target without its ending */
async function scoredInto(
  target: string,
  source: AccuracySource,
  generatedAt: string,
  { log }: CommandContext,
): Promise<AccuracyDigest> {
  await prepareDirectory(path.dirname(target));
  const run = await scoreFile(source, `${target}.json`, generatedAt, ({ line }) => {
    log.warn(`${source.benchmarkJsonl} line ${line} is incomplete, as after a crash, and is left out.`);
  });
  await writeAtomically(`${target}.md`, accuracyMarkdown(run, generatedAt));
  return run;
}

async function writeMainRuns(
  directory: string,
  summaries: readonly RunAccuracy[],
  generatedAt: string,
): Promise<string> {
  await prepareDirectory(directory);
  const json = path.join(directory, 'gsm8k_accuracy_main_runs.json');
  await writeJson(json, mainRunsJson(summaries, generatedAt));
  await writeAtomically(path.join(directory, 'gsm8k_accuracy_main_runs.md'), mainRunsMarkdown(summaries, generatedAt));
  return json;
}

function lineOf({ summary }: AccuracyDigest): string {
  if (summary === null) return 'no records';
  return `${summary.label}: ${summary.correct_records} of ${summary.judged_records} right (${percent(summary.accuracy_overall)})`;
}
