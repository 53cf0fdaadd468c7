import { z } from 'zod';
import { EFFORTS, type Effort } from '../../core/record/effort.js';
import type { Refusal } from './refusal.js';
import { invalidRequest, unknownModel } from './refusal.js';

const MIN_OUTPUT_TOKENS = 16;

export interface Message {
  readonly role: string;
  readonly text: string;
}

/** What a request asks for, checked. */
export interface SimulatedRequest {
  /** As it was sent. */
  readonly model: string;
  /** As the provider echoes it. */
  readonly echoedModel: string;
  readonly effort: Effort;
  readonly summary: string | null;
  readonly maxOutputTokens: number | null;
  readonly instructions: string | null;
  /** All messages in order, `instructions` first. */
  readonly messages: readonly Message[];
  /** The text of the last user message. */
  readonly prompt: string;
  readonly stream: boolean;
  readonly store: boolean;
  readonly serviceTier: string;
  readonly obfuscate: boolean;
  readonly metadata: Readonly<Record<string, unknown>>;
}

export type ParsedRequest =
  | { readonly ok: true; readonly request: SimulatedRequest }
  | { readonly ok: false; readonly refusal: Refusal };

const PART = z.looseObject({ type: z.string(), text: z.string().optional() });
const ITEM = z.looseObject({ role: z.string(), content: z.union([z.string(), z.array(PART)]) });
const BODY = z.looseObject({
  model: z.string(),
  input: z.union([z.string(), z.array(ITEM).min(1)]),
  instructions: z.string().nullish(),
  stream: z.boolean().nullish(),
  store: z.boolean().nullish(),
  max_output_tokens: z.number().int().nullish(),
  reasoning: z.looseObject({ effort: z.string().nullish(), summary: z.string().nullish() }).nullish(),
  service_tier: z.enum(['auto', 'default', 'flex', 'priority']).nullish(),
  stream_options: z.looseObject({ include_obfuscation: z.boolean().nullish() }).nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
});
type Body = z.infer<typeof BODY>;

/** Refused by the reasoning models, as the API words it. */
const UNSUPPORTED = ['temperature', 'top_p', 'presence_penalty', 'frequency_penalty'];

/**
 * Reads a request body as the API does.
 *
 * @param echo the name under which a model answers, null for a model that is not there
 */
export function parseRequest(text: string, echo: (model: string) => string | null): ParsedRequest {
  const json = parseJson(text);
  if (json === undefined) {
    return refuse(
      invalidRequest('We could not parse the JSON body of your request. The API expects a JSON payload.', null, null),
    );
  }
  const parsed = BODY.safeParse(json);
  if (!parsed.success) return refuse(typeRefusal(parsed.error));
  const echoedModel = echo(parsed.data.model);
  if (echoedModel === null) return refuse(unknownModel(parsed.data.model));
  const refusal = parameterRefusal(parsed.data);
  return refusal === null ? { ok: true, request: toRequest(parsed.data, echoedModel) } : refuse(refusal);
}

function refuse(refusal: Refusal): ParsedRequest {
  return { ok: false, refusal };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function typeRefusal(error: z.ZodError): Refusal {
  const issue = error.issues[0];
  const param = issue === undefined || issue.path.length === 0 ? null : issue.path.join('.');
  const message =
    param === null ? 'The body must be a JSON object.' : `Invalid value for '${param}': ${issue?.message ?? ''}.`;
  return invalidRequest(message, param, 'invalid_type');
}

function parameterRefusal(body: Body): Refusal | null {
  const effort = body.reasoning?.effort ?? null;
  if (effort !== null && !(EFFORTS as readonly string[]).includes(effort)) {
    const known = "Supported values are: 'none', 'low', 'medium', 'high', and 'xhigh'.";
    const message = `Unsupported value: '${effort}' is not supported with the '${body.model}' model. ${known}`;
    return invalidRequest(message, 'reasoning.effort', 'unsupported_value');
  }
  const cap = body.max_output_tokens ?? null;
  if (cap !== null && cap < MIN_OUTPUT_TOKENS) {
    const message = `Invalid 'max_output_tokens': integer below minimum value. Expected a value >= ${MIN_OUTPUT_TOKENS}, but got ${cap} instead.`;
    return invalidRequest(message, 'max_output_tokens', 'integer_below_min_value');
  }
  const unsupported = UNSUPPORTED.find((name) => (body[name] ?? null) !== null);
  if (unsupported === undefined) return null;
  return invalidRequest(
    `Unsupported parameter: '${unsupported}' is not supported with this model.`,
    unsupported,
    'unsupported_parameter',
  );
}

function toRequest(body: Body, echoedModel: string): SimulatedRequest {
  const messages = messagesOf(body);
  return {
    model: body.model,
    echoedModel,
    effort: (body.reasoning?.effort ?? 'medium') as Effort,
    summary: body.reasoning?.summary ?? null,
    maxOutputTokens: body.max_output_tokens ?? null,
    instructions: body.instructions ?? null,
    messages,
    prompt: messages.findLast((message) => message.role === 'user')?.text ?? '',
    stream: body.stream ?? false,
    store: body.store ?? true,
    serviceTier: body.service_tier ?? 'auto',
    obfuscate: body.stream_options?.include_obfuscation ?? true,
    metadata: body.metadata ?? {},
  };
}

function messagesOf(body: Body): Message[] {
  const developer = body.instructions ? [{ role: 'developer', text: body.instructions }] : [];
  if (typeof body.input === 'string') return [...developer, { role: 'user', text: body.input }];
  return [...developer, ...body.input.map((item) => ({ role: item.role, text: textOf(item.content) }))];
}

function textOf(content: string | readonly { text?: string | undefined }[]): string {
  return typeof content === 'string' ? content : content.map((part) => part.text ?? '').join('');
}
