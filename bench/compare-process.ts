import { readRecordFile } from '../src/effects/files/records.js';
import { loadTokenizer } from '../src/effects/tokens/tokenizer.js';
import { benchCompare, type CompareBench } from './compare-100k.js';
import { answerCalls } from './worker.js';

/** Offline work in a process of its own, as plain JavaScript. */
answerCalls({
  compare: async (pairs: number): Promise<Omit<CompareBench, 'comparison'>> => {
    const { auditSeconds, compareSeconds } = await benchCompare({ pairs });
    return { pairs, auditSeconds, compareSeconds };
  },
  /** @returns seconds to load the tokenizer and count every answer of the files */
  tokenize: async (files: readonly string[]): Promise<number> => {
    const records = (await Promise.all(files.map((file) => readRecordFile(file, file)))).flatMap(
      ({ records: rows }) => rows,
    );
    const began = performance.now();
    const { count } = await loadTokenizer();
    for (const { output_text: text } of records) count(text ?? '');
    return (performance.now() - began) / 1000;
  },
});
