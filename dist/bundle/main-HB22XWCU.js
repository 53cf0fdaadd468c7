import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  earlierRuns
} from "./chunk-VUPXB4WF.js";
import {
  forgetRun,
  rememberRun
} from "./chunk-6H5ZMAGI.js";
import {
  complain,
  defaultArtifactName,
  downloadArtifact,
  earlierNames,
  givenArtifactName,
  input,
  listArtifacts,
  readInputs,
  refuseShortSha,
  refuseUnsafeDirectory,
  runStep,
  temporaryFolder,
  uploadFailure
} from "./chunk-SG7RF3D2.js";
import "./chunk-S4JO74IT.js";
import {
  execute
} from "./chunk-HEUBR5SK.js";
import "./chunk-JLIMTH6A.js";
import "./chunk-ALMOIJY7.js";
import "./chunk-5TCTRHB3.js";
import "./chunk-4RKYKJK2.js";
import "./chunk-KD5Q27Z6.js";
import {
  getIDToken
} from "./chunk-KE6UWD55.js";
import "./chunk-Y6RSRQOF.js";
import "./chunk-O5GKJVV2.js";
import "./chunk-JDPSI3I6.js";
import "./chunk-T2E7VT6K.js";
import "./chunk-6MOFNCKO.js";
import "./chunk-FRYBP67J.js";
import "./chunk-L5V3LYPZ.js";
import "./chunk-5V3ZEP3T.js";
import "./chunk-TZ4YHGB7.js";
import "./chunk-X5GNT3W2.js";
import "./chunk-3TQE47KB.js";
import {
  ACTION_OPTIONS,
  ParityError,
  asParityError,
  fencedBlock,
  gateFailure,
  namedRun,
  option,
  parseOptions,
  phrase,
  provenanceOf,
  systemClock,
  workflowJobOf
} from "./chunk-P5ZF7QHL.js";
import "./chunk-YO7HOLJV.js";

// src/main.ts
import path from "node:path";

