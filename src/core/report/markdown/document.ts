import type { Finding } from '../../audit/finding.js';
import type { Comparison } from '../../compare/comparison.js';
import { escapeMarkdown } from '../../text/escaping.js';
import { type Compared, comparedPairs, loneArms, nameOf, type ReportContext } from '../model/context.js';
import { shortVerdict } from '../model/verdict-text.js';
import { effortSection } from './effort-section.js';
import { failureTable, faultsSection } from './failures.js';
import { findingsLine, findingsSection } from './findings.js';
import type { Block } from './fit.js';
import { gatesLine, gatesSection } from './gates.js';
import { headline, verdictParagraph } from './headline.js';
import { armTable, limitsOf, qualificationsOf, quantilesOf, readingsOf, sideBySide, testsOf } from './pair-section.js';
import { runInfo } from './run-info.js';
import { folded, table } from './table.js';

/** A table of more columns than this is read by nobody. */
const MOST_COLUMNS = 12;

/** The blocks of the report in their order; the ranks say what goes first where room is short. */
export function document(context: ReportContext, mostFailures: number): Block[] {
  const { comparison, records } = context;
  const pairs = comparedPairs(comparison);
  const alone = loneArms(comparison);
  const failures = failureBlock(records, mostFailures);
  const faults = faultsSection(comparison.arms);
  return [
    { name: 'the verdict', markdown: headline(context, pairs) },
    ...(comparison.gates.length === 0
      ? []
      : [
          {
            name: 'the gates',
            markdown: gatesSection(comparison.gates),
            rank: 97,
            shorter: gatesLine(comparison.gates),
          },
        ]),
    ...pairs.flatMap((compared, index) => pairBlocks(compared, pairs.length > 1, index, comparison.audit)),
    ...effortBlock(comparison),
    ...(alone.length === 0
      ? []
      : [
          { name: 'figures of arms without a counterpart', markdown: armTable(alone.slice(0, MOST_COLUMNS)), rank: 80 },
        ]),
    {
      name: 'audit findings',
      markdown: findingsSection(comparison.audit),
      rank: 90,
      shorter: findingsLine(comparison.audit),
    },
    ...(comparison.arms.some(({ ok }) => ok > 0)
      ? [
          {
            name: 'the quantiles of each arm',
            markdown: folded('Each arm’s own quantiles', quantilesOf(comparison.arms.slice(0, MOST_COLUMNS))),
            rank: 35,
          },
        ]
      : []),
    ...(faults === null ? [] : [{ name: 'whose doing the failures were', markdown: faults, rank: 70 }]),
    ...(failures === null ? [] : [failures]),
    { name: 'settings of the run', markdown: folded('Settings', table(['', ''], runInfo(context), [0, 1])), rank: 60 },
    ...(context.url === null || !isPlainUrl(context.url)
      ? []
      : [{ name: 'the link', markdown: `[All of it](${context.url})`, rank: 95 }]),
  ];
}

function effortBlock(comparison: Comparison): Block[] {
  const efforts = effortSection(comparison);
  if (efforts === null) return [];
  return [{ name: 'the effect of the efforts', markdown: folded('Did the efforts take effect?', efforts), rank: 65 }];
}

function failureBlock(records: ReportContext['records'], most: number): Block | null {
  const [all, some] = [failureTable(records, most), failureTable(records, Math.ceil(most / 10))];
  if (all === null || some === null) return null;
  return {
    name: 'the list of failures',
    markdown: folded('Failures', all),
    shorter: folded('Failures', some),
    rank: 10,
  };
}

function pairBlocks(compared: Compared, titled: boolean, index: number, audit: readonly Finding[]): Block[] {
  const { pair } = compared;
  const said = new Set(audit.map(({ message }) => message));
  const name = titled ? ` of ${escapeMarkdown(nameOf(pair.a))} and ${escapeMarkdown(nameOf(pair.b))}` : '';
  const opening = titled
    ? [
        `### ${escapeMarkdown(nameOf(pair.a))} against ${escapeMarkdown(nameOf(pair.b))}: ${shortVerdict(pair, audit)}`,
        verdictParagraph(pair, audit),
      ]
    : [];
  const qualifications = qualificationsOf(pair, said);
  const limits = limitsOf(pair);
  const readings = readingsOf(pair);
  // Of many pairs the later ones give way first.
  const later = index / 1000;
  return [
    { name: `figures${name}`, markdown: [...opening, sideBySide(compared)].join('\n\n'), rank: 85 - later },
    ...(qualifications === null
      ? []
      : [{ name: `qualifications${name}`, markdown: `**To be read with it**\n\n${qualifications}`, rank: 75 - later }]),
    ...(limits === null
      ? []
      : [
          { name: `what is left open${name}`, markdown: folded('What this run leaves open', limits), rank: 50 - later },
        ]),
    { name: `tests${name}`, markdown: folded('Every test', testsOf(pair)), rank: 40 - later },
    ...(readings === null
      ? []
      : [
          {
            name: `other scorers and labels${name}`,
            markdown: folded('Other scorers and labels', readings),
            rank: 30 - later,
          },
        ]),
  ];
}

/** An address that can't break out of a link. */
function isPlainUrl(url: string): boolean {
  return /^https?:\/\/[\w.:/?=&%+#-]+$/.test(url);
}
