import { answerCalls } from '../worker.js';

/** What a client says of one request, ms from its own start. */
export interface ClientFigures {
  readonly ttfbMs: number;
  readonly ttftMs: number;
  readonly totalMs: number;
}

/** What every client sends; the clients differ in nothing but how they read. */
export const ASKED = { model: 'gpt-5.5', prompt: 'What is 6 × 7? Answer on a line prefixed with ####.', effort: 'medium', maxOutputTokens: 4096 } as const;

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
    quit: () => process.exit(),
    cpu: () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    },
  });
}
