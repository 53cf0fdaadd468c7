import { quantile } from '../../statistics/quantile.js';
import { html } from '../../text/html.js';
import { counted, grouped, UNKNOWN } from '../../text/numbers.js';
import { dots } from './dots.js';
import { axes, BOTTOM, FRAME, LEFT, legend, RIGHT, TOP } from './frame.js';
import { latencyOf } from './latency.js';
import type { Plot, PlotArm } from './plot.js';
import { logScale, logTicks } from './scale.js';

interface Answer {
  readonly tokens: number;
  readonly ms: number;
}

/**
 * What an answer's length has to do with its latency: one dot an answer, output
 * tokens against total. Null where no answer tells both.
 */
export function tokenLatencyPlot(arms: readonly PlotArm[]): Plot | null {
  const told = arms.map((arm) => ({ arm, answers: answersOf(arm) })).filter(({ answers }) => answers.length > 0);
  if (told.length === 0) return null;
  const all = told.flatMap(({ answers }) => answers);
  const x = logScale(
    all.map(({ tokens }) => tokens),
    LEFT,
    RIGHT,
  );
  const y = logScale(
    all.map(({ ms }) => ms),
    BOTTOM,
    TOP,
  );
  const twin = twinOf(told);
  return {
    id: 'tokens-latency',
    title: 'Output tokens against total latency',
    description: `One dot an answer, ${counted(all.length, 'answer')}; output tokens hold those of reasoning. Answers of the same length that take longer are a slower service; longer answers are not.`,
    width: FRAME.width,
    height: FRAME.height,
    marks: html`${axes(
      { label: 'output tokens, logarithmic', ticks: logTicks(x) },
      { label: 'total, ms, logarithmic', ticks: logTicks(y) },
    )}${legend(
      told.map(({ arm }) => arm),
      'dot',
    )}${told.map(({ arm, answers }) =>
      dots(
        answers.map(({ tokens, ms }) => ({ x: x(tokens), y: y(ms) })),
        arm.place,
      ),
    )}`,
    twin,
  };
}

function answersOf({ records }: PlotArm): Answer[] {
  return records.flatMap((record) => {
    const [tokens, ms] = [record.output_tokens, latencyOf(record, 'total_ms')];
    return tokens === null || tokens === 0 || ms === null ? [] : [{ tokens, ms }];
  });
}

const PARTS = 4;

/** The median latency of answers of about one length: the quarters of all answers by their tokens. */
function twinOf(told: readonly { arm: PlotArm; answers: readonly Answer[] }[]): Plot['twin'] {
  const tokens = Float64Array.from(told.flatMap(({ answers }) => answers.map((answer) => answer.tokens))).sort();
  const least = quantile(tokens, 0);
  const highest = Array.from({ length: PARTS }, (_, part) => quantile(tokens, (part + 1) / PARTS));
  const parted = told.map(({ answers }) => partsOf(answers, highest));
  const rows = highest.map((high, part) => [
    `${part === 0 ? grouped(least) : `over ${grouped(highest[part - 1]!)}`} to ${grouped(high)}`,
    ...parted.map((parts) => medianOf(parts[part]!)),
  ]);
  return { head: ['output tokens', ...told.map(({ arm }) => `${arm.name}, median ms`)], rows };
}

/** The latencies of the answers of each part; an answer is in the first part that reaches so many tokens. */
function partsOf(answers: readonly Answer[], highest: readonly number[]): number[][] {
  const parts: number[][] = highest.map(() => []);
  for (const { tokens, ms } of answers) parts[highest.findIndex((high) => tokens <= high)]!.push(ms);
  return parts;
}

function medianOf(values: readonly number[]): string {
  if (values.length === 0) return UNKNOWN;
  return `${grouped(quantile(Float64Array.from(values).sort(), 0.5))} (${grouped(values.length)})`;
}
