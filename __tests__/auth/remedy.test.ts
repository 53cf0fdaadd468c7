import { describe, expect, it } from '@jest/globals';
import { authRemedy, quotaRemedy } from '../../src/auth/remedy.js';
import { providerOf } from '../../src/providers/lookup.js';

const bedrock = providerOf('bedrock');
const openai = providerOf('openai');

describe('the remedy for a refused credential', () => {
  it.each<[string, RegExp]>([
    ['Signature expired: 20261001T000000Z is now earlier than 20261001T001000Z', /synchronise this machine's clock/],
    ['{"message":"The security token included in the request is expired"}', /aws-role-arn, which is renewed/],
    ['You must subscribe to this model through AWS Marketplace', /not subscribed/],
    [
      'User: arn:aws:sts::123456789012:assumed-role/x/y is not authorized to perform: bedrock-mantle:CallWithBearerToken on resource',
      /allow bedrock-mantle:CallWithBearerToken on arn:aws:bedrock-mantle:REGION/,
    ],
    ['', /region and endpoint agree.*CreateInference.*CallWithBearerToken.*Marketplace.*clock/],
    ['{"error":{"message":"Unauthorized","type":"invalid_request_error"}}', /Marketplace/],
  ])('on Bedrock: %s', (body, remedy) => {
    const line = String(authRemedy(bedrock, 401, body));
    expect(line).toMatch(/^bedrock refused the credentials \(HTTP 401\): /);
    expect(line).toMatch(remedy);
    expect(line).not.toMatch(/\n|123456789012/);
  });

  it.each<[number, string, RegExp]>([
    [
      401,
      '{"error":{"message":"Incorrect API key provided: sk-canary","code":"invalid_api_key"}}',
      /check OPENAI_API_KEY/,
    ],
    [
      401,
      'You have insufficient permissions for this operation. Missing scopes: api.responses.write',
      /scope api\.responses\.write/,
    ],
    [403, 'Country, region, or territory not supported', /not offered where this machine is/],
    [403, 'Project does not have access to model', /may not use this model/],
  ])('on OpenAI: %d %s', (status, body, remedy) => {
    expect(String(authRemedy(openai, status, body))).toMatch(remedy);
    expect(String(authRemedy(openai, status, body))).not.toContain('canary');
  });

  it('of another endpoint names its own key', () => {
    expect(String(authRemedy(providerOf('my-gateway'), 401, ''))).toContain('check MY_GATEWAY_API_KEY');
  });
});

describe('the remedy for a used-up quota', () => {
  it.each<[string, string, RegExp]>([
    ['openai', '{"error":{"code":"insufficient_quota"}}', /^openai has no credit left.*resume/],
    ['openai', '{"error":{"code":"credit_balance_exhausted"}}', /no credit left/],
    ['openai', 'Rate limit reached', /limits the rate/],
    ['bedrock', 'Too many tokens', /Service Quotas.*max-output-tokens/],
  ])('on %s: %s', (name, body, remedy) => {
    expect(String(quotaRemedy(providerOf(name), body))).toMatch(remedy);
  });
});
