import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  isGuessable
} from "./chunk-K2RORMJ5.js";

// src/auth/secret-variables.ts
var SECRET_VARIABLES = [
  "AWS_BEARER_TOKEN_BEDROCK",
  "AWS_SECRET_ACCESS_KEY",
  "AWS_SESSION_TOKEN",
  "GITHUB_TOKEN",
  "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
  "ACTIONS_RUNTIME_TOKEN"
];
var KEY_VARIABLE = /^[A-Z0-9_]+_API_KEY$/;
function secretsIn(env) {
  return Object.entries(env).flatMap(
    ([name, value = ""]) => SECRET_VARIABLES.includes(name) || KEY_VARIABLE.test(name) && !isGuessable(value) ? [value] : []
  );
}

// src/effects/process/compiler.ts
import { setFlagsFromString } from "node:v8";
var BUDGET_BYTES = 3e5;
var ENGINE = /^11\./;
function optimizeLater() {
  if (ENGINE.test(process.versions.v8)) setFlagsFromString(`--interrupt-budget=${BUDGET_BYTES}`);
}

// src/effects/process/signals.ts
var EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
function interruption() {
  const controller = new AbortController();
  let code = null;
  const stops = ["SIGINT", "SIGTERM", "SIGHUP"].map((name) => {
    const stop = () => {
      code = EXIT_CODES[name];
      for (const [listened, listener] of stops) process.off(listened, listener);
      if (process.pid === 1) for (const [again] of stops) process.once(again, () => process.exit(EXIT_CODES[again]));
      controller.abort();
    };
    return [name, stop];
  });
  for (const [name, stop] of stops) process.on(name, stop);
  return { signal: controller.signal, exitCode: () => code };
}

export {
  secretsIn,
  optimizeLater,
  interruption
};
