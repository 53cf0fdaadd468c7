import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  earlierOf
} from "./chunk-PYAU4Q6N.js";
import "./chunk-E5JLDQXA.js";
import "./chunk-3YEC3C7I.js";
import "./chunk-HICRYSQF.js";
import "./chunk-BIJIIFGH.js";
import "./chunk-4JXZAHSL.js";
import "./chunk-KJNM2O2U.js";
import "./chunk-XM44J67G.js";
import "./chunk-EKBJNUMN.js";
import "./chunk-YO7HOLJV.js";
export {
  earlierOf
};
