import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

// src/options/tables/provider.ts
var PROVIDER_OPTIONS = {
  provider: {
    kind: "list",
    shapes: "arms",
    default: ["bedrock", "openai"],
    help: "`bedrock`, `bedrock-runtime`, `openai`, `azure`, or a name of yours for any endpoint of the same API given with `base-url`. Named twice, it is compared with itself (A/A)."
  },
  "base-url": {
    kind: "list",
    shapes: "arms",
    help: "Endpoint of a provider, `name=https://\u2026/v1`; a bare URL where only one provider needs it."
  },
  region: {
    needs: ["bedrock"],
    kind: "text",
    shapes: "arms",
    help: "AWS region of Bedrock. Default: BEDROCK_REGION, else the first region that serves the model."
  },
  header: {
    kind: "list",
    shapes: "arms",
    help: "A header to add to each request, `[provider:]name=value`; a secret value comes from the environment: `name=env:VARIABLE`."
  },
  query: {
    kind: "list",
    shapes: "arms",
    help: "A query parameter to add to each request, `[provider:]name=value`, e.g. `azure:api-version=preview`; a secret value as for `header`."
  },
  "allow-http": {
    kind: "flag",
    shapes: "arms",
    help: "Allow plain http to hosts of a private network (private addresses, names without a dot, `.local`, `.internal` and the like); the report says so."
  }
};
var AUTH_OPTIONS = {
  ...PROVIDER_OPTIONS,
  provider: { ...PROVIDER_OPTIONS.provider, default: ["bedrock"] }
};

export {
  PROVIDER_OPTIONS,
  AUTH_OPTIONS
};
