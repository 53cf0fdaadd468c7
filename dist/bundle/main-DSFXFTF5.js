import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  complain,
  defaultArtifactName,
  input,
  provenanceOf,
  readInputs,
  refuseShortSha,
  refuseUnsafeDirectory,
  runStep,
  safeArtifactName,
  uploadFailure
} from "./chunk-RLFF2JUW.js";
import "./chunk-5S4RPYUM.js";
import "./chunk-CLP5OZBG.js";
import "./chunk-EDVTECYB.js";
import "./chunk-LPNM7XBE.js";
import {
  execute
} from "./chunk-GKY2V32G.js";
import "./chunk-H5E3B6U5.js";
import "./chunk-NWKBII3E.js";
import "./chunk-YXXXGFPC.js";
import "./chunk-DUXULEKY.js";
import "./chunk-HADADN3X.js";
import {
  ACTION_OPTIONS
} from "./chunk-IS2AEIZ5.js";
import "./chunk-PEWYFILY.js";
import "./chunk-EF25ZGE2.js";
import "./chunk-ZP3Z3JCE.js";
import "./chunk-VJV73UU5.js";
import "./chunk-SJZEOHBO.js";
import "./chunk-Y7DBXTHM.js";
import "./chunk-WJWHQ3IY.js";
import "./chunk-RXTEE43N.js";
import {
  gateFailure
} from "./chunk-P6OXYJ2Y.js";
import "./chunk-MIOIEGTD.js";
import "./chunk-NAFTFK56.js";
import "./chunk-X3XXTCST.js";
import "./chunk-BEJWEYAG.js";
import "./chunk-LKTHVRMQ.js";
import "./chunk-VZOP42A2.js";
import "./chunk-O646L7KA.js";
import "./chunk-GPG2XM7P.js";
import "./chunk-E2XRVFRB.js";
import "./chunk-Y7ZONJBZ.js";
import "./chunk-ZBJJSWRE.js";
import "./chunk-7UEFJCG7.js";
import "./chunk-OLIBIFZ5.js";
import "./chunk-BDC7PM6M.js";
import "./chunk-OEFQGSZR.js";
import "./chunk-GFASLPXX.js";
import "./chunk-ZQNRQO2G.js";
import {
  parseOptions
} from "./chunk-QH24ILPQ.js";
import "./chunk-TCPM6CAM.js";
import "./chunk-Q3FCXVZN.js";
import "./chunk-5RMSXEZV.js";
import "./chunk-OYFC3G7L.js";
import "./chunk-YODGX2U7.js";
import "./chunk-PHGPCPOY.js";
import "./chunk-FIGDLMOA.js";
import "./chunk-XOSPGNAM.js";
import "./chunk-477SQBMC.js";
import "./chunk-LU6X25WC.js";
import "./chunk-NQYBRQ3G.js";
import "./chunk-CTC26OTG.js";
import "./chunk-YK3BPBQT.js";
import {
  ParityError,
  asParityError,
  fencedBlock,
  option,
  phrase
} from "./chunk-KL4PBLXA.js";
import {
  getIDToken
} from "./chunk-JSRCSS5X.js";
import "./chunk-VX6TEVQW.js";
import "./chunk-45JK7FS3.js";
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

// src/main.ts
async function main() {
  await runStep(ACTION_OPTIONS, measure);
}
async function measure(step) {
  const options = parseOptions(ACTION_OPTIONS, readInputs(ACTION_OPTIONS));
  refuseUnsafeDirectory(options.outputDir);
  refuseShortSha(options);
  if (!options.dryRun) await step.publisher.prepare();
  const executed = await execute(options, surroundings(options, step)).catch(
    (cause) => withheldFrom(step, cause)
  );
  if (executed.kind === "withheld") return await skip(executed, step);
  return executed.kind === "dry" ? await showPlan(executed, step) : await report(executed, options, step);
}
function surroundings(options, { workflow, env, secrets, log, signal }) {
  const { awsRoleArn: arn, awsSessionDuration: sessionSeconds } = options;
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
    cliPath: path.join(path.dirname(process.argv[1] ?? ""), "cli.js"),
    provenance: provenanceOf(workflow, env),
    workload,
    withheld: workflow.restriction === null ? null : `GitHub gives no secrets to a run set off by ${WHOSE[workflow.restriction]}`
  };
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
    `This run was set off by ${WHOSE[restriction]} and lacks a credential: ${reason} ${REMEDY[restriction]} With the input "simulate" it would run here, too.`
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
    artifact: nameOf(report2, options, workflow)
  });
  const error = report2.error ?? published.error ?? gateFailure(report2.comparison.gates) ?? uploadFailure(artifact, options);
  return error === null ? 0 : complain(log, error);
}
function filesToKeep({ report: report2, published: { files, paths, error } }) {
  const isDone = report2.stop === null && report2.leftToAsk === 0 && error === null;
  return isDone ? files.filter((file) => file !== paths.journal && file !== paths.reservations) : files;
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
function nameOf({ settings: { arms, dataset, shard } }, { artifactName: wished, model }, { runAttempt }) {
  if (wished !== null) return { name: safeArtifactName(wished), spareName: null };
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
