import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  AssumeRoleCommand,
  STSClient
} from "./chunk-LAT6DAQP.js";
import "./chunk-PWVYP3ON.js";
import "./chunk-UDIO7W7V.js";
import "./chunk-JDBZZ2LT.js";
import "./chunk-KW6ZJCO4.js";
import "./chunk-FCSQ4ALN.js";
import "./chunk-4YY6IYAD.js";
import "./chunk-VNY6EGSA.js";
import "./chunk-CONI5SNT.js";
import "./chunk-TNQUL3XF.js";
import "./chunk-GKRFIJGN.js";
import "./chunk-46CNW4ZK.js";
import "./chunk-YO7HOLJV.js";
export {
  AssumeRoleCommand,
  STSClient
};
