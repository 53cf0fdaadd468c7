import { escapeMarkdown } from '../../../core/text/escaping.js';
import { excerpt } from '../../../core/text/excerpts.js';
import { counted, grouped } from '../../../core/text/numbers.js';
import { trimEnd } from '../../../core/text/trimming.js';
import { commitLink, runLink } from '../links.js';
import type { Workflow } from '../workflow.js';
import { type Marker, type Result, renderMarker } from './marker.js';

type Place = Pick<Workflow, 'serverUrl' | 'owner' | 'repository'>;

const REPORT = '<!-- report -->';
const OTHERS = '<!-- other results -->';

/**
 * A comment: its marker; that the report is of an older commit, where that is so;
 * the report; other results of the commit, a line each.
 *
 * @param report Markdown, everything foreign in it escaped
 */
export function renderBody(marker: Marker, report: string, place: Place): string {
  const later = marker.others.filter(({ sha }) => sha !== marker.shown.sha).at(-1);
  const beside = marker.others.filter(({ sha }) => sha === marker.shown.sha);
  const parts = [
    renderMarker(marker),
    ...(later === undefined ? [] : [olderNote(marker.shown, later, place), '']),
    REPORT,
    report.trim(),
    OTHERS,
    ...(beside.length === 0 ? [] : ['', othersNote(beside, place)]),
  ];
  return `${parts.join('\n')}\n`;
}

/**
 * The report in a comment's body. What stands before it and after it is ours and
 * holds neither separator, so the first and the last one are the true ones.
 */
export function reportOf(body: string): string {
  const lines = body.split(/\r?\n/);
  const from = lines.indexOf(REPORT);
  const to = lines.lastIndexOf(OTHERS);
  return lines.slice(from < 0 ? 1 : from + 1, to < 0 ? lines.length : to).join('\n');
}

function olderNote(shown: Result, later: Result, place: Place): string {
  return [
    `> **This is the result of an older commit,** ${commitLink(place, shown.sha)}.`,
    later.running === true
      ? `> For ${commitLink(place, later.sha)}, ${runLink(place, later.run, later.attempt)} ${ending(later)}`
      : `> For ${commitLink(place, later.sha)} nothing was measured: ${runLink(place, later.run, later.attempt)} ${ending(later)}`,
  ].join('\n');
}

function othersNote(others: readonly Result[], place: Place): string {
  return ['Further results of this commit, which do not replace the one above:', '', ...others.map(otherLine)].join(
    '\n',
  );

  function otherLine(other: Result): string {
    if (other.running === true) return `- ${runLink(place, other.run, other.attempt)} ${ending(other)}`;
    return `- ${runLink(place, other.run, other.attempt)} measured ${amount(other)}${other.complete ? '.' : ` and ${ending(other)}`}`;
  }
}

function amount({ measured, planned }: Result): string {
  if (measured === 0) return 'nothing';
  return planned === null ? counted(measured, 'request') : `${grouped(measured)} of ${counted(planned, 'request')}`;
}

const LONGEST_REASON = 160;

function ending({ reason, running }: Result): string {
  const what = running === true ? 'is going on' : 'ended early';
  return reason === null ? `${what}.` : `${what}: ${escapeMarkdown(trimEnd(excerpt(reason, LONGEST_REASON), '. '))}.`;
}
