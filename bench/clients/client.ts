import { answerCalls } from '../worker.js';

/** What a client says of one request, ms from its own start. */
export interface ClientFigures {
  readonly ttfbMs: number;
  readonly ttftMs: number;
  readonly totalMs: number;
}

/** What every client sends; the clients differ in nothing but how they read. */
export const ASKED = {
  model: 'gpt-5.5',
  prompt: 'What is 6 × 7? Answer on a line prefixed with ####.',
  effort: 'medium',
  maxOutputTokens: 4096,
} as const;

/** The same as the official client takes it. */
export const OFFICIAL_REQUEST = {
  model: ASKED.model,
  input: [{ role: 'user' as const, content: ASKED.prompt }],
  reasoning: { effort: ASKED.effort },
  max_output_tokens: ASKED.maxOutputTokens,
  store: false,
  stream: true as const,
};

/** CPU time of a client's process so far, and how much of it went into keeping results, which only parity-bench does. */
export interface CpuSoFar {
  readonly allMs: number;
  readonly keepingMs: number;
}

const kept = { cpuMs: 0 };

/** Runs what comes after a result is in hand: no other client does anything like it, so its CPU time is told apart. */
export async function keeping(work: () => Promise<void>): Promise<void> {
  const before = cpuMs();
  await work();
  kept.cpuMs += cpuMs() - before;
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Makes one request under the given id (sent as X-Client-Request-Id) and tells its figures. */
export type Ask = (id: string) => Promise<ClientFigures>;

/** Serves the bench: `connect`, then `ask` one by one, and `cpu` for all CPU time of this process so far. */
export function serveClient(connect: (baseUrl: string) => Promise<Ask> | Ask): void {
  let ask: Ask | null = null;
  answerCalls({
    connect: async (baseUrl: string) => {
      ask = await connect(baseUrl);
    },
    ask: (id: string) => ask?.(id),
    cpu: (): CpuSoFar => ({ allMs: cpuMs(), keepingMs: kept.cpuMs }),
  });
}
