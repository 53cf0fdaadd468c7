import { describe, expect, it } from '@jest/globals';
import { parseOptions } from '../../src/options/parse.js';
import { RUN_OPTIONS } from '../../src/options/tables/run.js';
import { armsOf } from '../../src/prepare/arms.js';
import { refuseUnknownReference } from '../../src/prepare/reference.js';
import { refuseUncertain } from '../../src/prepare/stopping.js';

const PROMPTS = ['a', 'b'].map((id) => ({ id, text: id, expected: null }));

function refused(given: Readonly<Record<string, string>>, prompts = PROMPTS): () => void {
  const raw = new Map(Object.entries({ provider: 'bedrock,openai', ...given }).map(([name, value]) => [name, [value]]));
  const options = parseOptions(RUN_OPTIONS, raw);
  return () => refuseUncertain(options, prompts, armsOf(options, {}));
}

describe('a run that is to stop when it is certain', () => {
  it('is taken with two arms, one request at a time, each prompt once', () => {
    expect(refused({ 'stop-when': 'certain' })).not.toThrow();
    expect(refused({ 'stop-when': 'certain', effort: 'low,high' })).not.toThrow();
  });

  it.each([
    ['order', { order: 'sequential' }],
    ['concurrency', { concurrency: '2' }],
    ['epochs', { epochs: '2' }],
    ['provider', { provider: 'openai' }],
    ['provider', { provider: 'openai', effort: 'low,high' }],
  ])('is refused where %s stands against it', (name, given) => {
    expect(refused({ 'stop-when': 'certain', ...given })).toThrow(name);
  });

  it('is refused where prompts are cycled', () => {
    expect(refused({ 'stop-when': 'certain' }, [...PROMPTS, ...PROMPTS])).toThrow('prompts repeat');
  });

  it('is what certain-about is for, and without it that is an error', () => {
    expect(refused({ 'certain-about': 'latency' })).toThrow('only has an effect together with stop-when certain');
    expect(refused({ 'certain-about': 'latency', 'stop-when': 'certain' })).not.toThrow();
  });
});

describe('a reference', () => {
  const arms = [
    { arm: 'bedrock m medium', provider: 'bedrock' },
    { arm: 'openai m medium', provider: 'openai' },
  ];

  it('is an arm or a provider of the run', () => {
    for (const name of [null, 'bedrock', 'openai m medium'])
      expect(() => refuseUnknownReference(arms, name)).not.toThrow();
  });

  it('that is neither is refused, and the nearest is named', () => {
    expect(() => refuseUnknownReference(arms, 'opena')).toThrow(/reference names "opena".*Did you mean openai\?$/);
  });
});
