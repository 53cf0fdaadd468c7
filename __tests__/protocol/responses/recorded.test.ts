import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../../../src/core/attempt/outcome.js';
import { read } from '../../../src/protocol/responses/reading.js';
import { cutStream, everyByte, timeless } from '../../../testkit/cut-streams.js';
import { cutAt, streamed, whole } from '../../../testkit/exchanges.js';
import { recordedStreams } from '../../../testkit/recorded.js';
import { describeWithShared } from '../../../testkit/shared-data.js';

/** At every byte the long stream takes minutes; the full proof does that. */
const EVERY_BYTE_BELOW = 20_000;
const SAMPLED_CUTS = 150;
const CHUNKINGS = 100;

/** The judgement that follows from what the manifest expects. */
const JUDGED: Record<string, { outcome: string; fault: string | null }> = {
  'bedrock-mantle-gpt56-reasoning-text.sse': { outcome: 'completed', fault: null },
  'openai-gpt55-text.sse': { outcome: 'completed', fault: null },
  'openai-o3mini-reasoning-summary.sse': { outcome: 'completed', fault: null },
  'openai-background-queued.sse': { outcome: 'completed', fault: null },
  'vercel-openai-error-insufficient-quota.chunks.txt': { outcome: 'failed', fault: 'quota' },
  'vercel-openai-zero-output-tokens.chunks.txt': { outcome: 'empty', fault: 'provider' },
  'vercel-inline-incomplete-max-output-tokens.sse': { outcome: 'incomplete', fault: 'cap' },
  'vercel-inline-flat-error-event.sse': { outcome: 'failed', fault: 'quota' },
};

describeWithShared('sse/MANIFEST.json', 'a recorded stream', (manifest) => {
  const streams = recordedStreams(manifest);
  const table = streams.map((stream) => [stream.file, stream] as const);

  it('is there for every case that is known', () => {
    expect(streams.map(({ file }) => file).sort()).toEqual(Object.keys(JUDGED).sort());
  });

  it.each(table)('%s reads as the manifest says', (_, { bytes, expected }) => {
    const reading = read(whole(bytes));
    expect({
      terminal: reading.terminalEvent,
      status: reading.status,
      error: reading.error,
      incomplete_reason: reading.incompleteReason,
      service_tier: reading.echo.serviceTier,
      model: reading.echo.model,
      output_text: reading.text,
      input_tokens: reading.usage?.input ?? null,
      cached_tokens: reading.usage?.cached ?? null,
      output_tokens: reading.usage?.output ?? null,
      reasoning_tokens: reading.usage?.reasoning ?? null,
      n_text_deltas: reading.textDeltas,
      delta_concat_equals_terminal_text: reading.text === (reading.terminalText ?? ''),
    }).toEqual(Object.fromEntries(Object.entries(expected).filter(([key]) => !key.startsWith('index_'))));
    expect(reading).toMatchObject({ malformed: 0, stopped: null });
  });

  it.each(table)('%s is judged as it ended', (file, { bytes }) => {
    expect(judge(streamed(whole(bytes)), read(whole(bytes)))).toMatchObject(JUDGED[file] as object);
  });

  it.each(table)('%s numbers its events without a gap, where it numbers them', (file, { bytes }) => {
    expect(read(whole(bytes)).sequenceGaps).toBe(file.includes('incomplete') ? null : 0);
  });

  it.each(table)(
    '%s gives its first text the stamp of the chunk that completed that event',
    (_, { bytes, expected }) => {
      // One chunk an event: the manifest counts events from 0.
      const text = Buffer.from(bytes).toString('latin1');
      const places = [...text.matchAll(/\n\n/g)].map(({ index }) => index + 2).filter((place) => place < bytes.length);
      expect(read(cutAt(bytes, places)).firstTextAt).toBe(expected.index_first_text_delta);
    },
  );

  it.each(table.filter(([, { bytes }]) => bytes.length < EVERY_BYTE_BELOW))(
    '%s, cut at every byte, reads the same, and broken off there is never taken for more than it is',
    (_, stream) => {
      expect(cutStream(stream, everyByte(stream))).toEqual({
        file: stream.file,
        cuts: stream.bytes.length + 1,
        differing: [],
        misjudged: [],
      });
    },
  );

  it.each(table.filter(([, { bytes }]) => bytes.length >= EVERY_BYTE_BELOW))(
    '%s, cut at a sample of places, reads the same, and broken off there is never taken for more than it is',
    (_, stream) => {
      const places = fc.sample(fc.nat(stream.bytes.length), { numRuns: SAMPLED_CUTS, seed: 4 });
      const lastBytes = Array.from({ length: 20 }, (__, back) => stream.bytes.length - back);
      expect(cutStream(stream, [...places, ...lastBytes])).toMatchObject({ differing: [], misjudged: [] });
    },
  );

  it.each(table)('%s in chunks of any size reads the same', (_, { bytes }) => {
    const expected = timeless(read(whole(bytes)));
    const places = fc.array(fc.nat(bytes.length), { maxLength: 400, size: 'max' });
    fc.assert(
      fc.property(
        places,
        (cuts) =>
          timeless(
            read(
              cutAt(
                bytes,
                cuts.sort((a, b) => a - b),
              ),
            ),
          ) === expected,
      ),
      { numRuns: CHUNKINGS, seed: 5 },
    );
  });
});
