import type { Finding } from '../../audit/finding.js';
import type { PairComparison } from '../../compare/comparison.js';
import type { Compared } from './context.js';
import { figureRows } from './figures.js';
import type { ArmNames } from './names.js';
import { openQuestions } from './open-questions.js';
import { ofPair, verdictLine } from './opening.js';
import { list, type Part, type Section, table, text } from './parts.js';
import { powerLines } from './power-text.js';
import { readingsOf } from './readings.js';
import { testsOf } from './tests.js';
import { quotable, verdictClause } from './verdict-text.js';

/** Why a ratio is not always the quotient of the two cells beside it. */
const READING =
  'An arm’s own latencies are of its answered requests; in the ratios a request that failed is slower than all others, and both are of the same prompts.';

/** Which pair a section is of: among several it says so, and later ones give way first. */
export interface Place {
  readonly index: number;
  readonly of: number;
}

/**
 * All that is said of a pair.
 *
 * @param audit what its own section says, and is not repeated here
 */
export function pairSections(
  compared: Compared,
  { index, of }: Place,
  audit: readonly Finding[],
  names: ArmNames,
): Section[] {
  const { pair } = compared;
  const title = (subject: string): string =>
    of === 1 ? capitalised(subject) : `${names.of(pair.a)} vs ${names.of(pair.b)}: ${subject}`;
  const optional = (section: Omit<Section, 'parts'>, parts: Part[] | null): Section[] =>
    parts === null ? [] : [{ ...section, parts }];
  const sections: Section[] = [
    {
      id: 'comparison',
      title: title(of === 1 ? 'All figures' : pair.verdict),
      parts: comparisonParts(compared, of > 1, audit, names),
      importance: 85,
    },
    ...optional({ id: 'open', title: title('what is left open'), importance: 50 }, openParts(pair)),
    { id: 'tests', title: title('every test'), parts: testsOf(pair, names), importance: 40 },
    ...optional({ id: 'readings', title: title('other scorers and labels'), importance: 30 }, readingsOf(pair, names)),
  ];
  return sections.map((section) => ({ ...section, importance: section.importance - index / 1000 }));
}

/** The verdict in words, the arms side by side, and what has to be read with both. */
function comparisonParts(
  { pair, a, b }: Compared,
  isOneOfSeveral: boolean,
  audit: readonly Finding[],
  names: ArmNames,
): Part[] {
  const told = new Set(audit.map(({ message }) => message));
  const remarks = pair.qualifications.filter((sentence) => !told.has(sentence)).slice(0, MOST_REMARKS);
  const shown = pair.verdict === 'not comparable' ? null : pair;
  const rows = figureRows([a, b], shown).map(({ label, cells, difference }) => [
    label,
    ...cells,
    ...(shown === null ? [] : [difference]),
  ]);
  const head = ['', `a: ${names.of(pair.a)}`, `b: ${names.of(pair.b)}`, ...(shown === null ? [] : [DIFFERENCE])];
  const answers: Part[] = [text(verdictLine(pair, audit)), { kind: 'table', table: ofPair(pair, names) }];
  return [
    ...(isOneOfSeveral ? answers : []),
    text(`${verdictClause(pair, names)}. ${quotable(pair, names)}`),
    ...(remarks.length === 0 ? [] : [list(remarks.map((sentence) => names.within(sentence)))]),
    table(head, rows),
    ...(shown === null ? [] : [text(READING)]),
  ];
}

const DIFFERENCE = 'a / b or a − b, 95 %';
const MOST_REMARKS = 30;

/** What this run leaves open, and what a run of its size could show at all; null where nothing is open. */
function openParts(pair: PairComparison): Part[] | null {
  const open = openQuestions(pair);
  if (open.length === 0) return null;
  const planned = {
    n: pair.prompts,
    comparedArms: 1,
    scored: pair.accuracy.difference !== null,
    marginPp: pair.accuracy.non_inferior.margin * 100,
    latencyMargin: pair.latency.total_ms.margin,
  };
  const [heading = '', ...power] = powerLines(planned);
  return [list(open), text(heading), list(power)];
}

function capitalised(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}
