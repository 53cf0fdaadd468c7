import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

// src/providers/host.ts
function isLoopback(hostname) {
  return hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
var PRIVATE_ZONES = ["local", "internal", "home.arpa", "svc", "lan", "intranet", "private", "corp", "home"];
var PRIVATE_IPV4 = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/;
var PRIVATE_IPV6 = /^\[(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/;
function isPrivateHost(hostname) {
  if (hostname.startsWith("[")) return PRIVATE_IPV6.test(hostname);
  if (/^\d+(?:\.\d+){3}$/.test(hostname)) return PRIVATE_IPV4.test(hostname);
  const name = hostname.replace(/\.$/, "");
  return !name.includes(".") || PRIVATE_ZONES.some((zone) => name.endsWith(`.${zone}`));
}

export {
  isLoopback,
  isPrivateHost
};
