import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  shapesResult
} from "./chunk-CKZNUXJP.js";

// src/options/option.ts
function shapesRun({ setting, shapes }) {
  const name = setting ?? shapes ?? null;
  return name !== null && shapesResult(name);
}

export {
  shapesRun
};
