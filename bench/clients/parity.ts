import path from 'node:path';
import type { PlannedAttempt } from '../../src/core/record/planned.js';
import { ask } from '../../src/run/attempt.js';
import { makeRig } from '../rig.js';
import { ASKED, keeping, serveClient } from './client.js';

/** parity-bench as a run has it: signed, measured, read, priced, redacted, and on the disk before the next request. */
serveClient(async (baseUrl) => {
  const { input, ports } = await makeRig(baseUrl, path.join(process.argv[2] ?? '.', `journal-${Date.now()}.jsonl`), 1);
  const [[planned]] = input.plan.units as [[PlannedAttempt]];
  const prompt = { ...planned.prompt, text: ASKED.prompt };
  return async (id) => {
    ports.collectGarbage?.();
    const { record } = await ask(
      { ...planned, prompt },
      { attempt: 1, worst: { tokens: 5_000, usd: 0.15 } },
      input.settings,
      { ...ports, newId: () => id },
      ports.signal,
    );
    if (!record.ok) throw new Error(`${record.outcome ?? ''}: ${record.error ?? ''}`);
    await keeping(() => ports.journal.append(record));
    return { ttfbMs: record.ttfb_ms ?? NaN, ttftMs: record.ttft_ms ?? NaN, totalMs: record.total_ms ?? NaN };
  };
});
