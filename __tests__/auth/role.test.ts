import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type AuthorizerOptions, authorizerFor } from '../../src/auth/authorizer.js';
import type { GetIdToken } from '../../src/auth/oidc.js';
import { Secrets } from '../../src/core/text/redaction.js';
import type { Authorizer } from '../../src/ports.js';
import { providerOf } from '../../src/providers/lookup.js';
import { verifySignature } from '../../src/simulator/server/signature.js';
import { realClock } from '../../testkit/standins/clock.js';
import { type StandIn, startLoopback } from '../../testkit/standins/loopback.js';
import { type OidcStandIn, startOidc, unsignedJwt } from '../../testkit/standins/oidc.js';
import { type StsStandIn, startSts, stsError } from '../../testkit/standins/sts.js';

const ROLE = 'arn:aws:iam::123456789012:role/bench/parity';
const SUB = 'repo:octo@12/bench@34:ref:refs/heads/main';
const REQUEST_TOKEN = 'canary-request-token-5d1c';

let sts: StsStandIn;
let oidc: OidcStandIn;

beforeAll(async () => {
  process.env['AWS_EC2_METADATA_DISABLED'] = 'true';
  oidc = await startOidc({ requestToken: REQUEST_TOKEN, sub: SUB });
});
afterAll(() => oidc.close());
beforeEach(async () => void (sts = await startSts({ lifetimeSeconds: 3600, trustedSub: /^repo:octo@12\// })));
afterEach(async () => {
  oidc.failure = null;
  await sts.close();
});

/** As the Actions toolkit asks for a token, and as it words a failure. */
const getIdToken: GetIdToken = async (audience) => {
  const answer = await fetch(`${oidc.requestUrl}&audience=${encodeURIComponent(audience)}`, {
    headers: { authorization: `Bearer ${REQUEST_TOKEN}` },
  });
  if (!answer.ok)
    throw new Error(
      `Error message: Failed to get ID Token. \n \n        Error Code : ${answer.status}\n \n        Error Message: ${answer.statusText}`,
    );
  return ((await answer.json()) as { value: string }).value;
};

function roleAuthorizer(given: Partial<AuthorizerOptions> = {}): Promise<Authorizer> {
  return authorizerFor(
    providerOf('bedrock'),
    { AWS_ENDPOINT_URL_STS: sts.url },
    {
      region: 'us-east-2',
      roleArn: ROLE,
      sessionSeconds: 3600,
      sessionName: 'parity-bench 42/1',
      getIdToken,
      clock: realClock(),
      warn: () => {},
      secrets: new Secrets(),
      ...given,
    },
  );
}

const failureOf = async (given: Partial<AuthorizerOptions> = {}): Promise<{ code: string; message: string }> => {
  const thrown: unknown = await (async () => (await roleAuthorizer(given)).prepare())().catch(
    (error: unknown) => error,
  );
  return thrown as { code: string; message: string };
};

describe('a role assumed by OIDC', () => {
  it('is asked for by its ARN, duration and a session name that AWS takes, with a token for its audience', async () => {
    await (await roleAuthorizer()).prepare();
    expect(sts.calls).toEqual([
      {
        roleArn: ROLE,
        sessionName: 'parity-bench-42-1',
        durationSeconds: 3600,
        claims: expect.objectContaining({ aud: 'sts.amazonaws.com', sub: SUB }),
        refused: null,
      },
    ]);
  });

  it('makes every secret of it known: token, keys, session token and account', async () => {
    const secrets: string[] = [];
    await (await roleAuthorizer({ secrets: new Secrets([], (secret) => void secrets.push(secret)) })).prepare();
    const [session] = [...sts.sessions.values()];
    expect(secrets).toEqual([
      expect.stringMatching(/^eyJ/),
      session!.accessKeyId,
      session!.secretAccessKey,
      session!.sessionToken,
      '123456789012',
    ]);
  });

  it('asks for nothing before prepare, and signs without the network', async () => {
    const authorizer = await roleAuthorizer();
    expect(sts.calls).toHaveLength(0);
    await authorizer.prepare();
    await sts.close();
    const request = {
      method: 'POST',
      url: 'https://bedrock-mantle.us-east-2.api.aws/openai/v1/responses',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    } as const;
    for (let count = 0; count < 3; count += 1)
      expect((await authorizer.sign(request, new Date()))['authorization']).toContain('bedrock-mantle/aws4_request');
    expect(sts.calls).toHaveLength(1);
  });
});

describe('a run that outlives its credentials', () => {
  let endpoint: StandIn;
  let wrong: string[];

  beforeEach(async () => {
    wrong = [];
    endpoint = await startLoopback(({ method, path, headers, body }) => {
      const signed = { method, target: path, headers: headers as Record<string, string>, body: Buffer.from(body) };
      // The sessions of the stand-in are what the verifier knows, their expiration included.
      const verdict = verifySignature(
        signed,
        (id) => sts.sessions.get(id),
        { service: 'bedrock-mantle', region: 'us-east-2' },
        Date.now(),
      );
      if (!verdict.ok) wrong.push(verdict.message);
      return { status: verdict.ok ? 200 : 401 };
    });
  });
  afterEach(() => endpoint.close());

  /** Requests for as long as told, each prepared, signed by itself and answered. */
  async function run(
    authorizer: Authorizer,
    ms: number,
    meanwhile: (elapsedMs: number) => void = () => {},
  ): Promise<number> {
    const start = Date.now();
    let answered = 0;
    while (Date.now() - start < ms) {
      meanwhile(Date.now() - start);
      await authorizer.prepare();
      const request = {
        method: 'POST',
        url: `${endpoint.url}/openai/v1/responses`,
        headers: { 'content-type': 'application/json' },
        body: `{"n":${answered}}`,
      } as const;
      await fetch(request.url, { ...request, headers: await authorizer.sign(request, new Date()) });
      answered += 1;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    return answered;
  }

  // The whole proof takes minutes: PARITY_RENEWAL_MINUTES=3 runs it with sessions of 30 seconds.
  const minutes = Number(process.env['PARITY_RENEWAL_MINUTES'] ?? 0);
  const [lifetimeSeconds, runMs] = minutes > 0 ? [30, minutes * 60_000] : [3, 5_000];

  it(
    `goes on without one refused request for ${runMs / 1000} s through sessions of ${lifetimeSeconds} s, each with a fresh OIDC token`,
    async () => {
      sts.lifetimeSeconds = lifetimeSeconds;
      const issuedBefore = oidc.issued.length;
      const answered = await run(await roleAuthorizer(), runMs);
      expect(answered).toBeGreaterThan(runMs / 200);
      expect(wrong).toEqual([]);
      // One session lives for about two thirds of its time, then the next takes over.
      const needed = Math.floor(runMs / 1000 / lifetimeSeconds);
      expect(sts.sessions.size).toBeGreaterThan(needed);
      expect(sts.sessions.size).toBeLessThan(4 * needed + 4);
      const tokens = oidc.issued.slice(issuedBefore).map((claims) => claims['jti']);
      expect(new Set(tokens).size).toBe(sts.calls.length);
      if (minutes > 0) console.info(`${answered} requests, ${sts.sessions.size} sessions, ${wrong.length} refused`);
    },
    runMs + 30_000,
  );

  it('goes on while STS and then the OIDC endpoint are down for a while, and says so', async () => {
    sts.lifetimeSeconds = 4;
    const warnings: string[] = [];
    const authorizer = await roleAuthorizer({ warn: (line) => void warnings.push(line) });
    // STS gives whole seconds: begun on one, the session lives its four, is due at 2.7 s and unusable at 3.6 s.
    await new Promise((resolve) => setTimeout(resolve, 1_005 - (Date.now() % 1_000)));
    await run(authorizer, 4_500, (elapsedMs) => {
      sts.failure =
        elapsedMs > 1_000 && elapsedMs < 3_100 ? stsError(503, 'ServiceUnavailable', 'Service is unavailable') : null;
      oidc.failure = elapsedMs > 1_000 && elapsedMs < 2_950 ? { status: 500 } : null;
    });
    expect(wrong).toEqual([]);
    expect(warnings.length).toBeGreaterThan(0);
    expect(warnings[0]).toMatch(
      /^AWS credentials could not be renewed: GitHub's OIDC token endpoint answered HTTP 500; .* The present ones hold until .*Z; next try in \d+ s\.$/,
    );
    expect(sts.sessions.size).toBeGreaterThan(1);
  });
});

describe('each way in which a role can be refused', () => {
  it('a sub that the trust policy does not allow is printed, with both forms it may have', async () => {
    const jwt = (claims: object) => async (): Promise<string> =>
      unsignedJwt({ aud: 'sts.amazonaws.com', exp: Date.now() / 1000 + 300, ...claims });
    const { code, message } = await failureOf({ getIdToken: jwt({ sub: 'repo:octo/bench:pull_request' }) });
    expect(code).toBe('AUTH_REFUSED');
    expect(message).toContain('Not authorized to perform sts:AssumeRoleWithWebIdentity');
    expect(message).toContain('sub "repo:octo/bench:pull_request" and aud "sts.amazonaws.com"');
    expect(message).toContain('repo:ORG@ORG_ID/REPO@REPO_ID:…');
    expect(message).toContain('arn:aws:iam::***:role/bench/parity');
  });

  it.each<[string, number, string, string, string, RegExp]>([
    [
      'an expired token',
      400,
      'ExpiredTokenException',
      'Token expired',
      'AUTH_REFUSED',
      /found the OIDC token expired .*clock/,
    ],
    [
      'no identity provider',
      400,
      'InvalidIdentityToken',
      'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
      'AUTH_REFUSED',
      /needs the IAM identity provider .* audience "sts\.amazonaws\.com"/,
    ],
    ['a rejected claim', 403, 'IDPRejectedClaim', 'The claim is invalid', 'AUTH_REFUSED', /trust policy must allow/],
    [
      'a region without STS',
      403,
      'RegionDisabledException',
      'STS is not activated in this region',
      'AUTH_REFUSED',
      /not active in us-east-2/,
    ],
    [
      'an ARN that is none to AWS',
      400,
      'ValidationError',
      'Request ARN is invalid',
      'INVALID_OPTION',
      /Check aws-role-arn/,
    ],
    ['a throttled call', 400, 'Throttling', 'Rate exceeded', 'SERVICE_FAILED', /answered HTTP 400 \(Rate exceeded\)/],
    [
      'an identity provider out of reach',
      400,
      'IDPCommunicationError',
      'Could not be reached',
      'SERVICE_FAILED',
      /sts\.us-east-2 answered HTTP 400/,
    ],
    ['an outage', 503, 'ServiceUnavailable', 'Service is unavailable', 'SERVICE_FAILED', /answered HTTP 503/],
  ])('%s', async (_, status, awsCode, text, code, remedy) => {
    sts.failure = stsError(status, awsCode, text);
    const failure = await failureOf();
    expect(failure).toMatchObject({ code, message: expect.stringMatching(remedy) });
    expect(failure.message).not.toContain('\n');
    expect(failure.message).not.toContain('123456789012');
  });

  it('an outage that answers HTML is still one clear line', async () => {
    sts.failure = {
      status: 502,
      headers: { 'content-type': 'text/html' },
      body: '<html>\n<h1>Bad Gateway</h1></html>',
    };
    expect(await failureOf()).toMatchObject({
      code: 'SERVICE_FAILED',
      message: expect.stringMatching(/^sts\.us-east-2 [^\n]*run again\.$/),
    });
  });

  it('a session longer than the role allows names the option', async () => {
    await sts.close();
    sts = await startSts({ maxSessionSeconds: 3600 });
    expect(await failureOf({ sessionSeconds: 43_200 })).toMatchObject({
      code: 'INVALID_OPTION',
      message: expect.stringMatching(/aws-session-duration is 43200 s: lower it, or raise/),
    });
  });

  it('STS out of reach', async () => {
    await sts.close();
    expect(await failureOf()).toMatchObject({
      code: 'SERVICE_FAILED',
      message: expect.stringMatching(/could not be reached/),
    });
  });

  it('an OIDC endpoint that fails or refuses, and a job that may not ask, in the words of the toolkit itself', async () => {
    const { getIDToken } = await import('@actions/core');
    // The toolkit prints debug lines for the runner.
    const stdout = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      Object.assign(process.env, {
        ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
      });
      oidc.failure = { status: 500, body: { message: 'boom' } };
      expect(await failureOf({ getIdToken: getIDToken })).toMatchObject({
        code: 'SERVICE_FAILED',
        message: expect.stringMatching(/token endpoint answered HTTP 500/),
      });
      oidc.failure = { status: 403, body: { message: 'no' } };
      expect(await failureOf({ getIdToken: getIDToken })).toMatchObject({
        code: 'AUTH_REFUSED',
        message: expect.stringMatching(/HTTP 403.*"id-token: write"/),
      });
      delete process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
      expect(await failureOf({ getIdToken: getIDToken })).toMatchObject({
        code: 'MISSING_CREDENTIALS',
        message: expect.stringMatching(/"id-token: write" to its permissions/),
      });
    } finally {
      stdout.mockRestore();
    }
  });

  it.each([
    [20 * 60_000, /clock is 20 minutes ahead of GitHub's/],
    [-10 * 60_000, /clock is 10 minutes behind GitHub's/],
  ])('a clock that is off by %d ms', async (offsetMs, reason) => {
    expect(await failureOf({ clock: realClock(offsetMs) })).toMatchObject({
      code: 'AUTH_REFUSED',
      message: expect.stringMatching(reason),
    });
    expect(sts.calls).toHaveLength(0);
  });

  it.each(['parity', 'arn:aws:iam::12:role/x', 'arn:aws:iam::123456789012:user/x', 'arn:aws:iam::123456789012:role/'])(
    'an ARN that is no role: %s',
    async (roleArn) => {
      await expect(roleAuthorizer({ roleArn })).rejects.toMatchObject({
        code: 'INVALID_OPTION',
        message: expect.not.stringContaining('123456789012'),
      });
    },
  );

  it('a role outside a workflow', async () => {
    await expect(roleAuthorizer({ getIdToken: null })).rejects.toMatchObject({ code: 'MISSING_CREDENTIALS' });
  });

  it('no message, stack or cause shows the token, whatever a hostile claim or answer holds', async () => {
    const jwt = unsignedJwt({
      aud: 'sts.amazonaws.com',
      exp: Date.now() / 1000 + 300,
      sub: 'x\n::set-output name=a::b\u001b[31m',
    });
    sts.failure = stsError(403, 'AccessDenied', `no ${jwt} \n::error::x`);
    const failure = (await failureOf({ getIdToken: async () => jwt })) as Error & { code: string };
    expect(failure.code).toBe('AUTH_REFUSED');
    // All that a crash dump could print, the cause and its hidden properties included.
    const dump = inspect(failure, { depth: 30, showHidden: true });
    expect(dump).toContain('AccessDenied');
    for (const part of jwt.split('.')) expect(dump).not.toContain(part.slice(0, 12));
    // eslint-disable-next-line no-control-regex
    expect(failure.message).not.toMatch(/[\n\r\u001b]/);
  });
});
