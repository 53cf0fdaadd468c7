import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { STANDING } from '../../../core/trend/change.js';
import { hiddenJson } from '../comment/marker.js';
import type { Workflow } from '../workflow.js';

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const StateSchema = v.object({
  version: v.literal(1),
  /** The run and the attempt whose result the comment shows. */
  run: Count,
  attempt: Count,
  /** What was told of the verdicts. */
  standings: v.array(STANDING),
});

/** What the comment that is kept up to date says, invisibly, of what it shows. */
export type IssueState = v.InferOutput<typeof StateSchema>;

/** One comment an issue for each workflow, job, key and set of inputs. Hashed, so that no name can break out of a marker. */
export function issueKey(
  { workflow, job }: Pick<Workflow, 'workflow' | 'job'>,
  key: string | null,
  inputs: string,
): string {
  return createHash('sha256')
    .update(JSON.stringify([workflow, job, key ?? '', inputs]))
    .digest('hex')
    .slice(0, 16);
}

/** The first line of the comment that is kept up to date. */
export function stateMarker(key: string, state: IssueState): string {
  return marker(`issue:${key}`, state);
}

/** Null where a text does not begin with the marker of this key. */
export function parseStateMarker(key: string, body: string): IssueState | null {
  const state = v.safeParse(StateSchema, parsed(`issue:${key}`, body));
  return state.success ? state.output : null;
}

/** The first line of a comment about changes, by their ids. */
export function alertMarker(key: string, ids: readonly string[]): string {
  return marker(`alert:${key}`, ids.map(hashed));
}

/** Which of the ids a comment tells of. */
export function toldIn(key: string, body: string, ids: readonly string[]): string[] {
  const told = v.safeParse(v.array(v.string()), parsed(`alert:${key}`, body));
  return told.success ? ids.filter((id) => told.output.includes(hashed(id))) : [];
}

function hashed(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 16);
}

function marker(name: string, content: unknown): string {
  return `<!-- parity-bench-${name} ${hiddenJson(content)} -->`;
}

function parsed(name: string, body: string): unknown {
  const [first = ''] = body.split(/\r?\n/, 1);
  const start = `<!-- parity-bench-${name} `;
  if (!first.startsWith(start) || !first.endsWith(' -->')) return null;
  try {
    return JSON.parse(first.slice(start.length, -' -->'.length));
  } catch {
    return null;
  }
}
