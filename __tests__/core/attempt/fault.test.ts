import { describe, expect, it } from '@jest/globals';
import { faultOf } from '../../../src/core/attempt/fault.js';
import { toRecord } from '../../../src/core/record/record.js';

const seed = (fields: object) =>
  toRecord(
    {
      provider: 'openai',
      model: 'gpt-5.5',
      run_index: 1,
      prompt_index: 0,
      prompt_id: 'p',
      started_at: '2026-06-11T10:00:00Z',
      ok: false,
      ...fields,
    },
    'a line',
  );

describe('whose fault a walkthrough record shows', () => {
  it.each([
    ['a 503 is the provider’s', { error: 'HTTP 503: upstream connect error' }, 'provider'],
    ['a 429 is the quota’s', { error: 'HTTP 429: Too Many Requests' }, 'quota'],
    ['a 401 is the credentials’', { error: 'HTTP 401: bad key' }, 'auth'],
    [
      'a name that does not resolve is the client’s network',
      { error: '[Errno 8] nodename nor servname provided' },
      'network',
    ],
    ['a time-out is a time-out', { error: 'The read operation timed out' }, 'timeout'],
    ['an "ok" without text and usage is the provider’s', { ok: true }, 'provider'],
    [
      'tokens that equal a cap of 2,048, and no text, are the cap’s',
      { ok: true, output_text: '', output_tokens: 2048 },
      'cap',
    ],
    ['so are those that equal a cap of 3,000', { ok: true, output_text: '', output_tokens: 3000 }, 'cap'],
    ['other tokens without text are the provider’s', { ok: true, output_text: '', output_tokens: 2047 }, 'provider'],
    ['so is an answer of no token at all', { ok: true, output_text: '', output_tokens: 0 }, 'provider'],
    ['an answer is nobody’s', { ok: true, output_text: '#### 1', output_tokens: 9 }, null],
    ['a record of ours says it itself', { outcome: 'incomplete', fault: 'cap', schema_version: 1 }, 'cap'],
  ])('%s', (_, fields, fault) => {
    expect(faultOf(seed(fields))).toBe(fault);
  });
});
