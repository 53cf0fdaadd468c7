import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type AuthorizerOptions, authorizerFor } from '../../src/auth/authorizer.js';
import { azureIdentityOf, openAiIdentityOf } from '../../src/auth/identities.js';
import { Secrets } from '../../src/core/text/redaction.js';
import { postOver } from '../../src/effects/http/token-request.js';
import { createTransport } from '../../src/effects/http/transport.js';
import type { Authorizer } from '../../src/ports.js';
import { providerOf } from '../../src/providers/lookup.js';
import { type Simulator, startSimulator } from '../../src/simulator/server/simulator.js';
import { realClock } from '../../testkit/standins/clock.js';
import { type OidcStandIn, startOidc } from '../../testkit/standins/oidc.js';

const SUB = 'repo:octo@12/bench@34:ref:refs/heads/main';
const REQUEST_TOKEN = 'canary-request-token-91aa';
const OPENAI_IDENTITY = { identityProviderId: 'idp_1', serviceAccountId: 'user-sa-1', audience: 'https://aud.example' };
const AZURE_IDENTITY = { tenantId: '11111111-2222-3333-4444-555555555555', clientId: 'client-1' };
const WAYS = ['openai', 'azure'] as const;

let oidc: OidcStandIn;
let simulator: Simulator;
let lifetimeSeconds: number;
let outage: number | null;

beforeAll(async () => void (oidc = await startOidc({ requestToken: REQUEST_TOKEN, sub: SUB })));
afterAll(() => oidc.close());
beforeEach(async () => {
  [lifetimeSeconds, outage] = [3600, null];
  oidc.failure = null;
  simulator = await startSimulator({
    count: (text) => text.length,
    timeScale: 0,
    trustedSub: /^repo:octo@12\/bench@34:/,
    tokenLifetimeSeconds: () => lifetimeSeconds,
    tokenOutage: () => outage,
  });
});
afterEach(() => simulator.close());

/** As the Actions toolkit asks for a token, and as it words a failure. */
async function getIdToken(audience: string): Promise<string> {
  const answer = await fetch(`${oidc.requestUrl}&audience=${encodeURIComponent(audience)}`, {
    headers: { authorization: `Bearer ${REQUEST_TOKEN}` },
  });
  if (!answer.ok) throw new Error(`Error Code : ${answer.status}`);
  return ((await answer.json()) as { value: string }).value;
}

function keyless(name: string, given: Partial<AuthorizerOptions> = {}, env = {}): Promise<Authorizer> {
  const moved = { OPENAI_TOKEN_URL: `${simulator.origin}/oauth/token`, AZURE_AUTHORITY_HOST: simulator.origin };
  return authorizerFor(
    providerOf(name),
    { ...moved, ...env },
    {
      region: null,
      roleArn: null,
      sessionSeconds: 3600,
      sessionName: 'test',
      openAiIdentity: OPENAI_IDENTITY,
      azureIdentity: AZURE_IDENTITY,
      getIdToken,
      post: postOver(createTransport(), new AbortController().signal),
      clock: realClock(),
      warn: () => {},
      secrets: new Secrets(),
      ...given,
    },
  );
}

const failureOf = async (...given: Parameters<typeof keyless>): Promise<Error & { code?: string }> =>
  (async () => (await keyless(...given)).prepare())().then(
    () => expect('it').toBe('refused') as never,
    (error: Error) => error,
  );

/** One request, signed by itself. @returns its HTTP status */
async function asked(name: string, authorizer: Authorizer): Promise<number> {
  await authorizer.prepare();
  const request = {
    method: 'POST',
    url: `${simulator.baseUrlOf(name)}/responses`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'gpt-6-sol', input: 'Hello?', max_output_tokens: 64 }),
  } as const;
  const answer = await fetch(request.url, { ...request, headers: await authorizer.sign(request, new Date()) });
  await answer.text();
  return answer.status;
}

