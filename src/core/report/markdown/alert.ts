import { escapeMarkdown } from '../../text/escaping.js';
import type { Worsening } from '../../trend/change.js';
import type { Drift } from '../../trend/drift.js';
import { pairName } from '../../trend/series.js';
import { ArmNames } from '../model/names.js';
import type { PairReport, Report } from '../model/report.js';
import { driftText } from '../model/trend.js';
import { bullets } from './table.js';

/** What somebody is to be told of. */
export interface Alert {
  readonly worsenings: readonly Worsening[];
  readonly drifts: readonly Drift[];
}

/** A comment of its own about what changed: edits of a comment notify nobody. */
export function renderAlert({ worsenings, drifts }: Alert, { pairs }: Report): string {
  const names = new ArmNames(pairs.flatMap(({ pair }) => [{ arm: pair.a }, { arm: pair.b }]));
  const title = worsenings.length > 0 ? 'changed for the worse' : 'lasting change found';
  const lines = [
    ...worsenings.map((change) => escapeMarkdown(worseningText(change, pairs))),
    ...drifts.map((drift) => escapeMarkdown(`Lasting change: ${driftText(drift, names)}`)),
  ];
  return `## parity-bench: ${title}\n\n${bullets(lines)}\n`;
}

/** `bedrock against openai, latency: worse, was equivalent (+12.0 % [+5.1, +19.3])` */
function worseningText({ pair, judged, from, to }: Worsening, pairs: readonly PairReport[]): string {
  const report = pairs.find((one) => pairName(one.pair) === pair);
  const who = report === undefined ? pair : `${report.a} against ${report.b}`;
  const figure = report?.answers.find(({ dimension }) => dimension === judged)?.figure ?? '';
  return `${who}, ${judged}: ${to}, was ${from}${figure === '' ? '' : ` (${figure})`}`;
}
