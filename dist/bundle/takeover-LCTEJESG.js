import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  readReservations
} from "./chunk-5TCTRHB3.js";
import {
  extentOf
} from "./chunk-3Y4QATF5.js";
import "./chunk-A6I5QJC7.js";
import {
  readSettings,
  recordsOf,
  writeRecords
} from "./chunk-FRYBP67J.js";
import {
  settingsDifferences
} from "./chunk-L5V3LYPZ.js";
import "./chunk-TZ4YHGB7.js";
import "./chunk-X5GNT3W2.js";
import "./chunk-3TQE47KB.js";
import {
  asParityError,
  counted,
  grouped,
  prepareDirectory,
  runPaths,
  sortedJson,
  stampsAmong
} from "./chunk-P5ZF7QHL.js";
import "./chunk-YO7HOLJV.js";

// src/prepare/takeover.ts
import { constants } from "node:fs";
import { copyFile, lstat, readdir, stat } from "node:fs/promises";

// src/core/plan/takeover.ts
function chooseTakeover(saved, now) {
  const own = saved.filter(({ settings }) => isOfEarlierAttempt(settings, now));
  if (own.length === 0) return { kind: "none", reason: "no earlier attempt of this job left a run" };
  const fitting = own.filter(({ settings }) => settingsDifferences(settings, now).length === 0);
  const [first] = own;
  if (fitting.length === 0 && first !== void 0) {
    const differences = settingsDifferences(first.settings, now).join("; ");
    return { kind: "none", reason: `attempt ${attemptOf(first.settings)} ran with other settings (${differences})` };
  }
  const twice = attemptOfTwoRuns(fitting);
  if (twice !== null) {
    return {
      kind: "none",
      reason: `attempt ${twice} left two runs with the same settings, and which of them is this step's is not known; give each step its own "artifact-name"`
    };
  }
  const best = [...fitting].sort(
    (a, b) => b.extent.requests - a.extent.requests || attemptOf(b.settings) - attemptOf(a.settings)
  )[0];
  return { kind: "taken", run: best, attempt: attemptOf(best.settings) };
}
function isOfEarlierAttempt(before, now) {
  const isSameRun = before.workflow_run !== null && before.workflow_run === now.workflow_run;
  return isSameRun && jobOf(before) === jobOf(now) && attemptOf(before) < attemptOf(now);
}
function jobOf({ workflow_job: job }) {
  return sortedJson([job?.name ?? null, job?.matrix ?? null]);
}
function attemptOf({ workflow_job: job }) {
  return job?.attempt ?? 0;
}
function attemptOfTwoRuns(saved) {
  const runs = /* @__PURE__ */ new Map();
  for (const { settings } of saved) {
    const attempt = attemptOf(settings);
    if ((runs.get(attempt) ?? settings.run_id) !== settings.run_id) return attempt;
    runs.set(attempt, settings.run_id);
  }
  return null;
}

// src/prepare/takeover.ts
var MOST_JOURNAL_BYTES = 1024 ** 3;
async function takeOver(folders, now, directory, log) {
  const found = [];
  for (const folder of [...folders, directory]) found.push(...await runsIn(folder, log));
  const chosen = chooseTakeover(found, now);
  if (chosen.kind === "none") {
    log.info(`re-run: everything is measured again, because ${chosen.reason}.`);
    return null;
  }
  const { run, attempt } = chosen;
  const paths = runPaths(directory, run.stamp);
  await prepareDirectory(directory);
  if (!await place(run, paths)) {
    log.info(`re-run: everything is measured again, because ${paths.settings} is there already, of another run.`);
    return null;
  }
  log.info(`re-run: continued from attempt ${attempt}: ${extentText(run.extent)}.`);
  return { paths, attempt };
}
function extentText({ requests, plannedRequests, prompts, plannedPrompts }) {
  return requests >= plannedRequests ? `all ${counted(plannedPrompts, "prompt")} were there, so nothing is asked again` : `${grouped(prompts)} of ${counted(plannedPrompts, "prompt")} were there`;
}
async function runsIn(folder, log) {
  const names = await readdir(folder).catch(() => []);
  const found = [];
  for (const stamp of stampsAmong(names)) {
    try {
      found.push(await readRun(folder, stamp));
    } catch (cause) {
      log.warn(`re-run: a run of an earlier attempt was left out. ${asParityError(cause).message}`);
    }
  }
  return found;
}
async function readRun(folder, stamp) {
  const paths = runPaths(folder, stamp);
  const settings = await readSettings(paths.settings);
  const hasJournal = await isFile(paths.journal);
  const files = hasJournal ? [paths.journal] : [paths.warmups, paths.records];
  const records = [];
  for (const file of files) {
    if (!await isFile(file)) continue;
    for await (const record of recordsOf(file, () => void 0)) records.push(record);
  }
  await readReservations(paths.reservations, { isEmpty: records.length === 0 });
  return { stamp, paths, settings, extent: extentOf(settings, records), journal: hasJournal ? null : records };
}
async function isFile(file) {
  const found = await lstat(file).catch(() => null);
  return found?.isFile() === true && found.size <= MOST_JOURNAL_BYTES;
}
async function place({ paths, settings, journal }, target) {
  const there = await stat(target.settings).catch(() => null);
  if (there !== null) return (await readSettings(target.settings)).run_id === settings.run_id;
  if (await isFile(paths.reservations))
    await copyFile(paths.reservations, target.reservations, constants.COPYFILE_EXCL);
  if (journal === null) await copyFile(paths.journal, target.journal, constants.COPYFILE_EXCL);
  else await writeRecords(target.journal, journal);
  await copyFile(paths.settings, target.settings, constants.COPYFILE_EXCL);
  return true;
}
export {
  takeOver
};
