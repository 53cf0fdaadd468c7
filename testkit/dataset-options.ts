import type { DatasetOptions } from '../src/effects/dataset/dataset.js';

/** The options of a dataset as a face would give them where the user gave none, with what a test asks for. */
export function datasetOptions(fields: Partial<DatasetOptions>): DatasetOptions {
  return {
    dataset: null,
    split: 'test',
    datasetPath: null,
    questionKey: 'question',
    answerKey: 'answer',
    promptTemplate: null,
    scorer: null,
    runs: 10,
    offset: 0,
    limit: null,
    shard: null,
    ...fields,
  };
}
