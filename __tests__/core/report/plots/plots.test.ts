import { describe, expect, it } from '@jest/globals';
import { pairRecords } from '../../../../src/core/attempt/pairing.js';
import type { Arm } from '../../../../src/core/record/arms.js';
import type { AttemptRecord } from '../../../../src/core/record/record.js';
import { accuracyPlot } from '../../../../src/core/report/plots/accuracy.js';
import { costFactorsPlot } from '../../../../src/core/report/plots/cost-factors.js';
import { dots } from '../../../../src/core/report/plots/dots.js';
import { ecdfPlot } from '../../../../src/core/report/plots/ecdf.js';
import { legend } from '../../../../src/core/report/plots/frame.js';
import { intervalMarks } from '../../../../src/core/report/plots/intervals.js';
import { pairedRatiosPlot } from '../../../../src/core/report/plots/paired-ratios.js';
import { phasesPlot } from '../../../../src/core/report/plots/phases.js';
import type { Plot, PlotArm } from '../../../../src/core/report/plots/plot.js';
import { residualsPlot } from '../../../../src/core/report/plots/residuals.js';
import { logScale, logTicks, plainNumber } from '../../../../src/core/report/plots/scale.js';
import { spendingPlot } from '../../../../src/core/report/plots/spending.js';
import { timelinePlot } from '../../../../src/core/report/plots/timeline.js';
import { tokenLatencyPlot } from '../../../../src/core/report/plots/token-latency.js';
import { answer, arm } from '../../../../testkit/audit-records.js';
import { latency, pairComparison } from '../../../../testkit/comparisons.js';

const FAILED = { ok: false, outcome: 'http_error', fault: 'provider', output_text: null, total_ms: 900 } as const;

function drawn(records: readonly AttemptRecord[], name = 'bedrock', place = 0): PlotArm {
  return { name, place, records };
}

function totals(...values: readonly number[]): AttemptRecord[] {
  return values.map((total_ms, index) => answer(index, { total_ms }));
}

function present(plot: Plot | null): Plot {
  if (plot === null) throw new Error('nothing was drawn');
  return plot;
}

const pathsOf = (plot: Plot): string[] =>
  [...plot.marks.markup.matchAll(/ d="([^"]*)"/g)].map(([, path]) => path ?? '');
const dotsIn = (markup: string): number => markup.match(/h0/g)?.length ?? 0;

describe('the legend of a plot', () => {
  const legendOf = (...names: string[]): string =>
    legend(
      names.map((name, place) => drawn([], name, place)),
      'line',
    ).markup;

  it('stands in one line where the names fit it, and in two where they do not', () => {
    const baselines = (markup: string) => new Set([...markup.matchAll(/<text[^>]* y="(\d+)"/g)].map(([, y]) => y));
    expect(baselines(legendOf('bedrock', 'openai')).size).toBe(1);
    const four = legendOf('bedrock (now)', 'openai (now)', 'bedrock (baseline)', 'openai (baseline)');
    expect(baselines(four).size).toBe(2);
    expect(four).toContain('bedrock (baseline)');
  });
});

describe('the distribution of a latency', () => {
  it('has the quantiles of its answered requests, failures left out', () => {
    const plot = present(ecdfPlot([drawn([...totals(1000, 2000, 3000), answer(3, FAILED)])], 'total_ms'));
    expect(plot.twin.rows).toEqual([['bedrock', '3', '1,000', '2,000', '2,800', '2,900', '3,000']]);
    expect(plot.description).toContain('of 3 answers half came within 2,000 ms');
  });

  it('leaves out an arm without this latency, and is not drawn without any', () => {
    expect(ecdfPlot([drawn(totals(1000))], 'ttft_ms')).toBeNull();
    const one = present(ecdfPlot([drawn([]), drawn(totals(1000), 'openai', 1)], 'total_ms'));
    expect(one.twin.rows.map(([name]) => name)).toEqual(['openai']);
  });

  it('is drawn of one single answer', () =>
    expect(pathsOf(present(ecdfPlot([drawn(totals(5))], 'total_ms'))).join()).not.toMatch(/NaN|Infinity/));

  it('rises from left to right and from 0 to 1', () => {
    const plot = present(
      ecdfPlot([drawn(totals(...Array.from({ length: 50 }, (_, index) => 500 + 37 * index)))], 'total_ms'),
    );
    const curve = pathsOf(plot).at(-1) ?? '';
    const points = [...curve.matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(points.length).toBeGreaterThan(50);
    for (const [index, [x, y]] of points.slice(1).entries()) {
      expect(x).toBeGreaterThanOrEqual(points[index]![0]);
      expect(y).toBeLessThanOrEqual(points[index]![1]);
    }
  });

  it('of many answers is no larger than a screen can show', () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      answer(index, { total_ms: 500 + ((index * 7919) % 9973) }),
    );
    expect(present(ecdfPlot([drawn(many)], 'total_ms')).marks.markup.length).toBeLessThan(25_000);
  });
});

