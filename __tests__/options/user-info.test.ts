import { describe, expect, it } from '@jest/globals';
import { parseOptions } from '../../src/options/parse.js';
import { RUN_OPTIONS } from '../../src/options/tables/run.js';

const parsed = (option: string, value: string): unknown => parseOptions(RUN_OPTIONS, new Map([[option, [value]]]));

describe('a user name or password in a URL', () => {
  it.each([
    ['base-url', 'https://user:canary@h.example/v1'],
    ['base-url', 'gw=https://user:canary@h.example/v1'],
    ['base-url', 'a=https://a.example/v1,gw=https://canary@h.example/v1'],
    ['dataset-path', 'https://user:canary@h.example/data.jsonl'],
    ['output-dir', 's3://user:canary@bucket/x'],
    ['model', 'https://user:canary@h.example'],
    ['limit', 'https://user:canary@h.example'],
    ['order', 'https://:canary@h.example'],
  ])('is refused in %s, and not repeated', (option, value) => {
    const parse = (): unknown => parsed(option, value);
    expect(parse).toThrow(new RegExp(`^${option} holds a user name or password`));
    expect(parse).not.toThrow(/canary/);
  });

  it.each([
    ['base-url', 'gw=https://h.example/v1'],
    ['instructions', 'Write to a@b.example, or see https://h.example/@user.'],
  ])('is not seen where there is none: %s of %s', (option, value) => {
    expect(() => parsed(option, value)).not.toThrow();
  });
});
