import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  writeAtomically,
  writeJson
} from "./chunk-5RMSXEZV.js";

// src/prepare/documents/document.ts
import path from "node:path";
async function writeDocuments(directory, documents) {
  const files = [];
  for (const document of documents) {
    const file = path.join(directory, document.name);
    if ("json" in document) await writeJson(file, document.json);
    else await writeAtomically(file, await document.text());
    files.push(file);
  }
  return files;
}

export {
  writeDocuments
};
