import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  earlierOf
} from "./chunk-CLB4ZZKH.js";
import "./chunk-ZUCD7AZQ.js";
import "./chunk-I36OC2AY.js";
import "./chunk-5JD34WQ5.js";
import "./chunk-Y4N75EAE.js";
import "./chunk-LPRLDBLW.js";
import "./chunk-E5OM3IZT.js";
import "./chunk-EDANQXD5.js";
import "./chunk-VRP2X3JX.js";
import "./chunk-COEB26LH.js";
import "./chunk-YK3BPBQT.js";
import "./chunk-K2RORMJ5.js";
import "./chunk-YODGX2U7.js";
import "./chunk-EFVDLU5O.js";
import "./chunk-E3CIWWDT.js";
import "./chunk-Y2XIBPFA.js";
import "./chunk-WDNCAMSH.js";
import "./chunk-BDC7PM6M.js";
import "./chunk-FNOCL3IO.js";
import "./chunk-ERMEKAEY.js";
import "./chunk-NVUFV3KW.js";
import "./chunk-QJ2U53FE.js";
import "./chunk-ZKNGCMRH.js";
import "./chunk-VENOOAFR.js";
import "./chunk-YO7HOLJV.js";
export {
  earlierOf
};
