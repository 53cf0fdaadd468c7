import { describe, expect, it } from '@jest/globals';
import { type FigureCondition, parseConditions } from '../../../src/core/gate/condition.js';
import { ARM_FIGURES, PAIR_FIGURES } from '../../../src/core/gate/figures.js';

const one = (text: string) => parseConditions([text])[0]!;
const problem = (text: string): string => {
  try {
    parseConditions([text]);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a condition', () => {
  it.each([
    ['verdict = worse', null, null, true],
    ['answers = worse', 'answers', null, true],
    ['latency == worse', 'latency', null, true],
    ['reliability=worse', 'reliability', null, true],
    ['cost-verdict != equivalent', 'cost', null, false],
    ['bedrock/openai.latency = worse', 'latency', { a: 'bedrock', b: 'openai' }, true],
    ['verdict = not comparable', null, null, true],
    ['verdict = trade-off', null, null, true],
  ])('about a verdict is read: %s', (text, dimension, pair, is) => {
    expect(one(text)).toMatchObject({ kind: 'verdict', dimension, pair, is });
  });

  it.each([
    ['bedrock.accuracy < 95%', 'below', false, 0.95],
    ['bedrock.accuracy <= 95 %', 'below', true, 0.95],
    ['bedrock.ttft_p95 > 8s', 'above', false, 8000],
    ['bedrock.ttft_p95 >= 8000ms', 'above', true, 8000],
    ['bedrock.error_rate > 1%', 'above', false, 0.01],
    ['bedrock/openai.total_typical > 1.10', 'above', false, 1.1],
    ['bedrock / openai.accuracy < -1pp', 'below', false, -0.01],
    ['bedrock/openai.sound ≤ −0.5 pp', 'below', true, -0.005],
    ['audit.critical > 0', 'above', false, 0],
    ['audit.replayed_text > 3', 'above', false, 3],
    ['cost > $12', 'above', false, 12],
    ['cost > 12.5 USD', 'above', false, 12.5],
  ])('about a figure is read: %s', (text, side, inclusive, value) => {
    expect(one(text)).toMatchObject({ kind: 'figure', bare: false, limit: { side, inclusive, value } });
  });

  it('names an arm by all of its words, dots in a model among them', () => {
    expect(one('bedrock  openai.gpt-5.5 medium.accuracy < 95%')).toMatchObject({
      text: 'bedrock openai.gpt-5.5 medium.accuracy < 95%',
      subject: { kind: 'arm', named: 'bedrock openai.gpt-5.5 medium', figure: 'accuracy' },
    });
  });

  it('takes the bare figure where "estimate" stands in front', () => {
    expect(one('estimate bedrock.accuracy < 95%')).toMatchObject({ bare: true, subject: { named: 'bedrock' } });
  });

  it('can ask for every figure that there is', () => {
    const limits = { share: '5%', ms: '1s', usd: '$1', ratio: '1.1', points: '1pp' } as Record<string, string>;
    const texts = [
      ...Object.entries(ARM_FIGURES).map(([name, { unit }]) => `a.${name} > ${limits[unit]}`),
      ...Object.entries(PAIR_FIGURES).map(([name, { unit }]) => `a/b.${name} > ${limits[unit]}`),
    ];
    expect(parseConditions(texts).map((condition) => (condition as FigureCondition).unit)).toHaveLength(texts.length);
  });

  it.each([
    ['worse', 'is no condition'],
    ['verdict', 'is no condition'],
    ['verdict = wors', 'names no verdict; use one of better, worse'],
    ['answers = trade-off', 'names no verdict'],
    ['verdict > worse', 'use "=" or "!="'],
    ['estimate verdict = worse', 'leave "estimate" out'],
    ['bedrock.acuracy < 95%', 'Did you mean accuracy'],
    ['bedrock/openai.error_rate > 1%', 'names no figure of two arms'],
    ['bedrock.total_typical > 1.1', 'names no figure of one arm'],
    ['bedrock.accuracy = 95%', 'compares a figure with "="'],
    ['bedrock.accuracy < 95', 'write it as 95%'],
    ['bedrock.accuracy < 950%', 'write it as 95%'],
    ['bedrock.accuracy < 0.95', 'write it as 95%'],
    ['bedrock.ttft_p95 > 8', 'write it as 8s or 8000ms'],
    ['bedrock/openai.total_typical > 10%', 'write it as 1.10'],
    // What a shell makes of "$12" in double quotes.
    ['cost > 2', 'write it as $12 or 12 USD'],
    ['cost > $-1', 'write it as $12'],
    ['audit.criticl > 0', 'Did you mean critical'],
    ['verdct = worse', 'names nothing that is measured'],
    ['.accuracy < 95%', 'names nothing that is measured'],
  ])('that can’t be read is refused with the remedy: %s', (text, words) => {
    const message = problem(text);
    expect(message).toContain(words);
    expect(message).toContain('fail-on');
    expect(message).toContain(JSON.stringify(text));
    expect(message).not.toContain('\n');
  });

  it('is refused with the first one that can’t be read', () => {
    expect(() => parseConditions(['verdict = worse', 'nonsense'])).toThrow('"nonsense" is no condition');
  });
});
