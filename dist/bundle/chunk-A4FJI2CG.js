import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  MANIFEST_VERSION
} from "./chunk-YQRNKRFQ.js";
import {
  VERSION
} from "./chunk-Y7ZONJBZ.js";

// src/prepare/documents/provenance.ts
var LAPTOP = { url: null, workflow: null };
function madeHere({ url, workflow }, command, failOn) {
  return {
    schema_version: MANIFEST_VERSION,
    created_at: (/* @__PURE__ */ new Date()).toISOString(),
    client_version: VERSION,
    node_version: process.version,
    workflow,
    url,
    command,
    fail_on: [...failOn]
  };
}

export {
  LAPTOP,
  madeHere
};