// src/auth/identities.ts
function openAiIdentityOf(options) {
  const { openaiIdentityProviderId, openaiServiceAccountId, openaiAudience } = options;
  const found = together({
    "openai-identity-provider-id": openaiIdentityProviderId,
    "openai-service-account-id": openaiServiceAccountId,
    "openai-audience": openaiAudience
  });
  if (found === null) return null;
  const [identityProviderId, serviceAccountId, audience] = found;
  return { identityProviderId, serviceAccountId, audience };
}
function azureIdentityOf({ azureTenantId, azureClientId }) {
  const found = together({ "azure-tenant-id": azureTenantId, "azure-client-id": azureClientId });
  if (found === null) return null;
  const [tenantId, clientId] = found;
  return { tenantId, clientId };
}
function together(given) {
  const values = Object.values(given).map((value) => value?.trim() ?? "");
  if (values.every((value) => value === "")) return null;
  const missing = Object.keys(given).filter((_, index) => values[index] === "");
  if (missing.length === 0) return values;
  const names = missing.map((name) => phrase`${option(name)}`);
  const list = names.slice(1).reduce((text, name) => phrase`${text}, ${name}`, names[0] ?? phrase``);
  const [first = ""] = Object.keys(given).filter((name) => !missing.includes(name));
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option(first)} is given without ${list}: these belong together (docs/set-up); give all of them.`
  );
}

// src/effects/github/earlier-attempts.ts
var MOST_ARTIFACTS = 10;
var MOST_BYTES = 256 * 1024 * 1024;
async function fetchEarlierAttempts(access, artifact) {
  const { workflow, log } = access;
  try {
    const names = earlierNames(artifact, workflow.runAttempt);
    const fitting = (await listArtifacts(access, workflow.runId)).filter(({ name }) => names.test(name));
    const newest = fitting.sort((a, b) => b.id - a.id).slice(0, MOST_ARTIFACTS);
    const root = await temporaryFolder();
    const folders = [];
    for (const each of newest.filter((found) => isUsable(found, log.info))) {
      folders.push(await downloadArtifact(access, each, root));
    }
    return folders;
  } catch (cause) {
    log.warn(`re-run: what earlier attempts measured was not found. ${asParityError(cause).message}`);
    return [];
  }
}
function isUsable({ name, expired, size_in_bytes: bytes }, say) {
  if (expired) say(`re-run: the artifact "${name}" has expired.`);
  else if (bytes > MOST_BYTES) say(`re-run: the artifact "${name}" is larger than 256 MiB and is not fetched.`);
  else return true;
  return false;
}

// src/main.ts
async function main() {
  await runStep(ACTION_OPTIONS, measure);
}
async function measure(step) {
  const options = parseOptions(ACTION_OPTIONS, readInputs(ACTION_OPTIONS));
  refuseUnsafeDirectory(options.outputDir);
  refuseShortSha(options);
  if (!options.dryRun) await step.publisher.prepare();
  const watch = options.dryRun ? void 0 : step.publisher.follow(beside("progress.js"));
  const around = { ...surroundings(options, step), ...watch === void 0 ? {} : { watch } };
  const executed = await execute(options, around).catch((cause) => withheldFrom(step, cause));
  if (executed.kind === "withheld") return await skip(executed, step);
  return executed.kind === "dry" ? await showPlan(executed, step) : await report(executed, options, step);
}
function surroundings(options, step) {
  const { workflow, env, secrets, log, signal } = step;
  const { awsRoleArn: arn, awsSessionDuration: sessionSeconds, githubToken: token } = options;
  const workload = {
    getIdToken: getIDToken,
    role: arn === null ? null : { arn, sessionSeconds },
    openAi: openAiIdentityOf(options),
    azure: azureIdentityOf(options)
  };
  return {
    env,
    signal,
    log,
    secrets,
    cliPath: beside("cli.js"),
    provenance: provenanceOf(workflow, env),
    workload,
    workflowJob: workflowJobOf(options, workflow),
    begun: ({ settings, paths }) => rememberRun(paths, nameOf(settings, options, workflow)),
    ...earlierAttempts(options, step),
    ...token === null ? {} : { earlierRuns: (settings) => runsBefore(settings, options, step, token) },
    withheld: workflow.restriction === null ? null : `GitHub gives no secrets to a run triggered by ${WHOSE[workflow.restriction]}`
  };
}
function beside(launcher) {
  return path.join(path.dirname(process.argv[1] ?? ""), launcher);
}
function earlierAttempts(options, { workflow, log, signal }) {
  const { onRerun, githubToken: token } = options;
  if (workflow.runAttempt === 1 || onRerun === "restart" || token === null) return {};
  const access = { workflow, token, clock: systemClock, stop: signal, log };
  return { fetchAttempts: (settings) => fetchEarlierAttempts(access, nameOf(settings, options, workflow)) };
}
function runsBefore(settings, options, step, token) {
  const { workflow, log, signal: stop } = step;
  const names = earlierNames(nameOf(settings, options, workflow), workflow.runAttempt);
  return earlierRuns(
    { workflow, token, clock: systemClock, stop, log },
    { runId: namedRun(options.baseline), artifacts: { records: names, own: names } }
  );
}
var WHOSE = { fork: "a fork", dependabot: "Dependabot" };
function withheldFrom({ workflow: { restriction } }, cause) {
  const missing = asParityError(cause);
  if (restriction === null || missing.code !== "MISSING_CREDENTIALS") throw cause;
  return { kind: "withheld", restriction, missing };
}
async function skip({ restriction, missing }, { publisher }) {
  const reason = missing.messageFor(input);
  await publisher.skip(
    `This run was triggered by ${WHOSE[restriction]} and lacks a credential: ${reason} ${REMEDY[restriction]} With the input "simulate" it would run here, too.`
  );
  return 0;
}
var REMEDY = {
  fork: "GitHub gives no secrets to the pull request of a fork.",
  dependabot: "GitHub gives Dependabot only the secrets that are set for Dependabot."
};
async function showPlan({ plan, error }, { log, publisher }) {
  for (const line of plan.split("\n")) log.info(line);
  await publisher.showPlan(`### parity-bench: plan

${fencedBlock(plan)}
`);
  return error === null ? 0 : complain(log, error);
}
async function report(measured, options, { workflow, publisher, log }) {
  const { report: report2, published } = measured;
  const { paths, context, reportModel } = published;
  const { artifact } = await publisher.publish({
    context,
    reportModel,
    outputs: {
      ...pathOutputs(paths),
      "stopped-reason": report2.stop?.code ?? null,
      simulated: String(report2.settings.simulated)
    },
    files: filesToKeep(measured).map((file) => path.resolve(file)),
    root: path.resolve(paths.directory),
    artifact: nameOf(report2.settings, options, workflow)
  });
  forgetRun();
  const error = report2.error ?? published.error ?? gateFailure(report2.comparison.gates) ?? uploadFailure(artifact, options);
  await publisher.conclude(context.comparison, error?.messageFor(input) ?? null);
  return error === null ? 0 : complain(log, error);
}
function filesToKeep({ report: report2, published: { files, paths, error } }) {
  const isDone = report2.stop === null && report2.leftToAsk === 0 && error === null;
  return isDone ? files.filter((file) => file !== paths.journal) : files;
}
function pathOutputs(paths) {
  return {
    "records-path": path.resolve(paths.records),
    "summary-path": path.resolve(paths.summary),
    "markdown-path": path.resolve(paths.markdown),
    "comment-path": path.resolve(paths.comment),
    "output-dir": path.resolve(paths.directory)
  };
}
function nameOf({ arms, dataset, shard }, { artifactName: wished, model }, { runAttempt }) {
  if (wished !== null) return givenArtifactName(wished, runAttempt);
  return defaultArtifactName({
    providers: arms.map(({ provider }) => provider),
    // As they were asked for: each provider has its own name for the same model.
    models: model,
    efforts: arms.map(({ effort }) => effort),
    regions: arms.map(({ region }) => region),
    dataset,
    shard,
    runAttempt
  });
}
export {
  main
};
