import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  earlierOf
} from "./chunk-YXXEGEL7.js";
import "./chunk-ZUCD7AZQ.js";
import "./chunk-5RQDNHWH.js";
import "./chunk-WGHYP6AB.js";
import "./chunk-LHGP64YB.js";
import "./chunk-VJRSEILL.js";
import "./chunk-E5OM3IZT.js";
import "./chunk-EM2QZTXL.js";
import "./chunk-VRP2X3JX.js";
import "./chunk-YODGX2U7.js";
import "./chunk-EFVDLU5O.js";
import "./chunk-5HEMLXGA.js";
import "./chunk-YJSFMH6M.js";
import "./chunk-LIXJKZH7.js";
import "./chunk-Y2XIBPFA.js";
import "./chunk-WDNCAMSH.js";
import "./chunk-BDC7PM6M.js";
import "./chunk-FNOCL3IO.js";
import "./chunk-FFQVKAPZ.js";
import "./chunk-QJ2U53FE.js";
import "./chunk-ZKNGCMRH.js";
import "./chunk-VENOOAFR.js";
import "./chunk-YO7HOLJV.js";
export {
  earlierOf
};
