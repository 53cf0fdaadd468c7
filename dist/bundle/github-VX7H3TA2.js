import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  context,
  getOctokit
} from "./chunk-BV22SDFJ.js";
import "./chunk-VX6TEVQW.js";
import "./chunk-YO7HOLJV.js";
export {
  context,
  getOctokit
};
