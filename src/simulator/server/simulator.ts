import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basePathOf } from '../dialects/dialects.js';
import { SimulatedModel } from '../model/model.js';
import { TokenMeter } from '../model/tokens.js';
import { type TokenCall, TokenServices } from '../tokens/token-services.js';
import { Exchange } from './exchange.js';
import { type Settings, type SimulatorOptions, settingsOf } from './options.js';
import type { Truth } from './truth.js';
import { TruthLog } from './truth-log.js';

/** The embedded endpoint, listening. */
export interface Simulator {
  readonly port: number;
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** The base URL of a provider: `…/openai/v1` for `bedrock`, `…/v1` for `openai`, below its own name for any other. */
  baseUrlOf(provider: string): string;
  readonly bedrockBaseUrl: string;
  readonly openaiBaseUrl: string;
  /** What its token services were asked, in order. */
  readonly tokenCalls: readonly TokenCall[];
  /** What truly happened, in order of the exchanges' ends; empty where `keepTruths` is false. */
  readonly truths: readonly Truth[];
  /** Drops idle connections and refuses new ones for so many milliseconds. */
  refuseConnections(ms: number): void;
  /** Ends all exchanges and writes the last of the truth. */
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
/** Connections are kept as load balancers in front of such services keep them, not for Node's 5 s. */
const KEEP_ALIVE_MS = 350_000;
const REOPEN_MS = 50;

/**
 * Starts the endpoint on loopback, over real HTTP: `POST /openai/v1/responses` as
 * Bedrock Mantle, `/v1/responses` as the OpenAI API, `/bedrock-runtime/openai/v1/…`
 * and `/azure/openai/v1/…` as those, `/NAME/v1/…` as an endpoint of anybody's; and
 * the token endpoints of OpenAI (`/oauth/token`) and Entra ID (`/TENANT/oauth2/v2.0/token`).
 *
 * @throws the operating system's error where the port is taken or the truth can't be written
 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const endpoint = new Endpoint(settingsOf(options));
  await endpoint.open();
  return endpoint;
}

class Endpoint implements Simulator {
  port = 0;
  private readonly server: Server;
  private readonly log: TruthLog;
  private readonly model: SimulatedModel;
  private readonly meter: TokenMeter;
  private readonly exchanges = new Set<Exchange>();
  private readonly tokens: TokenServices;
  private readonly asked = new Map<string, number>();
  private arrivals = 0;
  private reopening: NodeJS.Timeout | null = null;

  constructor(private readonly settings: Settings) {
    const { truthPath, keepTruths, onTruth, count } = settings;
    this.meter = new TokenMeter(count);
    this.tokens = new TokenServices({
      lifetimeSeconds: settings.tokenLifetimeSeconds,
      trustedSub: settings.trustedSub,
      outage: settings.tokenOutage,
      now: () => Date.now() + settings.clockOffsetMs,
    });
    this.model = new SimulatedModel(settings, this.meter);
    this.log = new TruthLog({ path: truthPath, keep: keepTruths, onTruth }, () => this.exchanges.size > 0);
    this.server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: 0 }, (request, response) => {
      void this.serve(request, response);
    });
  }

  get origin(): string {
    return `http://${HOST}:${this.port}`;
  }

  get bedrockBaseUrl(): string {
    return this.baseUrlOf('bedrock');
  }

  get openaiBaseUrl(): string {
    return this.baseUrlOf('openai');
  }

  baseUrlOf(provider: string): string {
    return `${this.origin}${basePathOf(provider)}`;
  }

  get tokenCalls(): readonly TokenCall[] {
    return this.tokens.calls;
  }

  get truths(): readonly Truth[] {
    return this.log.truths;
  }

  async open(): Promise<void> {
    await this.log.open();
    await this.listen(this.settings.port);
    this.port = (this.server.address() as AddressInfo).port;
  }

  refuseConnections(ms: number): void {
    if (this.reopening !== null) return;
    this.server.close();
    this.server.closeIdleConnections();
    this.reopening = setTimeout(() => void this.reopen(), ms);
  }

  async close(): Promise<void> {
    if (this.reopening !== null) clearTimeout(this.reopening);
    const over = new Promise<void>((resolve) => this.server.close(() => resolve()));
    for (const exchange of this.exchanges) exchange.abandon();
    this.server.closeAllConnections();
    await Promise.all([...this.exchanges].map((exchange) => exchange.over));
    await over;
    await this.log.close();
  }

  private nextOf(provider: string): number {
    const next = (this.asked.get(provider) ?? 0) + 1;
    this.asked.set(provider, next);
    return next;
  }

  /** Somebody's outgoing connection may hold the port for a moment: then once more. */
  private async reopen(): Promise<void> {
    try {
      await this.listen(this.port);
      this.reopening = null;
    } catch {
      this.reopening = setTimeout(() => void this.reopen(), REOPEN_MS);
    }
  }

  private listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, HOST, () => {
        this.server.off('error', reject);
        resolve();
      });
    });
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const exchange = new Exchange(request, response, this.arrivals++, {
      settings: this.settings,
      model: this.model,
      meter: this.meter,
      port: this.port,
      tokens: this.tokens,
      nextOf: (provider) => this.nextOf(provider),
      refuseConnections: (ms) => this.refuseConnections(ms),
    });
    this.exchanges.add(exchange);
    try {
      const truth = await exchange.over;
      this.exchanges.delete(exchange);
      if (truth !== null) this.log.add(truth);
    } catch (error) {
      this.exchanges.delete(exchange);
      // A defect of the simulator: what asked shall see it, not wait for it.
      response.destroy(error instanceof Error ? error : new Error(String(error)));
      throw error;
    }
  }
}
