/** Writes docs/outcomes.md from the table of expectations; --check exits 1 where it differs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { outcomesGuide } from '../proof/outcomes-guide.js';

const FILE = 'docs/outcomes.md';

if (!process.argv.includes('--check')) writeFileSync(FILE, outcomesGuide());
else if (readFileSync(FILE, 'utf8') !== outcomesGuide()) {
  console.error(`${FILE} is not what the table of expectations says; run npx tsx scripts/outcomes.ts.`);
  process.exitCode = 1;
}
