import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  propertyOf
} from "./chunk-QJ2U53FE.js";

// src/effects/files/errno.ts
function errnoOf(cause) {
  const code = propertyOf(cause, "code");
  return typeof code === "string" ? code : "unknown reason";
}

export {
  errnoOf
};
