import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  execute,
  findUnfinished,
  readGivenOptions
} from "./chunk-4OFTIO7G.js";
import {
  LAPTOP
} from "./chunk-FKKT6KN6.js";
import {
  OF_ONE_CALL,
  shellWord
} from "./chunk-FWRQRCOI.js";
import {
  gateFailure
} from "./chunk-LTSJTQQN.js";
import {
  RUN_OPTIONS
} from "./chunk-Q7BBMPBA.js";
import {
  parseOptions
} from "./chunk-GAH4QVOS.js";
import {
  counted
} from "./chunk-FE25KBML.js";

// src/commands/run.ts
import path from "node:path";

// src/prepare/resumed-options.ts
var TABLE = RUN_OPTIONS;
function optionsToKeep(raw) {
  return new Map(
    Object.entries(TABLE).flatMap(([name, { alias, secret }]) => {
      const texts = [...raw.get(name) ?? [], ...alias === void 0 ? [] : raw.get(alias) ?? []];
      const isKept = secret === void 0 && !OF_ONE_CALL.has(name) && texts.length > 0;
      return isKept ? [[name, texts]] : [];
    })
  );
}
async function resumedOptions(raw) {
  if (!raw.has("resume")) return raw;
  const directory = raw.get("output-dir")?.at(-1) ?? RUN_OPTIONS["output-dir"].default;
  const { options } = await findUnfinished(directory);
  const now = [...optionsToKeep(raw), ...[...raw].filter(([name]) => OF_ONE_CALL.has(name))];
  return new Map([...[...await readGivenOptions(options)].filter(([name]) => Object.hasOwn(TABLE, name)), ...now]);
}

// src/commands/run.ts
async function runCommand(context) {
  const raw = await resumedOptions(context.raw);
  const options = parseOptions(RUN_OPTIONS, raw);
  const given = optionsToKeep(raw);
  return show(
    await execute(options, { ...context, provenance: LAPTOP, workload: null, withheld: null, given }),
    context
  );
}
function commandToGoOn({ report, published }, cliPath) {
  const { stop, leftToAsk } = report;
  if (stop === null || leftToAsk === 0 || stop.code.startsWith("max-")) return null;
  const program = path.basename(cliPath) === "cli.js" ? ["node", cliPath] : ["parity-bench"];
  const command = [...program, "run", "--resume", "--output-dir", published.paths.directory].map(shellWord).join(" ");
  return `To ask the ${counted(leftToAsk, "request")} that are left: ${command}`;
}
async function show(executed, context) {
  context.log.status("");
  if (executed.kind === "dry") {
    context.print(executed.plan);
    return executed.error === null ? 0 : context.complain(executed.error);
  }
  const { report, published } = executed;
  const { renderTerminal } = await import("./terminal-LVTRUFRV.js");
  context.print(renderTerminal(published.reportModel, context.columns));
  context.print(["Files:", ...published.files.map((file) => `  ${file}`)].join("\n"));
  const goOn = commandToGoOn(executed, context.cliPath);
  if (goOn !== null) context.log.info(goOn);
  const error = report.error ?? published.error ?? gateFailure(report.comparison.gates);
  return error === null ? 0 : context.complain(error);
}

export {
  optionsToKeep,
  runCommand,
  show
};
