import { type Reply, refusalReply } from '../model/reply.js';
import {
  awsRefusal,
  errorRefusal,
  invalidRequest,
  type Refusal,
  textRefusal,
  unknownModel,
  wrongOpenAiKey,
} from '../server/refusal.js';
import type { FaultContext, FaultTable } from './fault.js';

const PAGE = (title: string): string =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
const SERVER_ERROR = { type: 'server_error', param: null, code: null };
const LIMITED = { type: 'requests', param: null, code: 'rate_limit_exceeded' };
const NO_QUOTA = { type: 'insufficient_quota', param: null, code: 'insufficient_quota' };
const NOT_ALLOWED = { type: 'permission_denied_error', param: null, code: 'access_denied' };

/** Answers that are no stream, or do not look like one. */
export const HTTP_FAULTS = {
  http_400_internal: answers('HTTP 400 whose error says "Internal server error".', () =>
    invalidRequest('Internal server error', null, 'internal_server_error'),
  ),
  http_400_filter: answers('HTTP 400 content_filter: the prompt is declined.', () =>
    invalidRequest('The prompt was filtered by the content management policy.', 'prompt', 'content_filter'),
  ),
  http_401: answers('HTTP 401: the key or signature is refused, though it was right.', ({ dialect }) =>
    dialect.provider === 'openai'
      ? wrongOpenAiKey('sk-*****')
      : awsRefusal('UnrecognizedClient', 'The security token included in the request is invalid.'),
  ),
  expired_token: answers('HTTP 401: the session is called expired, though it is not.', () =>
    awsRefusal('ExpiredToken', 'The security token included in the request is expired'),
  ),
  http_403: answers('HTTP 403: the caller may not do this; the message names the missing action.', () =>
    errorRefusal(403, {
      ...NOT_ALLOWED,
      message:
        'User is not authorized to perform: bedrock-mantle:CreateInference on resource: arn:aws:bedrock-mantle:us-east-2:000000000000:project/default because no identity-based policy allows the bedrock-mantle:CreateInference action',
    }),
  ),
  http_404_model: answers('HTTP 404: the model is not there.', ({ request }) => unknownModel(request.model)),
  http_429: answers('HTTP 429 with Retry-After.', ({ request, settings }) =>
    errorRefusal(
      429,
      {
        ...LIMITED,
        message: `Rate limit reached for ${request.model}. Please try again in ${settings.retryAfterSeconds}s.`,
      },
      {
        'retry-after': String(settings.retryAfterSeconds),
        'retry-after-ms': String(settings.retryAfterSeconds * 1000),
      },
    ),
  ),
  http_429_quota: answers('HTTP 429 insufficient_quota: no waiting helps.', () =>
    errorRefusal(429, {
      ...NO_QUOTA,
      message: 'You exceeded your current quota, please check your plan and billing details.',
    }),
  ),
  http_500: answers('HTTP 500 in the error shape of the API.', () =>
    errorRefusal(500, { ...SERVER_ERROR, message: 'The server had an error while processing your request.' }),
  ),
  http_503_text: answers('HTTP 503 in plain text, from a proxy.', () =>
    textRefusal(
      503,
      'text/plain',
      'upstream connect error or disconnect/reset before headers. reset reason: connection timeout',
    ),
  ),
  http_520_html: answers('HTTP 520 with an HTML page.', () =>
    textRefusal(520, 'text/html; charset=UTF-8', PAGE('520: Web server is returning an unknown error')),
  ),
  html_200: answers('An HTML page with status 200.', () =>
    textRefusal(200, 'text/html; charset=UTF-8', PAGE('Sign in to the network')),
  ),
  redirect: answers('HTTP 307 to another host.', ({ dialect, settings, port }) =>
    textRefusal(307, 'text/plain', 'Temporary Redirect', {
      location: settings.redirectTo ?? `http://localhost:${port}${dialect.path}`,
    }),
  ),
  echo_authorization: answers(
    'HTTP 401 whose message repeats the authorization header and session token.',
    ({ headers }) => {
      const shown = [headers['authorization'], headers['x-amz-security-token'], headers['x-api-key']].filter(
        (value) => value !== undefined,
      );
      return wrongOpenAiKey(shown.join(' '));
    },
  ),
  wrong_content_type: {
    description: 'A sound stream that calls itself application/json.',
    reply: (reply) => ({ ...reply, headers: { ...reply.headers, 'content-type': 'application/json' } }),
  },
} as const satisfies FaultTable;

/** A fault that answers with plain HTTP where the headers of the stream would have come. */
function answers(
  description: string,
  make: (context: FaultContext) => Refusal,
): { description: string; reply(reply: Reply, context: FaultContext): Reply } {
  return {
    description,
    reply: (reply, context) =>
      refusalReply(make(context), context.dialect.errorKeys, reply.headers, reply.headersAt ?? 0),
  };
}
