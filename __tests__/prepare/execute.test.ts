import { describe, expect, it } from '@jest/globals';
import { parseOptions } from '../../src/options/parse.js';
import { RUN_OPTIONS } from '../../src/options/tables/run.js';
import { execute } from '../../src/prepare/execute.js';
import { quietSurroundings } from '../../testkit/surroundings.js';

const surroundings = quietSurroundings();

describe('execute', () => {
  it.each([
    ['base-url', 'openai=https://a.example/v1', 'base-url names a real endpoint; leave it out, or leave simulate out.'],
    [
      'simulate-slowdown',
      'bedrok=2',
      'simulate-slowdown names the provider "bedrok"; the providers here are bedrock, openai. Did you mean bedrock?',
    ],
  ])('%s %s beside simulate is refused before the embedded endpoint starts', async (name, value, message) => {
    const raw = { simulate: 'true', dataset: 'sample', [name]: value };
    const options = parseOptions(RUN_OPTIONS, new Map(Object.entries(raw).map(([option, text]) => [option, [text]])));
    await expect(execute(options, surroundings)).rejects.toMatchObject({
      code: 'INVALID_OPTION',
      option: name,
      message,
    });
  });
});
