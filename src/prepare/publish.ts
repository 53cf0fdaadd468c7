import { existsSync } from 'node:fs';
import path from 'node:path';
import type { RunFactsOnFile } from '../core/manifest/manifest.js';
import type { ReportContext } from '../core/report/model/context.js';
import type { Report } from '../core/report/model/report.js';
import type { Watch } from '../core/trend/watch.js';
import { writeManifest } from '../effects/files/manifest.js';
import { type RunPaths } from '../effects/files/paths.js';
import { writeRecords } from '../effects/files/writing.js';
import { asParityError, type ParityError } from '../errors.js';
import type { RunReport } from '../run/run.js';
import { type Document, writeDocuments } from './documents/document.js';
import { historyDocuments } from './documents/history.js';
import { madeHere } from './documents/manifest-head.js';
import type { Provenance } from './documents/provenance.js';
import { runDocuments } from './documents/run.js';
import { inputsOnFile, watchOnFile } from './watch/manifest.js';
import { watchedRun } from './watch/run.js';
import type { RunWatch } from './watch/run-watch.js';
import type { Watched } from './watch/watch.js';

/** What was written, and what the report is made of, for the caller to show. */
export interface Published {
  readonly paths: RunPaths;
  /** Every file of the run that is there. */
  readonly files: readonly string[];
  readonly context: ReportContext;
  /** What is said of the run; every renderer shows this. */
  readonly reportModel: Report;
  /** Why some of the files could not be written; the caller still shows what there is. */
  readonly error: ParityError | null;
}

/** What surrounds the files of a run. */
export interface Publication {
  readonly paths: RunPaths;
  /** Throws where another session has the run: its files are then left alone. */
  readonly assertHeld: () => void;
  readonly provenance: Provenance;
  /** The command that does it again; null where it is not known. */
  readonly command: string | null;
  /** The gates as they were given. */
  readonly failOn: readonly string[];
  /** What the run is compared with beside itself; null where nothing is. */
  readonly watch: RunWatch | null;
}

/**
 * Writes the files of a run: records, warm-ups apart, the readable summary, the
 * comment, the summary, which is what makes a run a finished one, the page, and the
 * manifest last, which names all others. Page and manifest can be made again from
 * the others where there is no time left for them.
 *
 * Where the disk is full the journal has everything, and the report is still shown.
 */
export async function publish(report: RunReport, publication: Publication): Promise<Published> {
  const { paths, provenance, command } = publication;
  const seen = publication.watch === null ? null : await watchedRun(publication.watch, report, provenance);
  const run = { ...report, watch: seen?.watch ?? null };
  const { context, reportModel, documents } = runDocuments(run, paths, { url: provenance.url, command });
  const error = await write(report, publication, documents, seen).then(() => null, asParityError);
  return {
    paths,
    files: [...resultFiles(paths, run.watch), ...sessionFiles(paths)].filter(existsSync),
    context,
    reportModel,
    error,
  };
}

/** @throws ParityError `DISK_FAILED` */
async function write(
  report: RunReport,
  { paths, assertHeld, provenance, command, failOn }: Publication,
  documents: readonly Document[],
  seen: Watched | null,
): Promise<void> {
  assertHeld();
  if (report.records.length > 0) await writeRecords(paths.records, report.records);
  if (report.warmups.length > 0) await writeRecords(paths.warmups, report.warmups);
  await writeDocuments(paths.directory, documents);
  await writeManifest(
    paths.directory,
    resultFiles(paths, seen?.watch ?? null)
      .filter(existsSync)
      .filter((file) => file !== paths.manifest),
    {
      ...madeHere(provenance, command, failOn),
      kind: 'run',
      run: factsOf(report, paths),
      question: null,
      inputs: await inputsOnFile(seen?.baseline ?? [], paths.directory),
      ...watchOnFile(seen?.watch ?? null),
    },
  );
}

/** What the records do not tell, so that the documents can be made again. */
function factsOf(report: RunReport, paths: RunPaths): RunFactsOnFile {
  return {
    records: report.records.length > 0 ? path.basename(paths.records) : null,
    warmups: report.warmups.length > 0 ? path.basename(paths.warmups) : null,
    settings: path.basename(paths.settings),
    summary: path.basename(paths.summary),
    markdown: path.basename(paths.markdown),
    records_path: paths.records,
    draws: report.comparison.draws,
    planned_attempts: report.plannedAttempts,
    left_to_ask: report.leftToAsk,
    stop: report.stop,
    error: report.error?.message ?? null,
    resumed: report.resumed,
    charged: report.charged,
    round_trip_ms: { ...report.roundTripMs },
  };
}

/** A history file that an earlier run left in the directory does not belong to this result. */
function resultFiles(
  { directory, records, warmups, summary, markdown, comment, page, settings, manifest }: RunPaths,
  watch: Watch | null,
): string[] {
  const history = historyDocuments(watch).map(({ name }) => path.join(directory, name));
  return [records, warmups, summary, markdown, comment, page, settings, ...history, manifest];
}

/** Needed to take up the run again; a finished run does not keep them. */
function sessionFiles({ journal, reservations, options }: RunPaths): string[] {
  return [journal, reservations, options];
}