describe('paired ratios', () => {
  const joined = (a: readonly number[], b: readonly number[]) => {
    const arms = [arm('a', totals(...a)), arm('b', totals(...b))] as const;
    return pairRecords(...arms).pairs;
  };

  it('show one dot a complete pair', () => {
    const plot = present(
      pairedRatiosPlot(drawn([]), drawn([], 'openai', 1), joined([100, 400, 900], [200, 200, 300]), latency(1)),
    );
    expect(dotsIn(plot.marks.markup)).toBe(3);
    expect(plot.twin.rows[0]?.slice(1)).toEqual(['0.500', '0.650', '1.250', '2.000', '2.500', '2.900', '3.000']);
  });

  it('draw at the edge, and say, what lies beyond a factor of ten', () => {
    const plot = present(pairedRatiosPlot(drawn([]), drawn([]), joined([100, 100_000], [100, 100]), latency(1)));
    expect(plot.description).toContain('1 ratio beyond a factor of 10 drawn at the edge');
  });

  it('are not drawn where no pair is complete', () => {
    const failing: Arm = arm('b', [answer(0, FAILED)]);
    const { pairs } = pairRecords(arm('a', totals(100)), failing);
    expect(pairedRatiosPlot(drawn([]), drawn([]), pairs, latency(null))).toBeNull();
  });
});

describe('the run over its time', () => {
  const at = (minutes: number, fields: Partial<AttemptRecord> = {}): AttemptRecord =>
    answer(minutes, { started_at: new Date(Date.UTC(2026, 10, 1, 10) + minutes * 60_000).toISOString(), ...fields });

  it('names its pauses and does not stretch them', () => {
    const records = [0, 1, 2, 3, 603, 604, 605, 606].map((minutes) => at(minutes));
    const plot = present(timelinePlot([drawn(records)]));
    expect(plot.description).toContain('Pauses, drawn as narrow bands: 10.0 h.');
    expect(plot.marks.markup.match(/class="pause"/g)).toHaveLength(1);
  });

  it('has no pause where requests are slow all along', () => {
    const plot = present(timelinePlot([drawn([0, 60, 120, 180, 240].map((minutes) => at(minutes)))]));
    expect(plot.description).not.toContain('Pauses');
  });

  it('marks each failure', () => {
    const plot = present(timelinePlot([drawn([at(0), at(1, FAILED), at(2), at(3, FAILED)])]));
    expect(plot.description).toContain('2 failures');
    expect(pathsOf(plot).at(-1)?.match(/M/g)).toHaveLength(2);
    expect(plot.twin.rows.map((row) => row.at(-1))).toEqual(['0', '1 (http error)', '0', '1 (http error)']);
  });

  it('is drawn where nothing was answered', () => expect(timelinePlot([drawn([at(0, FAILED)])])).not.toBeNull());
  it('is not drawn without a request', () => expect(timelinePlot([drawn([])])).toBeNull());
});

describe('the phases of a request', () => {
  it('add up to its mean total', () => {
    const records = [
      answer(0, {
        request_written_ms: 10,
        headers_ms: 100,
        ttfb_ms: 110,
        ttft_ms: 500,
        last_text_ms: 950,
        total_ms: 1000,
      }),
      answer(1, {
        request_written_ms: 20,
        headers_ms: 300,
        ttfb_ms: 310,
        ttft_ms: 900,
        last_text_ms: 1900,
        total_ms: 2000,
      }),
    ];
    const plot = present(phasesPlot([drawn(records)]));
    expect(plot.twin.rows).toEqual([['bedrock', '15.0', '185.0', '10.0', '490.0', '725.0', '75.0', '1,500.0']]);
  });

  it('of a walkthrough file are the three that it tells apart', () => {
    const plot = present(phasesPlot([drawn([answer(0, { ttfb_ms: 200, ttft_ms: 900, total_ms: 1000 })])]));
    expect(plot.twin.head).toEqual(['mean ms', 'first byte', 'first text', 'end', 'total']);
  });

  it('take no negative time from an instant out of its order', () => {
    const plot = present(phasesPlot([drawn([answer(0, { ttfb_ms: 900, ttft_ms: 300, total_ms: 1000 })])]));
    expect(plot.twin.rows).toEqual([['bedrock', '900.0', '100.0', '1,000.0']]);
  });
});

