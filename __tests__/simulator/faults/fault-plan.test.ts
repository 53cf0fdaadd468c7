import { describe, expect, it } from '@jest/globals';
import { namedFaults, parseFaultRule, plannedFaults } from '../../../src/simulator/faults/fault-plan.js';
import { FAULTS } from '../../../src/simulator/faults/faults.js';

describe('a fault rule in one text', () => {
  it.each([
    ['replay', { fault: 'replay', provider: null }],
    ['bedrock:replay=0.24', { fault: 'replay', provider: 'bedrock', rate: 0.24 }],
    ['openai:http_503_text#3+17', { fault: 'http_503_text', provider: 'openai', nth: [3, 17] }],
    [' reset#1 ', { fault: 'reset', provider: null, nth: [1] }],
  ])('%p is understood', (text, rule) => {
    expect(parseFaultRule(text)).toEqual(rule);
  });

  it.each([
    '',
    'reply',
    'nobody:replay',
    'replay=',
    'replay=1.5',
    'replay=1.2.3',
    'replay#',
    'replay=0.5#1',
    'toString',
  ])('%p is refused by name', (text) => {
    expect(() => parseFaultRule(text)).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION', message: expect.stringContaining(`"${text}"`) }),
    );
  });
});

describe('the plan', () => {
  const occasion = { seed: 9, provider: 'bedrock', prompt: 'How many eggs?', nth: 1 } as const;

  it('lets a rate come true over many requests, the same ones for the same seed', () => {
    const hits = (seed: number) =>
      Array.from(
        { length: 4000 },
        (_, index) => plannedFaults([{ fault: 'replay', rate: 0.24 }], { ...occasion, seed, nth: index }).length,
      );
    const first = hits(9);
    expect(first.reduce((sum, hit) => sum + hit, 0) / 4000).toBeCloseTo(0.24, 1);
    expect(hits(9)).toEqual(first);
    expect(hits(10)).not.toEqual(first);
  });

  it('keeps the order of the rules, and leaves out those for others', () => {
    const rules = [
      { fault: 'crlf_lines' },
      { fault: 'replay', provider: 'openai' },
      { fault: 'bom', prompt: 'eggs' },
      { fault: 'gzip', prompt: (prompt: string) => prompt.length > 100 },
      { fault: 'slow', nth: [1] },
      { fault: 'empty', rate: 0 },
    ] as const;
    expect(plannedFaults(rules, occasion)).toEqual(['crlf_lines', 'bom', 'slow']);
  });
});

describe('the faults', () => {
  it('named by a request come in its order', () => {
    expect(namedFaults('replay, bom')).toEqual(['replay', 'bom']);
    expect(namedFaults(undefined)).toEqual([]);
  });

  it('have one line of description each, a sentence', () => {
    for (const { description } of FAULTS)
      expect(description).toMatch(/^[A-Z][^\n]{10,160}\.$|^response\.[^\n]{10,160}\.$/);
  });
});
