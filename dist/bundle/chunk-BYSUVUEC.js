import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  BASELINE_OPTIONS,
  GATE_OPTIONS,
  PUBLISH_OPTIONS
} from "./chunk-YCBZT2E6.js";
import {
  DATASET_OPTIONS,
  SIMULATION_OPTIONS
} from "./chunk-MHYMZLD6.js";
import {
  EVIDENCE_OPTIONS
} from "./chunk-VZFBX3S5.js";
import {
  EFFORTS
} from "./chunk-WJA2LQ2X.js";
import {
  SCORERS
} from "./chunk-YK3BPBQT.js";

// src/options/tables/access.ts
var ACCESS_OPTIONS = {
  "aws-role-arn": {
    kind: "text",
    shapes: null,
    actionOnly: true,
    help: "IAM role to assume through GitHub OIDC; needs `permissions: id-token: write`."
  },
  "aws-session-duration": {
    needs: ["role"],
    kind: "integer",
    shapes: null,
    min: 900,
    max: 43200,
    default: 3600,
    actionOnly: true,
    help: "Lifetime of a role session in seconds; renewed before it ends."
  },
  "openai-api-key": { kind: "text", shapes: null, secret: "OPENAI_API_KEY", help: "OpenAI API key." },
  "bedrock-api-key": {
    kind: "text",
    shapes: null,
    secret: "BEDROCK_OPENAI_API_KEY",
    help: "Amazon Bedrock API key, in place of AWS credentials."
  },
  "azure-api-key": { kind: "text", shapes: null, secret: "AZURE_OPENAI_API_KEY", help: "Azure OpenAI API key." },
  "openai-identity-provider-id": {
    kind: "text",
    shapes: null,
    actionOnly: true,
    help: "Identity provider at OpenAI that trusts GitHub OIDC, in place of a key; with the next two. Needs `permissions: id-token: write`."
  },
  "openai-service-account-id": {
    kind: "text",
    shapes: null,
    actionOnly: true,
    help: "Service account at OpenAI that the identity provider maps this workflow to."
  },
  "openai-audience": {
    kind: "text",
    shapes: null,
    actionOnly: true,
    help: "Audience of the OIDC token, as it is set up at OpenAI."
  },
  "azure-tenant-id": {
    kind: "text",
    shapes: null,
    actionOnly: true,
    help: "Entra tenant of `azure-client-id`."
  },
  "azure-client-id": {
    kind: "text",
    shapes: null,
    actionOnly: true,
    help: "App registration with a federated credential for this workflow, in place of a key. Needs `permissions: id-token: write`."
  }
};

// src/options/tables/price.ts
var PRICE_OPTIONS = {
  "input-price-per-mtok": {
    kind: "list",
    shapes: "arms",
    help: "Input price in USD per million tokens in place of the list price: one number for all arms, or `provider=number`."
  },
  "output-price-per-mtok": {
    kind: "list",
    shapes: "arms",
    help: "Output price in USD per million tokens in place of the list price: one number for all arms, or `provider=number`."
  }
};

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

// src/options/tables/rerun.ts
var RERUN_OPTIONS = {
  "on-rerun": {
    needs: ["no resume"],
    kind: "choice",
    shapes: null,
    values: ["resume", "restart"],
    default: "resume",
    actionOnly: true,
    help: 'When a job is run again ("Re-run jobs"): take over what its earlier attempts measured from the artifacts of this workflow run and ask only what is left, or measure everything again. Needs `permissions: actions: read`.'
  },
  matrix: {
    kind: "text",
    shapes: null,
    actionOnly: true,
    expression: "${{ toJSON(matrix) }}",
    help: "Which job of its matrix this is, as the runner fills it in; leave it out."
  },
  "matrix-jobs": {
    kind: "integer",
    shapes: null,
    min: 1,
    actionOnly: true,
    expression: "${{ strategy.job-total }}",
    help: "How many jobs the matrix makes, as the runner fills it in; leave it out."
  }
};

