import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { ParityError } from '../../src/errors.js';
import { OUTPUTS } from '../../src/options/outputs.js';
import { parseOptions } from '../../src/options/parse.js';
import { perProvider } from '../../src/options/per-provider.js';
import { ACTION_OPTIONS, RUN_OPTIONS } from '../../src/options/tables/run.js';
import { VERSION } from '../../src/version.js';

const parsed = (raw: Record<string, string | string[]>) =>
  parseOptions(RUN_OPTIONS, new Map(Object.entries(raw).map(([name, value]) => [name, [value].flat()])));

/** The message of the ParityError that `body` throws. */
function refusal(body: () => unknown): string {
  try {
    body();
  } catch (error) {
    expect(error).toBeInstanceOf(ParityError);
    expect((error as ParityError).exitCode).toBe(2);
    return (error as ParityError).message;
  }
  throw new Error('nothing was refused');
}

describe('options', () => {
  it('absent and empty both mean the default', () => {
    expect(parsed({}).maxOutputTokens).toBe(4096);
    expect(parsed({ 'max-output-tokens': '' }).maxOutputTokens).toBe(4096);
    expect(parsed({ limit: '  ' }).limit).toBeNull();
    expect(parsed({}).provider).toEqual(['bedrock', 'openai']);
  });

  it('lists are split at commas and line ends and may be repeated', () => {
    expect(parsed({ effort: 'medium, high\nxhigh' }).effort).toEqual(['medium', 'high', 'xhigh']);
    expect(parsed({ provider: ['openai', 'openai'] }).provider).toEqual(['openai', 'openai']);
  });

  it("the walkthrough's name of the cost cap is understood", () => {
    expect(parsed({ 'max-estimated-openai-cost-usd': '3.5' }).maxCostUsd).toBe(3.5);
  });

  it.each([
    ['effort', 'ultra', 'effort can\'t be "ultra"; use default, none, minimal, low, medium, high, xhigh or max.'],
    ['max-cost-usd', '-1', 'max-cost-usd can\'t be "-1"; use a number of at least 0.000001.'],
    ['max-billable-tokens', '1.5', 'max-billable-tokens can\'t be "1.5"; use a whole number of at least 1.'],
    ['max-output-tokens', '15', 'max-output-tokens can\'t be "15"; use a whole number from 16 to 128000.'],
    ['limit', '0x10', 'limit can\'t be "0x10"; use a whole number of at least 1.'],
    ['timeout-seconds', 'NaN', 'timeout-seconds can\'t be "NaN"; use a number from 0.1 to 3600.'],
    ['dry-run', 'yes', 'dry-run can\'t be "yes"; use true or false.'],
    ['order', 'random', 'order can\'t be "random"; use interleaved or sequential.'],
  ])('%s %j is refused in one line that names it and the remedy', (name, value, message) => {
    expect(refusal(() => parsed({ [name]: value }))).toBe(message);
  });

  it('a refused value is shown short and on one line', () => {
    const message = refusal(() => parsed({ split: `te\nst\u001b[31m${'x'.repeat(500)}` }));
    expect(message).not.toMatch(/\p{Cc}/u);
    expect(message.length).toBeLessThan(200);
  });

  it('a value may be given per provider, with one for all others', () => {
    const known = ['azure', 'openai'];
    const price = perProvider(['5', 'azure=7'], 'input-price-per-mtok', known);
    expect([price('azure'), price('openai')]).toEqual(['7', '5']);
    expect(refusal(() => perProvider(['5', '6'], 'input-price-per-mtok', known))).toContain(
      'given twice for all providers',
    );
  });

  it.each(['input-price-per-mtok', 'simulate-slowdown'])(
    '%s for a provider that is not there names those that are',
    (name) => {
      expect(refusal(() => perProvider(['opnai=7'], name, ['bedrock', 'openai']))).toBe(
        `${name} names the provider "opnai"; the providers here are bedrock, openai. Did you mean openai?`,
      );
      expect(refusal(() => perProvider(['mistral=7'], name, ['bedrock']))).toMatch(/are bedrock\.$/);
    },
  );
});

describe('what is derived from the options', () => {
  const root = new URL('../../', import.meta.url);
  const action = parse(readFileSync(new URL('action.yml', root), 'utf8')) as Record<
    'inputs' | 'outputs' | 'runs',
    Record<string, unknown>
  >;

  it('action.yml has every option as an input and every output', () => {
    expect(Object.keys(action.inputs)).toEqual(Object.keys(ACTION_OPTIONS));
    expect(Object.keys(action.outputs)).toEqual(Object.keys(OUTPUTS));
  });

  it('the defaults that action.yml states are those of the options', () => {
    const isExpression = (name: string): boolean => 'expression' in ACTION_OPTIONS[name as keyof typeof ACTION_OPTIONS];
    const stated = Object.entries(action.inputs as Record<string, { default?: string }>).filter(
      ([name]) => !isExpression(name),
    );
    const raw = new Map(stated.map(([name, { default: value }]) => [name, [value ?? '']]));
    // Stated by themselves some have no effect; the runner fills all of them in, and `readInputs` leaves these out.
    const table = Object.fromEntries(
      Object.entries(ACTION_OPTIONS).map(([name, row]) => [name, { ...row, needs: [] }]),
    );
    expect(parseOptions(table, raw)).toEqual(parseOptions(table, new Map()));
  });

  it('both actions run on node24', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/index.js',
      post: 'dist/post.js',
      'post-if': 'always()',
    });
  });

  it('the version that is recorded is that of package.json', () => {
    expect(JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))).toMatchObject({ version: VERSION });
  });
});
