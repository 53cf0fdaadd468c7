/**
 * Fails where the tag of a release is not the version that the program says it is:
 *
 *     node scripts/release-tag.mjs v0.1.0
 */
import { readFileSync } from 'node:fs';

const tag = process.argv[2] ?? '';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { version: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const printed = /VERSION = '([^']*)'/.exec(readFileSync('src/version.ts', 'utf8'))?.[1];

const said = { 'package.json': version, 'package-lock.json': locked, 'src/version.ts': printed };
const wrong = Object.entries(said).filter(([, each]) => `v${each}` !== tag);
for (const [file, each] of wrong)
  console.error(`the tag is "${tag}", but ${file} says ${each}; tag the commit v${each}, or change the file.`);
process.exitCode = wrong.length === 0 ? 0 : 1;
