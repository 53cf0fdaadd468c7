import { timespan } from '../../text/durations.js';
import { counted, grouped, interval, percent, points, UNKNOWN } from '../../text/numbers.js';
import { allInWords } from '../../text/quote.js';
import type { ArmSince, DimensionSince, SinceThen } from '../../trend/since.js';
import type { Watch } from '../../trend/watch.js';
import { DIRECTIONS } from './directions.js';
import { marked, markOf } from './mark.js';
import type { ArmNames } from './names.js';
import type { Notice } from './notice.js';
import { type Section, table, text } from './parts.js';

const MS_PER_HOUR = 3_600_000;

/** In a line: how old the baseline is and what each arm shows since then, or that there is none. */
export function sinceNotice(watch: Watch | null | undefined, names: ArmNames): Notice[] {
  if (watch === null || watch === undefined) return [];
  const { since, note } = watch;
  if (since === null) return note === null ? [] : [{ kind: 'baseline', text: note }];
  return [{ kind: 'baseline', text: `Since the baseline (${whereFrom(since)}): ${verdictsIn(since, names)}.` }];
}

/** Each arm against itself, with the figures; or why there is no baseline. */
export function sinceSection(watch: Watch | null | undefined, names: ArmNames): Section[] {
  if (watch === null || watch === undefined) return [];
  const { since, note } = watch;
  if (since === null)
    return note === null ? [] : [{ id: 'since', title: 'No baseline', parts: [text(note)], importance: 85 }];
  const rows = since.arms.map((arm) => [
    names.of(arm.arm),
    marked(arm.verdict),
    standing(arm.answers, 'points'),
    standing(arm.latency, 'percent'),
    standing(arm.reliability, 'points'),
    standing(arm.cost, 'percent'),
    grouped(arm.pairs),
  ]);
  const head = ['now against then', 'overall', 'answers', 'latency', 'reliability', 'cost', 'pairs'];
  return [
    {
      id: 'since',
      title: `Since the baseline: ${verdictsIn(since, names)}`,
      parts: [text(explanation(since, names)), table(head, rows, [0, 1, 2, 3, 4, 5])],
      importance: 85,
    },
  ];
}

/** `3.2 days before, commit abc1234, run 99` */
function whereFrom({ origin: { commit, run_id }, arms }: SinceThen): string {
  const hours = arms.flatMap(({ hours_apart }) => hours_apart ?? []);
  const parts = [
    ...(hours.length === 0 ? [] : [`${timespan(Math.max(...hours) * MS_PER_HOUR)} before`]),
    ...(commit === null ? [] : [`commit ${commit.slice(0, 7)}`]),
    ...(run_id === null ? [] : [`run ${run_id}`]),
  ];
  return parts.length === 0 ? 'its time is not known' : parts.join(', ');
}

/** `bedrock worse (slower), openai same`; `bedrock slower` where that is shown and the overall verdict is open. */
function verdictsIn({ arms, not_in_baseline: added }: SinceThen, names: ArmNames): string {
  const shown = arms.map((arm) => `${names.of(arm.arm)} ${verdictOf(arm)}`);
  return [...shown, ...(added.length === 0 ? [] : [`${counted(added.length, 'arm')} not in it`])].join(', ');
}

function verdictOf(arm: ArmSince): string {
  const overall = markOf(arm.verdict).word;
  const changes = allInWords(DIMENSIONS.flatMap((dimension) => changeIn(dimension, arm[dimension].verdict)));
  if (changes === '') return overall;
  return arm.verdict === 'inconclusive' ? changes : `${overall} (${changes})`;
}

const DIMENSIONS = ['latency', 'answers', 'reliability', 'cost'] as const;

function changeIn(dimension: (typeof DIMENSIONS)[number], verdict: DimensionSince['verdict']): string[] {
  return verdict === 'worse' || verdict === 'better' ? [DIRECTIONS[dimension][verdict]] : [];
}

function explanation(since: SinceThen, names: ArmNames): string {
  const { origin, not_in_baseline: added } = since;
  const when =
    origin.measured_at === null ? '' : ` It was measured on ${origin.measured_at.slice(0, 16)} UTC.`.replace('T', ' ');
  const gone = added.length === 0 ? '' : ` Not in the baseline: ${added.map((arm) => names.of(arm)).join(', ')}.`;
  return `Each arm is compared with itself in the baseline (${whereFrom(since)}), pair by pair over the same prompts.${when}${gone} The figures are now against then, with their 95 % intervals.`;
}

function standing({ verdict, estimate, ci95 }: DimensionSince, unit: 'points' | 'percent'): string {
  if (verdict === 'not comparable' || estimate === null)
    return verdict === 'not comparable' ? marked(verdict) : UNKNOWN;
  const write = (value: number | null): string =>
    (unit === 'points' ? points(value) : changed(value)).replace(/ (?:pp|%)$/, '');
  const figure = unit === 'points' ? points(estimate) : changed(estimate);
  return `${marked(verdict)}: ${figure} ${interval(ci95, write)}`;
}

/** A ratio as a change: `+12.0 %`. */
export function changed(ratio: number | null): string {
  if (ratio === null) return UNKNOWN;
  const text = percent(ratio - 1, 1);
  return ratio > 1 && !/^[0. %]*$/.test(text) ? `+${text}` : text;
}