describe('residuals', () => {
  it('are counted against the value that most answers have', () => {
    const values = [6, 6, 6, -40, 9];
    const plot = present(
      residualsPlot([drawn(values.map((token_residual, index) => answer(index, { token_residual })))]),
    );
    expect(plot.twin.rows).toEqual([['bedrock', '5', '6', '1', '1']]);
    expect(dotsIn(plot.marks.markup)).toBe(5);
  });

  it('are not drawn where none is known', () => expect(residualsPlot([drawn([answer(0)])])).toBeNull());
});

describe('spending', () => {
  const costs = [0.01, 0.02, 0.03].map((estimated_cost_usd, index) => answer(index, { estimated_cost_usd }));

  it('adds up in the order of time', () => {
    const [first, ...later] = costs as [AttemptRecord, ...AttemptRecord[]];
    const one = present(spendingPlot([drawn([...later, first])], null));
    expect(one.marks.markup).toBe(present(spendingPlot([drawn(costs)], null)).marks.markup);
    expect(one.description).toContain('USD 0.0600 for 3 requests');
  });

  it('shows a cap within reach and only tells of one far above', () => {
    expect(present(spendingPlot([drawn(costs)], 0.1)).marks.markup).toContain('class="cap"');
    const far = present(spendingPlot([drawn(costs)], 15));
    expect(far.marks.markup).not.toContain('class="cap"');
    expect(far.description).toContain('0.4 % of the cap of USD 15.0000');
  });

  it('is not drawn where no cost is known', () => {
    expect(spendingPlot([drawn([answer(0, { provider: 'gateway', output_tokens: null })])], null)).toBeNull();
  });
});

describe('tokens against latency', () => {
  it('holds the median of answers of about one length', () => {
    const records = [10, 20, 30, 40, 50].map((output_tokens, index) =>
      answer(index, { output_tokens, total_ms: 1000 * (index + 1) }),
    );
    const plot = present(tokenLatencyPlot([drawn(records)]));
    expect(plot.twin.rows).toEqual([
      ['10 to 20', '1,500 (2)'],
      ['over 20 to 30', '3,000 (1)'],
      ['over 30 to 40', '4,000 (1)'],
      ['over 40 to 50', '5,000 (1)'],
    ]);
  });
});

describe('intervals', () => {
  const axis = { margin: [-0.01, 0.01], reference: 0, write: (value: number) => value.toFixed(2) } as const;

  it('have an end only where a bound is known', () => {
    const { marks } = intervalMarks([{ label: 'x', estimate: 0.02, interval: [0.01, null], place: 0 }], axis);
    expect(marks.markup.match(/v10/g)).toHaveLength(1);
  });

  it('without an interval are a dot', () => {
    const { marks } = intervalMarks([{ label: 'x', estimate: 0.02, interval: null, place: 0 }], axis);
    expect(marks.markup).not.toMatch(/v10|NaN/);
    expect(marks.markup).toContain('<circle');
  });

  it('of arms that were not scored are not drawn', () => {
    const unscored = { correct: 0, total: 0, rate: null, ci95: null };
    expect(accuracyPlot([{ arm: drawn([]), accuracy: unscored }])).toBeNull();
  });

  it('show what a cost is made of', () => {
    const { cost } = pairComparison('a', 'b');
    const plot = costFactorsPlot(drawn([]), drawn([], 'openai', 1), cost);
    expect(plot?.twin.rows.map(([label]) => label)).toEqual([
      'price of the same tokens',
      'tokens at one price',
      'cost of a request',
    ]);
  });
});

describe('dots', () => {
  it('in one place are one', () => {
    expect(
      dotsIn(
        dots(
          [
            { x: 1, y: 1 },
            { x: 1.1, y: 0.9 },
            { x: 9, y: 1 },
          ],
          0,
        ).markup,
      ),
    ).toBe(2);
  });
  it('of another arm have another shape', () => {
    expect(dots([{ x: 1, y: 1 }], 0).markup).toContain('"round"');
    expect(dots([{ x: 1, y: 1 }], 1).markup).toContain('"square"');
  });
});

describe('ticks of a logarithmic axis', () => {
  it.each([
    [[0.4, 30_000], 6],
    [[1000, 30_000], 6],
    [[0.9, 1.1], 6],
    [[5, 5], 6],
    [[1e-3, 1e9], 6],
  ])('of %p are at least two and at most %p', (values, most) => {
    const ticks = logTicks(logScale(values, 0, 100), most);
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(ticks.length).toBeLessThanOrEqual(most);
    for (const { at } of ticks) expect(at).toBeGreaterThanOrEqual(-1e-9);
  });

  it('are written with as many decimals as they need', () => {
    expect([0.5, 20, 5000, 0.05, 1.25].map(plainNumber)).toEqual(['0.5', '20', '5,000', '0.05', '1.25']);
  });
});
