import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  checkedUrl,
  present
} from "./chunk-LTOEIM6S.js";
import {
  ParityError,
  option,
  phrase
} from "./chunk-QJ2U53FE.js";

// src/providers/endpoint.ts
var MODEL = /^[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,199}$/;
var REGION = /^[a-z]{2,8}(?:-[a-z0-9]{1,16}){1,4}-\d{1,2}$/;
function isRegion(text) {
  return REGION.test(text);
}
function endpointOf(provider, asked, environment) {
  const given = givenBaseUrl(provider, asked, environment);
  const askedModel = checkedModel(provider, asked.model);
  const region = regionOf(provider, askedModel, asked.region, environment, given);
  const model = provider.modelName(askedModel, region);
  const baseUrl = given?.url ?? provider.defaultBaseUrl(region ?? "", model);
  if (baseUrl === null) {
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option("provider")} "${provider.name}" needs an address: give ${option("base-url")} "${provider.name}=${exampleAddress(provider)}", or set ${provider.baseUrlVariable}.`
    );
  }
  const query = [
    ...(given?.query ?? []).map(([name, value]) => ({ name, value, secret: false })),
    ...asked.query ?? []
  ];
  return {
    provider,
    model,
    region,
    baseUrl,
    query,
    headers: asked.headers ?? [],
    postUrl: withQuery(`${baseUrl}${provider.protocol.path}`, query)
  };
}
function exampleAddress(provider) {
  return provider.kind === "azure" ? "https://RESOURCE.openai.azure.com/openai/v1" : "https://\u2026/v1";
}
function withQuery(url, query) {
  const parameters = query.map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return query.length === 0 ? url : `${url}?${parameters.join("&")}`;
}
function checkedModel(provider, asked) {
  const name = asked?.trim() || provider.defaultModel;
  if (name === null)
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option("provider")} "${provider.name}" has no default model: name one with ${option("model")}.`
    );
  if (MODEL.test(name)) return name;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option("model")} can't be ${JSON.stringify(name.slice(0, 60))}; a name such as gpt-5.5 was expected.`
  );
}
function givenBaseUrl(provider, { baseUrl: option2, allowHttp }, environment) {
  const isOption = option2 !== null && option2.trim() !== "";
  const text = isOption ? option2 : present(environment, provider.baseUrlVariable);
  if (text === null) return null;
  const source = isOption ? phrase`${option("base-url")} of ${provider.name}` : provider.baseUrlVariable;
  return { ...checkedUrl(text, source, allowHttp, provider.basePath), source };
}
function regionOf(provider, model, option2, environment, given) {
  const first = provider.defaultRegion(model);
  if (first === null) return null;
  const asked = option2?.trim() || present(environment, "BEDROCK_REGION");
  if (asked !== null && !isRegion(asked)) {
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option("region")} can't be ${JSON.stringify(asked.slice(0, 40))}; one such as us-east-2 was expected.`
    );
  }
  const ofHost = given === null ? null : regionOfHost(provider, given.url);
  if (asked !== null && ofHost !== null && asked !== ofHost) {
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option("region")} is ${asked} but the host of ${given?.source ?? ""} is in ${ofHost}; make them the same.`
    );
  }
  return asked ?? ofHost ?? first;
}
function regionOfHost({ regionalHost }, url) {
  return regionalHost?.exec(new URL(url).hostname)?.[1] ?? null;
}

export {
  isRegion,
  endpointOf
};
