import { describe, expect, it } from '@jest/globals';
import { read } from '../../src/protocol/responses/reading.js';
import { requestBody } from '../../src/protocol/responses/request.js';
import { SIMULATED_CREDENTIALS } from '../../src/simulator/server/credentials.js';
import { startSimulator } from '../../src/simulator/server/simulator.js';
import { firstTextAt } from '../clients/arrivals.js';
import { ASKED } from '../clients/client.js';
import { TARGETS } from '../clock-lines.js';

interface Streamed {
  readonly bytes: Buffer;
  readonly deltas: number;
  readonly deltaBytes: number;
}

/** One stream of a load, whole, with what the server says of it. */
async function streamOf({ shape }: (typeof TARGETS)[number]['load']): Promise<Streamed> {
  const simulator = await startSimulator({ count: (text) => text.length, shape, timeScale: 0, seed: 5 });
  try {
    const response = await fetch(`${simulator.openaiBaseUrl}/responses`, {
      method: 'POST',
      headers: { authorization: `Bearer ${SIMULATED_CREDENTIALS.openaiApiKey}`, 'content-type': 'application/json' },
      body: requestBody({ ...ASKED, instructions: null }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    while (simulator.truths.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    const [truth] = simulator.truths;
    const deltas = truth?.textDeltas ?? 0;
    return { bytes, deltas, deltaBytes: Buffer.byteLength(truth?.deliveredText ?? '') / deltas };
  } finally {
    await simulator.close();
  }
}

describe('the streams of the bench', () => {
  it.each(TARGETS.map(({ load }) => [load.name, load] as const))(
    '%s: a stream has as many deltas of as many bytes as it says',
    async (_, load) => {
      const { bytes, deltas, deltaBytes } = await streamOf(load);
      expect(deltas).toBe(load.shape.deltas);
      // The last delta is the answer's own last line.
      expect(Math.abs(deltaBytes / (load.shape.deltaBytes ?? NaN) - 1)).toBeLessThan(0.2);
      expect(read([{ at: 1, bytes }])).toMatchObject({
        ending: 'completed',
        textDeltas: deltas,
        finalTextMatches: true,
      });
    },
  );

  it('the floor finds the first text at the read where the reading finds it, however the bytes are cut', async () => {
    const { bytes } = await streamOf((TARGETS[0] as (typeof TARGETS)[number]).load);
    for (const size of [1, 7, 100, 333, 4096, bytes.length]) {
      const arrivals = [];
      for (let from = 0; from < bytes.length; from += size)
        arrivals.push({ at: from, bytes: bytes.subarray(from, from + size) });
      expect([size, firstTextAt(arrivals)]).toEqual([size, read(arrivals).firstTextAt]);
    }
  }, 30_000);

  it('a stream without text has no first text', () => {
    expect(
      firstTextAt([{ at: 1, bytes: Buffer.from('event: response.created\ndata: {"type":"response.created"}\n\n') }]),
    ).toBeNull();
  });
});
