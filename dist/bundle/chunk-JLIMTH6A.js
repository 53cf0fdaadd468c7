import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  shapesResult
} from "./chunk-L5V3LYPZ.js";

// src/options/option.ts
function shapesRun({ setting, shapes }) {
  const name = setting ?? shapes ?? null;
  return name !== null && shapesResult(name);
}

export {
  shapesRun
};
