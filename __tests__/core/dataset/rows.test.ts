import { describe, expect, it } from '@jest/globals';
import { type RowKeys, readRows } from '../../../src/core/dataset/rows.js';
import { patternFault } from '../../../src/core/score/pattern.js';

const read = (text: string, keys: Partial<RowKeys> = {}) =>
  readRows(text, 'own.jsonl', { questionKey: 'question', answerKey: 'answer', scorer: 'exact', ...keys });

describe('the rows of a dataset', () => {
  it('are its lines, blank ones and carriage returns aside', () => {
    expect(read('{"question":"a?","answer":"1"}\r\n\n{"question":"b?","answer":"2"}')).toEqual([
      { question: 'a?', answer: '1' },
      { question: 'b?', answer: '2' },
    ]);
  });

  it('take numbers and truth values as they are written', () => {
    const rows = read(
      '{"question":"a?","answer":18.50}\n{"question":"b?","answer":false}\n{"question":"c?","answer":9007199254740993}',
    );
    expect(rows.map(({ answer }) => answer)).toEqual(['18.50', 'false', '9007199254740993']);
  });

  it('need no answer where nothing is scored', () => {
    expect(read('{"question":"a?"}', { scorer: 'none' })).toEqual([{ question: 'a?', answer: null }]);
  });

  it('may keep question and answer in fields of other names', () => {
    expect(read('{"q":"a?","a":"1"}', { questionKey: 'q', answerKey: 'a' })).toEqual([{ question: 'a?', answer: '1' }]);
  });

  it.each<[string, string, string, Partial<RowKeys>?]>([
    ['a broken line', '{"question":"a?","answer":"1"}\n{"question":', 'own.jsonl line 2: not JSON'],
    ['a line that is no object', '[1]', 'own.jsonl line 1: not a JSON object'],
    [
      'a row without a question',
      '{"question":"a?","answer":"1"}\n\n{"prompt":"b?"}',
      'own.jsonl line 3 has no "question" (it has "prompt"); name the question\'s field with question-key',
    ],
    ['a question of white space', '{"question":"  ","answer":"1"}', 'line 1 has an empty text in "question", where'],
    ['a question that is a list', '{"question":["a?"],"answer":"1"}', 'line 1 has a list in "question", where a text'],
    ['an answer that is a list', '{"question":"a?","answer":["1"]}', 'line 1 has a list in "answer", where a text'],
    ['an answer that is an object', '{"question":"a?","answer":{"a":1}}', 'line 1 has an object in "answer", where'],
    ['an answer that is null', '{"question":"a?","answer":null}', 'line 1 has null in "answer", where'],
    ['an empty answer', '{"question":"a?","answer":""}', 'line 1 has an empty text in "answer", where'],
    ['NaN', '{"question":"a?","answer":NaN}', 'line 1: not JSON (NaN and Infinity are no JSON); every line'],
    ['a JSON array', '[\n {"question":"a?","answer":"1"}\n]', 'line 1: not JSON (one JSON value over several lines)'],
    ['an object over several lines', '{\n "question":"a?"\n}', 'line 1: not JSON (one JSON value over several lines)'],
    [
      'carriage returns as line ends',
      '{"question":"a?"}\r{"question":"b?"}',
      'line 1: not JSON (carriage returns alone',
    ],
    ['a JSON text sequence', '\u001e{"question":"a?"}', 'line 1: not JSON (the record separators'],
    ['comma-separated values', 'question,answer', 'line 1: not JSON; every line must be'],
    [
      'a row without an answer',
      '{"question":"a?"}',
      'own.jsonl line 1 has no "answer" (it has "question"); name the answer\'s field with answer-key, or score nothing with scorer none',
    ],
    ['a file without rows', '\n\n', 'own.jsonl has no rows'],
    [
      'a field that only every object has',
      '{"question":"a?","answer":"1"}',
      'line 1 has no "toString"',
      { questionKey: 'toString' },
    ],
  ])('refuse %s in one clear line', (_, text, message, keys = {}) => {
    expect(() => read(text, keys)).toThrow(
      expect.objectContaining({ code: 'INVALID_DATASET', message: expect.stringContaining(message) }),
    );
    expect(() => read(text, keys)).toThrow(/^[^\n]*$/);
  });

  it('refuse a pattern that can not be used, before anything is spent', () => {
    expect(() => read('{"question":"a?","answer":"(?=a)"}', { scorer: 'regex', patternFault })).toThrow(
      'own.jsonl line 1: the pattern in "answer" is no pattern that RE2 can run',
    );
    expect(read('{"question":"a?","answer":"\\\\b18\\\\b"}', { scorer: 'regex', patternFault })).toHaveLength(1);
  });
});
