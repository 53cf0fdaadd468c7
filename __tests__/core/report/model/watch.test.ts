import { describe, expect, it } from '@jest/globals';
import { renderComment } from '../../../../src/core/report/markdown/comment.js';
import type { ReportContext } from '../../../../src/core/report/model/context.js';
import { reportOf } from '../../../../src/core/report/model/report.js';
import { trendPlot } from '../../../../src/core/report/plots/trend.js';
import type { Drift } from '../../../../src/core/trend/drift.js';
import type { History } from '../../../../src/core/trend/history.js';
import { pairName } from '../../../../src/core/trend/series.js';
import type { SinceThen } from '../../../../src/core/trend/since.js';
import { WHOLE } from '../../../../testkit/comparisons.js';
import { WATCH } from '../../../../testkit/watch.js';

const CONTEXT: ReportContext = { ...WHOLE, watch: WATCH };
const HISTORY = WATCH.history as History;

function section(id: string, context = CONTEXT) {
  return reportOf(context).sections.find((one) => one.id === id);
}

describe('a report beside earlier runs', () => {
  it('says in its opening how old the baseline is and what each arm shows since then', () => {
    const { notices } = reportOf(CONTEXT).opening;
    expect(notices.find(({ kind }) => kind === 'baseline')?.text).toBe(
      'Since the baseline (24.0 h before, commit abcdef0, run 213): bedrock worse (slower), openai open, 1 arm not in it.',
    );
  });

  it('names what changed where the overall verdict is open', () => {
    const { since } = WATCH as { since: SinceThen };
    const arms = since.arms.map((arm) => ({ ...arm, verdict: 'inconclusive' as const }));
    const { notices } = reportOf({ ...WHOLE, watch: { ...WATCH, since: { ...since, arms } } }).opening;
    expect(notices.find(({ kind }) => kind === 'baseline')?.text).toMatch(/: bedrock slower, openai open, 1 arm/);
  });

  it('has a row for each arm with figure and interval, and leaves out what can’t be compared', () => {
    const found = section('since');
    const table = found?.parts.find((part) => part.kind === 'table');
    expect(table?.kind === 'table' ? table.table.rows[0] : null).toEqual([
      'bedrock',
      '▼ worse',
      '? open: +0.40 pp [−1.00, +1.80]',
      '▼ worse: +12.0 % [+5.0, +20.0]',
      '= same: 0.00 pp [−0.40, +0.40]',
      '× not comparable',
      '100',
    ]);
    expect(JSON.stringify(found?.parts)).toContain('Not in the baseline: openai gpt-5.5 high.');
  });

  it('tells a lasting change in the run that found it, and lists it in every later one', () => {
    const [drift] = HISTORY.drifts;
    expect(drift).toMatchObject({ dimension: 'latency', direction: 'worse', since: '2026-11-09T03:00:00.000Z' });
    const toldBy = (key: string): number =>
      reportOf({ ...WHOLE, watch: { ...WATCH, key } }).opening.notices.filter(({ kind }) => kind === 'drift').length;
    expect(HISTORY.points.filter(({ key }) => toldBy(key) > 0).map(({ key }) => key)).toEqual([drift?.found_key]);
    expect(section('trend')?.title).toBe('Trend over 14 runs: 1 lasting change');
    expect(renderComment(reportOf(CONTEXT))).toContain('2026-11-05, cut short');
  });

  it('says why there is no baseline', () => {
    const watch = { since: null, note: 'Nothing to compare with yet.', history: null, key: '1' };
    expect(section('since', { ...WHOLE, watch })).toMatchObject({ title: 'No baseline' });
    expect(section('trend', { ...WHOLE, watch })).toBeUndefined();
  });
});

describe('the plot of a trend', () => {
  const arms = WHOLE.comparison.arms.map(({ arm }, place) => ({ name: arm, arm: { name: arm, place, records: [] } }));

  it('has a point a run and a mark where a lasting change began, and says the same in words', () => {
    const plot = trendPlot(HISTORY, arms);
    expect(plot?.twin.rows).toHaveLength(14);
    expect(plot?.description).toContain('2026-11-09');
    expect(plot?.marks.markup).toContain('stroke-dasharray="2 3"');
  });

  it('marks a change of one arm against another, too', () => {
    const [drift] = HISTORY.drifts as [Drift];
    const of = pairName({ a: arms[0]?.name ?? '', b: arms[1]?.name ?? '' });
    const plot = trendPlot({ ...HISTORY, drifts: [{ ...drift, of }] }, arms);
    expect(plot?.description).toContain(`change: ${arms[0]?.name} against ${arms[1]?.name}, 2026-11-09.`);
    expect(plot?.marks.markup).toContain('stroke-dasharray="2 3"');
  });

  it('is none for a single run', () => {
    expect(trendPlot({ ...HISTORY, points: HISTORY.points.slice(0, 1) }, arms)).toBeNull();
  });
});
