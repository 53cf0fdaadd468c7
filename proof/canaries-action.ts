import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { AwsSecret } from '../src/simulator/server/credentials.js';
import { startArtifactService } from '../testkit/standins/artifact-service.js';
import { startGitHub } from '../testkit/standins/github.js';
import { startOidc } from '../testkit/standins/oidc.js';
import { runStep } from '../testkit/standins/runner.js';
import { type IssuedSession, startSts, stsError } from '../testkit/standins/sts.js';
import { keylessSteps, type Step } from './canaries-keyless.js';
import type { Canaries, CanarySearch } from './canary.js';
import { encodingsOf } from './encodings.js';
import { startSampleEndpoint } from './endpoint.js';
import type { Size } from './line.js';
import { startMirror } from './mirrors.js';

const HEAD = 'b'.repeat(40);
const EVENT = {
  pull_request: {
    number: 7,
    head: { sha: HEAD, ref: 'topic', repo: { full_name: 'acme/app' } },
    base: { repo: { full_name: 'acme/app' } },
  },
};

/** The built action against stand-ins for every service of GitHub and AWS, its secrets given as a workflow gives them. */
export async function searchAction(
  actionDirectory: string,
  canaries: Canaries,
  search: CanarySearch,
  size: Size,
): Promise<{ found: string[]; steps: number }> {
  const sts = await startSts();
  const oidc = await startOidc({ requestToken: canaries.oidcRequestToken, sub: 'repo:acme/app:pull_request' });
  const github = await startGitHub({
    repository: 'acme/app',
    token: canaries.githubToken,
    pulls: [{ number: 7, headSha: HEAD, branch: 'topic', headRepository: 'acme/app' }],
  });
  const artifacts = await startArtifactService();
  const sessions = (id: string): AwsSecret | undefined => sts.sessions.get(id);
  const endpoint = await startSampleEndpoint({ openaiApiKeys: [canaries.openaiKey], awsSecrets: sessions });
  const slowEndpoint = await startSampleEndpoint({ awsSecrets: sessions, timeScale: 0.1 });
  const mirror = await startMirror();
  const found: string[] = [];
  let steps = 0;
  const step: Step = async (name, inputs, exit, env = {}) => {
    steps += 1;
    const result = await runStep({
      actionDirectory,
      eventName: 'pull_request',
      event: EVENT,
      token: canaries.githubToken,
      inputs: {
        dataset: 'sample',
        limit: '4',
        'artifact-name': name,
        'openai-api-key': canaries.openaiKey,
        'aws-role-arn': `arn:aws:iam::${canaries.accountId}:role/bench/parity`,
        ...inputs,
      },
      env: {
        GITHUB_API_URL: github.url,
        ACTIONS_RESULTS_URL: artifacts.url,
        ACTIONS_RUNTIME_TOKEN: artifacts.runtimeToken,
        ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: canaries.oidcRequestToken,
        AWS_ENDPOINT_URL_STS: sts.url,
        ...env,
      },
    });
    for (const { accessKeyId, secretAccessKey, sessionToken } of sts.sessions.values()) {
      search.learn('a session key', accessKeyId);
      search.learn('a session secret', secretAccessKey);
      search.learn('a session token', sessionToken.slice(16));
    }
    if (!exit.includes(result.exitCode))
      found.push(`${name}: exit code ${result.exitCode}: ${result.stdout.slice(-300)}`);
    // The runner takes these lines away: they are how it learns what to mask.
    const printed = result.stdout
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n');
    found.push(
      ...search.in(`${name}: log`, printed),
      ...search.in(`${name}: stderr`, result.stderr),
      ...search.in(`${name}: summary`, result.summary),
    );
    found.push(
      ...search.in(`${name}: outputs`, JSON.stringify(result.outputs)),
      ...(await writtenIn(result.workspace, name, search)),
    );
    await result.clean();
  };
  try {
    const both = `bedrock=${endpoint.bedrockBaseUrl},openai=${endpoint.openaiBaseUrl}`;
    await step('sound', { 'base-url': both }, [0]);
    await step(
      'mirror',
      {
        'base-url': `bedrock=${mirror.url}/v1,openai=${mirror.url}/v1`,
        limit: '10',
        warmups: '0',
        'max-consecutive-failures': '0',
      },
      [0, 3],
    );
    // STS refuses with a message that echoes all that it knows: at the start, and in the middle of a run.
    const renewal = { 'base-url': `bedrock=${slowEndpoint.bedrockBaseUrl}`, provider: 'bedrock', limit: '100' };
    for (const [index, { write }] of encodingsOf(size).entries()) {
      const echo = (token: string, session: IssuedSession | null = null) =>
        stsError(403, 'AccessDenied', xml(write(knownTo(session, token, canaries))));
      sts.failure = (token) => echo(token);
      await step(`sts-echo-${index}`, { 'base-url': both }, [2, 3]);
      const { size: before } = sts.sessions;
      sts.lifetimeSeconds = 3;
      sts.failure = (token) => (sts.sessions.size > before ? echo(token, [...sts.sessions.values()].at(-1)) : null);
      await step(`sts-renewal-${index}`, renewal, [3]);
      if (sts.sessions.size === before) found.push('no session was renewed');
      sts.failure = null;
      sts.lifetimeSeconds = 3600;
      oidc.failure = { status: 500, body: { message: write(canaries.oidcRequestToken) } };
      await step(`oidc-echo-${index}`, { 'base-url': both }, [2, 3]);
      oidc.failure = null;
    }
    found.push(...(await keylessSteps({ step, search, endpoint: slowEndpoint.baseUrlOf('gateway'), mirror, size })));
    if (size === 'full') {
      await step('refused', { 'base-url': both, 'openai-api-key': `${canaries.openaiKey}y` }, [3]);
      await step('misspelt', { 'base-url': both, provider: canaries.openaiKey }, [2]);
      await step('bad-role', { 'base-url': both, 'aws-role-arn': `arn:aws:iam::${canaries.accountId}:user/x` }, [2]);
    }
    for (const { body } of github.comments) found.push(...search.in('a comment', body));
    for (const { body } of github.log) found.push(...search.in('a request to GitHub', body));
    for (const { name } of artifacts.artifacts)
      for (const [file, text] of unzipped(await artifacts.bytesOf(name)))
        found.push(...search.in(`artifact ${name}: ${file}`, text));
    if (github.comments.length === 0 || artifacts.artifacts.length === 0)
      found.push('the action posted nothing to search');
  } finally {
    await Promise.all([sts, oidc, github, artifacts, endpoint, slowEndpoint, mirror].map((standIn) => standIn.close()));
  }
  return { found, steps };
}

