import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  EVIDENCE_OPTIONS
} from "./chunk-VZFBX3S5.js";

// src/options/tables/dataset.ts
var DATASET_OPTIONS = {
  dataset: {
    kind: "choice",
    shapes: "dataset",
    values: ["gsm8k", "sample"],
    help: "Built-in dataset: `gsm8k` is downloaded and verified, `sample` comes with the program. Without it the built-in prompts are cycled `runs` times."
  },
  split: {
    needs: ["gsm8k"],
    kind: "choice",
    shapes: "dataset",
    values: ["test", "train"],
    default: "test",
    help: "Split of gsm8k."
  },
  "dataset-path": {
    kind: "text",
    shapes: "dataset",
    help: "A JSONL file of your own, one question a line. With `dataset: gsm8k` it is taken as the local copy and nothing is downloaded."
  },
  "question-key": {
    needs: ["rows"],
    kind: "text",
    shapes: "prompts_sha256",
    default: "question",
    help: "Field of a dataset row that holds the question."
  },
  "answer-key": {
    needs: ["rows"],
    kind: "text",
    shapes: "prompts_sha256",
    default: "answer",
    help: "Field of a dataset row that holds the reference answer."
  },
  "prompt-template": {
    kind: "text",
    shapes: "prompts_sha256",
    help: "What is sent, with `{question}` where the question goes. Default: the GSM8K prompt for gsm8k and sample, else the question alone."
  },
  limit: { kind: "integer", setting: "limit", min: 1, help: "Use at most this many prompts. Default: all." },
  offset: { kind: "integer", setting: "offset", min: 0, default: 0, help: "Skip this many prompts first." },
  shard: { kind: "text", setting: "shard", help: "Take one part of the prompts, e.g. `2/4`: the second of four." }
};

// src/options/tables/simulation.ts
var SIMULATION_OPTIONS = {
  "simulate-time-scale": {
    needs: ["simulate"],
    kind: "number",
    shapes: "simulated",
    min: 0,
    max: 100,
    default: 1,
    help: "Multiplies the latencies of the embedded endpoint: 1 is as published, 0 as fast as possible."
  },
  "simulate-fault": {
    needs: ["simulate"],
    kind: "list",
    shapes: "simulated",
    help: "Faults of the embedded endpoint, `provider:fault=rate`, e.g. `bedrock:replay=0.24`."
  },
  "simulate-slowdown": {
    needs: ["simulate"],
    kind: "list",
    shapes: "simulated",
    help: "Multiplies one provider's latencies at the embedded endpoint, e.g. `bedrock=1.15`."
  },
  "simulate-accuracy": {
    needs: ["simulate"],
    kind: "list",
    shapes: "simulated",
    help: "Share of right answers of one provider at the embedded endpoint, e.g. `bedrock=0.945`."
  }
};
var SIMULATE_OPTIONS = {
  provider: {
    kind: "list",
    default: ["bedrock", "bedrock-runtime", "openai", "azure"],
    help: "Providers to announce; any further name is an endpoint of its own at `/NAME/v1`."
  },
  port: { kind: "integer", min: 0, max: 65535, default: 8089, help: "Port on 127.0.0.1; 0 takes a free one." },
  seed: EVIDENCE_OPTIONS.seed,
  ...DATASET_OPTIONS,
  ...SIMULATION_OPTIONS,
  "truth-path": { kind: "text", help: "Write what really happened, and when, to this JSONL file." }
};

export {
  DATASET_OPTIONS,
  SIMULATION_OPTIONS,
  SIMULATE_OPTIONS
};
