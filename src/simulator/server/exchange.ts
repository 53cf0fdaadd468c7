import type { IncomingMessage, ServerResponse } from 'node:http';
import { Random } from '../../core/statistics/random.js';
import { ParityError } from '../../errors.js';
import type { Dialect } from '../dialects/dialect.js';
import { dialectAt } from '../dialects/dialects.js';
import { MANTLE } from '../dialects/mantle.js';
import { OPENAI } from '../dialects/openai.js';
import type { FaultContext } from '../faults/fault.js';
import { namedFaults, plannedFaults } from '../faults/fault-plan.js';
import { applyToDraft, applyToReply, type FaultName } from '../faults/faults.js';
import type { Draft } from '../model/draft.js';
import type { Draw } from '../model/draw.js';
import { splitCharacters } from '../model/frames.js';
import type { SimulatedModel } from '../model/model.js';
import { type Reply, refusalReply } from '../model/reply.js';
import { scriptEvents } from '../model/script.js';
import type { TokenMeter } from '../model/tokens.js';
import type { TokenServices } from '../tokens/token-services.js';
import { type Admission, admit } from './authorization.js';
import type { Settings } from './options.js';
import { Player } from './player.js';
import { invalidRequest, type Refusal, textRefusal } from './refusal.js';
import { parseRequest, type SimulatedRequest } from './request.js';
import type { Truth } from './truth.js';
import { monotonicMs, WriteLog } from './write-log.js';

/** What an exchange needs of the endpoint. */
export interface Surroundings {
  readonly settings: Settings;
  readonly model: SimulatedModel;
  readonly meter: TokenMeter;
  readonly port: number;
  readonly tokens: TokenServices;
  /** Counts a provider's requests, from 1. */
  nextOf(provider: string): number;
  refuseConnections(ms: number): void;
}

const LARGEST_BODY = 8 * 1024 * 1024;
/** Headers leave this much of the time to the first byte before it. */
const HEADERS_AT = 0.97;
const SECOND_MS = 1000;

/** One request and its answer, from the first byte to the truth about it. */
export class Exchange {
  /** The truth, once all is over; null for a client that left before it had asked. */
  readonly over: Promise<Truth | null>;
  private readonly writeLog = new WriteLog();
  private readonly player: Player;
  private readonly headers: Readonly<Record<string, string>>;
  private body = '';
  private dialect: Dialect | null = null;
  private admission: Admission = { mode: null, accessKeyId: null, refusal: null };
  private faults: readonly FaultName[] = [];
  private asked: SimulatedRequest | null = null;
  private draw: Draw | null = null;
  private draft: Draft | null = null;

  constructor(
    private readonly request: IncomingMessage,
    response: ServerResponse,
    private readonly index: number,
    private readonly around: Surroundings,
  ) {
    this.headers = flatHeaders(request);
    this.player = new Player(response, this.writeLog, around.settings.timeScale);
    this.over = this.run();
  }

  /** Ends it from the server's side. */
  abandon(): void {
    this.request.destroy();
    this.player.abandon();
  }

  private async run(): Promise<Truth | null> {
    const bytes = await bodyOf(this.request);
    if (bytes === null) return null;
    this.writeLog.stamps.bodyComplete = monotonicMs();
    this.body = bytes.toString('utf8');
    const reply = this.reply(bytes);
    const ending = await this.player.play(reply);
    const { writeLog } = this;
    return {
      index: this.index,
      provider: this.dialect?.provider ?? null,
      method: this.request.method ?? '',
      path: this.path,
      clientRequestId: this.headers['x-client-request-id'] ?? null,
      body: this.body,
      prompt: this.asked?.prompt ?? null,
      authMode: this.admission.mode,
      accessKeyId: this.admission.accessKeyId,
      faults: this.faults,
      draw: this.draw,
      text: this.draft?.text ?? null,
      deliveredText: writeLog.deliveredText,
      textDeltas: writeLog.textDeltas,
      usage: this.draft?.usage ?? null,
      usageSent: writeLog.usageSent,
      terminalEvent: writeLog.terminalEvent,
      status: writeLog.stamps.headers === null ? null : reply.status,
      responseHeaders: reply.headers,
      ending,
      receivedWallMs: writeLog.receivedWallMs,
      stamps: writeLog.stamps,
      writes: writeLog.writes,
    };
  }

  private get path(): string {
    return (this.request.url ?? '').split('?')[0] ?? '';
  }

  /** Decides what the server will do. */
  private reply(bytes: Buffer): Reply {
    this.dialect = dialectAt(this.path);
    const dialect = this.dialect;
    if (dialect === null) return this.elsewhere();
    if (this.request.method !== 'POST') return this.refused(dialect, wrongMethod(this.request.method ?? ''));
    this.admission = this.admit(dialect, bytes);
    if (this.admission.refusal !== null) return this.refused(dialect, this.admission.refusal);
    const parsed = parseRequest(this.body, (model) => dialect.echo(model) ?? this.extraModel(model), dialect.efforts);
    if (!parsed.ok) return this.refused(dialect, parsed.refusal);
    this.asked = parsed.request;
    try {
      return this.answered(dialect, parsed.request);
    } catch (error) {
      if (error instanceof ParityError) return this.refused(dialect, invalidRequest(error.message, null, null));
      throw error;
    }
  }

