import { describe, expect, it } from '@jest/globals';
import type { Reading } from '../../../src/protocol/reading.js';
import { read } from '../../../src/protocol/responses/reading.js';
import { assemble } from '../../../src/protocol/responses/snapshots.js';
import { sse, whole } from '../../../testkit/exchanges.js';

const LINES = [
  'There are 7 pears.',
  'Then 3 more come.',
  '7 + 3 = 10.',
  'That is 10 pears in all.',
  'Nothing else is asked.',
  '#### 10',
];
const upTo = (count: number): string => LINES.slice(0, count).join('\n');

interface Shape {
  /** The `output_index` of each item; undefined sends none. */
  readonly index: (item: number) => number | undefined;
  readonly id: (item: number, event: number) => string;
  readonly closing: 'all' | 'last' | 'none';
}

const USUAL: Shape = { index: (item) => item, id: (item) => `msg_${item}`, closing: 'all' };

/** A reply as several message items, deltas, final text and item of each. */
function readItems(texts: readonly string[], shape: Partial<Shape> = {}): Reading {
  const { index, id, closing } = { ...USUAL, ...shape };
  let count = 0;
  const events = texts.flatMap((text, item) => {
    const place = () => ({ item_id: id(item, count++), output_index: index(item), content_index: 0 });
    const content = [{ type: 'output_text', text }];
    return [
      { type: 'response.output_item.added', ...place(), item: { type: 'message', content: [] } },
      ...(text.match(/[^]{1,5}/g) ?? []).map((delta) => ({ type: 'response.output_text.delta', ...place(), delta })),
      { type: 'response.output_text.done', ...place(), text },
      { type: 'response.output_item.done', ...place(), item: { type: 'message', content } },
    ];
  });
  const items = texts.map((text) => ({ type: 'message', content: [{ type: 'output_text', text }] }));
  const output = closing === 'all' ? items : closing === 'last' ? items.slice(-1) : [];
  return read(whole(sse(...events, { type: 'response.completed', response: { status: 'completed', output } })));
}

describe('one reply sent as several message items', () => {
  const kinds: readonly (readonly [string, Partial<Shape>])[] = [
    ['of their own output indices', {}],
    ['whose ids rotate with every event', { id: (_, event) => `msg_${event}` }],
    ['of one output index', { index: () => 0 }],
    ['without output indices', { index: () => undefined }],
    ['of which the terminal event repeats only the last', { closing: 'last' }],
    ['which the terminal event does not repeat', { closing: 'none' }],
  ];

  it.each(kinds.flatMap(([kind, shape]) => [2, 3, 4, 5].map((k) => [k, kind, shape] as const)))(
    'is %d snapshots of one text: items %s',
    (k, _, shape) => {
      const texts = Array.from({ length: k }, (__, item) => upTo(Math.ceil((LINES.length * (item + 1)) / k)));
      expect(readItems(texts, shape)).toMatchObject({
        text: texts.join(''),
        answerText: upTo(LINES.length),
        snapshots: k,
        finalTextMatches: true,
      });
    },
  );

  it.each(kinds)('is told by identical items too: %s', (_, shape) => {
    expect(readItems([upTo(6), upTo(6), upTo(6)], shape)).toMatchObject({ answerText: upTo(6), snapshots: 3 });
  });

  it('is told from items that continue each other, which are parts of one text', () => {
    const texts = [upTo(2), '\n7 + 3 = 10.\n', '#### 10'];
    expect(readItems(texts)).toMatchObject({ text: texts.join(''), answerText: texts.join(''), snapshots: 1 });
  });

  it('has a preamble kept that is no snapshot', () => {
    expect(readItems(['Let me see. ', upTo(2), upTo(6)])).toMatchObject({
      answerText: `Let me see. ${upTo(6)}`,
      snapshots: 2,
    });
  });
});

describe('the items of a reply', () => {
  it.each<[string, string[], string, number | null]>([
    ['none', [], '', null],
    ['a single one', ['4'], '4', 1],
    ['an empty one before the text', ['', '4'], '4', 1],
    ['white space before the text', [' ', '4'], ' 4', 1],
    ['one that ends in white space that its successor lacks', ['a b \n', 'a b c'], 'a b c', 2],
    ['one that is no beginning of its successor', ['a b', 'b a b'], 'a bb a b', 1],
    ['a longer one before a shorter', ['a b c', 'a b'], 'a b ca b', 1],
  ])('%s', (_, items, text, snapshots) => {
    expect(assemble(items)).toEqual({ text, snapshots });
  });
});
