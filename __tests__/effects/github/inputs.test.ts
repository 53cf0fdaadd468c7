import { afterEach, describe, expect, it } from '@jest/globals';
import { input, inputsHash, readInputs, secretInputs } from '../../../src/effects/github/inputs.js';
import { ParityError } from '../../../src/errors.js';
import { type OptionTable, shapesRun } from '../../../src/options/option.js';
import { parseOptions } from '../../../src/options/parse.js';
import { ACTION_OPTIONS } from '../../../src/options/tables/run.js';

const set: string[] = [];
function given(inputs: Record<string, string>): void {
  for (const [name, value] of Object.entries(inputs)) {
    const variable = `INPUT_${name.toUpperCase()}`;
    process.env[variable] = value;
    set.push(variable);
  }
}
afterEach(() => {
  for (const variable of set.splice(0)) delete process.env[variable];
});
const parsed = (): ReturnType<typeof parseOptions<typeof ACTION_OPTIONS>> =>
  parseOptions(ACTION_OPTIONS, readInputs(ACTION_OPTIONS));

/** The message as the action shows it. */
function refusal(): string {
  try {
    parsed();
  } catch (error) {
    if (error instanceof ParityError) return error.messageFor(input);
  }
  return 'nothing was refused';
}

describe('the inputs of a step', () => {
  it("are typed as the command line's options are, lists by commas or lines", () => {
    given({
      provider: 'openai,\n bedrock\n',
      limit: ' 20 ',
      simulate: 'True',
      effort: 'low, high',
      'max-cost-usd': '0.5',
    });
    expect(parsed()).toMatchObject({
      provider: ['openai', 'bedrock'],
      limit: 20,
      simulate: true,
      effort: ['low', 'high'],
      maxCostUsd: 0.5,
    });
  });

  it("understand the walkthrough's name of the cost cap, over the default that the runner fills in", () => {
    given({ 'max-cost-usd': '15', 'max-estimated-openai-cost-usd': '2.5' });
    expect(parsed()).toMatchObject({ maxCostUsd: 2.5 });
  });

  it('that are empty were not given', () => {
    given({ limit: '', 'artifact-name': '  ' });
    expect(parsed()).toMatchObject({ limit: null, artifactName: null });
  });

  it.each([
    ['limit', '-1', 'input "limit" can\'t be "-1"'],
    ['effort', 'extreme', 'input "effort" can\'t be "extreme"'],
    ['simulate', 'yes', 'input "simulate" can\'t be "yes"'],
    ['max-cost-usd', '::error::x', 'input "max-cost-usd" can\'t be "::error::x"'],
  ])("that can't be used are named: %s", (name, value, message) => {
    given({ [name]: value });
    expect(refusal()).toContain(message);
  });

  it('that are secrets are known by the variable that carries them elsewhere', () => {
    given({ 'openai-api-key': 'sk-proj-1', 'bedrock-api-key': '', 'github-token': 'ghs_1', model: 'gpt-5.5' });
    expect([...secretInputs(ACTION_OPTIONS)]).toEqual([
      ['OPENAI_API_KEY', 'sk-proj-1'],
      ['GITHUB_TOKEN', 'ghs_1'],
    ]);
  });
});

describe('the hash of the inputs', () => {
  const hashOf = (inputs: Record<string, string>): string => {
    given(inputs);
    const hash = inputsHash(ACTION_OPTIONS);
    for (const variable of set.splice(0)) delete process.env[variable];
    return hash;
  };

  it.each([{ effort: 'high' }, { region: 'us-west-2' }, { shard: '2/4' }, { dataset: 'gsm8k' }, { seed: '2' }])(
    'tells jobs of a matrix apart by %j',
    (inputs) => {
      expect(hashOf({ dataset: 'sample', ...inputs } as Record<string, string>)).not.toBe(
        hashOf({ dataset: 'sample' }),
      );
    },
  );

  it.each(Object.entries(ACTION_OPTIONS as OptionTable))('depends on %s only where figures do', (name, option) => {
    const isOther = hashOf({ [name]: 'another value' }) !== hashOf({});
    expect(isOther).toBe(shapesRun(option));
  });

  it.each([
    { 'openai-api-key': 'sk-0123456789' },
    { 'max-cost-usd': '1' },
    { 'artifact-name': 'x' },
    { 'output-dir': '/tmp/x' },
    { 'comment-key': 'x' },
  ])('is the same where a job is run again with %j', (inputs) => {
    expect(hashOf({ dataset: 'sample', ...inputs } as Record<string, string>)).toBe(hashOf({ dataset: 'sample' }));
  });
});
