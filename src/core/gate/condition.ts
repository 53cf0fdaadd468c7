import { option, ParityError, phrase } from '../../errors.js';
import { RULES } from '../audit/audit.js';
import type { Dimension, GateUnit, Verdict } from '../compare/comparison.js';
import { didYouMean } from '../text/nearest.js';
import { ARM_FIGURES, PAIR_FIGURES } from './figures.js';
import { exampleOf, parseLimit } from './limit.js';

/** Whether a figure fails a gate below its limit or above it; at the limit itself only where `inclusive`. */
export interface Limit {
  readonly side: 'below' | 'above';
  readonly inclusive: boolean;
  readonly value: number;
}

/** What a condition is about. Arms and pairs are named by words: a provider, a model, an effort, or all of an arm's name. */
export type Subject =
  | { readonly kind: 'arm'; readonly named: string; readonly figure: string }
  | { readonly kind: 'pair'; readonly a: string; readonly b: string; readonly figure: string }
  /** Findings of one severity, or what one rule counted. */
  | { readonly kind: 'audit'; readonly of: string }
  /** What the whole run or comparison cost. */
  | { readonly kind: 'cost' };

interface Written {
  /** As it was written, blanks made single. */
  readonly text: string;
}

/** Holds where a verdict is, or is not, a certain one. */
export interface VerdictCondition extends Written {
  readonly kind: 'verdict';
  /** Null for the overall verdict. */
  readonly dimension: Dimension | null;
  /** Null for every compared pair. */
  readonly pair: { readonly a: string; readonly b: string } | null;
  readonly is: boolean;
  readonly wanted: Verdict;
}

/** Holds where a figure lies beyond a limit. */
export interface FigureCondition extends Written {
  readonly kind: 'figure';
  readonly subject: Subject;
  readonly unit: GateUnit;
  readonly limit: Limit;
  /** `estimate …`: the bare figure decides, whatever its interval. */
  readonly bare: boolean;
}

/** What fails a gate. */
export type Condition = VerdictCondition | FigureCondition;

/** The verdicts by their names in a condition, which are also the names of the outputs. */
const VERDICTS: Readonly<Record<string, Dimension | null>> = {
  verdict: null,
  answers: 'answers',
  latency: 'latency',
  reliability: 'reliability',
  'cost-verdict': 'cost',
};

const OF_A_DIMENSION: readonly Verdict[] = ['better', 'worse', 'equivalent', 'inconclusive', 'not comparable'];
const OVERALL: readonly Verdict[] = [...OF_A_DIMENSION, 'trade-off'];
const FINDINGS = ['critical', 'warning', 'info'];

/**
 * The conditions of `fail-on`, one a text.
 *
 * @throws ParityError `INVALID_OPTION` naming the first condition that can't be read, and how it could
 */
export function parseConditions(texts: readonly string[]): Condition[] {
  return texts.map(parseCondition);
}

function parseCondition(given: string): Condition {
  const text = given.trim().replace(/\s+/g, ' ');
  const match = /^(estimate )?([^<>=!≤≥]+?) ?(<=|>=|!=|==?|<|>|≤|≥) ?(.+)$/.exec(text);
  if (match === null)
    throw refusal(text, 'is no condition; write e.g. "verdict = worse" or "bedrock.accuracy < 95%", one a line');
  const [, estimate, subject = '', operator = '', limit = ''] = match;
  const bare = estimate !== undefined;
  const verdict = verdictNamed(subject);
  return verdict === null
    ? figureCondition(text, subject, operator, limit, bare)
    : verdictCondition(text, verdict, operator, limit, bare);
}

type NamedVerdict = Pick<VerdictCondition, 'dimension' | 'pair'>;

/** `verdict`, `answers`, …, of every pair or of one: `bedrock/openai.latency`; null for a figure. */
function verdictNamed(subject: string): NamedVerdict | null {
  if (Object.hasOwn(VERDICTS, subject)) return { dimension: VERDICTS[subject] ?? null, pair: null };
  const { named, figure } = atLastDot(subject);
  const pair = pairNamed(named);
  return pair !== null && Object.hasOwn(VERDICTS, figure) ? { dimension: VERDICTS[figure] ?? null, pair } : null;
}

