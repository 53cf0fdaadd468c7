import { loadTokenizer } from '../src/effects/tokens/tokenizer.js';
import type { StreamShape } from '../src/simulator/server/options.js';
import { type Simulator, startSimulator } from '../src/simulator/server/simulator.js';
import type { Truth } from '../src/simulator/server/truth.js';
import { answerCalls } from './worker.js';

/** What the server did for one request: milliseconds from its headers' arrival, and that instant on the shared clock. */
export interface ServerFigures {
  readonly id: string;
  readonly receivedAt: number;
  readonly ttfbMs: number;
  readonly ttftMs: number;
  readonly totalMs: number;
  readonly deltas: number;
}

export interface EndpointOrder {
  readonly shape: StreamShape;
  readonly timeScale: number;
  /** Whether it bills the tokens of its texts; without it, a quarter of their characters. */
  readonly countsTokens?: boolean;
}

/** Tokens are no concern of the stopwatch, and the real tokenizer would slow the large deltas down. */
const CHARS_A_TOKEN = 4;

let simulator: Simulator | null = null;
let figures: ServerFigures[] = [];

answerCalls({
  start: async ({ shape, timeScale, countsTokens = false }: EndpointOrder) => {
    await simulator?.close();
    figures = [];
    simulator = await startSimulator({
      count: countsTokens ? (await loadTokenizer()).count : (text) => Math.ceil(text.length / CHARS_A_TOKEN),
      shape,
      timeScale,
      seed: 5,
      keepTruths: false,
      onTruth: (truth) => figures.push(figuresOf(truth)),
    });
    return simulator.openaiBaseUrl;
  },
  /** All that ended since the last time. */
  figures: () => figures.splice(0),
});

function figuresOf({ clientRequestId, stamps, textDeltas }: Truth): ServerFigures {
  const since = (at: number | null): number => (at ?? NaN) - stamps.received;
  return {
    id: clientRequestId ?? '',
    receivedAt: stamps.received,
    ttfbMs: since(stamps.firstByte),
    ttftMs: since(stamps.firstText),
    totalMs: since(stamps.end),
    deltas: textDeltas,
  };
}
