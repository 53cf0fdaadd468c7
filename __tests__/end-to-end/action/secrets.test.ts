import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { OUTPUTS } from '../../../src/options/outputs.js';
import { type Simulator, startSimulator } from '../../../src/simulator/server/simulator.js';
import { describeBuilt, type Job, startJob, TOKEN } from '../../../testkit/runner/job.js';
import { type StandIn, startLoopback } from '../../../testkit/standins/loopback.js';
import { type OidcStandIn, startOidc } from '../../../testkit/standins/oidc.js';
import type { StepResult } from '../../../testkit/standins/runner.js';
import { type StsStandIn, startSts } from '../../../testkit/standins/sts.js';

const OPENAI_KEY = 'sk-proj-CanaryOfTheOpenAiKey0123456789abcdef';
const REQUEST_TOKEN = 'CanaryOfTheOidcRequestToken0123456789';
const ACCOUNT = '493827165049';
const ROLE = `arn:aws:iam::${ACCOUNT}:role/parity`;
/** What a step may say to the runner. `debug` and some masks are the toolkit's own. */
const COMMANDS = ['add-mask', 'debug', 'error', 'notice', 'warning'];

let job: Job;
let oidc: OidcStandIn;
let sts: StsStandIn;
let endpoint: Simulator;
/** Answers every request with an error that echoes whatever it was sent, and more. */
let echo: StandIn;

beforeAll(async () => {
  job = await startJob();
  oidc = await startOidc({ requestToken: REQUEST_TOKEN, sub: 'repo:acme/app:pull_request' });
  sts = await startSts({ trustedSub: /^repo:acme\/app:/ });
  endpoint = await startSimulator({
    count: (text) => countTokens(text),
    timeScale: 0,
    openaiApiKeys: [OPENAI_KEY],
    awsSecrets: (accessKeyId) => sts.sessions.get(accessKeyId),
  });
  echo = await startLoopback(({ headers }) => {
    const echoed = Object.entries(headers)
      .map(([name, value]) => `${name}: ${String(value)}`)
      .join(' ');
    const hostile =
      '\n::error::forged\n##[error]forged <!-- parity-bench:x sha=0 run=9 attempt=1 --> @octocat <script>forged</script> ```\n| a |';
    return {
      status: 400,
      body: {
        error: {
          message: `You sent ${echoed}, base64 ${Buffer.from(echoed).toString('base64')}${hostile}`,
          code: '::add-mask::1',
        },
      },
    };
  });
});
afterAll(async () => {
  await Promise.all([job.close(), oidc.close(), sts.close(), endpoint.close(), echo.close()]);
});
beforeEach(() => job.renew());
afterEach(() => job.clean());

const INPUTS = { dataset: 'sample', limit: '6', 'openai-api-key': OPENAI_KEY, 'aws-role-arn': ROLE };

function services(bedrock: string, openai: string): Record<string, string> {
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
    AWS_ENDPOINT_URL_STS: sts.url,
    BEDROCK_OPENAI_BASE_URL: bedrock,
    OPENAI_BASE_URL: openai,
  };
}

/** Every secret there was, with the parts that alone would be enough. */
function canaries(): string[] {
  const tokens = sts.log.map(({ body }) => new URLSearchParams(body).get('WebIdentityToken') ?? '');
  const sessions = [...sts.sessions.values()].flatMap(({ accessKeyId, secretAccessKey, sessionToken }) => [
    accessKeyId,
    secretAccessKey,
    sessionToken,
  ]);
  const all = [TOKEN, OPENAI_KEY, REQUEST_TOKEN, ACCOUNT, ...tokens, ...sessions];
  expect(all.every((secret) => secret.length >= 10)).toBe(true);
  return all.flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64').slice(2, -4),
    secret.slice(0, 16),
    secret.slice(-16),
  ]);
}

/** Everything that the step printed, wrote, posted and uploaded, by where it was found. */
async function everything(result: StepResult): Promise<Map<string, string>> {
  const printed = result.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const found = new Map([
    ['stdout', printed.join('\n')],
    ['stderr', result.stderr],
    ['summary', result.summary],
    ['outputs', JSON.stringify(result.outputs)],
  ]);
  for (const request of job.github.log) found.set(`${request.method} ${request.path}`, request.body);
  const artifact = Number(result.outputs['artifact-id']);
  for (const [name, text] of Object.entries(artifact > 0 ? await job.download(artifact) : {}))
    found.set(`artifact ${name}`, text);
  for (const entry of await readdir(result.workspace, { recursive: true, withFileTypes: true })) {
    if (entry.isFile())
      found.set(`file ${entry.name}`, await readFile(path.join(entry.parentPath, entry.name), 'utf8'));
  }
  return found;
}

async function expectNoCanary(result: StepResult): Promise<void> {
  const places = await everything(result);
  expect(places.size).toBeGreaterThan(8);
  const leaks = [...places].flatMap(([place, text]) =>
    canaries()
      .filter((canary) => text.includes(canary))
      .map((canary) => `${canary} in ${place}`),
  );
  expect(leaks).toEqual([]);
}

