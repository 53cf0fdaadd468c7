import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  isLoopback,
  isPrivateHost
} from "./chunk-VJV73UU5.js";
import {
  trimEnd
} from "./chunk-BXKNH4RL.js";
import {
  ParityError,
  option,
  phrase
} from "./chunk-QJ2U53FE.js";

// src/providers/provider.ts
function present(environment, name) {
  const value = environment[name]?.trim() ?? "";
  return value === "" ? null : value;
}

// src/providers/base-url.ts
var SECRET_NAME = /key|token|secret|sig|passw|credential|auth|code/i;
function checkedUrl(text, source, allowHttp = false, basePath = "") {
  const refuse = (reason) => {
    throw new ParityError("INVALID_OPTION", phrase`${source} ${reason}`);
  };
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url === null || url.protocol !== "https:" && url.protocol !== "http:")
    return refuse("is no URL; one such as https://example.com/v1 was expected.");
  if (url.username !== "" || url.password !== "")
    return refuse("holds a user name or password; keys belong in their own environment variable.");
  if (url.hash !== "") return refuse("has a fragment; give the address alone, up to /v1.");
  const query = [...url.searchParams];
  const secret = query.find(([name]) => SECRET_NAME.test(name))?.[0];
  if (secret !== void 0)
    return refuse(
      phrase`has a query parameter "${secret.slice(0, 40)}" that looks like a secret; give it as ${option("query")} "${secret.slice(0, 40)}=env:VARIABLE".`
    );
  if (url.protocol === "http:" && !isLoopback(url.hostname)) refusePlainHttp(url.hostname, allowHttp, refuse);
  const path = trimEnd(url.pathname, "/").replace(/\/responses$/, "");
  return { url: url.origin + (path === "" ? basePath : path), query };
}
function refusePlainHttp(hostname, allowHttp, refuse) {
  const what = `is plain http to ${hostname}, which would show keys and prompts to the network`;
  if (!isPrivateHost(hostname)) refuse(`${what}; use https.`);
  if (!allowHttp) refuse(phrase`${what}; use https, or give ${option("allow-http")} if that network is private.`);
}

export {
  present,
  checkedUrl
};
