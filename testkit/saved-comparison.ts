import { readFileSync } from 'node:fs';
import { type Comparison, parseComparison } from '../src/core/compare/comparison.js';

/** A `comparison.json`, parsed as the program parses it. */
export function savedComparison(file: string): Comparison {
  return parseComparison(JSON.parse(readFileSync(file, 'utf8')), file);
}
