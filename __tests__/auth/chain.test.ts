import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { authorizerFor } from '../../src/auth/authorizer.js';
import { chainCredentials } from '../../src/auth/chain.js';
import { terminalLog } from '../../src/effects/process/log.js';
import { providerOf } from '../../src/providers/lookup.js';
import { authorizerOptions } from '../../testkit/authorizer-options.js';

const saved = { ...process.env };
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'parity-chain-'));
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
  Object.assign(process.env, {
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SHARED_CREDENTIALS_FILE: path.join(directory, 'credentials'),
    AWS_CONFIG_FILE: path.join(directory, 'config'),
  });
});
afterEach(async () => {
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
  Object.assign(process.env, saved);
  await rm(directory, { recursive: true });
});

const fetchCredentials = () => chainCredentials(process.env, 'us-east-2')();

/** A profile whose credentials come from a command that counts its calls. */
async function processProfile(expiration: Date): Promise<string> {
  const counter = path.join(directory, 'calls');
  const script = path.join(directory, 'source.cjs');
  await writeFile(
    script,
    `const fs = require('node:fs'); fs.appendFileSync(${JSON.stringify(counter)}, 'x'); const n = fs.readFileSync(${JSON.stringify(counter)}, 'utf8').length;
     console.log(JSON.stringify({ Version: 1, AccessKeyId: 'ASIAPROCESS' + n, SecretAccessKey: 's' + n, SessionToken: 't' + n, Expiration: ${JSON.stringify(expiration.toISOString())} }));`,
  );
  await writeFile(
    path.join(directory, 'config'),
    `[profile bench]\ncredential_process = "${process.execPath}" "${script}"\n`,
  );
  process.env['AWS_PROFILE'] = 'bench';
  return counter;
}

describe('the ordinary AWS chain', () => {
  it('takes keys from the environment, with the expiration that goes with them', async () => {
    Object.assign(process.env, {
      AWS_ACCESS_KEY_ID: 'ASIAENV',
      AWS_SECRET_ACCESS_KEY: 's',
      AWS_SESSION_TOKEN: 't',
      AWS_CREDENTIAL_EXPIRATION: '2030-01-01T00:00:00Z',
    });
    expect(await fetchCredentials()).toEqual({
      accessKeyId: 'ASIAENV',
      secretAccessKey: 's',
      sessionToken: 't',
      expiration: new Date('2030-01-01T00:00:00Z'),
      accountId: null,
      source: 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
    });
  });

  it('takes the profile of AWS_PROFILE', async () => {
    await writeFile(
      path.join(directory, 'credentials'),
      '[default]\naws_access_key_id = AKIADEFAULT\naws_secret_access_key = d\n[bench]\naws_access_key_id = AKIABENCH\naws_secret_access_key = b\n',
    );
    process.env['AWS_PROFILE'] = 'bench';
    expect(await fetchCredentials()).toMatchObject({ accessKeyId: 'AKIABENCH', sessionToken: null, expiration: null });
  });

  it('asked again, asks the source again', async () => {
    await processProfile(new Date(Date.now() + 3_600_000));
    const fetch = chainCredentials(process.env, 'us-east-2');
    expect((await fetch()).accessKeyId).toBe('ASIAPROCESS1');
    expect((await fetch()).accessKeyId).toBe('ASIAPROCESS2');
  });

  it('without any credentials is an error that names the ways', async () => {
    await expect(fetchCredentials()).rejects.toMatchObject({
      code: 'MISSING_CREDENTIALS',
      message: expect.stringMatching(
        /^No AWS credentials for bedrock: set BEDROCK_OPENAI_API_KEY .*AWS_PROFILE.*aws-role-arn[^\n]*$/,
      ),
    });
  });

  it('with a profile that is not there is an error that names it', async () => {
    process.env['AWS_PROFILE'] = 'absent';
    await expect(fetchCredentials()).rejects.toMatchObject({
      code: 'MISSING_CREDENTIALS',
      message: expect.stringContaining('AWS_PROFILE "absent"'),
    });
  });
});

