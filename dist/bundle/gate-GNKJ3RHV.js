import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  judgeGates,
  withGates
} from "./chunk-4UZMACHD.js";
import "./chunk-TVKCYKQI.js";
import "./chunk-2NLA74B4.js";
import "./chunk-VRP2X3JX.js";
import "./chunk-77T4JJ3H.js";
import "./chunk-Y2XIBPFA.js";
import "./chunk-WDNCAMSH.js";
import "./chunk-BDC7PM6M.js";
import "./chunk-UJIQIDCX.js";
import "./chunk-XZ5PXTCI.js";
import "./chunk-FNOCL3IO.js";
import "./chunk-YP4MAOYQ.js";
import "./chunk-FE25KBML.js";
import "./chunk-ERMEKAEY.js";
import "./chunk-NVUFV3KW.js";
import "./chunk-QJ2U53FE.js";
import "./chunk-ZKNGCMRH.js";
import "./chunk-VENOOAFR.js";
import "./chunk-YO7HOLJV.js";
export {
  judgeGates,
  withGates
};
