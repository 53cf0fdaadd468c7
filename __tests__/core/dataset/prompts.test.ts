import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  builtInPrompts,
  defaultScorer,
  GSM8K_TEMPLATE,
  parseShard,
  promptsOf,
  renderPrompt,
  select,
  templateOf,
} from '../../../src/core/dataset/prompts.js';
import { recordsIn } from '../../../testkit/records.js';
import { describeWithShared, sharedData } from '../../../testkit/shared-data.js';

const prompts = promptsOf(
  Array.from({ length: 10 }, (_, index) => ({ question: `question ${index}`, answer: null })),
  { idPrefix: 'own', template: '{question}' },
);
const ids = (chosen: readonly { id: string }[]) => chosen.map(({ id }) => id.replace('own-', '')).join(' ');

describe('a prompt', () => {
  it('holds the question as it is, wherever the template has it, dollar signs and braces included', () => {
    expect(renderPrompt('<{question}> {answer} <{question}>', "costs $& or $' {question}")).toBe(
      "<costs $& or $' {question}> {answer} <costs $& or $' {question}>",
    );
  });

  it("has the dataset's own template, or the one that was asked for", () => {
    expect(templateOf('gsm8k', null)).toBe(GSM8K_TEMPLATE);
    expect(templateOf('sample', null)).toBe(GSM8K_TEMPLATE);
    expect(templateOf(null, null)).toBe('{question}');
    expect(templateOf('gsm8k', 'Q: {question}')).toBe('Q: {question}');
    expect(() => templateOf(null, 'Q: {Question}')).toThrow('prompt-template has no "{question}"');
  });

  it('is scored as GSM8K only where its answers have that form', () => {
    expect(['gsm8k', 'sample', null].map(defaultScorer)).toEqual(['gsm8k', 'gsm8k', 'none']);
  });
});

describe('a selection', () => {
  it.each([
    [{ offset: 0, limit: null, shard: null }, '0 1 2 3 4 5 6 7 8 9'],
    [{ offset: 3, limit: 4, shard: null }, '3 4 5 6'],
    [{ offset: 8, limit: 50, shard: null }, '8 9'],
    [{ offset: 0, limit: null, shard: '1/3' }, '0 3 6 9'],
    [{ offset: 0, limit: null, shard: '3/3' }, '2 5 8'],
    [{ offset: 2, limit: 5, shard: '2/2' }, '3 5'],
  ])('of %j keeps the ids of its rows: %s', (selection, expected) => {
    expect(ids(select(prompts, selection, 'own'))).toBe(expected);
  });

  it('is the union of its shards, no row in two', () => {
    const shards = [1, 2, 3, 4].flatMap((k) => select(prompts, { offset: 1, limit: 8, shard: `${k}/4` }, 'own'));
    expect(shards.map(({ id }) => id).sort()).toEqual(
      select(prompts, { offset: 1, limit: 8, shard: null }, 'own').map(({ id }) => id),
    );
  });

  it('that leaves nothing is refused, naming what to change', () => {
    expect(() => select(prompts, { offset: 10, limit: 5, shard: null }, 'own.jsonl')).toThrow(
      'offset 10, limit 5 leave no prompt of the 10 of own.jsonl',
    );
  });

  it.each(['0/4', '5/4', '1/0', '-1/4', '1', 'a/b', '1/4/4', ''])('refuses shard %j', (shard) => {
    expect(() => parseShard(shard)).toThrow('use k/n such as 2/4');
  });
});

describe('the built-in prompts', () => {
  it('are cycled until there are as many as asked for', () => {
    const cycled = builtInPrompts(7, '{question}');
    expect(cycled.map(({ id }) => id)).toEqual([
      'default-0',
      'default-1',
      'default-2',
      'default-0',
      'default-1',
      'default-2',
      'default-0',
    ]);
    expect(new Set(cycled.map(({ text }) => text)).size).toBe(3);
    expect(cycled.every(({ expected }) => expected === null)).toBe(true);
  });
});

describeWithShared('published-runs/openai-medium.jsonl', 'the GSM8K prompt', (file) => {
  it('is the published one on all 1,319 records, to the character', () => {
    const rows = readFileSync(sharedData('gsm8k/test.jsonl') as string, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { question: string; answer: string });
    const ours = promptsOf(rows, { idPrefix: 'gsm8k-test', template: GSM8K_TEMPLATE });
    expect(recordsIn(file).map((record) => [record.prompt_id, record.prompt_text, record.expected_answer])).toEqual(
      ours.map(({ id, text, expected }) => [id, text, expected]),
    );
  });
});
