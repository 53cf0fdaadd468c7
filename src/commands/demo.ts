import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseOptions } from '../options/parse.js';
import { DEMO_OPTIONS } from '../options/tables/demo.js';
import { RUN_OPTIONS } from '../options/tables/run.js';
import type { CommandContext } from '../prepare/context.js';
import { LAPTOP } from '../prepare/documents/provenance.js';
import { execute } from '../prepare/execute.js';
import { optionsToKeep } from '../prepare/resumed-options.js';
import { show } from './run.js';

/** Chosen so that the default demo ends well within a minute. */
const TIME_SCALE = '0.04';

/** `demo`: everything on the embedded endpoint, with one provider's replayed text to be found. */
export async function demoCommand(context: CommandContext): Promise<number> {
  const { outputDir, limit } = parseOptions(DEMO_OPTIONS, context.raw);
  const directory = outputDir ?? (await mkdtemp(path.join(tmpdir(), 'parity-bench-demo-')));
  const raw = new Map([
    ['simulate', ['true']],
    ['dataset', ['sample']],
    ['effort', ['medium']],
    ['limit', [String(limit)]],
    ['simulate-time-scale', [TIME_SCALE]],
    ['simulate-fault', ['bedrock:replay=0.2']],
    ['output-dir', [directory]],
  ]);
  context.log.info(
    'demo: two simulated providers, no key, no cost. Every figure below is drawn by the embedded endpoint, which here replays text in a fifth of the Bedrock answers.',
  );
  const options = parseOptions(RUN_OPTIONS, raw);
  return show(
    await execute(options, {
      ...context,
      provenance: LAPTOP,
      workload: null,
      withheld: null,
      given: optionsToKeep(raw),
    }),
    context,
  );
}
