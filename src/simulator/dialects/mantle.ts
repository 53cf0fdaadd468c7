import { type Dialect, opaque, opaqueHex, opaqueUuid } from './dialect.js';
import { effortsOf, isGpt } from './models.js';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
/** The first text arrives together with much of the rest. */
const DELTAS_PER_BURST = 20;

/** Bedrock Mantle, read off a recorded stream: keys in alphabetical order, `data:` before `event:`, obfuscation empty. */
export const MANTLE: Dialect = {
  provider: 'bedrock',
  path: '/openai/v1/responses',
  admission: { kind: 'aws', service: 'bedrock-mantle' },
  framing: { order: 'data-first', lineEnd: '\n', space: ' ', severalDataLines: false, linesBefore: [], linesAfter: [] },
  keys: { first: [], last: ['moderation'] },
  errorKeys: { first: [], last: [] },
  cadence: { kind: 'bursts', deltasPerBurst: DELTAS_PER_BURST },
  reasoningAnnounced: 'at-end',
  echo: (model) => (model.startsWith('openai.') && isGpt(model) ? model : null),
  efforts: effortsOf,
  ids: (key) => ({
    response: `resp_${[...opaque(`${key} response`, 52)].map((byte) => BASE32[byte & 31]).join('')}`,
    reasoning: `rs_${opaqueHex(`${key} reasoning`, 32)}`,
    encryptedReasoning: `rsn_${opaque(`${key} encrypted`, 540).toString('base64')}`,
    message: (index) => `msg_${opaqueHex(`${key} message ${index}`, 32)}`,
  }),
  headers: (key) => ({
    'x-amzn-requestid': opaqueUuid(`${key} amzn`),
    'x-request-id': `req_${opaqueHex(`${key} request`, 32)}`,
  }),
  envelope: (request, effort) => ({
    prompt_cache_retention: 'in_memory',
    reasoning: { summary: request.summary, effort, context: 'all_turns' },
  }),
  obfuscation: () => '',
};
