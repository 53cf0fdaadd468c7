import { type StandIn, startLoopback } from '../testkit/standins/loopback.js';
import { ENCODINGS } from './encodings.js';

/** Ways in which a server could send a caller's own credentials back, whole and in part. */
const MIRRORS: readonly ((secret: string) => { status?: number; headers?: Record<string, string>; body: string })[] = [
  (secret) => ({
    headers: STREAM,
    body: sse({ type: 'error', code: 'server_error', message: `not for ${secret}`, param: null }),
  }),
  (secret) => ({ headers: STREAM, body: answer(`You are ${secret} and the answer is\n#### 4`) }),
  (secret) => ({ headers: { ...STREAM, 'x-request-id': secret, 'x-amzn-requestid': secret }, body: answer('#### 4') }),
  (secret) => ({
    headers: STREAM,
    body: answer('#### 4', { model: secret, service_tier: secret, reasoning: { effort: secret } }),
  }),
  (secret) => ({
    headers: STREAM,
    body: sse({
      type: 'response.incomplete',
      response: { status: 'incomplete', incomplete_details: { reason: secret } },
    }),
  }),
  (secret) => ({ status: 500, headers: { 'content-type': 'text/plain' }, body: `${'x'.repeat(1480)}${secret}` }),
  (secret) => ({ status: 200, headers: { 'content-type': 'text/html' }, body: `<html><!-- ${secret} --></html>` }),
  (secret) => ({
    status: 307,
    headers: { location: `https://127.0.0.1:9/?key=${encodeURIComponent(secret)}` },
    body: secret,
  }),
  (secret) => ({
    status: 400,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ error: { code: secret, message: Buffer.from(secret).toString('base64') } }),
  }),
];

const ENCODED_MIRRORS: typeof MIRRORS = ENCODINGS.flatMap(({ write }) => [
  (secret: string) => ({
    headers: STREAM,
    body: sse({ type: 'error', code: 'server_error', message: `not for ${write(secret)}`, param: null }),
  }),
  (secret: string) => ({ headers: STREAM, body: answer(`You are ${write(secret)} and the answer is\n#### 4`) }),
]);

const STREAM = { 'content-type': 'text/event-stream' };

const ALL_MIRRORS = [...MIRRORS, ...ENCODED_MIRRORS];

export const MIRROR_COUNT = ALL_MIRRORS.length;

/** An endpoint that answers each request in another of these ways. */
export function startMirror(): Promise<StandIn> {
  let asked = 0;
  return startLoopback(({ headers }) => {
    const secrets = [headers.authorization ?? '', headers['x-amz-security-token'] ?? ''].flat().join(' ');
    const mirror = ALL_MIRRORS[asked % ALL_MIRRORS.length] as (typeof MIRRORS)[number];
    asked += 1;
    return mirror(secrets);
  });
}

function answer(text: string, echoed: object = {}): string {
  const usage = {
    input_tokens: 50,
    output_tokens: 20,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens_details: { reasoning_tokens: 4 },
  };
  return sse(
    { type: 'response.created', response: { id: 'r', ...echoed } },
    { type: 'response.output_text.delta', output_index: 0, content_index: 0, delta: text },
    {
      type: 'response.completed',
      response: {
        id: 'r',
        status: 'completed',
        usage,
        output: [{ type: 'message', content: [{ type: 'output_text', text }] }],
        ...echoed,
      },
    },
  );
}

function sse(...events: object[]): string {
  return events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');
}
