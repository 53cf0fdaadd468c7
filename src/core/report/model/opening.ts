import type { Finding } from '../../audit/finding.js';
import type { ArmSummary, Comparison, PairComparison } from '../../compare/comparison.js';
import { isSinceThen } from '../../compare/hours-apart.js';
import { counted, grouped } from '../../text/numbers.js';
import { countWords, withinWords } from '../../text/words.js';
import { type Answer, answersAlone, answersOf } from './answers.js';
import { loneArms, type ReportContext } from './context.js';
import { noticesOf } from './ending.js';
import { gatesLine } from './gates.js';
import { marked } from './mark.js';
import type { ArmNames } from './names.js';
import type { Notice } from './notice.js';
import type { Table } from './parts.js';
import { type Qualifier, qualifiersOf } from './qualifiers.js';
import { TITLE_WORDS, titleOf } from './title.js';
import { shortVerdict } from './verdict-text.js';

/** All that a reader needs who reads only the beginning; it fits the first screen of a phone. */
export interface Opening {
  /** Who against whom and the answer, in a line. */
  readonly title: string;
  readonly notices: readonly Notice[];
  /** The verdict of the only pair, or that there is no second arm; null where there are several pairs. */
  readonly verdict: string | null;
  /** What the gates decided; null without gates. */
  readonly gates: string | null;
  /** One row a dimension; of many pairs one row a pair. Null where nothing was answered. */
  readonly answers: Table | null;
  /** The worst first. */
  readonly qualifiers: readonly Qualifier[];
  /** How many qualifiers are not here; the sections have all of them. */
  readonly more: number;
}

/** Words on the first screen, without those of the links that the publisher adds. */
export const OPENING_WORDS = 108;

const NOTICE_WORDS = 28;
const GATE_WORDS = 16;
const MOST_COLUMNS = 3;
/** Columns that leave room for intervals, on a phone and among the words. */
const MOST_WITH_INTERVALS = 2;
const MOST_PAIRS = 8;
const MOST_QUALIFIERS = 5;
/** `and 3 more below` */
const MORE_WORDS = 4;

export function openingOf(context: ReportContext, names: ArmNames): Opening {
  const { comparison } = context;
  const { pairs, audit } = comparison;
  const gates = gatesLine(comparison.gates);
  const isAnswered = comparison.arms.some(({ ok }) => ok > 0);
  const before = {
    title: withinWords(titleOf(comparison, names), TITLE_WORDS),
    notices: noticesOf(context, names).map((notice) => ({ ...notice, text: withinWords(notice.text, NOTICE_WORDS) })),
    verdict: isAnswered ? verdictOf(comparison) : null,
    gates: gates === null ? null : withinWords(gates, GATE_WORDS),
    answers: isAnswered ? answerTable(pairs, loneArms(comparison), names) : null,
  };
  const all = qualifiersOf(audit, pairs, names);
  const qualifiers = thoseThatFit(all, OPENING_WORDS - wordsOf(before) - MORE_WORDS);
  return { ...before, qualifiers, more: all.length - qualifiers.length };
}

function verdictOf({ pairs, arms, audit }: Comparison): string | null {
  const [only] = pairs;
  if (only !== undefined) return pairs.length === 1 ? verdictLine(only, audit) : null;
  return arms.length === 1 ? 'There is no second arm to compare with.' : null;
}

/** `Verdict: better, qualified by 1 critical finding. 100 pairs.` */
export function verdictLine(pair: PairComparison, audit: readonly Finding[]): string {
  const since = isSinceThen(pair) ? ' since then' : '';
  return `Verdict${since}: ${shortVerdict(pair, audit)}. ${counted(pair.n, 'pair')}.`;
}

/** Words of an opening without its qualifiers. */
function wordsOf({ title, notices, verdict, gates, answers }: Omit<Opening, 'qualifiers' | 'more'>): number {
  const cells = answers === null ? [] : [...answers.head, ...answers.rows.flat()];
  return countWords([title, ...notices.map(({ text }) => text), verdict ?? '', gates ?? '', ...cells].join(' '));
}

/** In their order: one that has no room keeps those after it out, which weigh less. */
function thoseThatFit(qualifiers: readonly Qualifier[], words: number): Qualifier[] {
  const kept: Qualifier[] = [];
  let left = words;
  for (const qualifier of qualifiers.slice(0, MOST_QUALIFIERS)) {
    left -= countWords(`${qualifier.severity ?? ''} ${qualifier.text}`);
    if (left < 0) break;
    kept.push(qualifier);
  }
  return kept;
}

/** The answers at a glance, in no more columns than a phone can show. */
function answerTable(pairs: readonly PairComparison[], alone: readonly ArmSummary[], names: ArmNames): Table | null {
  const [only] = pairs;
  if (pairs.length === 1 && only !== undefined) return ofPair(only, names);
  if (pairs.length > MOST_COLUMNS) return ofManyPairs(pairs, names);
  if (pairs.length > 1) return ofFewPairs(pairs, names);
  return ofArms(alone, names);
}

/** Each dimension with its figure, its interval and the margin that it is held against. */
export function ofPair(pair: PairComparison, names: ArmNames): Table {
  return {
    head: ['', `${names.of(pair.a)} vs ${names.of(pair.b)}, 95 % interval`, 'same within'],
    rows: answersOf(pair).map((answer) => [answer.label, standing(answer, answer.figure), answer.margin]),
    wordColumns: [0, 1, 2],
  };
}

function standing({ standing: verdict }: Answer, figure: string): string {
  return figure === '' ? marked(verdict) : `${marked(verdict)}: ${figure}`;
}

function ofFewPairs(pairs: readonly PairComparison[], names: ArmNames): Table {
  const columns = pairs.map((pair) => answersOf(pair));
  const wide = pairs.length <= MOST_WITH_INTERVALS;
  const head = pairs.map(({ a, b }) => `${names.of(a)} vs ${names.of(b)}`);
  const rows = (columns[0] ?? []).map(({ label }, row) => [
    label,
    ...columns.map((answers) => {
      const answer = answers[row] as Answer;
      return standing(answer, wide ? answer.figure : answer.estimate);
    }),
  ]);
  return {
    head: [wide ? '95 % interval' : '', ...head],
    rows,
    wordColumns: head.map((_, index) => index).concat(head.length),
  };
}

function ofManyPairs(pairs: readonly PairComparison[], names: ArmNames): Table {
  const rows = pairs
    .slice(0, MOST_PAIRS)
    .map(({ a, b, verdict }) => [`${names.of(a)} vs ${names.of(b)}`, marked(verdict)]);
  const rest = pairs.length - rows.length;
  const last = rest === 0 ? [] : [[`and ${grouped(rest)} more below`, '']];
  return { head: ['', 'verdict'], rows: [...rows, ...last], wordColumns: [0, 1] };
}

function ofArms(arms: readonly ArmSummary[], names: ArmNames): Table | null {
  const shown = arms.slice(0, MOST_COLUMNS);
  const columns = shown.map((arm) => answersAlone(arm));
  const [first] = columns;
  if (first === undefined) return null;
  const head = shown.map(({ arm }) => (arms.length === 1 ? '95 % interval' : names.of(arm)));
  const rows = first.map(({ label }, row) => [label, ...columns.map((answers) => ofArm(answers[row] as Answer))]);
  return { head: ['', ...head], rows, wordColumns: head.map((_, index) => index).concat(head.length) };
}

function ofArm({ standing: verdict, figure }: Answer): string {
  return figure === '' ? marked(verdict) : figure;
}