// src/options/tables/run.ts
var RUN_OPTIONS = {
  ...PROVIDER_OPTIONS,
  model: {
    kind: "list",
    shapes: "arms",
    default: ["gpt-5.5"],
    help: "Model, under any provider's name for it; several make several arms. `provider=name` names one for that provider alone, such as a deployment at Azure."
  },
  effort: {
    kind: "list",
    shapes: "arms",
    values: EFFORTS,
    default: ["medium"],
    help: "Reasoning effort; several make several arms. `default` sends none."
  },
  ...DATASET_OPTIONS,
  scorer: {
    kind: "choice",
    shapes: "scorer",
    values: SCORERS,
    help: "How an answer is judged. Default: gsm8k for gsm8k and sample, else none."
  },
  instructions: { kind: "text", setting: "instructions", help: "A developer message sent before each prompt." },
  runs: {
    needs: ["built-in prompts"],
    kind: "integer",
    shapes: "prompts",
    min: 1,
    default: 10,
    help: "How many prompts to send where no dataset is given; the built-in ones are cycled."
  },
  epochs: {
    kind: "integer",
    setting: "epochs",
    min: 1,
    max: 100,
    default: 1,
    help: "Ask every prompt this many times; the pairs of one prompt count as one cluster."
  },
  "stop-when": {
    kind: "choice",
    setting: "stop_when",
    values: ["done", "certain"],
    default: "done",
    help: "Stop when the plan is done, or as soon as the verdict is certain: every pair is then looked at, with intervals that allow it."
  },
  "certain-about": {
    kind: "list",
    shapes: "certain_about",
    values: ["answers", "latency", "reliability"],
    default: ["answers", "latency", "reliability"],
    help: "With `stop-when: certain`, the dimensions whose common verdict must be certain."
  },
  "expected-output-tokens": {
    kind: "list",
    shapes: null,
    help: "Output tokens a request, reasoning included, for the expected cost in the plan: one number for all arms, or `provider=number`. Default: as in the published runs."
  },
  "expected-seconds": {
    kind: "list",
    shapes: null,
    help: "Seconds a request, for the expected duration in the plan: one number for all arms, or `provider=number`. Default: as in the published runs."
  },
  warmups: {
    kind: "integer",
    setting: "warmups",
    min: 0,
    max: 100,
    default: 1,
    help: "Requests per arm before the measurement; recorded apart."
  },
  order: {
    needs: ["arms"],
    kind: "choice",
    setting: "order",
    values: ["interleaved", "sequential"],
    default: "interleaved",
    help: "Arms in turn, prompt by prompt, or one arm after the other (confounded by time)."
  },
  concurrency: {
    kind: "integer",
    setting: "concurrency",
    min: 1,
    max: 64,
    default: 1,
    help: "Pairs in flight. More than 1 measures queues of your own making."
  },
  "max-output-tokens": {
    kind: "integer",
    setting: "max_output_tokens",
    min: 16,
    max: 128e3,
    default: 4096,
    help: "Output token limit of each request, reasoning included."
  },
  "timeout-seconds": {
    kind: "number",
    setting: "timeout_seconds",
    min: 0.1,
    max: 3600,
    default: 240,
    help: "Deadline of one request, in seconds."
  },
  "idle-timeout-seconds": {
    kind: "number",
    setting: "idle_timeout_seconds",
    min: 0.1,
    max: 3600,
    default: 120,
    help: "Longest silence within one stream, in seconds."
  },
  "fresh-connection": {
    kind: "flag",
    setting: "fresh_connection",
    help: "Open a new connection for every request: the cold path (DNS, TCP, TLS) is measured too."
  },
  "max-billable-tokens": {
    kind: "integer",
    setting: "max_billable_tokens",
    min: 1,
    default: 2e6,
    help: "Cap on input plus output tokens of the whole run, worst case reserved before each request."
  },
  "max-cost-usd": {
    kind: "number",
    shapes: "max_cost_usd",
    min: 1e-6,
    alias: "max-estimated-openai-cost-usd",
    help: "Cap on the cost of the whole run in USD, worst case reserved before each request; needs a price for every arm. Default: 15, over the arms whose price is known."
  },
  "max-duration-minutes": {
    kind: "number",
    setting: "max_duration_minutes",
    min: 0.01,
    default: 330,
    help: "Cap on the duration of the whole run in minutes."
  },
  "max-consecutive-failures": {
    kind: "integer",
    shapes: "max_consecutive_failures",
    min: 0,
    default: 10,
    help: "Stop after this many failed attempts in a row; 0 never stops."
  },
  "max-consecutive-missing-usage": {
    kind: "integer",
    shapes: "max_consecutive_missing_usage",
    min: 0,
    default: 5,
    help: "Stop after this many answers in a row without token usage; 0 never stops."
  },
  "network-wait-minutes": {
    kind: "number",
    shapes: null,
    min: 0,
    max: 360,
    default: 10,
    help: "How long to wait in total, in minutes, until the client's own network works again."
  },
  "retry-failed": {
    needs: ["scorer"],
    kind: "flag",
    shapes: null,
    help: "Ask failed prompts once more at the end, for accuracy only; the first attempts remain the measurement."
  },
  ...PRICE_OPTIONS,
  ...EVIDENCE_OPTIONS,
  ...GATE_OPTIONS,
  ...BASELINE_OPTIONS,
  "output-dir": {
    kind: "text",
    shapes: null,
    default: "result",
    help: "Directory for all files of the run; made if it is not there."
  },
  verbose: {
    kind: "flag",
    shapes: null,
    help: "Log a line for every request, as the walkthrough does."
  },
  resume: { kind: "flag", shapes: null, help: "Continue the newest unfinished run in the output directory." },
  "dry-run": {
    kind: "flag",
    shapes: null,
    help: "Print the plan, its worst cost and what it will be able to show; check keys, directory, caps and endpoints; send no request."
  },
  simulate: {
    kind: "flag",
    setting: "simulated",
    help: "Run against the embedded endpoint: no secrets, no cost, figures that mean nothing."
  },
  ...SIMULATION_OPTIONS,
  ...ACCESS_OPTIONS
};
var ACTION_OPTIONS = {
  ...RUN_OPTIONS,
  ...RERUN_OPTIONS,
  ...PUBLISH_OPTIONS
};

export {
  PRICE_OPTIONS,
  AUTH_OPTIONS,
  RUN_OPTIONS,
  ACTION_OPTIONS
};
