import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadDotEnv } from '../../../src/effects/process/dot-env.js';

let directory: string;
let warnings: string[] = [];
const file = (): string => path.join(directory, '.env');
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'dot-env-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

type Environ = Record<string, string | undefined>;

async function loaded(text: string | Buffer, env: Environ = {}): Promise<Environ> {
  writeFileSync(file(), text);
  warnings = await loadDotEnv(env, file());
  return env;
}

const KEY = 'OPENAI_API_KEY=sk-one\n';
const utf16 = (text: string, swap = false): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return swap ? bytes.swap16() : bytes;
};

describe('a .env of the working directory', () => {
  it('gives keys, regions and the AWS identity, and replaces nothing that is set', async () => {
    const text = 'OPENAI_API_KEY=one\nMINE_API_KEY=three\nBEDROCK_REGION=us-east-1\nAWS_REGION=us-west-2\n';
    expect(await loaded(text, { MINE_API_KEY: 'set' })).toEqual({
      OPENAI_API_KEY: 'one',
      MINE_API_KEY: 'set',
      BEDROCK_REGION: 'us-east-1',
      AWS_REGION: 'us-west-2',
    });
    expect(warnings).toEqual([]);
  });

  it.each([
    ['plain', KEY],
    ['without its last line feed', KEY.trim()],
    ['with a byte order mark', `\ufeff${KEY}`],
    ['in UTF-16, little-endian', utf16(KEY)],
    ['in UTF-16, big-endian', utf16(KEY, true)],
    ['with CRLF', `A=b\r\n${KEY.trim()}\r\nC=d\r\n`],
    ['with CR', `A=b\r${KEY.trim()}\rC=d\r`],
    ['after export', `export ${KEY}`],
    ['after export and a tab', `export\t${KEY}`],
    ['with spaces around the sign', 'OPENAI_API_KEY = sk-one  \n'],
    ['indented', `  ${KEY}`],
    ['in double quotes, with a comment', 'OPENAI_API_KEY="sk-one" # mine\n'],
    ['in single quotes', "OPENAI_API_KEY='sk-one'\n"],
    ['in back quotes', 'OPENAI_API_KEY=`sk-one`\n'],
    ['with a comment', 'OPENAI_API_KEY=sk-one # mine\n'],
    ['between comments and blank lines', `# a\n\n  # b = c\n${KEY}\n#`],
    ['after a value of several lines', `PEM="-----BEGIN\nOPENAI_API_KEY=no\nEND" # x\n${KEY}`],
    ['twice the same', `${KEY}${KEY}`],
  ])('is read %s', async (_, text) => expect((await loaded(text))['OPENAI_API_KEY']).toBe('sk-one'));

  it.each([
    ['a#b', 'a#b'],
    ['"a#b"', 'a#b'],
    ['"a\\"b\\n\\t\\\\c\\$d\\x"', 'a"b\n\t\\c$d\\x'],
    ["'a\\nb'", 'a\\nb'],
    ['\'a "b" ${c}\'', 'a "b" ${c}'],
    ['"a\r\nb"', 'a\nb'],
    ['', ''],
    ['# only a comment', ''],
    ['$a$', '$a$'],
    ['é', 'é'],
  ])('has %j for %j', async (written, value) => {
    expect((await loaded(`OPENAI_API_KEY=${written}\n`))['OPENAI_API_KEY']).toBe(value);
  });

  it.each([
    ['a YAML line', 'OPENAI_API_KEY: sk-one', 1],
    ['a command of cmd.exe', `A=b\nset ${KEY}`, 2],
    ['a bare name', 'A=b\n\nOPENAI_API_KEY', 3],
    ['a name that is none', 'A B=c', 1],
    ['an unclosed quote', `A=b\nB='c\n${KEY}`, 2],
    ['text after the closing quote', 'OPENAI_API_KEY="sk"-one', 1],
    ['text after a quote that closes later', 'A="b\nc"d', 2],
    ['a value to be replaced', 'BASE=sk\nOPENAI_API_KEY=${BASE}-one', 2],
    ['a value to be replaced in quotes', 'OPENAI_API_KEY="${BASE}-one"', 1],
    ['a command to be replaced', 'OPENAI_API_KEY=$(pass show key)', 1],
    ['two values of one name', 'OPENAI_API_KEY=a\nB=c\nOPENAI_API_KEY=b', 3],
    ['UTF-16 without its mark', Buffer.from(KEY, 'utf16le'), 1],
    ['Latin-1', Buffer.from(`A=b\nC=\u00e9\n${KEY}`, 'latin1'), 2],
    ['a NUL', `A=b\nC=\0\n${KEY}`, 2],
    ['a region that is a host', `AWS_REGION=evil.example/x?`, 1],
  ])('is refused for %s, with the line and without the value', async (_, text, line) => {
    const env = {};
    const refused = loaded(text, env);
    await expect(refused).rejects.toMatchObject({
      code: 'INVALID_OPTION',
      message: expect.stringMatching(new RegExp(`\\.env line ${line}\\b`)),
    });
    await expect(refused).rejects.not.toThrow(/sk-one|evil/);
    expect(env).toEqual({});
  });

  it.each([
    ['a FIFO', () => spawnSync('mkfifo', [file()])],
    ['a device', () => symlinkSync('/dev/zero', file())],
    ['a directory', () => mkdirSync(file())],
    ['a file of 2 MB', () => writeFileSync(file(), '#'.repeat(2_000_000))],
  ])('is refused at once where it is %s', async (_, make) => {
    make();
    await expect(loadDotEnv({}, file())).rejects.toMatchObject({ code: 'INVALID_OPTION' });
  });

  it('need not be there', async () => {
    const env = {};
    expect(await loadDotEnv(env, path.join(directory, 'none'))).toEqual([]);
    expect(env).toEqual({});
  });
});

