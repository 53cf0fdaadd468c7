import type { ArmSummary, PairComparison } from '../../compare/comparison.js';
import { type Answer, answersAlone, answersOf } from './answers.js';
import { type Compared, comparedPairs, loneArms, type ReportContext } from './context.js';
import { effortTable } from './efforts.js';
import { failuresByCause, failureTable } from './failures.js';
import { figureRows } from './figures.js';
import { findingsSection } from './findings.js';
import { gatesSection } from './gates.js';
import { ArmNames } from './names.js';
import { type Opening, openingOf } from './opening.js';
import { pairSections } from './pair-sections.js';
import { type Part, type Section, type SectionId, table } from './parts.js';
import { quantileTable } from './quantiles.js';
import { settingsOf } from './settings.js';
import { sinceSection } from './since.js';
import { trendSection } from './trend.js';

/** A report as Markdown, terminal and HTML show it: sentences, tables and figures, made once. Nothing in it is escaped. */
export interface Report {
  readonly opening: Opening;
  readonly pairs: readonly PairReport[];
  /** Arms that are compared with none. */
  readonly alone: readonly ArmReport[];
  /** In the order in which they are to be read. */
  readonly sections: readonly Section[];
  /** Where all of it can be read; null where there is no such place, or no plain address of it. */
  readonly url: string | null;
}

/** The four answers of a pair. */
export interface PairReport {
  readonly a: string;
  readonly b: string;
  readonly pair: PairComparison;
  readonly answers: readonly Answer[];
}

export interface ArmReport {
  readonly name: string;
  readonly arm: ArmSummary;
  readonly answers: readonly Answer[];
}

/** The most columns that a table may have and still be readable. */
const MOST_ARMS_IN_TABLE = 12;

/** Builds the report of a run or of a comparison. */
export function reportOf(context: ReportContext): Report {
  const { comparison } = context;
  const names = new ArmNames(comparison.arms);
  const compared = comparedPairs(comparison);
  const alone = loneArms(comparison);
  return {
    opening: openingOf(context, names),
    pairs: compared.map(({ pair }) => ({ a: names.of(pair.a), b: names.of(pair.b), pair, answers: answersOf(pair) })),
    alone: alone.map((arm) => ({ name: names.of(arm.arm), arm, answers: answersAlone(arm) })),
    sections: sectionsOf(context, compared, alone, names),
    url: context.url !== null && isPlainUrl(context.url) ? context.url : null,
  };
}

function sectionsOf(
  context: ReportContext,
  compared: readonly Compared[],
  alone: readonly ArmSummary[],
  names: ArmNames,
): Section[] {
  const { comparison, records } = context;
  const { arms, audit } = comparison;
  const settings = table(['', ''], settingsOf(context, names), [0, 1]);
  const quantiles = arms.some(({ ok }) => ok > 0) ? quantileTable(arms.slice(0, MOST_ARMS_IN_TABLE), names) : null;
  return [
    ...gatesSection(comparison.gates),
    ...sinceSection(context.watch, names),
    ...trendSection(context.watch, names),
    ...compared.flatMap((each, index) => pairSections(each, { index, of: compared.length }, audit, names)),
    ...section('efforts', 'Did the efforts take effect?', 65, effortTable(comparison, names)),
    ...section(
      'arms',
      alone.length === arms.length ? 'All figures' : 'Arms without a counterpart',
      80,
      armTable(alone, names),
    ),
    findingsSection(comparison, names),
    ...section('failures_by_cause', 'Failures by cause', 70, failuresByCause(arms, names)),
    ...section('failures', 'List of failures', 10, failureTable(records, names)),
    ...section('quantiles', 'Quantiles of each arm', 35, quantiles),
    ...section('settings', 'Settings', 60, settings),
  ];
}

function section(id: SectionId, title: string, importance: number, part: Part | null): Section[] {
  return part === null ? [] : [{ id, title, parts: [part], importance }];
}

/** Arms each for itself. */
function armTable(arms: readonly ArmSummary[], names: ArmNames): Part | null {
  if (arms.length === 0) return null;
  const shown = arms.slice(0, MOST_ARMS_IN_TABLE);
  const rows = figureRows(shown, null).map(({ label, cells }) => [label, ...cells]);
  return table(['', ...shown.map(({ arm }) => names.of(arm))], rows);
}

/** An address that can't break out of a link. */
function isPlainUrl(url: string): boolean {
  return /^https?:\/\/[\w.:/?=&%+#-]+$/.test(url);
}
