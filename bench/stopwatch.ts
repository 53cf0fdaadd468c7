import path from 'node:path';
import { nearestRank } from '../src/core/statistics/distribution.js';
import type { StreamShape } from '../src/simulator/server/options.js';
import type { ClientFigures, CpuSoFar } from './clients/client.js';
import type { EndpointOrder, ServerFigures } from './endpoint.js';
import { median, type Spread, spreadOf } from './spread.js';
import { Worker } from './worker.js';

export const CLIENTS = ['parity', 'official', 'floor'] as const;
export type ClientName = (typeof CLIENTS)[number];
export const FIGURES = ['ttfbMs', 'ttftMs', 'totalMs'] as const;
export type FigureName = (typeof FIGURES)[number];

export interface Load {
  readonly name: string;
  readonly shape: StreamShape;
  readonly rounds: number;
  /** Requests of each client in a round. */
  readonly requests: number;
}

/** What one round brought for one client: figure reported − what the server did, ms, one a request; and CPU time a request. */
export interface RoundOfClient {
  readonly errors: Readonly<Record<FigureName, readonly number[]>>;
  readonly cpuMs: number;
  /** CPU time a request for keeping what was measured, beside that. */
  readonly keepingMs: number;
}
export type Round = Readonly<Record<ClientName, RoundOfClient>>;

/** Requests before the first round, for the compiler. */
const WARMUPS = 30;
const MESSAGES = 100;
const NOTHING: Readonly<Record<ClientName, number>> = { parity: 0, official: 0, floor: 0 };

/** Runs a load: all three clients against one endpoint, request by request in turn, each time in another order. */
export async function runLoad(build: string, scratch: string, { shape, rounds, requests }: Load): Promise<Round[]> {
  const endpoint = new Worker(path.join(build, 'bench/endpoint.js'));
  const clients = Object.fromEntries(
    CLIENTS.map((name) => [name, new Worker(path.join(build, `bench/clients/${name}.js`), [scratch])]),
  ) as Record<ClientName, Worker>;
  try {
    const baseUrl = await endpoint.call<string>('start', { shape, timeScale: 1 } satisfies EndpointOrder);
    for (const name of CLIENTS) await clients[name].call('connect', baseUrl);
    await runRound(endpoint, clients, WARMUPS, 'warm', NOTHING);
    const messages = await messageCosts(clients);
    const done: Round[] = [];
    for (let round = 0; round < rounds; round += 1)
      done.push(await runRound(endpoint, clients, requests, `round-${round}`, messages));
    return done;
  } finally {
    for (const worker of [...Object.values(clients), endpoint]) await worker.close();
  }
}

/** What the bench's own message to a client and its answer cost that process, CPU ms: no part of a request. */
async function messageCosts(clients: Record<ClientName, Worker>): Promise<Record<ClientName, number>> {
  const before = await cpuOf(clients);
  for (let message = 0; message < MESSAGES; message += 1) await cpuOf(clients);
  const after = await cpuOf(clients);
  return Object.fromEntries(
    CLIENTS.map((name) => [name, (after[name].allMs - before[name].allMs) / (MESSAGES + 1)]),
  ) as Record<ClientName, number>;
}

async function runRound(
  endpoint: Worker,
  clients: Record<ClientName, Worker>,
  requests: number,
  label: string,
  messages: Record<ClientName, number>,
): Promise<Round> {
  const reported = new Map<string, ClientFigures>();
  const before = await cpuOf(clients);
  for (let index = 0; index < requests; index += 1) {
    for (const name of turn(index)) {
      const id = `${label}/${name}/${index}`;
      reported.set(id, await clients[name].call<ClientFigures>('ask', id));
    }
  }
  const after = await cpuOf(clients);
  const truths = await truthsOf(endpoint, reported.size);
  const round = CLIENTS.map((name) => {
    const ids = Array.from({ length: requests }, (_, index) => `${label}/${name}/${index}`);
    const errors = FIGURES.map(
      (figure) => [figure, ids.map((id) => errorOf(figure, reported.get(id), truths.get(id)))] as const,
    );
    return [
      name,
      { errors: Object.fromEntries(errors), ...cpuOfRequest(before[name], after[name], requests, messages[name]) },
    ] as const;
  });
  return Object.fromEntries(round) as unknown as Round;
}

function cpuOfRequest(
  before: CpuSoFar,
  after: CpuSoFar,
  requests: number,
  messageMs: number,
): { cpuMs: number; keepingMs: number } {
  const keepingMs = (after.keepingMs - before.keepingMs) / requests;
  return { cpuMs: (after.allMs - before.allMs) / requests - keepingMs - messageMs, keepingMs };
}

/** Each client is as often first as last. */
function turn(index: number): ClientName[] {
  return CLIENTS.map((_, position) => CLIENTS[(index + position) % CLIENTS.length] as ClientName);
}

async function cpuOf(clients: Record<ClientName, Worker>): Promise<Record<ClientName, CpuSoFar>> {
  const entries: [ClientName, CpuSoFar][] = [];
  for (const name of CLIENTS) entries.push([name, await clients[name].call<CpuSoFar>('cpu')]);
  return Object.fromEntries(entries) as Record<ClientName, CpuSoFar>;
}

/** The server's word on all of them; the last one may come a moment after its client was done. */
async function truthsOf(endpoint: Worker, count: number): Promise<Map<string, ServerFigures>> {
  const truths = new Map<string, ServerFigures>();
  while (truths.size < count)
    for (const truth of await endpoint.call<ServerFigures[]>('figures')) truths.set(truth.id, truth);
  return truths;
}

function errorOf(figure: FigureName, client: ClientFigures | undefined, server: ServerFigures | undefined): number {
  const error = (client?.[figure] ?? NaN) - (server?.[figure] ?? NaN);
  if (Number.isFinite(error)) return error;
  throw new Error(`a request has no ${figure} on both sides: ${JSON.stringify({ client, server })}`);
}

/** One figure at one percentile: each client's error, and parity-bench's in relation to the two others. */
export interface ErrorLine {
  readonly figure: FigureName;
  readonly percent: number;
  readonly ms: Readonly<Record<ClientName, number>>;
  readonly toFloor: Spread;
  readonly toOfficial: Spread;
}

/** Medians over rounds of the percentile in each round, and of the ratios within each round. */
export function errorLine(rounds: readonly Round[], figure: FigureName, percent: number): ErrorLine {
  const percentile = (round: Round, name: ClientName): number =>
    nearestRank(Float64Array.from(round[name].errors[figure]).sort(), percent) as number;
  const ms = CLIENTS.map((name) => [name, median(rounds.map((round) => percentile(round, name)))]);
  return {
    figure,
    percent,
    ms: Object.fromEntries(ms) as Record<ClientName, number>,
    toFloor: spreadOf(rounds.map((round) => percentile(round, 'parity') / percentile(round, 'floor'))),
    toOfficial: spreadOf(rounds.map((round) => percentile(round, 'parity') / percentile(round, 'official'))),
  };
}

export interface CpuLine {
  readonly keepingMs: number;
  readonly ms: Readonly<Record<ClientName, number>>;
  readonly toOfficial: Spread;
}

export function cpuLine(rounds: readonly Round[]): CpuLine {
  const ms = CLIENTS.map((name) => [name, median(rounds.map((round) => round[name].cpuMs))]);
  return {
    ms: Object.fromEntries(ms) as Record<ClientName, number>,
    keepingMs: median(rounds.map(({ parity }) => parity.keepingMs)),
    toOfficial: spreadOf(rounds.map(({ parity, official }) => parity.cpuMs / official.cpuMs)),
  };
}
