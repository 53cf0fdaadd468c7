import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { trimEnd, trimStart } from '../../../core/text/trimming.js';
import type { Workflow } from '../workflow.js';

const Sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{7,64}$/));
const Token = v.pipe(v.string(), v.regex(/^[0-9a-f]{8,64}$/));
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Which run a result is of, and how much it measured. */
const ResultSchema = v.object({
  /** The commit that it is about. */
  sha: Sha,
  run: Count,
  attempt: Count,
  /** The process that wrote it: two with one run and attempt are two jobs of a matrix, or two steps. */
  writer: Token,
  /** Hash of the step's inputs: tells the jobs of a matrix apart, also when one is run again. */
  inputs: Token,
  /** Requests that count: made, and not failed on the client's side. */
  measured: Count,
  /** Null where it is not known. */
  planned: v.nullable(Count),
  /** The plan was carried out whole. */
  complete: v.boolean(),
  /** Why it ended early, not escaped; null where it did not. Of a run that is going on: how far it is. */
  reason: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  /** True while the run is going on. */
  running: v.exactOptional(v.literal(true)),
  /** Hash of the verdicts; absent where nothing was compared. */
  verdicts: v.exactOptional(Token),
});

export type Result = v.InferOutput<typeof ResultSchema>;

/** More results beside the one that is shown than this are not listed. */
export const MOST_OTHERS = 3;

const StateSchema = v.object({
  version: v.literal(1),
  /** The result whose report the comment shows. */
  shown: ResultSchema,
  /** Results that came later or measured less; each is a line beside the report. */
  others: v.pipe(v.array(ResultSchema), v.maxLength(MOST_OTHERS)),
});

/** What the first line of our comment says, invisibly: whose comment it is, and what it shows. */
export interface Marker extends v.InferOutput<typeof StateSchema> {
  readonly key: string;
}

/**
 * One comment per workflow, job and `comment-key`. Hashed, so that no name can
 * break out of the marker; a readable part stays in front.
 */
export function commentKey(workflow: Pick<Workflow, 'workflow' | 'job'>, key: string | null): string {
  const parts = [workflow.workflow, workflow.job, key ?? ''];
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
  const readable = (key ?? workflow.job).replace(/[^A-Za-z0-9]+/g, '-');
  return [trimEnd(trimStart(readable, '-'), '-').slice(0, 40), hash].filter((part) => part !== '').join('.');
}

export function renderMarker({ key, ...state }: Marker): string {
  return `<!-- parity-bench:${key} ${hiddenJson(state)} -->`;
}

/** JSON on one line that can't end the HTML comment which holds it, or mention anybody. */
export function hiddenJson(content: unknown): string {
  return JSON.stringify(content).replace(
    /[<>&@#-]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Null where a text does not begin with a marker: nothing further down can pass for one. */
export function parseMarker(body: string): Marker | null {
  const [first = ''] = body.split(/\r?\n/, 1);
  const match = /^<!-- parity-bench:([A-Za-z0-9.-]{1,80}) (\{.*\}) -->$/.exec(first);
  const state = v.safeParse(StateSchema, parsed(match?.[2] ?? ''));
  return match === null || !state.success ? null : { key: match[1] ?? '', ...state.output };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
