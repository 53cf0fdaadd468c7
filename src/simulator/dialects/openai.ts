import { type Dialect, opaque, opaqueHex } from './dialect.js';
import { effortsOf, isGpt } from './models.js';

/** Aliases and the snapshots that answer for them; a model without a known snapshot answers under its own name. */
const SNAPSHOTS: Readonly<Record<string, string>> = {
  'gpt-5.5': 'gpt-5.5-2026-04-23',
  'gpt-5.5-2026-04-23': 'gpt-5.5-2026-04-23',
};
/** Deltas are padded so that text and padding are together a multiple of so many characters. */
const PADDED_TO = 16;
const REQUESTS_PER_MINUTE = 10_000;
const TOKENS_PER_MINUTE = 4_000_000;

/** The OpenAI API, read off a recorded gpt-5.5 stream: `type` first, deltas padded, an even flow. */
export const OPENAI: Dialect = {
  provider: 'openai',
  path: '/v1/responses',
  admission: { kind: 'openai' },
  framing: {
    order: 'event-first',
    lineEnd: '\n',
    space: ' ',
    severalDataLines: false,
    linesBefore: [],
    linesAfter: [],
  },
  keys: { first: ['id', 'object', 'created_at', 'type', 'status'], last: ['metadata'] },
  errorKeys: { first: ['message', 'type', 'param', 'code'], last: [] },
  cadence: { kind: 'steady' },
  reasoningAnnounced: 'at-start',
  echo: (model) => (Object.hasOwn(SNAPSHOTS, model) ? (SNAPSHOTS[model] ?? null) : named(model)),
  efforts: effortsOf,
  ids: (key) => {
    const thread = opaqueHex(`${key} thread`, 16);
    const id = (prefix: string, part: string): string => `${prefix}_${thread}00${opaqueHex(`${key} ${part}`, 32)}`;
    return {
      response: id('resp', 'response'),
      reasoning: id('rs', 'reasoning'),
      encryptedReasoning: null,
      message: (index) => id('msg', `message ${index}`),
    };
  },
  headers: (key, processingMs, request) => ({
    'x-request-id': `req_${opaqueHex(`${key} request`, 32)}`,
    'openai-processing-ms': String(Math.round(processingMs)),
    'openai-version': '2020-10-01',
    'cf-ray': `${opaqueHex(`${key} ray`, 16)}-IAD`,
    ...(request === null ? {} : rateLimits()),
  }),
  envelope: (request, effort) => ({
    prompt_cache_retention: '24h',
    reasoning: { context: 'current_turn', effort, mode: 'standard', summary: request.summary },
    tool_usage: {
      image_gen: {
        input_tokens: 0,
        input_tokens_details: NO_IMAGES,
        output_tokens: 0,
        output_tokens_details: NO_IMAGES,
        total_tokens: 0,
      },
      web_search: { num_requests: 0 },
    },
  }),
  obfuscation: (delta, key, request) => (request.obfuscate ? padding(delta, key) : null),
};

function named(model: string): string | null {
  return model.startsWith('gpt-') && isGpt(model) ? model : null;
}

const NO_IMAGES = { image_tokens: 0, text_tokens: 0 };

function rateLimits(): Record<string, string> {
  return {
    'x-ratelimit-limit-requests': String(REQUESTS_PER_MINUTE),
    'x-ratelimit-limit-tokens': String(TOKENS_PER_MINUTE),
    'x-ratelimit-remaining-requests': String(REQUESTS_PER_MINUTE - 1),
    'x-ratelimit-remaining-tokens': String(TOKENS_PER_MINUTE - 1),
    'x-ratelimit-reset-requests': '6ms',
    'x-ratelimit-reset-tokens': '0s',
  };
}

function padding(delta: string, key: string): string {
  const length = (PADDED_TO - (delta.length % PADDED_TO)) % PADDED_TO;
  return opaque(`${key} padding`, PADDED_TO).toString('base64').replace(/[+/=]/g, '0').slice(0, length);
}
