import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  earlierOf
} from "./chunk-BX6G7EUR.js";
import "./chunk-BGBU4S55.js";
import "./chunk-PWNLHSWC.js";
import "./chunk-FWH4NMXI.js";
import "./chunk-YQRNKRFQ.js";
import "./chunk-DGFGQH4Q.js";
import "./chunk-HPKD4KLI.js";
import "./chunk-4M7ZKZBM.js";
import "./chunk-HH4P5BKI.js";
import "./chunk-XM44J67G.js";
import "./chunk-EKBJNUMN.js";
import "./chunk-YO7HOLJV.js";
export {
  earlierOf
};
