import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  earlierOf
} from "./chunk-OHZJ74Y7.js";
import "./chunk-2EYRVMQB.js";
import "./chunk-XW35DC3A.js";
import "./chunk-3WBO67NQ.js";
import "./chunk-YLNYSFNR.js";
import "./chunk-VQ6UKR5W.js";
import "./chunk-E5OM3IZT.js";
import "./chunk-EM2QZTXL.js";
import "./chunk-VRP2X3JX.js";
import "./chunk-YODGX2U7.js";
import "./chunk-ZZ5HRETB.js";
import "./chunk-BOECH6ZL.js";
import "./chunk-YJSFMH6M.js";
import "./chunk-LIXJKZH7.js";
import "./chunk-Y2XIBPFA.js";
import "./chunk-WDNCAMSH.js";
import "./chunk-BDC7PM6M.js";
import "./chunk-LA2CDLU2.js";
import "./chunk-2POSVSZF.js";
import "./chunk-B4DTPQBQ.js";
import "./chunk-ZKNGCMRH.js";
import "./chunk-VENOOAFR.js";
import "./chunk-YO7HOLJV.js";
export {
  earlierOf
};