describe('an OIDC token exchanged for an access token', () => {
  it('is asked for at OpenAI as its federation wants it', async () => {
    await (await keyless('openai')).prepare();
    expect(simulator.tokenCalls).toEqual([
      {
        service: 'openai',
        parameters: {
          grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
          subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
          identity_provider_id: 'idp_1',
          service_account_id: 'user-sa-1',
        },
        claims: expect.objectContaining({ aud: 'https://aud.example', sub: SUB }),
        token: expect.stringMatching(/^openai-token-/),
      },
    ]);
  });

  it('is asked for at Entra ID as a federated credential', async () => {
    await (await keyless('azure')).prepare();
    expect(simulator.tokenCalls).toEqual([
      {
        service: 'azure',
        parameters: {
          grant_type: 'client_credentials',
          client_id: 'client-1',
          scope: 'https://ai.azure.com/.default',
          client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        },
        claims: expect.objectContaining({ aud: 'api://AzureADTokenExchange', sub: SUB }),
        token: expect.stringMatching(/^azure-token-/),
      },
    ]);
  });

  it.each(WAYS)('opens %s, by one exchange however many ask at once', async (name) => {
    const authorizer = await keyless(name);
    expect(await Promise.all(Array.from({ length: 8 }, () => asked(name, authorizer)))).toEqual(Array(8).fill(200));
    expect(simulator.tokenCalls).toHaveLength(1);
    expect(authorizer).toMatchObject({ mode: 'bearer', source: expect.stringContaining('exchanged at 127.0.0.1') });
  });

  it.each(WAYS)('at %s is renewed in mid-run before it ends, without one refused request', async (name) => {
    // Long enough for a busy machine to renew a token in half of what is left of it.
    lifetimeSeconds = 2;
    const authorizer = await keyless(name);
    const statuses: number[] = [];
    for (const until = Date.now() + 4_600; Date.now() < until; ) {
      statuses.push(await asked(name, authorizer));
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(simulator.tokenCalls.length).toBeGreaterThan(2);
    expect(new Set(simulator.tokenCalls.map(({ claims }) => claims['jti'])).size).toBe(simulator.tokenCalls.length);
  });

  it('that has ended is refused at the endpoint', async () => {
    lifetimeSeconds = 0.2;
    const authorizer = await keyless('openai');
    await authorizer.prepare();
    const headers = await authorizer.sign({ method: 'POST', url: 'http://x/', headers: {}, body: '' }, new Date());
    await new Promise((resolve) => setTimeout(resolve, 300));
    const answer = await fetch(`${simulator.openaiBaseUrl}/responses`, { method: 'POST', headers, body: '{}' });
    expect([answer.status, await answer.text()]).toEqual([401, expect.stringContaining('token_expired')]);
  });

  it.each(WAYS)('at %s survives an outage of the token service, and says so', async (name) => {
    lifetimeSeconds = 1.5;
    const warnings: string[] = [];
    const authorizer = await keyless(name, { warn: (line) => void warnings.push(line) });
    const statuses = [await asked(name, authorizer)];
    outage = 500;
    for (const until = Date.now() + 1_150; Date.now() < until; ) {
      statuses.push(await asked(name, authorizer));
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    outage = null;
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(warnings[0]).toMatch(/access tokens could not be renewed: .*HTTP 500.* The present ones hold until/);
  });

  it('makes every secret known as soon as it is there', async () => {
    const learned: string[] = [];
    await (await keyless('azure', { secrets: new Secrets([], (secret) => void learned.push(secret)) })).prepare();
    expect(learned).toEqual(
      expect.arrayContaining([expect.stringMatching(/^eyJ/), simulator.tokenCalls[0]?.token as string]),
    );
  });

  it('needs no clock that agrees with that of GitHub', async () => {
    const clock = { ...realClock(), now: () => new Date(Date.now() - 3_600_000) };
    expect(await asked('openai', await keyless('openai', { clock }))).toBe(200);
  });
});

describe('a refused exchange', () => {
  it.each([
    [
      'openai',
      /^OpenAI gave no token .*HTTP 401: invalid_grant: .* identity provider idp_1 .* service account user-sa-1\. /,
    ],
    [
      'azure',
      /^Entra ID gave no token .*HTTP 401: invalid_client: AADSTS700213: .* app registration client-1 needs a federated credential/,
    ],
  ])('at %s says what was sent and what to set up, in one line without a secret', async (name, expected) => {
    await simulator.close();
    simulator = await startSimulator({ count: (text) => text.length, trustedSub: /^repo:octo\/bench:/ });
    const error = await failureOf(name);
    expect(error).toMatchObject({ code: 'AUTH_REFUSED', message: expect.stringMatching(expected) });
    expect(error.message).toContain(`The token says sub "${SUB}"`);
    expect(error.message).toContain('repo:ORG@ORG_ID/REPO@REPO_ID:…, older ones repo:ORG/REPO:…');
    expect(error.message).toContain(`docs/set-up/${name}.md`);
    expect(error.message).not.toMatch(/\n/);
    expect(inspect(error, { depth: 9 })).not.toMatch(/eyJ/);
  });

  it.each([
    [500, 'SERVICE_FAILED', /token endpoint answered HTTP 500/],
    [429, 'SERVICE_FAILED', /HTTP 429/],
  ])('with HTTP %i is an outage, not a fault of the set-up', async (status, code, message) => {
    outage = status;
    expect(await failureOf('openai')).toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it('is told from a service that can’t be reached, and from an answer without a token', async () => {
    const nowhere = { OPENAI_TOKEN_URL: 'http://127.0.0.1:1/oauth/token' };
    expect(await failureOf('openai', {}, nowhere)).toMatchObject({
      code: 'SERVICE_FAILED',
      message: expect.stringMatching(/^OpenAI's token endpoint 127\.0\.0\.1:1 could not be reached/),
    });
    const post = async () => ({ status: 200, text: '<html>' }) as const;
    expect(await failureOf('openai', { post })).toMatchObject({ code: 'SERVICE_FAILED' });
  });

  it('without id-token: write names the permission and the option', async () => {
    const denied = async (): Promise<string> => {
      throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
    };
    expect(await failureOf('azure', { getIdToken: denied })).toMatchObject({
      code: 'MISSING_CREDENTIALS',
      message: expect.stringMatching(/^azure-client-id needs an OIDC token .* add "id-token: write"/),
    });
  });
});

describe('the options of an identity', () => {
  const none = {
    openaiIdentityProviderId: null,
    openaiServiceAccountId: null,
    openaiAudience: null,
    azureTenantId: null,
    azureClientId: null,
  };

  it('belong together: all that is missing is named at once', () => {
    expect(openAiIdentityOf(none)).toBeNull();
    expect(azureIdentityOf(none)).toBeNull();
    expect(() => openAiIdentityOf({ ...none, openaiAudience: 'a' })).toThrow(
      /^openai-audience is given without openai-identity-provider-id, openai-service-account-id:/,
    );
    expect(() => azureIdentityOf({ ...none, azureTenantId: 't' })).toThrow(
      /azure-tenant-id is given without azure-client-id/,
    );
    expect(azureIdentityOf({ ...none, azureTenantId: 't', azureClientId: 'c' })).toEqual({
      tenantId: 't',
      clientId: 'c',
    });
  });

  it('beside a key are two ways to authenticate, and refused', async () => {
    expect(await failureOf('openai', {}, { OPENAI_API_KEY: 'canary-key-123' })).toMatchObject({
      code: 'INVALID_OPTION',
      message: expect.stringMatching(/^OPENAI_API_KEY is set and openai-identity-provider-id is given: two ways/),
    });
  });

  it('work in a workflow only', async () => {
    expect(await failureOf('openai', { getIdToken: null })).toMatchObject({
      code: 'MISSING_CREDENTIALS',
      message: expect.stringMatching(/works in a GitHub workflow only.*use openai-api-key here/),
    });
  });
});
