import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadDotEnv } from '../../src/effects/dot-env.js';

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
    const env = loaded('OPENAI_API_KEY=one\nAWS_PROFILE=two\nMINE_BASE_URL=http://127.0.0.1:1/v1\nBEDROCK_REGION=us-east-1\n', { AWS_PROFILE: 'set' });
    expect(env).toEqual({ OPENAI_API_KEY: 'one', AWS_PROFILE: 'set', MINE_BASE_URL: 'http://127.0.0.1:1/v1', BEDROCK_REGION: 'us-east-1' });
  });

  it.each(['NODE_TLS_REJECT_UNAUTHORIZED=0', 'NODE_OPTIONS=--import=./evil.mjs', 'AWS_CONFIG_FILE=cfg', 'AWS_SHARED_CREDENTIALS_FILE=cfg', 'HTTPS_PROXY=http://127.0.0.1:9', 'PATH=.'])(
    'gives no %s, which could run or open what its author likes',
    (line) => expect(loaded(line)).toEqual({}),
  );

  it("may not send a key of the environment's to an address of its own", () => {
    expect(() => loaded('OPENAI_BASE_URL=https://127.0.0.1:9/v1', { OPENAI_API_KEY: 'canary-key' })).toThrow(/OPENAI_BASE_URL would send the environment's OPENAI_API_KEY to another address/);
  });

  it('need not be there', () => {
    const env = {};
    loadDotEnv(env, path.join(directory, 'none'));
    expect(env).toEqual({});
  });
});
