import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  compareCommand,
  compareFiles
} from "./chunk-VGQAG4YQ.js";
import "./chunk-JYP3H7VO.js";
import "./chunk-NSVEJSKR.js";
import "./chunk-REVSD7YV.js";
import "./chunk-Z2QMY4D7.js";
import "./chunk-T2C4ZKQW.js";
import "./chunk-7HHSDO7S.js";
import "./chunk-EDVTECYB.js";
import "./chunk-LPNM7XBE.js";
import "./chunk-AQJ44Z6P.js";
import "./chunk-B2OBSYLX.js";
import "./chunk-RXTEE43N.js";
import "./chunk-P6OXYJ2Y.js";
import "./chunk-MIOIEGTD.js";
import "./chunk-NAFTFK56.js";
import "./chunk-X3XXTCST.js";
import "./chunk-BEJWEYAG.js";
import "./chunk-LKTHVRMQ.js";
import "./chunk-VZOP42A2.js";
import "./chunk-O646L7KA.js";
import "./chunk-GPG2XM7P.js";
import "./chunk-E2XRVFRB.js";
import "./chunk-Y7ZONJBZ.js";
import "./chunk-ZBJJSWRE.js";
import "./chunk-7UEFJCG7.js";
import "./chunk-OLIBIFZ5.js";
import "./chunk-BDC7PM6M.js";
import "./chunk-OEFQGSZR.js";
import "./chunk-GFASLPXX.js";
import "./chunk-ZQNRQO2G.js";
import "./chunk-QH24ILPQ.js";
import "./chunk-TCPM6CAM.js";
import "./chunk-Q3FCXVZN.js";
import "./chunk-5RMSXEZV.js";
import "./chunk-OYFC3G7L.js";
import "./chunk-YODGX2U7.js";
import "./chunk-PHGPCPOY.js";
import "./chunk-FIGDLMOA.js";
import "./chunk-XOSPGNAM.js";
import "./chunk-477SQBMC.js";
import "./chunk-LU6X25WC.js";
import "./chunk-NQYBRQ3G.js";
import "./chunk-CTC26OTG.js";
import "./chunk-YK3BPBQT.js";
import "./chunk-KL4PBLXA.js";
import "./chunk-45JK7FS3.js";
import "./chunk-YO7HOLJV.js";
export {
  compareCommand,
  compareFiles
};
