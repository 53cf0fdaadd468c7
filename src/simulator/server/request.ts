import * as v from 'valibot';
import { GPT_5_5_EFFORTS, type SentEffort } from '../../core/record/effort.js';
import { asObject } from '../../protocol/json.js';
import { invalidRequest, type Refusal, unknownModel } from './refusal.js';

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
  readonly effort: SentEffort;
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

const PART = v.looseObject({ type: v.string(), text: v.optional(v.string()) });
const ITEM = v.looseObject({ role: v.string(), content: v.union([v.string(), v.array(PART)]) });
const BODY = v.looseObject({
  model: v.string(),
  input: v.union([v.string(), v.pipe(v.array(ITEM), v.minLength(1))]),
  instructions: v.nullish(v.string()),
  stream: v.nullish(v.boolean()),
  store: v.nullish(v.boolean()),
  max_output_tokens: v.nullish(v.pipe(v.number(), v.safeInteger())),
  reasoning: v.nullish(v.looseObject({ effort: v.nullish(v.string()), summary: v.nullish(v.string()) })),
  service_tier: v.nullish(v.picklist(['auto', 'default', 'flex', 'priority'])),
  stream_options: v.nullish(v.looseObject({ include_obfuscation: v.nullish(v.boolean()) })),
  metadata: v.nullish(v.record(v.string(), v.unknown())),
});
type Body = v.InferOutput<typeof BODY>;

/** Refused by the reasoning models, as the API words it. */
const UNSUPPORTED = ['temperature', 'top_p', 'presence_penalty', 'frequency_penalty'];

/**
 * Reads a request body as the API does.
 *
 * @param echo the name under which a model answers, null for a model that is not there
 * @param effortsOf the efforts that a model knows
 */
export function parseRequest(
  text: string,
  echo: (model: string) => string | null,
  effortsOf: (model: string) => readonly SentEffort[] = () => GPT_5_5_EFFORTS,
): ParsedRequest {
  const json = parseJson(text);
  if (json === undefined) {
    return refuse(
      invalidRequest('We could not parse the JSON body of your request. The API expects a JSON payload.', null, null),
    );
  }
  // valibot takes a list for an object without fields.
  if (asObject(json) === null) return refuse(invalidRequest('The body must be a JSON object.', null, 'invalid_type'));
  const parsed = v.safeParse(BODY, json, { abortEarly: true });
  if (!parsed.success) return refuse(typeRefusal(parsed.issues[0]));
  const body = parsed.output;
  const echoedModel = echo(body.model);
  if (echoedModel === null) return refuse(unknownModel(body.model));
  const efforts = effortsOf(body.model);
  const effort = v.safeParse(v.picklist(efforts), body.reasoning?.effort ?? 'medium');
  if (!effort.success) return refuse(unsupportedEffort(body, efforts));
  const refusal = parameterRefusal(body);
  return refusal === null ? { ok: true, request: toRequest(body, effort.output, echoedModel) } : refuse(refusal);
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

function typeRefusal(issue: v.BaseIssue<unknown>): Refusal {
  const param = v.getDotPath(issue);
  return invalidRequest(`Invalid value for '${param}': ${issue.message}.`, param, 'invalid_type');
}

function unsupportedEffort(body: Body, efforts: readonly SentEffort[]): Refusal {
  const quoted = efforts.map((effort) => `'${effort}'`);
  const known = `Supported values are: ${quoted.slice(0, -1).join(', ')}, and ${quoted.at(-1) ?? ''}.`;
  const message = `Unsupported value: '${body.reasoning?.effort}' is not supported with the '${body.model}' model. ${known}`;
  return invalidRequest(message, 'reasoning.effort', 'unsupported_value');
}

function parameterRefusal(body: Body): Refusal | null {
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

function toRequest(body: Body, effort: SentEffort, echoedModel: string): SimulatedRequest {
  const messages = messagesOf(body);
  return {
    model: body.model,
    echoedModel,
    effort,
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