describe("somebody else's .env", () => {
  it.each([
    'NODE_TLS_REJECT_UNAUTHORIZED=0',
    'NODE_OPTIONS=--import=./evil.mjs',
    'NODE_EXTRA_CA_CERTS=ca.pem',
    'AWS_PROFILE=prod',
    'AWS_CONFIG_FILE=cfg',
    'AWS_SHARED_CREDENTIALS_FILE=cfg',
    'AWS_ENDPOINT_URL=http://127.0.0.1:9',
    'AWS_ENDPOINT_URL_STS=http://127.0.0.1:9',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI=http://127.0.0.1:9',
    'AWS_WEB_IDENTITY_TOKEN_FILE=token',
    'AWS_ROLE_ARN=arn:aws:iam::1:role/x',
    'AWS_CA_BUNDLE=ca.pem',
    'HTTPS_PROXY=http://127.0.0.1:9',
    'https_proxy=http://127.0.0.1:9',
  ])('gives no %s, and says so', async (line) => {
    expect(await loaded(line)).toEqual({});
    expect(warnings).toEqual([
      expect.stringMatching(/\.env line 1: \w+ is not taken from a file; set it in the environment/),
    ]);
  });

  it.each(['PATH=.', 'LD_PRELOAD=evil.so', 'HOME=.', 'SSL_CERT_FILE=ca.pem', 'XDG_CACHE_HOME=.', 'DATABASE_URL=x'])(
    'gives no %s',
    async (line) => expect(await loaded(line)).toEqual({}),
  );

  const OPENAI_URL = 'OPENAI_BASE_URL=https://127.0.0.1:9/v1\n';
  const BEDROCK_URL = 'BEDROCK_OPENAI_BASE_URL=https://127.0.0.1:9/v1\n';
  const AWS = { AWS_ACCESS_KEY_ID: 'canary-id', AWS_SECRET_ACCESS_KEY: 'canary-secret' };
  const OWN_AWS = 'AWS_ACCESS_KEY_ID=theirs\nAWS_SECRET_ACCESS_KEY=theirs\n';

  it.each<[string, string, Environ, string]>([
    ["the environment's key", OPENAI_URL, { OPENAI_API_KEY: 'canary' }, "the environment's OPENAI_API_KEY"],
    [
      'the same beside a key of its own',
      OPENAI_URL + KEY,
      { OPENAI_API_KEY: 'canary' },
      "the environment's OPENAI_API_KEY",
    ],
    ['a Bedrock key', BEDROCK_URL, { BEDROCK_OPENAI_API_KEY: 'canary' }, "the environment's BEDROCK_OPENAI_API_KEY"],
    [
      'a bearer token',
      BEDROCK_URL,
      { AWS_BEARER_TOKEN_BEDROCK: 'canary' },
      "the environment's AWS_BEARER_TOKEN_BEDROCK",
    ],
    ['signatures by keys of the environment', BEDROCK_URL, AWS, 'signed with the AWS credentials'],
    ['signatures by a profile', BEDROCK_URL, { AWS_PROFILE: 'work' }, 'signed with the AWS credentials'],
    ['signatures by the default profile', BEDROCK_URL, {}, 'signed with the AWS credentials'],
    ['signatures by half a key of its own', `${BEDROCK_URL}AWS_ACCESS_KEY_ID=x`, {}, 'signed with the AWS credentials'],
    ['signatures by a profile, beside keys of its own', BEDROCK_URL + OWN_AWS, { AWS_PROFILE: 'work' }, 'signed with'],
    ['signatures, beside keys of its own', BEDROCK_URL + OWN_AWS, AWS, 'signed with the AWS credentials'],
    [
      'signatures, beside a token of its own',
      `${BEDROCK_URL}AWS_SESSION_TOKEN=x`,
      AWS,
      'signed with the AWS credentials',
    ],
    ['an empty key of its own', `${OPENAI_URL}OPENAI_API_KEY=`, {}, 'the key of openai'],
  ])('may not send elsewhere %s', async (_, text, env, what) => {
    const before = { ...env };
    await expect(loaded(text, env)).rejects.toMatchObject({
      code: 'INVALID_OPTION',
      message: expect.stringMatching(new RegExp(`line 1: .*_BASE_URL would send .*${what}`)),
    });
    expect(env).toEqual(before);
  });

  it.each<[string, string]>([
    ['a key', OPENAI_URL + KEY],
    ['a Bedrock key', `${BEDROCK_URL}BEDROCK_OPENAI_API_KEY=x`],
    ['AWS keys', BEDROCK_URL + OWN_AWS],
  ])('may move an endpoint with %s of its own', async (_, text) => {
    expect(Object.keys(await loaded(text))).toEqual(expect.arrayContaining([text.slice(0, text.indexOf('='))]));
  });

  it('mixes no halves of two AWS identities', async () => {
    expect(
      await loaded('AWS_SESSION_TOKEN=theirs\nAWS_SECRET_ACCESS_KEY=theirs\n', { AWS_ACCESS_KEY_ID: 'x' }),
    ).toEqual({
      AWS_ACCESS_KEY_ID: 'x',
    });
  });
});
