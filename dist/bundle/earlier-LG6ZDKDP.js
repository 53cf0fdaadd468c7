import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  earlierOf
} from "./chunk-HCK4RNQP.js";
import "./chunk-E5JLDQXA.js";
import "./chunk-KMKG4U3H.js";
import "./chunk-ULQAOUFO.js";
import "./chunk-GM4HNRZY.js";
import "./chunk-KJNM2O2U.js";
import "./chunk-XM44J67G.js";
import "./chunk-EKBJNUMN.js";
import "./chunk-YO7HOLJV.js";
export {
  earlierOf
};
