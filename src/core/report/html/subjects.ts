import { type Correctness, correctness } from '../../compare/correctness.js';
import { SCORERS, SENSITIVITY_SCORERS } from '../../record/scorer-name.js';
import { type Html, html } from '../../text/html.js';
import { accuracyPlot } from '../plots/accuracy.js';
import { costFactorsPlot } from '../plots/cost-factors.js';
import { ecdfPlot } from '../plots/ecdf.js';
import { pairedRatiosPlot } from '../plots/paired-ratios.js';
import { phasesPlot } from '../plots/phases.js';
import type { Plot } from '../plots/plot.js';
import { residualsPlot } from '../plots/residuals.js';
import { spendingPlot } from '../plots/spending.js';
import { timelinePlot } from '../plots/timeline.js';
import { tokenLatencyPlot } from '../plots/token-latency.js';
import { trendPlot } from '../plots/trend.js';
import { deliveries } from './deliveries.js';
import { disagreements } from './disagreements.js';
import { figure } from './figure.js';
import type { Material, PageInput } from './material.js';

/** A part of the page under a heading of its own. */
export interface Subject {
  /** What a link within the page names. */
  readonly id: string;
  readonly title: string;
  readonly body: Html;
  /** Left out of the contents. */
  readonly unlisted?: boolean;
}

/** More curves than this in one plot can't be told apart. */
const MOST_ARMS = 6;
/** Of many pairs, the first are drawn; the tables hold all. */
const MOST_PAIRS = 4;

/** What is drawn: latency, answers, integrity and cost; a subject of which nothing is known is left out. */
export function subjectsOf(input: PageInput, material: Material): Subject[] {
  const shown = { ...material, arms: material.arms.slice(0, MOST_ARMS), pairs: material.pairs.slice(0, MOST_PAIRS) };
  return [latency(shown), answers(input, shown), integrity(shown), cost(input, shown), trend(input, shown)].filter(
    (subject) => subject !== null,
  );
}

function latency({ arms, pairs }: Material): Subject | null {
  const drawn = arms.map(({ arm }) => arm);
  return subject('latency', 'Latency', [
    ecdfPlot(drawn, 'total_ms'),
    ecdfPlot(drawn, 'ttft_ms'),
    ecdfPlot(drawn, 'ttfb_ms'),
    ...pairs.map(({ a, b, pairs: joined, comparison }) => pairedRatiosPlot(a, b, joined, comparison.latency.total_ms)),
    timelinePlot(drawn),
    phasesPlot(drawn),
    tokenLatencyPlot(drawn),
  ]);
}

function answers({ context }: PageInput, { arms, pairs }: Material): Subject | null {
  // Of requests that all failed there is nothing to show: the section on failures says that none was right.
  if (context.comparison.arms.every(({ ok }) => ok === 0)) return null;
  const correct = correctnessOf(context.comparison.scorer);
  const texts =
    correct === null
      ? []
      : pairs.flatMap(
          ({ a, b, pairs: joined, comparison }) =>
            disagreements(joined, correct, comparison.accuracy, [a.name, b.name]) ?? [],
        );
  return subject(
    'answers',
    'Answers',
    [accuracyPlot(arms.map(({ arm, summary }) => ({ arm, accuracy: summary.accuracy })))],
    texts,
  );
}

/** Null for a name that is no scorer's. */
function correctnessOf(name: string): Correctness | null {
  const scorer = [...SCORERS, ...SENSITIVITY_SCORERS].find((known) => known === name);
  return scorer === undefined ? null : correctness(scorer);
}

function integrity({ arms }: Material): Subject | null {
  const drawn = arms.map(({ arm }) => arm);
  return subject('integrity', 'Integrity', [residualsPlot(drawn)], [deliveries(drawn)]);
}

function cost({ context }: PageInput, { arms, pairs }: Material): Subject | null {
  return subject('cost', 'Cost', [
    spendingPlot(
      arms.map(({ arm }) => arm),
      context.run?.settings.max_cost_usd ?? null,
    ),
    ...pairs.map(({ a, b, comparison }) => costFactorsPlot(a, b, comparison.cost)),
  ]);
}

function trend({ context }: PageInput, { arms }: Material): Subject | null {
  const history = context.watch?.history ?? null;
  if (history === null) return null;
  return subject('runs', 'From run to run', [
    trendPlot(
      history,
      arms.map(({ arm, summary }) => ({ arm, name: summary.arm })),
    ),
  ]);
}

function subject(
  id: string,
  title: string,
  plots: readonly (Plot | null)[],
  texts: readonly (Html | null)[] = [],
): Subject | null {
  const figures = plots.flatMap((plot) => (plot === null ? [] : [figure(plot)]));
  const words = texts.filter((text) => text !== null);
  if (figures.length + words.length === 0) return null;
  return { id, title, body: html`<div class="plots">\n${figures}</div>\n${words}` };
}
