import { describe, expect, it } from '@jest/globals';
import type { Exchange } from '../../../src/core/attempt/exchange.js';
import { judge } from '../../../src/core/attempt/outcome.js';
import { boundsFor } from '../../../src/protocol/bounds.js';
import { read } from '../../../src/protocol/responses/reading.js';
import { encode, sse, streamed, whole } from '../../../testkit/exchanges.js';

const delta = { type: 'response.output_text.delta', delta: '#### 18' };
const ended = (status: string, fields: object = {}) => ({
  type: `response.${status}`,
  response: { status, output: [], ...fields },
});
const ANSWER = sse(delta, ended('completed'));

const judgeBytes = (bytes: Uint8Array, changed: Partial<Exchange> = {}) =>
  judge(streamed(whole(bytes), changed), read(whole(bytes)));
const judgeEvents = (...events: unknown[]) => judgeBytes(sse(...events));
const http = (status: number, body = '', headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  judgeBytes(encode(body), { status, headers });

const phases = (end: number): Exchange['phases'] => ({ ...streamed([]).phases, end });
const CLOSED = { code: 'CLOSED', message: 'other side closed' };
const RESET = { code: 'ECONNRESET', message: 'read ECONNRESET' };

describe('an attempt is completed', () => {
  const completed = { outcome: 'completed', fault: null, error: null };

  it('where a completed terminal event and text came', () => {
    expect(judgeBytes(ANSWER)).toEqual(completed);
  });

  it.each<[string, Partial<Exchange>]>([
    ['was cut', { end: 'cut', failure: RESET }],
    ['was held open', { end: 'held' }],
    ['went on beyond the byte bound', { end: 'too_large', failure: { code: 'TOO_LARGE', message: 'too much' } }],
    ['was open at our total deadline', { end: 'total_deadline' }],
    ['was open at our idle deadline', { end: 'idle_deadline' }],
    ['was open when we stopped', { end: 'aborted' }],
  ])('where the body %s after the terminal event, which took nothing away', (_, changed) => {
    expect(judgeBytes(ANSWER, changed)).toEqual(completed);
  });

  it.each<[string, Partial<Exchange>, string]>([
    ['goes on beyond the byte bound', { end: 'too_large' }, 'failed'],
    ['meets our total deadline', { end: 'total_deadline' }, 'timeout'],
    ['meets our idle deadline', { end: 'idle_deadline' }, 'timeout'],
    ['is stopped by us', { end: 'aborted' }, 'aborted'],
  ])('but not where the stream %s before it', (_, changed, outcome) => {
    expect(judgeBytes(sse(delta), changed).outcome).toBe(outcome);
  });

  it('where the stream has no content type but is a stream', () => {
    expect(judgeBytes(ANSWER, { headers: {} })).toEqual(completed);
  });
});

describe('what looks like an answer is none', () => {
  it.each<[string, Uint8Array, Partial<Exchange>, object]>([
    ['after an HTTP error', ANSWER, { status: 500 }, { outcome: 'http_error', fault: 'provider' }],
    ['after a redirect', ANSWER, { status: 302 }, { outcome: 'http_error', fault: 'config' }],
    [
      'under a wrong content type',
      ANSWER,
      { headers: { 'content-type': 'text/plain' } },
      { outcome: 'failed', fault: 'provider' },
    ],
    [
      'under a content type that only begins alike',
      ANSWER,
      { headers: { 'content-type': 'text/event-streams' } },
      { outcome: 'failed' },
    ],
    [
      'in an encoding',
      ANSWER,
      { headers: { 'content-type': 'text/event-stream', 'content-encoding': 'br' } },
      { outcome: 'failed', fault: 'provider' },
    ],
    ['without text', sse(ended('completed')), {}, { outcome: 'empty', fault: 'provider' }],
    [
      'with white space for text',
      sse({ ...delta, delta: ' \n' }, ended('completed')),
      {},
      { outcome: 'empty', fault: 'provider' },
    ],
    [
      'after an error in the stream',
      sse({ type: 'error', message: 'x' }, delta, ended('completed')),
      {},
      { outcome: 'failed', fault: 'provider' },
    ],
    [
      'with a failure after it',
      sse(delta, ended('completed'), ended('failed')),
      {},
      { outcome: 'failed', fault: 'provider' },
    ],
    [
      'whose status says otherwise',
      sse(delta, { type: 'response.completed', response: { status: 'in_progress' } }),
      {},
      { outcome: 'failed' },
    ],
    [
      'without its terminal event',
      sse(delta, { type: 'response.output_text.done', text: '#### 18' }),
      {},
      { outcome: 'truncated', fault: 'provider' },
    ],
    ['with a terminal event that breaks off', ANSWER.subarray(0, -4), {}, { outcome: 'truncated', fault: 'provider' }],
  ])('%s', (_, bytes, changed, expected) => {
    expect(judgeBytes(bytes, changed)).toMatchObject(expected);
  });
});

describe('a refusal', () => {
  const part = { type: 'refusal', refusal: 'I can’t help.' };
  const refusal = { type: 'response.refusal.delta', delta: 'I can’t help.' };
  const filtered = { incomplete_details: { reason: 'content_filter' } };

  it.each<[string, unknown[], string]>([
    ['its deltas', [refusal, ended('completed')], 'refused: I can’t help.'],
    ['its end', [{ ...part, type: 'response.refusal.done' }, ended('completed')], 'refused: I can’t help.'],
    [
      'the end of its part',
      [{ type: 'response.content_part.done', part }, ended('completed')],
      'refused: I can’t help.',
    ],
    [
      'the end of its item',
      [{ type: 'response.output_item.done', item: { type: 'message', content: [part] } }, ended('completed')],
      'refused: I can’t help.',
    ],
    ['the final response', [ended('completed', { output: [{ content: [part] }] })], 'refused: I can’t help.'],
    ['words that follow a text', [delta, refusal, ended('completed')], 'refused: I can’t help.'],
    [
      'a content filter after half a text',
      [delta, ended('incomplete', filtered)],
      'refused: content_filter ended the answer',
    ],
    [
      'a content filter, whatever its event is called',
      [{ type: 'response.completed', response: { status: 'incomplete', ...filtered } }],
      'refused: content_filter ended the answer',
    ],
    [
      'an error with the code of a content filter',
      [{ type: 'error', error: { code: 'content_filter', message: 'Filtered.' } }],
      'content_filter: Filtered.',
    ],
    [
      'a failed response with such a code',
      [ended('failed', { error: { code: 'content_policy_violation', message: 'Filtered.' } })],
      'content_policy_violation: Filtered.',
    ],
  ])('told by %s is an outcome of its own, and nobody’s fault', (_, events, error) => {
    expect(judgeEvents(...events)).toEqual({ outcome: 'refused', fault: null, error });
  });

  it('may come as an HTTP 400', () => {
    const body = '{"error":{"code":"content_filter","message":"Filtered."}}';
    expect(http(400, body)).toEqual({ outcome: 'refused', fault: null, error: `HTTP 400: ${body}` });
  });

  it('without its terminal event is a stream that stopped', () => {
    expect(judgeEvents(refusal)).toMatchObject({ outcome: 'truncated', fault: 'provider' });
  });

  it('that shows nothing is none', () => {
    expect(judgeEvents({ ...refusal, delta: '\u200b' }, ended('completed')).outcome).toBe('empty');
  });
});

describe('an answer that shows nothing', () => {
  it.each(['\u200b', '\u2060\ufeff', '\u3164', ' \u00ad\n'])('is empty: %j', (text) => {
    expect(judgeEvents({ ...delta, delta: text }, ended('completed'))).toMatchObject({
      outcome: 'empty',
      fault: 'provider',
    });
  });
});

describe('an error that stands in the body as it is', () => {
  const error = { error: { code: 'insufficient_quota', message: 'Pay.' } };

  it.each([
    ['on one line', JSON.stringify(error)],
    ['on several lines', JSON.stringify(error, null, 2)],
    ['as a list', JSON.stringify([error])],
    ['behind the first event', `data: {"type":"response.created"}\n\n${JSON.stringify(error)}\n`],
  ])('%s is a failure with its own words', (_, body) => {
    const expected = { outcome: 'failed', fault: 'quota', error: 'insufficient_quota: Pay.' };
    expect(judgeBytes(encode(body))).toEqual(expected);
    expect(judgeBytes(encode(body), { headers: {} })).toMatchObject({ outcome: 'failed', fault: 'quota' });
  });

  it('is of no account where an answer came', () => {
    expect(judgeBytes(Uint8Array.from([...ANSWER, ...encode(`${JSON.stringify(error)}\n`)])).outcome).toBe('completed');
  });
});

describe('a text beyond what max_output_tokens can hold', () => {
  const bounds = boundsFor(16);
  const judgeBounded = (...events: unknown[]) =>
    judge(streamed(whole(sse(...events))), read(whole(sse(...events)), bounds));
  const many = Array.from({ length: 300 }, () => delta);

  it('is the provider’s failure, and is not kept whole', () => {
    expect(judgeBounded(...many, ended('completed', { usage: { input_tokens: 9, output_tokens: 16 } }))).toMatchObject({
      outcome: 'failed',
      fault: 'provider',
      error: 'too large: more text than max_output_tokens can hold',
    });
    const reading = read(whole(sse(...many)), bounds);
    expect(reading.text.length).toBeLessThanOrEqual(16 * 128);
    expect(reading.textDeltas).toBe(300);
  });

  it('is told in a final text too', () => {
    const content = [{ type: 'output_text', text: 'x'.repeat(16 * 128 + 1) }];
    expect(judgeBounded(ended('completed', { output: [{ content }] })).outcome).toBe('failed');
    expect(
      judgeBounded({ type: 'response.output_text.done', text: content[0]?.text }, ended('completed')).outcome,
    ).toBe('failed');
  });

  it('is none of 128 characters a token', () => {
    expect(judgeBounded({ ...delta, delta: 'x'.repeat(16 * 128) }, ended('completed')).outcome).toBe('completed');
  });
});

describe('an incomplete answer', () => {
  it('is the cap’s doing at max_output_tokens, with text or without', () => {
    const incomplete = ended('incomplete', { incomplete_details: { reason: 'max_output_tokens' } });
    expect(judgeEvents(incomplete)).toMatchObject({
      outcome: 'incomplete',
      fault: 'cap',
      error: 'incomplete: max_output_tokens',
    });
    expect(judgeEvents(delta, incomplete)).toMatchObject({ outcome: 'incomplete', fault: 'cap' });
  });

  it.each([[undefined], ['something new']])('is the provider’s doing for %s', (reason) => {
    expect(judgeEvents(delta, ended('incomplete', { incomplete_details: { reason } }))).toMatchObject({
      outcome: 'incomplete',
      fault: 'provider',
    });
  });
});

describe('a failure told in the stream', () => {
  it.each([
    ['server_error', 'provider'],
    ['something_new', 'provider'],
    ['insufficient_quota', 'quota'],
    ['credit_balance_exhausted', 'quota'],
    ['rate_limit_exceeded', 'quota'],
    ['invalid_api_key', 'auth'],
    ['ExpiredTokenException', 'auth'],
    ['invalid_prompt', 'config'],
    ['model_not_found', 'config'],
  ])('with the code %s is the doing of: %s', (code, fault) => {
    expect(judgeEvents({ type: 'error', error: { code, message: 'Sorry.' } })).toEqual({
      outcome: 'failed',
      fault,
      error: `${code}: Sorry.`,
    });
    expect(judgeEvents(delta, ended('failed', { error: { code, message: 'Sorry.' } }))).toMatchObject({
      outcome: 'failed',
      fault,
    });
  });

  it.each([
    [{ code: 429, message: 'x' }, 'quota'],
    [{ code: '401', message: 'x' }, 'auth'],
    [{ code: 404, message: 'x' }, 'config'],
    [{ code: 502, message: 'x' }, 'provider'],
    [{ code: 'upstream_17', type: 'rate_limit_error', message: 'x' }, 'quota'],
    [{ code: 'upstream_17', type: 'authentication_error', message: 'x' }, 'auth'],
    [{ message: 'Rate limit reached for requests' }, 'quota'],
    [{ message: 'You exceeded your current quota, please check your plan' }, 'quota'],
    [{ message: 'Too many requests' }, 'quota'],
    [{ message: 'The model is overloaded' }, 'provider'],
    [{}, 'provider'],
  ])('with %j is the doing of: %s', (error, fault) => {
    expect(judgeEvents({ error })).toMatchObject({ outcome: 'failed', fault });
  });

  it('by a cancelled response is the provider’s', () => {
    expect(judgeEvents(delta, { type: 'response.cancelled', response: { status: 'cancelled' } })).toMatchObject({
      outcome: 'failed',
      fault: 'provider',
    });
  });

  it('without a reason says so', () => {
    expect(judgeEvents(ended('failed')).error).toBe(
      'the stream ended in response.failed with status "failed" and no reason',
    );
  });

  it('stands, though the connection then hung until our deadline', () => {
    expect(judgeBytes(sse({ type: 'error', code: 'insufficient_quota' }), { end: 'idle_deadline' })).toMatchObject({
      outcome: 'failed',
      fault: 'quota',
    });
  });
});

describe('an HTTP error', () => {
  it.each([
    [400, 'config'],
    [401, 'auth'],
    [402, 'quota'],
    [403, 'auth'],
    [404, 'config'],
    [405, 'config'],
    [408, 'provider'],
    [413, 'config'],
    [415, 'config'],
    [422, 'config'],
    [424, 'provider'],
    [429, 'quota'],
    [500, 'provider'],
    [502, 'provider'],
    [503, 'provider'],
    [504, 'provider'],
    [520, 'provider'],
    [529, 'provider'],
  ])('%d is the doing of: %s', (status, fault) => {
    expect(http(status)).toMatchObject({ outcome: 'http_error', fault });
  });

  it.each([
    [
      'a 400 that calls itself an internal error',
      400,
      '{"error":{"message":"Internal server error","type":"invalid_request_error"}}',
      'provider',
    ],
    [
      'a 403 over the clock',
      403,
      '{"message":"Signature expired: 20261122T120000Z is now earlier than 20261122T120500Z"}',
      'config',
    ],
    ['a 401 over a clock that is ahead', 401, 'Signature not yet current: 20261122T130000Z', 'config'],
    ['a 400 over the clock', 400, '{"__type":"com.amazon#RequestTimeTooSkewed"}', 'config'],
    [
      'a 400 over expired credentials',
      400,
      '{"__type":"com.amazon.coral#ExpiredTokenException","message":"expired"}',
      'auth',
    ],
    ['a 403 over quota', 403, '{"error":{"code":"insufficient_quota","message":"x"}}', 'quota'],
    ['a 503 over quota', 503, '{"error":{"code":"rate_limit_exceeded"}}', 'quota'],
    ['a 404 over the model', 404, '{"error":{"code":"model_not_found","message":"no such model"}}', 'config'],
    [
      'a 401 that calls itself an invalid request',
      401,
      '{"error":{"type":"invalid_request_error","code":"invalid_api_key"}}',
      'auth',
    ],
    ['a 500 that mentions an expired signature', 500, 'Signature expired', 'provider'],
  ])('%s is judged by its words', (_, status, body, fault) => {
    expect(http(status, body)).toMatchObject({ outcome: 'http_error', fault });
  });

  it('goes by the provider’s own code, wherever its JSON has it', () => {
    expect(http(429, '{"error":{"code":"insufficient_quota"}}')).toMatchObject({
      fault: 'quota',
      error: expect.stringContaining('insufficient_quota') as unknown,
    });
    expect(http(403, '{"__type":"a.b#AccessDeniedException","Message":"no"}')).toMatchObject({ fault: 'auth' });
    expect(http(503, 'upstream connect error')).toMatchObject({ fault: 'provider' });
  });

  it('tells the body on one line, without control characters, at most 1,500 characters', () => {
    expect(http(503, 'upstream connect\r\n\terror\u001b[31m\u202e \u0007reset').error).toBe(
      'HTTP 503: upstream connect error[31m reset',
    );
    const long = http(520, `<html>${'🦆 '.repeat(100_000)}`).error as string;
    expect(long.length).toBeLessThanOrEqual(1500);
    expect(long).toMatch(/^HTTP 520: <html>🦆.*🦆 ?…$/u);
  });

  it('shows an encoded body by its size only', () => {
    expect(http(500, '\u001f\u008b...', { 'content-encoding': 'gzip' }).error).toMatch(
      /^HTTP 500: \(\d+ bytes, gzip\)$/,
    );
  });

  it('stands, though its body was cut or never ended', () => {
    expect(judgeBytes(encode('quota'), { status: 429, end: 'cut', failure: RESET })).toMatchObject({
      outcome: 'http_error',
      fault: 'quota',
    });
    expect(judgeBytes(encode('quota'), { status: 429, end: 'total_deadline' })).toMatchObject({
      outcome: 'http_error',
      fault: 'quota',
    });
  });

  it.each([
    ['https://login.invalid/path?token=abc', 'login.invalid'],
    ['/elsewhere?token=abc', 'another path of the same host'],
    [undefined, 'nowhere'],
  ])('that redirects to %s names only the host', (location, named) => {
    const { error, fault } = http(302, '', location === undefined ? {} : { location });
    expect(fault).toBe('config');
    expect(error).toContain(`HTTP 302: redirect to ${named}, not followed`);
    expect(error).not.toContain('abc');
  });
});

describe('a 2xx that is no event stream', () => {
  it('shows what came', () => {
    expect(http(200, '<h1>Hi</h1>', { 'content-type': 'text/html; charset=utf-8' })).toMatchObject({
      outcome: 'failed',
      fault: 'provider',
      error: 'HTTP 200 with text/html; charset=utf-8 instead of text/event-stream: <h1>Hi</h1>',
    });
  });

  it('is the quota’s doing where its JSON says so', () => {
    expect(http(200, '{"error":{"code":"insufficient_quota","message":"x"}}')).toMatchObject({
      outcome: 'failed',
      fault: 'quota',
    });
  });

  it('is never an answer, though the JSON holds one', () => {
    expect(
      http(
        200,
        JSON.stringify(ended('completed', { output: [{ content: [{ type: 'output_text', text: '18' }] }] }).response),
      ).outcome,
    ).toBe('failed');
  });

  it('is told by its bytes where it declares nothing', () => {
    expect(http(200, '<h1>Hi</h1>', {})).toMatchObject({
      outcome: 'failed',
      error: expect.stringContaining('<h1>Hi</h1>'),
    });
    expect(http(204, '', {})).toMatchObject({ outcome: 'truncated', fault: 'provider' });
  });

  it('is a failure where an event stream is declared and rubbish without end comes', () => {
    expect(judgeBytes(encode('<p>\n'.repeat(200_000)))).toMatchObject({ outcome: 'failed', fault: 'provider' });
  });
});

describe('a connection that brought no answer', () => {
  const none = { status: null, headers: {}, requestSent: false, connectionReused: null };
  const cut = { status: null, headers: {}, end: 'cut' as const };

  it.each(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENETUNREACH', 'CLOSED'])(
    'for %s before the request was written is the network’s',
    (code) => {
      expect(judgeBytes(encode(''), { ...none, end: 'connect_failed', failure: { code, message: 'no' } })).toEqual({
        outcome: 'network_error',
        fault: 'network',
        error: `${code}: no`,
      });
    },
  );

  it.each([
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'EPROTO',
  ])('for %s is a matter of configuration: no pause repairs it', (code) => {
    expect(judgeBytes(encode(''), { ...none, end: 'connect_failed', failure: { code, message: 'no' } })).toMatchObject({
      outcome: 'network_error',
      fault: 'config',
    });
  });

  it('but a reset is the network’s', () => {
    expect(judgeBytes(encode(''), { ...cut, failure: RESET })).toMatchObject({
      outcome: 'network_error',
      fault: 'network',
    });
  });

  it('but an orderly close is the provider’s on a new connection', () => {
    expect(
      judgeBytes(encode(''), { ...cut, failure: CLOSED, connectionReused: false, phases: phases(50) }),
    ).toMatchObject({ outcome: 'truncated', fault: 'provider' });
  });

  it('but an orderly close that may have crossed the request is the network’s, and one that can’t is the provider’s', () => {
    expect(judgeBytes(encode(''), { ...cut, failure: CLOSED, phases: phases(300) })).toMatchObject({
      outcome: 'network_error',
      fault: 'network',
    });
    expect(judgeBytes(encode(''), { ...cut, failure: CLOSED, phases: phases(30_000) })).toMatchObject({
      outcome: 'truncated',
      fault: 'provider',
    });
  });

  it('but bytes that are no HTTP is the provider’s failure', () => {
    expect(judgeBytes(encode(''), { ...cut, failure: { code: 'NOT_HTTP', message: 'x' } })).toMatchObject({
      outcome: 'failed',
      fault: 'provider',
    });
  });

  it('by our deadline is a time-out once the request was sent', () => {
    expect(judgeBytes(encode(''), { ...cut, end: 'total_deadline', phases: phases(240_000) })).toMatchObject({
      outcome: 'timeout',
      fault: 'timeout',
      error: 'timeout: not ended after 240.0 s, no answer by then',
    });
  });

  it('by headers beyond the bound is the provider’s failure', () => {
    expect(
      judgeBytes(encode(''), {
        ...cut,
        end: 'too_large',
        failure: { code: 'UND_ERR_HEADERS_OVERFLOW', message: 'Headers Overflow Error' },
      }),
    ).toMatchObject({ outcome: 'failed', fault: 'provider' });
  });
});

describe('a stream that stopped', () => {
  it.each<[string, Partial<Exchange>]>([
    ['after the headers', { end: 'cut', failure: CLOSED }],
    ['by a reset', { end: 'cut', failure: RESET }],
    ['as if all were well', { end: 'end' }],
  ])('%s is truncated, the provider’s doing', (_, changed) => {
    expect(judgeBytes(encode(''), changed)).toMatchObject({ outcome: 'truncated', fault: 'provider' });
    expect(judgeBytes(sse(delta), changed)).toMatchObject({ outcome: 'truncated', fault: 'provider' });
  });

  it('says how far it came', () => {
    expect(judgeBytes(sse(delta), { end: 'cut', failure: RESET }).error).toMatch(
      /^ECONNRESET: read ECONNRESET after 1 events and \d+ bytes, without a terminal event$/,
    );
  });
});
