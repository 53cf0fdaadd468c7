import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  context,
  getOctokit
} from "./chunk-LLJ4WYQN.js";
import "./chunk-EIR47VZE.js";
import "./chunk-7IOABQO5.js";
import "./chunk-YO7HOLJV.js";
export {
  context,
  getOctokit
};
