/**
 * Every promise of reliability, tried on the built program, as one table.
 *
 *     npm run proof [-- --reduced] [-- --only NAME] [--seed N] [--dist DIR] [--workers N]
 *
 * A full run takes most of an hour and writes its table into docs/proof.md; a
 * reduced one is what the tests run. Exits 1 where anything contradicts a claim.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { copyOfBuilt, isBuilt } from './built.js';
import { PROOFS, type ProofName } from './catalog.js';
import type { ProofLine } from './line.js';
import { row, writeBetween, writeTable } from './table.js';

const DOCUMENT = 'docs/proof.md';

const { values } = parseArgs({
  options: {
    reduced: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string', default: '1' },
    dist: { type: 'string', default: 'dist' },
    workers: { type: 'string', default: String(availableParallelism()) },
  },
});

const names = (values.only.length > 0 ? values.only : Object.keys(PROOFS)) as ProofName[];
const unknown = names.find((name) => !(name in PROOFS));
if (unknown !== undefined) throw new Error(`there is no proof "${unknown}"; use ${Object.keys(PROOFS).join(', ')}`);
if (!isBuilt(values.dist)) throw new Error('the proofs run the built program: npm run build first');

const built = await copyOfBuilt(values.dist);
const rows = new Map<string, string>();
try {
  for (const name of names) {
    const started = performance.now();
    const line: ProofLine = await PROOFS[name]({
      size: values.reduced ? 'reduced' : 'full',
      seed: Number(values.seed),
      workers: Number(values.workers),
      built,
    });
    rows.set(name, row(name, line, (performance.now() - started) / 1000, new Date()));
    console.log(rows.get(name));
    for (const detail of line.details ?? []) console.log(`    ${detail}`);
    for (const failure of line.failures.slice(0, 20)) console.log(`    ${name}: ${failure}`);
    if (line.failures.length > 0) process.exitCode = 1;
    if (line.table !== undefined && !values.reduced) await writeBetween(DOCUMENT, name, line.table);
  }
} finally {
  await built.remove();
}
if (!values.reduced) await writeTable(DOCUMENT, rows, Object.keys(PROOFS));
// What is still open (a server of the tokenizer's process, a socket that lingers) must not keep the table waiting.
process.exit();
