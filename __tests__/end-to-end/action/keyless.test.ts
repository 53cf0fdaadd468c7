import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { type Simulator, startSimulator } from '../../../src/simulator/server/simulator.js';
import { describeBuilt, type Job, startJob, TOKEN } from '../../../testkit/runner/job.js';
import { type OidcStandIn, startOidc } from '../../../testkit/standins/oidc.js';
import type { StepResult } from '../../../testkit/standins/runner.js';
import { type StsStandIn, startSts } from '../../../testkit/standins/sts.js';

const REQUEST_TOKEN = 'CanaryOfTheOidcRequestToken0123456789';
const HEADER_SECRET = 'canary-of-the-gateway-5f0c1b';
const ROLE = 'arn:aws:iam::493827165049:role/parity';
const PROVIDERS = ['bedrock', 'bedrock-runtime', 'openai', 'azure'];

let job: Job;
let oidc: OidcStandIn;
let sts: StsStandIn;
let endpoint: Simulator;
let lifetimeSeconds: number;
let trusted: RegExp;

beforeAll(async () => {
  job = await startJob();
  oidc = await startOidc({ requestToken: REQUEST_TOKEN, sub: 'repo:acme@1/app@2:pull_request' });
});
afterAll(() => Promise.all([job.close(), oidc.close()]));
beforeEach(async () => {
  [lifetimeSeconds, trusted] = [3600, /^repo:acme@1\/app@2:/];
  await job.renew();
  sts = await startSts({ trustedSub: trusted });
  endpoint = await startSimulator({
    // 80 requests take several lives of a token of 3 s.
    count: (text) => countTokens(text),
    timeScale: 0.05,
    awsSecrets: (accessKeyId) => sts.sessions.get(accessKeyId),
    trustedSub: trusted,
    tokenLifetimeSeconds: () => lifetimeSeconds,
  });
});
afterEach(async () => {
  await job.clean();
  await Promise.all([sts.close(), endpoint.close()]);
});

const IDENTITIES = {
  'aws-role-arn': ROLE,
  'openai-identity-provider-id': 'idp_1',
  'openai-service-account-id': 'sa_1',
  'openai-audience': 'https://aud.example',
  'azure-tenant-id': 'tenant-1',
  'azure-client-id': 'client-1',
};

function act(inputs: Record<string, string>, env: Record<string, string> = {}): Promise<StepResult> {
  return job.act({
    inputs: { dataset: 'sample', warmups: '0', ...inputs },
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
      AWS_ENDPOINT_URL_STS: sts.url,
      OPENAI_TOKEN_URL: `${endpoint.origin}/oauth/token`,
      AZURE_AUTHORITY_HOST: endpoint.origin,
      BEDROCK_OPENAI_BASE_URL: endpoint.baseUrlOf('bedrock'),
      BEDROCK_RUNTIME_BASE_URL: endpoint.baseUrlOf('bedrock-runtime'),
      OPENAI_BASE_URL: endpoint.baseUrlOf('openai'),
      AZURE_OPENAI_BASE_URL: endpoint.baseUrlOf('azure'),
      ...env,
    },
  });
}

/** Everything that the step printed, wrote and posted, masks apart. */
async function everything(result: StepResult): Promise<string> {
  const printed = result.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const files = await readdir(result.workspace, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => readFile(path.join(file.parentPath, file.name), 'utf8')),
  );
  const posted = job.github.log.map(({ body }) => body);
  return [...printed, result.stderr, result.summary, JSON.stringify(result.outputs), ...texts, ...posted].join('\n');
}

describeBuilt('the built action without a stored secret', () => {
  it('measures at four providers, each signed or with a token of its own, and shows no secret', async () => {
    const result = await act({ ...IDENTITIES, provider: PROVIDERS.join(','), limit: '3', reference: 'openai' });
    expect(result.exitCode).toBe(0);
    const asked = endpoint.truths.filter(({ provider }) => provider !== null);
    expect(new Map(asked.map(({ provider, authMode, status }) => [provider, [authMode, status]]))).toEqual(
      new Map([
        ['bedrock', ['sigv4', 200]],
        ['bedrock-runtime', ['sigv4', 200]],
        ['openai', ['bearer', 200]],
        ['azure', ['bearer', 200]],
      ]),
    );
    // Both endpoints of AWS share one session.
    expect(sts.calls).toHaveLength(1);
    expect(endpoint.tokenCalls.map(({ service }) => service).sort()).toEqual(['azure', 'openai']);
    const verdicts = JSON.parse(result.outputs['verdicts'] ?? '[]') as { b: string }[];
    expect(verdicts.map(({ b }) => b)).toEqual(Array(3).fill('openai gpt-5.5 medium'));
    const tokens = endpoint.tokenCalls.map(({ token }) => token as string);
    const shown = await everything(result);
    for (const secret of [TOKEN, REQUEST_TOKEN, ...tokens]) expect(shown).not.toContain(secret.slice(0, 24));
    expect(shown).not.toMatch(/eyJ[\w-]{20}/);
  });

  it('outlives its tokens: each is renewed in mid-run and no request is refused', async () => {
    lifetimeSeconds = 3;
    const result = await act({
      ...IDENTITIES,
      'aws-role-arn': '',
      provider: 'openai,azure',
      limit: '40',
    });
    expect(result.exitCode).toBe(0);
    expect(endpoint.tokenCalls.length).toBeGreaterThan(3);
    const asked = endpoint.truths.filter(({ provider }) => provider !== null);
    expect(new Set(asked.map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('ends before it has spent anything where a mapping is missing, and names all that is wrong', async () => {
    await endpoint.close();
    endpoint = await startSimulator({ count: (text) => countTokens(text), trustedSub: /^repo:acme\/app:/ });
    const result = await act({ ...IDENTITIES, 'aws-role-arn': '', provider: 'openai,azure', limit: '2' });
    expect(result.exitCode).toBe(3);
    expect(result.stdout).toMatch(
      /::error.*2 things are wrong: \(1\) OpenAI gave no token .*\(2\) Entra ID gave no token/,
    );
    expect(result.stdout).toContain('sub "repo:acme@1/app@2:pull_request"');
    expect(endpoint.truths.filter(({ provider }) => provider !== null)).toEqual([]);
  });

  it('sends headers and a query to the provider that they name, and to no other', async () => {
    const result = await act(
      {
        provider: 'gw,openai',
        'base-url': `gw=${endpoint.baseUrlOf('gw')}?api-version=preview`,
        header: 'gw:x-team=blue\ngw:x-subscription-key=env:GATEWAY_SUBSCRIPTION',
        limit: '2',
        'openai-api-key': 'sk-simulated-not-a-real-key',
        'input-price-per-mtok': 'gw=1',
        'output-price-per-mtok': 'gw=2',
      },
      { GW_API_KEY: 'canary-gateway-key-1', GATEWAY_SUBSCRIPTION: HEADER_SECRET },
    );
    expect(result.exitCode).toBe(0);
    expect(endpoint.truths.filter(({ provider }) => provider === 'gw')).toHaveLength(2);
    const shown = await everything(result);
    expect(shown).toContain('headers x-team x-subscription-key, query api-version');
    expect(shown).not.toContain(HEADER_SECRET);
  });
});
