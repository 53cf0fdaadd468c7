import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  additionsOf,
  baseUrlsOf,
  execute,
  findUnfinished,
  readGivenOptions
} from "./chunk-HEUBR5SK.js";
import "./chunk-JLIMTH6A.js";
import {
  providerOf
} from "./chunk-ALMOIJY7.js";
import "./chunk-5TCTRHB3.js";
import {
  SharedCredentials,
  authorizerFor,
  combined
} from "./chunk-4RKYKJK2.js";
import "./chunk-KD5Q27Z6.js";
import "./chunk-JDPSI3I6.js";
import "./chunk-FRYBP67J.js";
import "./chunk-L5V3LYPZ.js";
import "./chunk-5V3ZEP3T.js";
import "./chunk-TZ4YHGB7.js";
import "./chunk-X5GNT3W2.js";
import "./chunk-3TQE47KB.js";
import {
  AUTH_OPTIONS,
  DEMO_OPTIONS,
  LAPTOP,
  OF_ONE_CALL,
  RUN_OPTIONS,
  asParityError,
  counted,
  endpointOf,
  gateFailure,
  parseOptions,
  shellWord,
  systemClock
} from "./chunk-P5ZF7QHL.js";
import "./chunk-YO7HOLJV.js";

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
  const { renderTerminal } = await import("./terminal-RGQYW4RD.js");
  context.print(renderTerminal(published.reportModel, context.columns));
  context.print(["Files:", ...published.files.map((file) => `  ${file}`)].join("\n"));
  const goOn = commandToGoOn(executed, context.cliPath);
  if (goOn !== null) context.log.info(goOn);
  const error = report.error ?? published.error ?? gateFailure(report.comparison.gates);
  return error === null ? 0 : context.complain(error);
}

// src/auth/auth-report.ts
async function authReport(endpoint, authorizer, at) {
  await authorizer.prepare();
  const request = {
    method: "POST",
    url: endpoint.postUrl,
    headers: { "content-type": "application/json", "x-client-request-id": "auth" },
    body: "{}"
  };
  const headers = await authorizer.sign(request, at);
  return [
    `auth_mode=${authorizer.mode}`,
    `base_url=${endpoint.baseUrl}`,
    `region=${endpoint.region ?? "n/a"}`,
    `sigv4_service=${authorizer.mode === "sigv4" ? endpoint.provider.sigv4Service : "n/a"}`,
    `signed_header_names=${signedNames(headers["authorization"] ?? "")}`,
    `auth_source=${authorizer.source}`,
    ...endpoint.headers.length === 0 ? [] : [`added_header_names=${namesOf(endpoint.headers)}`],
    ...endpoint.query.length === 0 ? [] : [`added_query_names=${namesOf(endpoint.query)}`]
  ];
}
function namesOf(additions) {
  return additions.map(({ name }) => name).join(", ");
}
function signedNames(authorization) {
  return /SignedHeaders=([a-z0-9;-]+)/.exec(authorization)?.[1]?.replaceAll(";", ", ") ?? "n/a";
}

// src/commands/auth.ts
async function authCommand(context) {
  const options = parseOptions(AUTH_OPTIONS, context.raw);
  const awsCredentials = new SharedCredentials();
  const faults = [];
  for (const name of new Set(options.provider)) {
    const lines = await linesOf(name, options, awsCredentials, context).catch(asParityError);
    if (lines instanceof Error) faults.push(lines);
    else context.print([...options.provider.length > 1 ? [`provider=${name}`] : [], ...lines].join("\n"));
  }
  const fault = combined(faults);
  if (fault !== null) throw fault;
  return 0;
}
async function linesOf(name, options, awsCredentials, { env, log, secrets }) {
  const provider = providerOf(name);
  const asked = {
    model: provider.defaultModel ?? "none",
    region: options.region,
    baseUrl: baseUrlsOf(options.baseUrl, options.provider).get(name) ?? null,
    headers: additionsOf("header", options.header, options.provider, env).get(name) ?? [],
    query: additionsOf("query", options.query, options.provider, env).get(name) ?? [],
    allowHttp: options.allowHttp
  };
  const endpoint = endpointOf(provider, asked, env);
  const authorizer = await authorizerFor(provider, env, {
    region: endpoint.region,
    roleArn: null,
    sessionSeconds: 3600,
    sessionName: "parity-bench",
    getIdToken: null,
    awsCredentials,
    clock: systemClock,
    warn: log.warn,
    secrets
  });
  return authReport(endpoint, authorizer, systemClock.now());
}

// src/commands/demo.ts
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path2 from "node:path";
var TIME_SCALE = "0.04";
async function demoCommand(context) {
  const { outputDir, limit } = parseOptions(DEMO_OPTIONS, context.raw);
  const directory = outputDir ?? await mkdtemp(path2.join(tmpdir(), "parity-bench-demo-"));
  const raw = /* @__PURE__ */ new Map([
    ["simulate", ["true"]],
    ["dataset", ["sample"]],
    ["effort", ["medium"]],
    ["limit", [String(limit)]],
    ["simulate-time-scale", [TIME_SCALE]],
    ["simulate-fault", ["bedrock:replay=0.2"]],
    ["output-dir", [directory]]
  ]);
  context.log.info(
    "demo: two simulated providers, no key, no cost. Every figure below is drawn by the embedded endpoint, which here replays text in a fifth of the Bedrock answers."
  );
  const options = parseOptions(RUN_OPTIONS, raw);
  return show(
    await execute(options, {
      ...context,
      provenance: LAPTOP,
      workload: null,
      withheld: null,
      given: optionsToKeep(raw)
    }),
    context
  );
}
export {
  authCommand,
  demoCommand,
  runCommand,
  show
};
