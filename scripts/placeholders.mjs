/**
 * Fails where a released tree still names the owner of the repository by a placeholder:
 *
 *     node scripts/placeholders.mjs README.md SECURITY.md docs/recipes.md
 */
import { readFileSync } from 'node:fs';

const PLACEHOLDER = /\bOWNER\/parity-bench\b/;

const left = process.argv.slice(2).flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (PLACEHOLDER.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
);
for (const line of left) console.error(line);
if (left.length > 0)
  console.error(`${left.length} lines name the repository as OWNER/parity-bench; write its owner in their place.`);
process.exitCode = left.length === 0 ? 0 : 1;
