import { describe, expect, it } from '@jest/globals';
import type { AttemptRecord } from '../../../src/core/record/record.js';
import { Refusal } from '../../../src/run/stop/refusal.js';
import type { Ending } from '../../../src/run/stop/rule.js';
import { streamed } from '../../../testkit/exchanges.js';
import { attempt } from '../../../testkit/records.js';

const refused = (status: number | null, error: string, fields: Partial<AttemptRecord> = {}): AttemptRecord =>
  attempt({
    arm: 'a',
    provider: 'gw',
    ok: false,
    outcome: 'http_error',
    fault: 'config',
    http_status: status,
    error,
    ...fields,
  });
const answered = attempt({ arm: 'a', ok: true });

function endings(records: readonly AttemptRecord[]): (Ending | null)[] {
  const rule = new Refusal();
  return records.map((record) => rule.afterAttempt({ record, exchange: streamed([]) }));
}

const REASONING = 'HTTP 400: {"error":{"message":"Unsupported parameter: \'reasoning.effort\' is not supported"}}';

describe('a refusal that concerns every request', () => {
  it.each([
    ['a model', 404, 'HTTP 404: {"error":{"code":"model_not_found","message":"no"}}', 'exists there under this name'],
    ['a model in words', 400, 'HTTP 400: the model m1 does not exist', 'exists there under this name'],
    ['a deployment', 404, 'HTTP 404: {"error":{"code":"DeploymentNotFound"}}', 'deployment'],
    ['an effort', 400, REASONING, 'give effort the value default'],
    [
      'an operation of AWS',
      200,
      'HTTP 200 with application/json: {"Output":{"__type":"com.amazon.coral.service#UnknownOperationException"}}',
      'no Responses API',
    ],
    ['a method', 405, 'HTTP 405: Method Not Allowed', 'no Responses API'],
    ['an address', 404, 'HTTP 404: <html>nginx</html>', 'base-url'],
    ['a redirect', 302, 'HTTP 302: redirect to elsewhere, not followed', 'redirects'],
    ['a certificate', null, 'CERT_HAS_EXPIRED: certificate has expired', 'certificate'],
    ['a token limit', 400, "HTTP 400: Unsupported parameter: 'max_output_tokens'", 'max-output-tokens'],
  ])('%s ends the run at its first attempt, with the remedy first', (_, status, error, remedy) => {
    const [ending] = endings([refused(status, error)]);
    expect(ending).toMatchObject({ code: 'request-refused', error: { code: 'REQUEST_REFUSED', exitCode: 3 } });
    expect(ending?.message).toContain('gw refuses every request of this run');
    expect(ending?.message.split(' It said: ')[0]).toContain(remedy);
  });

  it.each([
    [
      'a prompt that is too long',
      400,
      'HTTP 400: {"error":{"code":"context_length_exceeded","message":"the model allows no more"}}',
    ],
    [
      'a prompt that a filter stopped',
      400,
      'HTTP 400: {"error":{"code":"content_filter","message":"The model refused"}}',
    ],
    ['a reason that may be the prompt', 400, 'HTTP 400: {"error":{"code":"invalid_request_error","message":"bad"}}'],
  ])('is not %s', (_, status, error) => {
    expect(endings([refused(status, error), answered, refused(status, error)])).toEqual([null, null, null]);
  });

  it('is one for no clear reason that comes three times in a row', () => {
    const vague = refused(400, 'HTTP 400: Bad Request');
    expect(endings([vague, vague, answered, vague, vague, vague]).map((ending) => ending?.code ?? null)).toEqual([
      ...Array(5).fill(null),
      'request-refused',
    ]);
  });

  it('is no address that has answered before, unless it goes on', () => {
    const lost = refused(404, 'HTTP 404: not here');
    expect(endings([answered, lost, answered, lost, lost, lost]).map((ending) => ending?.code ?? null)).toEqual([
      ...Array(5).fill(null),
      'request-refused',
    ]);
  });

  it('is counted by arm', () => {
    const vague = (arm: string): AttemptRecord => refused(400, 'HTTP 400: Bad Request', { arm });
    expect(endings([vague('a'), vague('b'), vague('a'), vague('b')]).every((ending) => ending === null)).toBe(true);
  });
});

describe('a machine that has run out', () => {
  it.each([
    ['EMFILE', 'file descriptors'],
    ['ENFILE', 'file descriptors'],
    ['ENOMEM', 'memory'],
    ['ENOBUFS', 'network buffers'],
    ['EADDRNOTAVAIL', 'local ports'],
  ])('of what %s means ends the run in its own words, and is not the network', (code, words) => {
    const record = refused(null, `connect ${code} 10.0.0.1:443`, { outcome: 'network_error' });
    const [ending] = endings([record]);
    expect(ending).toMatchObject({ code: 'client-exhausted', error: { code: 'CLIENT_EXHAUSTED', exitCode: 3 } });
    expect(ending?.message).toContain(words);
  });
});

describe('refused credentials, a clock that is off and used-up credit', () => {
  it.each([
    ['auth', 401, 'HTTP 401: Incorrect API key', 'auth-refused'],
    ['config', 403, 'HTTP 403: Signature expired: 20260101', 'auth-refused'],
    ['quota', 429, 'HTTP 429: insufficient_quota', 'quota-exhausted'],
    ['quota', 402, 'HTTP 402: insufficient_credits', 'quota-exhausted'],
    ['quota', 200, 'billing_error: the hard limit is reached', 'quota-exhausted'],
    ['quota', 429, 'HTTP 429: You exceeded your quota, check your plan and billing details.', 'quota-exhausted'],
  ] as const)('(%s) end the run at once', (fault, status, error, code) => {
    expect(endings([refused(status, error, { fault })])[0]?.code).toBe(code);
  });

  it('do not include a rate limit or a failure of the provider', () => {
    const limited = refused(429, 'HTTP 429: rate_limit_exceeded', { fault: 'quota' });
    const down = refused(503, 'HTTP 503: the model is not available', { fault: 'provider' });
    expect(endings([limited, down, limited, down, limited, down]).every((ending) => ending === null)).toBe(true);
  });
});
