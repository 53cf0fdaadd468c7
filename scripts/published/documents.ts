import { readFileSync } from 'node:fs';
import { fillIn } from '../fill-in.js';
import { publishedFindings } from './findings.js';
import { reAnalysis } from './re-analysis.js';
import { publishedRuns } from './runs.js';

/** Every document that says something of the published runs, as their records have it. @param directory holds the records */
export async function publishedDocuments(directory: string): Promise<ReadonlyMap<string, string>> {
  const { context } = await publishedRuns(directory);
  return new Map([
    ['docs/re-analysis.md', reAnalysis(context)],
    ['README.md', fillIn(readFileSync('README.md', 'utf8'), { published: publishedFindings(context) })],
  ]);
}
