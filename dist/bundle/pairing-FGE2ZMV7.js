import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  comparedArms,
  pairRecords,
  pairedArms,
  startOf
} from "./chunk-3TTWABPK.js";
import "./chunk-Y2XIBPFA.js";
import "./chunk-WDNCAMSH.js";
import "./chunk-BDC7PM6M.js";
import "./chunk-ERMEKAEY.js";
import "./chunk-NVUFV3KW.js";
import "./chunk-QJ2U53FE.js";
import "./chunk-ZKNGCMRH.js";
import "./chunk-VENOOAFR.js";
import "./chunk-YO7HOLJV.js";
export {
  comparedArms,
  pairRecords,
  pairedArms,
  startOf
};
