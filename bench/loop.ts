import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { executePlan } from '../src/run/loop.js';
import { makeRig } from './rig.js';
import { answerCalls } from './worker.js';

export interface LoopOrder {
  readonly baseUrl: string;
  readonly scratch: string;
  readonly requests: number;
  /** After so many requests the resident memory is looked at. */
  readonly looks: readonly number[];
}

export interface LoopFigures {
  readonly wallMs: number;
  /** Of all requests, warm-up included. */
  readonly totalsMs: number;
  readonly requests: number;
  readonly memory: readonly { readonly requests: number; readonly rssMb: number; readonly heapMb: number }[];
}

/** The loop of a run, as it is, over a rig. */
answerCalls({
  run: async ({ baseUrl, scratch, requests, looks }: LoopOrder): Promise<LoopFigures> => {
    const rig = await makeRig(baseUrl, path.join(scratch, `loop-${Date.now()}.jsonl`), requests);
    const memory: LoopFigures['memory'][number][] = [];
    let totalsMs = 0;
    let done = 0;
    const journal: typeof rig.ports.journal = {
      ...rig.ports.journal,
      append: async (record) => {
        await rig.ports.journal.append(record);
        if (!record.ok) throw new Error(`${record.outcome ?? ''}: ${record.error ?? ''}`);
        totalsMs += record.total_ms ?? NaN;
        done += 1;
        if (looks.includes(done)) memory.push({ requests: done, ...(await held()) });
      },
    };
    const began = performance.now();
    const { ending } = await executePlan(rig.input, { ...rig.ports, journal });
    const wallMs = performance.now() - began;
    await rig.close();
    if (ending !== null) throw new Error(ending.message);
    return { wallMs, totalsMs, requests: done, memory };
  },
});

/** The engine gives freed pages back in the background. */
const SETTLING_MS = 1_000;

/** What is really held: garbage that could be collected any moment is not growth. */
async function held(): Promise<{ rssMb: number; heapMb: number }> {
  globalThis.gc?.();
  await sleep(SETTLING_MS);
  const { rss, heapUsed } = process.memoryUsage();
  return { rssMb: rss / 2 ** 20, heapMb: heapUsed / 2 ** 20 };
}
