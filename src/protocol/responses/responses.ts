import type { Protocol } from '../protocol.js';
import { EndWatch } from './end.js';
import { read } from './reading.js';
import { requestBody } from './request.js';

/** The Responses API of OpenAI, streamed; Bedrock Mantle and Azure serve the same. */
export const RESPONSES: Protocol = {
  path: '/responses',
  body: requestBody,
  watchEnd: () => new EndWatch().sees,
  read,
};
