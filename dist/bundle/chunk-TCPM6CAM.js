import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  ParityError,
  phrase
} from "./chunk-KL4PBLXA.js";

// src/options/user-info.ts
var USER_INFO = /:\/\/[^\s/?#@]*@/;
function refuseUserInfo(text, what) {
  if (!USER_INFO.test(text)) return;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${what} holds a user name or password in a URL; keys belong into their own environment variable.`
  );
}

export {
  refuseUserInfo
};
