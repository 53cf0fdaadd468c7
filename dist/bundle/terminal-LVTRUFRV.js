import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  renderTerminal
} from "./chunk-VCTJFHG3.js";
import "./chunk-FE25KBML.js";
import "./chunk-VENOOAFR.js";
import "./chunk-YO7HOLJV.js";
export {
  renderTerminal
};