function verdictCondition(
  text: string,
  { dimension, pair }: NamedVerdict,
  operator: string,
  limit: string,
  bare: boolean,
): VerdictCondition {
  if (bare) throw refusal(text, 'asks for a verdict, which has no interval; leave "estimate" out');
  if (!/^(?:!=|==?)$/.test(operator)) throw refusal(text, 'asks for a verdict; use "=" or "!="');
  const verdicts = dimension === null ? OVERALL : OF_A_DIMENSION;
  const wanted = verdicts.find((verdict) => verdict === limit);
  if (wanted === undefined)
    throw refusal(text, `names no verdict; use one of ${verdicts.join(', ')}`, didYouMean(limit, verdicts));
  return { kind: 'verdict', text, dimension, pair, is: operator !== '!=', wanted };
}

function figureCondition(
  text: string,
  written: string,
  operator: string,
  limit: string,
  bare: boolean,
): FigureCondition {
  const { subject, unit } = subjectOf(text, written);
  if (/=$/.test(operator) && !/^[<>]=$/.test(operator))
    throw refusal(text, 'compares a figure with "="; use <, <=, > or >=');
  const value = parseLimit(limit, unit);
  if (value === null) throw refusal(text, `has a limit that is no figure of this kind; write it as ${exampleOf(unit)}`);
  const side = /^[<≤]/.test(operator) ? 'below' : 'above';
  return {
    kind: 'figure',
    text,
    subject,
    unit,
    limit: { side, inclusive: /[=≤≥]/.test(operator), value },
    bare,
  };
}

function subjectOf(text: string, written: string): Pick<FigureCondition, 'subject' | 'unit'> {
  if (written === 'cost') return { subject: { kind: 'cost' }, unit: 'usd' };
  const { named, figure } = atLastDot(written);
  if (named === '') throw refusal(text, `names nothing that is measured; ${WHAT_THERE_IS}`, suggestion(written));
  if (named === 'audit') return { subject: { kind: 'audit', of: countable(text, figure) }, unit: 'count' };
  const pair = pairNamed(named);
  const known = pair === null ? ARM_FIGURES : PAIR_FIGURES;
  const unit = Object.hasOwn(known, figure) ? known[figure]?.unit : undefined;
  if (unit === undefined) {
    const whose = pair === null ? 'one arm' : 'two arms';
    const names = Object.keys(known);
    throw refusal(text, `names no figure of ${whose}; use one of ${names.join(', ')}`, didYouMean(figure, names));
  }
  return { subject: pair === null ? { kind: 'arm', named, figure } : { kind: 'pair', ...pair, figure }, unit };
}

const WHAT_THERE_IS =
  'use a verdict (verdict, answers, latency, reliability, cost-verdict), a figure of an arm (bedrock.accuracy) or of two (bedrock/openai.total_typical), audit.critical, or cost';

function suggestion(written: string): string {
  return didYouMean(written, [...Object.keys(VERDICTS), 'cost']);
}

function countable(text: string, of: string): string {
  const names = [...FINDINGS, ...RULES.map(({ id }) => id)];
  if (names.includes(of)) return of;
  throw refusal(
    text,
    'names no finding of the audit; use critical, warning, info or the name of a rule (docs/audit.md)',
    didYouMean(of, names),
  );
}

/** Model names have dots, figures have none. */
function atLastDot(written: string): { named: string; figure: string } {
  const dot = written.lastIndexOf('.');
  return { named: written.slice(0, Math.max(0, dot)).trim(), figure: written.slice(dot + 1).trim() };
}

function pairNamed(named: string): { a: string; b: string } | null {
  const [a = '', b = '', ...more] = named.split('/').map((part) => part.trim());
  return a === '' || b === '' || more.length > 0 ? null : { a, b };
}

function refusal(text: string, problem: string, hint = ''): ParityError {
  return new ParityError('INVALID_OPTION', phrase`${option('fail-on')}: ${JSON.stringify(text)} ${problem}.${hint}`);
}
