import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  compilePattern,
  patternFault
} from "./chunk-45JK7FS3.js";
import "./chunk-YO7HOLJV.js";
export {
  compilePattern,
  patternFault
};
