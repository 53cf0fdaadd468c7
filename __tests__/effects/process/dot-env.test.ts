import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadDotEnv } from '../../../src/effects/process/dot-env.js';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'dot-env-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function loaded(text: string, env: Record<string, string | undefined> = {}): Record<string, string | undefined> {
  const file = path.join(directory, '.env');
  writeFileSync(file, text);
  loadDotEnv(env, file);
  return env;
}

describe('a .env of the working directory', () => {
  it('gives keys, addresses and the AWS identity, and replaces nothing that is set', () => {
    const env = loaded(
      'OPENAI_API_KEY=one\nAWS_PROFILE=two\nOPENAI_BASE_URL=http://127.0.0.1:1/v1\nMINE_API_KEY=three\nBEDROCK_REGION=us-east-1\n',
      { AWS_PROFILE: 'set' },
    );
    expect(env).toEqual({
      OPENAI_API_KEY: 'one',
      AWS_PROFILE: 'set',
      OPENAI_BASE_URL: 'http://127.0.0.1:1/v1',
      MINE_API_KEY: 'three',
      BEDROCK_REGION: 'us-east-1',
    });
  });

  it.each([
    'NODE_TLS_REJECT_UNAUTHORIZED=0',
    'NODE_OPTIONS=--import=./evil.mjs',
    'AWS_CONFIG_FILE=cfg',
    'AWS_SHARED_CREDENTIALS_FILE=cfg',
    'HTTPS_PROXY=http://127.0.0.1:9',
    'PATH=.',
  ])('gives no %s, which could run or open what its author likes', (line) => expect(loaded(line)).toEqual({}));

  it.each([
    ['OPENAI_BASE_URL', 'OPENAI_API_KEY'],
    ['BEDROCK_OPENAI_BASE_URL', 'BEDROCK_OPENAI_API_KEY'],
    ['BEDROCK_OPENAI_BASE_URL', 'AWS_BEARER_TOKEN_BEDROCK'],
  ])('may not send by its %s what the environment has as %s', (variable, key) => {
    const env = { [key]: 'canary-key' };
    expect(() => loaded(`${variable}=https://127.0.0.1:9/v1\nAWS_PROFILE=p`, env)).toThrow(
      `${variable} would send the environment's ${key} to another address`,
    );
    expect(env).toEqual({ [key]: 'canary-key' });
  });

  it('need not be there', () => {
    const env = {};
    loadDotEnv(env, path.join(directory, 'none'));
    expect(env).toEqual({});
  });
});
