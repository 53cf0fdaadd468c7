/**
 * Writes what the documents say of the published runs, from their records:
 *
 *     npm run published -- DIRECTORY        (holds bedrock-medium.jsonl and openai-medium.jsonl)
 */
import { writeFileSync } from 'node:fs';
import { publishedDocuments } from './published/documents.js';

const directory = process.argv[2];
if (directory === undefined) {
  console.error('usage: npm run published -- DIRECTORY (with bedrock-medium.jsonl and openai-medium.jsonl)');
  process.exit(2);
}
for (const [file, text] of await publishedDocuments(directory)) {
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
}
