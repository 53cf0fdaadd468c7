import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  historyIn,
  latestOf,
  readManifest
} from "./chunk-6UMBMXSJ.js";
import {
  groupArms
} from "./chunk-A6I5QJC7.js";
import {
  readRecords
} from "./chunk-FRYBP67J.js";
import {
  ParityError,
  option,
  phrase,
  refuseOtherBaseline
} from "./chunk-P5ZF7QHL.js";

// src/prepare/watch/earlier.ts
import path from "node:path";
async function earlierOf(wanted, plan, runs) {
  if (wanted.kind === "files") return await ofFiles(wanted.paths, plan);
  if (runs === null) {
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option("baseline")}: only a workflow with a token has earlier runs; name records files, or a directory that holds them.`
    );
  }
  return await latestOf(runs, plan);
}
async function ofFiles(paths, { arms }) {
  const files = await readRecords(paths);
  const earlier = groupArms(files.map((file) => ({ ...file, baseline: true })));
  refuseOtherBaseline([...arms, ...earlier]);
  const [directory = "."] = files.map((file) => path.dirname(file.path));
  return {
    baseline: { paths: files.map((file) => file.path), isOfPlan: false, origin: await originBeside(directory) },
    note: null,
    history: await historyIn(directory)
  };
}
async function originBeside(directory) {
  const manifest = await readManifest(directory).catch(() => null);
  return {
    commit: manifest?.workflow?.commit ?? null,
    run_id: manifest?.workflow?.run_id ?? null,
    url: manifest?.url ?? null
  };
}

export {
  earlierOf
};
