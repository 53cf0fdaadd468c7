import path from 'node:path';
import type { ReportContext } from '../../src/core/report/model/context.js';
import { readRecords } from '../../src/effects/files/records.js';
import { type ComparisonDocuments, comparisonDocuments } from '../../src/prepare/documents/comparison.js';

/** The two published runs at medium effort, as files of the walkthrough's format. */
const FILES = ['bedrock-medium.jsonl', 'openai-medium.jsonl'] as const;

/** The defaults of `compare`, so that the figures are those that everybody gets. */
const DEFAULTS = {
  seed: 1,
  accuracyMarginPp: 1,
  latencyMargin: 0.1,
  costMargin: 0.02,
  reference: null,
  scorer: null,
} as const;

/** @param directory holds the published records */
export async function publishedRuns(directory: string): Promise<ComparisonDocuments> {
  const files = await readRecords(FILES.map((file) => path.join(directory, file)));
  const command = `parity-bench compare ${FILES.join(' ')}`;
  return await comparisonDocuments(files, DEFAULTS, [], { url: null, command });
}

/** Bedrock against OpenAI, and both arms. @throws Error where the records are others */
export function theTwo({ comparison }: ReportContext): {
  readonly pair: ReportContext['comparison']['pairs'][number];
  readonly bedrock: ReportContext['comparison']['arms'][number];
  readonly openai: ReportContext['comparison']['arms'][number];
} {
  const [pair] = comparison.pairs;
  const [bedrock, openai] = comparison.arms;
  if (pair === undefined || bedrock === undefined || openai === undefined)
    throw new Error('the published runs are two arms');
  return { pair, bedrock, openai };
}