  /** A token endpoint, or nothing: AWS answers a wrong path with HTTP 200. */
  private elsewhere(): Reply {
    const { path } = this;
    const token = this.around.tokens.answer(path, this.body);
    if (token !== null) return refusalReply(token, OPENAI.errorKeys, {}, 0);
    if (/^\/(?:bedrock-runtime|openai)\//.test(path)) return this.refused(MANTLE, unknownOperation());
    return this.refused(OPENAI, unknownPath(this.request.method ?? '', path));
  }

  private admit(dialect: Dialect, body: Buffer): Admission {
    const { settings, tokens } = this.around;
    const signed = { method: this.request.method ?? '', target: this.request.url ?? '', headers: this.headers, body };
    const locks = { ...settings, accessTokens: (token: string) => tokens.endOf(token) };
    return admit(signed, dialect, locks, Date.now() + settings.clockOffsetMs);
  }

  private extraModel(model: string): string | null {
    return this.around.settings.extraModels.includes(model) ? model : null;
  }

  private refused(dialect: Dialect, refusal: Refusal): Reply {
    return refusalReply(refusal, dialect.errorKeys, dialect.headers(this.key, 0, null), 0);
  }

  private answered(dialect: Dialect, request: SimulatedRequest): Reply {
    const { model } = this.around;
    this.faults = this.faultsOf(dialect, request);
    const { key, draw } = model.draw(request, dialect, this.faults);
    const context = this.faultContext(dialect, request);
    this.draw = draw;
    this.draft = applyToDraft(this.faults, model.answer(request, key, draw), context);
    const reply = this.soundReply(dialect, request, this.draft);
    return applyToReply(this.faults, request.stream ? reply : whole(reply), context);
  }

  /** What the request names itself, and what the plan holds for it. */
  private faultsOf(dialect: Dialect, request: SimulatedRequest): FaultName[] {
    const { seed, faults } = this.around.settings;
    const occasion = {
      seed,
      provider: dialect.provider,
      prompt: request.prompt,
      nth: this.around.nextOf(dialect.provider),
    };
    return [...namedFaults(this.headers['x-simulate-fault']), ...plannedFaults(faults, occasion)];
  }

  private faultContext(dialect: Dialect, request: SimulatedRequest): FaultContext {
    const { settings, meter, port } = this.around;
    return {
      request,
      dialect,
      meter,
      port,
      headers: this.headers,
      settings: settings.faultSettings,
      random: new Random(settings.seed, `fault ${this.key}`),
      refuseConnections: (ms) => this.around.refuseConnections(ms),
    };
  }

  private soundReply(dialect: Dialect, request: SimulatedRequest, draft: Draft): Reply {
    const createdAt = Math.floor(this.writeLog.receivedWallMs / SECOND_MS);
    const headersAt = draft.timing.ttfbMs * HEADERS_AT;
    return {
      status: 200,
      headers: { 'content-type': 'text/event-stream; charset=utf-8', ...dialect.headers(this.key, headersAt, request) },
      headersAt,
      body: {
        kind: 'events',
        events: scriptEvents(draft, request, dialect, this.key, createdAt),
        framing: dialect.framing,
      },
      wire: [splitCharacters],
      ending: 'end',
    };
  }

  /** Different for each request of an endpoint, the same again for the same seed. */
  private get key(): string {
    return `${this.around.settings.seed} ${this.index}`;
  }
}

/** The answer to a request that did not ask for a stream: the last response object, as JSON. */
function whole(reply: Reply): Reply {
  if (reply.body.kind !== 'events') return reply;
  const last = reply.body.events.at(-1);
  const text = JSON.stringify(last?.event['response'] ?? null);
  const headers = {
    ...reply.headers,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(text)),
  };
  const at = last?.at ?? 0;
  return { ...reply, headers, headersAt: at, body: { kind: 'text', text, at }, wire: [] };
}

function unknownOperation(): Refusal {
  const text = '{"Output":{"__type":"com.amazon.coral.service#UnknownOperationException"},"Version":"1.0"}';
  return textRefusal(200, 'application/json', text);
}

function unknownPath(method: string, path: string): Refusal {
  return invalidRequest(`Invalid URL (${method} ${path})`, null, 'unknown_url', 404);
}

function wrongMethod(method: string): Refusal {
  const refusal = invalidRequest(`Not allowed to ${method} on this path; use POST.`, null, 'method_not_supported', 405);
  return { ...refusal, headers: { ...refusal.headers, allow: 'POST' } };
}

function flatHeaders(request: IncomingMessage): Record<string, string> {
  const entries = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const);
  return Object.fromEntries(entries);
}

/** Null where the client went away in the middle, or sent more than anyone may. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > LARGEST_BODY) return null;
      chunks.push(chunk);
    }
  } catch {
    return null;
  }
  return Buffer.concat(chunks);
}