/** All that STS could echo: the caller's present session, its token, the account. */
function knownTo(session: IssuedSession | null, token: string, { accountId, oidcRequestToken }: Canaries): string {
  const { accessKeyId = '', secretAccessKey = '', sessionToken = '' } = session ?? {};
  // The program keeps 300 characters of a message, so the shortest come first.
  return [accountId, accessKeyId, secretAccessKey, oidcRequestToken, sessionToken.slice(-40), token].join(' ');
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** What the step wrote; the event and the environment are the runner's. */
async function writtenIn(workspace: string, name: string, search: CanarySearch): Promise<string[]> {
  const entries = await readdir(workspace, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const found = await Promise.all(
    files.map(async (file) => search.in(`${name}: ${path.relative(workspace, file)}`, await readFile(file, 'utf8'))),
  );
  return found.flat();
}

/** The files of a zip archive, by its central directory. */
function unzipped(zip: Buffer): [string, string][] {
  const files: [string, string][] = [];
  for (
    let at = zip.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = zip.indexOf('PK\u0001\u0002', at + 46, 'latin1')
  ) {
    const name = zip.subarray(at + 46, at + 46 + zip.readUInt16LE(at + 28)).toString('utf8');
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(from, from + zip.readUInt32LE(at + 20));
    files.push([name, (zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes)).toString('utf8')]);
  }
  return files;
}
