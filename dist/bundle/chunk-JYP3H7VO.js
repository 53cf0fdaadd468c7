import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  AMOUNT,
  COUNT,
  TEXT,
  known,
  objectOf,
  oneOf,
  parse2 as parse
} from "./chunk-CTC26OTG.js";
import {
  SCORERS
} from "./chunk-YK3BPBQT.js";

// src/prepare/documents/question.ts
var QUESTION = objectOf({
  seed: COUNT,
  accuracyMarginPp: AMOUNT,
  latencyMargin: AMOUNT,
  costMargin: AMOUNT,
  reference: known(TEXT),
  scorer: known(oneOf(SCORERS))
});
function questionOnFile(options) {
  return parse(QUESTION, options, "the options of the comparison", "");
}
function parseQuestion(value, where) {
  return parse(QUESTION, value, `${where}, "question"`, "Take the file as the comparison wrote it.");
}

export {
  questionOnFile,
  parseQuestion
};