describe("the chain's own words", () => {
  const SSO =
    '[sso-session corp]\nsso_region = us-east-1\nsso_start_url = https://made-up.awsapps.com/start\nsso_registration_scopes = sso:account:access\n';
  const SSO_PROFILE = 'sso_session = corp\nsso_account_id = 111122223333\nsso_role_name = Dev\n';
  const LOCKED = "credential_process = sh -c 'echo vault is locked, run corp-login >&2; exit 3; : secret-argument'\n";
  const SILENT = 'credential_process = sh -c "exit 3"\n';
  const OLD = `credential_process = echo '{"Version":1,"AccessKeyId":"AKIAMADEUP0000000000","SecretAccessKey":"madeup","SessionToken":"t","Expiration":"2026-01-01T00:00:00Z"}'\n`;

  it.each([
    [
      'an expired sign-on, by name',
      'dev',
      `${SSO}[profile dev]\n${SSO_PROFILE}`,
      /AWS_PROFILE "dev" gives no credentials \(.*run 'aws sso login'/,
    ],
    [
      'an expired sign-on of the default profile',
      null,
      `${SSO}[default]\n${SSO_PROFILE}`,
      /No AWS credentials for bedrock \(.*run 'aws sso login'/,
    ],
    [
      'a failed program, by name',
      'dev',
      `[profile dev]\n${LOCKED}`,
      /\(credential_process failed: vault is locked, run corp-login\)/,
    ],
    [
      'a failed program of the default profile',
      null,
      `[default]\n${LOCKED}`,
      /\(credential_process failed: vault is locked, run corp-login\)/,
    ],
    [
      'a failed program without a word',
      'dev',
      `[profile dev]\n${SILENT}`,
      /\(credential_process failed: it printed no reason\)/,
    ],
    [
      'a program whose credentials have expired',
      'dev',
      `[profile dev]\n${OLD}`,
      /\(Profile dev credential_process returned expired credentials\)/,
    ],
    [
      'a profile that is called otherwise',
      'dev',
      '[dev]\naws_access_key_id = AKIAMADEUP0000000000\n',
      /its section is called \[profile dev\]/,
    ],
  ])('reach the user: %s', async (_, profile, config, words) => {
    process.env['HOME'] = directory;
    if (profile !== null) process.env['AWS_PROFILE'] = profile;
    await writeFile(path.join(directory, 'config'), config);
    const refused = fetchCredentials();
    await expect(refused).rejects.toMatchObject({ code: 'MISSING_CREDENTIALS', message: expect.stringMatching(words) });
    await expect(refused).rejects.not.toThrow(/secret-argument|\n/);
  });

  it('say that AWS_DEFAULT_PROFILE is not read', async () => {
    process.env['AWS_DEFAULT_PROFILE'] = 'dev';
    await expect(fetchCredentials()).rejects.toThrow(/AWS_DEFAULT_PROFILE is not read here, AWS_PROFILE is/);
  });

  it('are masked where they are shown', async () => {
    process.env['AWS_PROFILE'] = 'dev';
    await writeFile(
      path.join(directory, 'config'),
      "[profile dev]\ncredential_process = sh -c 'echo bad key AKIAMADEUP0000000000 >&2; exit 3'\n",
    );
    const lines: string[] = [];
    const log = terminalLog({ write: (text: string) => lines.push(text) });
    await fetchCredentials().catch(({ message }: Error) => log.warn(message));
    expect(lines.join('')).toMatch(/credential_process failed: bad key (?!AKIAMADEUP)/);
  });
});

describe('the authorizer over the chain', () => {
  const options = authorizerOptions({ region: 'us-east-2' });

  it('signs with the credentials found', async () => {
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIAENV', AWS_SECRET_ACCESS_KEY: 's' });
    const authorizer = await authorizerFor(providerOf('bedrock'), process.env, options);
    await authorizer.prepare();
    const headers = await authorizer.sign(
      { method: 'POST', url: 'https://example.com/responses', headers: {}, body: '{}' },
      new Date(),
    );
    expect(headers['authorization']).toMatch(/Credential=AKIAENV\/\d{8}\/us-east-2\/bedrock-mantle\/aws4_request/);
  });

  it('fetches nothing until it is prepared, so a missing credential shows at the preflight', async () => {
    const authorizer = await authorizerFor(providerOf('bedrock'), process.env, options);
    await expect(authorizer.prepare()).rejects.toMatchObject({ code: 'MISSING_CREDENTIALS' });
  });
});
