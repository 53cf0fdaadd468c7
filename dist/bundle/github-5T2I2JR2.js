import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  context,
  getOctokit
} from "./chunk-X6Q2UC2U.js";
import "./chunk-I3HAFMYO.js";
import "./chunk-AIDVXFTY.js";
import "./chunk-YO7HOLJV.js";
export {
  context,
  getOctokit
};
