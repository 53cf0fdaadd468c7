import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  Secrets
} from "./chunk-K2RORMJ5.js";

// src/effects/process/outgoing.ts
var processSecrets = new Secrets();
function outgoingLine(line) {
  return processSecrets.redact(line);
}
function outgoingText(text) {
  return processSecrets.redactKnown(text);
}
function outgoingData(value) {
  return processSecrets.redactKnownWithin(value);
}

export {
  processSecrets,
  outgoingLine,
  outgoingText,
  outgoingData
};