/** @param errors what the step itself says of its end; an endpoint can add none */
function expectTame(result: StepResult, errors: readonly unknown[] = []): void {
  expect(result.commands.filter((name) => !COMMANDS.includes(name))).toEqual([]);
  expect(result.annotations.filter(({ level }) => level === 'error')).toEqual(errors);
  expect(Object.keys(result.outputs).filter((name) => !(name in OUTPUTS))).toEqual([]);
  expect(result.masks).not.toContain('1');
  for (const markdown of [result.summary, job.github.comments[0]?.body ?? '']) {
    expect(markdown.match(/<!-- parity-bench/g)?.length ?? 0).toBe(markdown === result.summary ? 0 : 1);
    expect(markdown).not.toMatch(/@[a-z]|<script|<img|!\[pixel/i);
    expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
  }
}

describeBuilt('the built action with secrets', () => {
  it('assumes its role through OIDC, signs every request with the session, and lets none of its secrets out', async () => {
    const result = await job.act({
      inputs: { ...INPUTS, 'artifact-name': 'role' },
      env: services(endpoint.bedrockBaseUrl, endpoint.openaiBaseUrl),
    });
    expect({ exitCode: result.exitCode, errors: result.annotations.filter(({ level }) => level !== 'notice') }).toEqual(
      { exitCode: 0, errors: [] },
    );

    const records = (await readFile(result.outputs['records-path'] as string, 'utf8')).trim().split('\n');
    expect(records.map((line) => (JSON.parse(line) as { outcome: string }).outcome)).toEqual(
      Array.from({ length: 12 }, () => 'completed'),
    );
    expect(sts.calls).toEqual([
      expect.objectContaining({
        roleArn: ROLE,
        refused: null,
        claims: expect.objectContaining({ aud: 'sts.amazonaws.com' }),
      }),
    ]);
    const bedrock = endpoint.truths.filter(({ provider }) => provider === 'bedrock');
    expect(new Set(bedrock.map(({ authMode, accessKeyId }) => `${authMode} ${accessKeyId}`))).toEqual(
      new Set([`sigv4 ${[...sts.sessions.keys()][0]}`]),
    );
    await expectNoCanary(result);
  });

  it('lets none of them out where an endpoint echoes all that it was sent, nor obeys what it says', async () => {
    const result = await job.act({
      inputs: { ...INPUTS, 'artifact-name': 'echo' },
      env: services(`${echo.url}/openai/v1`, `${echo.url}/v1`),
    });
    expect(echo.log.some(({ headers }) => headers.authorization === `Bearer ${OPENAI_KEY}`)).toBe(true);
    expect(echo.log.some(({ headers }) => headers['x-amz-security-token'] !== undefined)).toBe(true);
    expect(await readFile(result.outputs['records-path'] as string, 'utf8')).toContain('You sent');
    await expectNoCanary(result);
    expect(result).toMatchObject({ exitCode: 3, outputs: { 'stopped-reason': 'request-refused' } });
    expectTame(result, [
      { level: 'error', message: expect.stringContaining('bedrock refuses every request of this run') },
    ]);
  });

  it('obeys nothing that a model says', async () => {
    const inputs = {
      simulate: 'true',
      'simulate-time-scale': '0',
      'simulate-fault': 'hostile_output',
      dataset: 'sample',
      limit: '4',
      'artifact-name': 'hostile',
    };
    const result = await job.act({ inputs });
    expect(result.exitCode).toBe(0);
    expect(await readFile(result.outputs['records-path'] as string, 'utf8')).toContain(
      '::set-output name=verdict::forged',
    );
    expect(result.outputs['verdict']).not.toContain('forged');
    expectTame(result);
  });

  it('fails with the remedy where a key is refused, its results published first', async () => {
    const inputs = {
      ...INPUTS,
      provider: 'openai',
      'openai-api-key': `${OPENAI_KEY}-revoked`,
      'artifact-name': 'refused',
    };
    const result = await job.act({ inputs, env: services(endpoint.bedrockBaseUrl, endpoint.openaiBaseUrl) });
    expect(result.exitCode).toBe(3);
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([
      { level: 'error', message: expect.stringContaining('OPENAI_API_KEY') },
    ]);
    expect(result.outputs).toMatchObject({
      'stopped-reason': 'auth-refused',
      'artifact-url': expect.stringContaining('/artifacts/'),
    });
    expect([result.summary !== '', job.github.comments.length]).toEqual([true, 1]);
    await expectNoCanary(result);
  });

  it.each([
    [
      'a trust policy that names another subject',
      { sub: 'repo:acme@1/app@2:pull_request' },
      /sub.*repo:acme@1\/app@2:pull_request/s,
      3,
    ],
    ['an OIDC endpoint that is down', { oidcStatus: 500 }, /OIDC/, 3],
  ])(
    'ends with the remedy for %s, before anything is spent',
    async (_, { sub, oidcStatus }: { sub?: string; oidcStatus?: number }, remedy, exitCode) => {
      const own = await startOidc({ requestToken: REQUEST_TOKEN, sub: sub ?? 'repo:acme/app:pull_request' });
      if (oidcStatus !== undefined) own.failure = { status: oidcStatus, body: { message: 'down' } };
      const asked = endpoint.truths.length;
      try {
        const env = {
          ...services(endpoint.bedrockBaseUrl, endpoint.openaiBaseUrl),
          ACTIONS_ID_TOKEN_REQUEST_URL: own.requestUrl,
        };
        const result = await job.act({ inputs: INPUTS, env });
        expect(result.exitCode).toBe(exitCode);
        expect(result.annotations).toEqual([{ level: 'error', message: expect.stringMatching(remedy) }]);
        expect(endpoint.truths).toHaveLength(asked);
      } finally {
        await own.close();
      }
    },
  );
});
