import { type AttemptRecord, isAnswered } from '../../record/record.js';
import { type Html, html } from '../../text/html.js';
import { counted, grouped } from '../../text/numbers.js';
import { at, FRAME, LEFT, RIGHT } from './frame.js';
import type { Plot, PlotArm } from './plot.js';
import { linearTicks, type Scale, scaleFromZero } from './scale.js';
import { fillOf } from './style.js';

/** The phases of a request, in their order. Each ends at an instant after the start, ms; null where it has none. */
const PHASES = [
  {
    name: 'connect',
    meaning: 'connection opened and request written',
    end: ({ request_written_ms }: AttemptRecord) => request_written_ms,
  },
  { name: 'wait', meaning: 'until the answer’s headers', end: ({ headers_ms }: AttemptRecord) => headers_ms },
  { name: 'first byte', meaning: 'until the stream’s first byte', end: ({ ttfb_ms }: AttemptRecord) => ttfb_ms },
  { name: 'first text', meaning: 'until the first text: reasoning', end: ({ ttft_ms }: AttemptRecord) => ttft_ms },
  { name: 'text', meaning: 'until the last text', end: ({ last_text_ms }: AttemptRecord) => last_text_ms },
  { name: 'end', meaning: 'until the answer’s end', end: ({ total_ms }: AttemptRecord) => total_ms },
] as const;

interface Bar {
  readonly arm: PlotArm;
  readonly answers: number;
  /** Mean ms of each phase; 0 for one that no record tells apart from the next. */
  readonly means: readonly number[];
}

const ROW = 46;

/**
 * Where the time of a request goes: the mean of each phase, one bar an arm. Means
 * add up to the mean total; medians would not. A phase that a file does not tell
 * apart is part of the next one. Null where no answer has a total.
 */
export function phasesPlot(arms: readonly PlotArm[]): Plot | null {
  const bars = arms.map(barOf).filter((bar) => bar !== null);
  if (bars.length === 0) return null;
  const known = PHASES.map((phase, index) => ({ ...phase, index })).filter(({ index }) =>
    bars.some(({ means }) => (means[index] as number) > 0),
  );
  const totals = bars.map(({ means }) => sumOf(means));
  const x = scaleFromZero(Math.max(...totals), LEFT - 44, RIGHT);
  const legendRows = Math.ceil(known.length / 3);
  const top = 12 + 17 * legendRows;
  const height = top + ROW * bars.length + 36;
  return {
    id: 'phases',
    title: 'Where the time of a request goes',
    description: `Mean time of each phase, in their order: ${known.map(({ name, meaning }) => `${name} (${meaning})`).join(', ')}. ${bars.map(({ arm, answers }, index) => `${arm.name}: ${grouped(totals[index] as number)} ms over ${counted(answers, 'answer')}.`).join(' ')}`,
    width: FRAME.width,
    height,
    marks: html`${known.map(({ name, index }, place) => swatch(name, index, place))}${timeAxis(x, top, height)}${bars.map((bar, row) => barMarks(bar, x, top + row * ROW))}`,
    twin: {
      head: ['mean ms', ...known.map(({ name }) => name), 'total'],
      rows: bars.map(({ arm, means }, row) => [
        arm.name,
        ...known.map(({ index }) => grouped(means[index] as number, 1)),
        grouped(totals[row] as number, 1),
      ]),
    },
  };
}

function barOf(arm: PlotArm): Bar | null {
  const answered = arm.records.filter((record) => isAnswered(record) && record.total_ms !== null);
  if (answered.length === 0) return null;
  const sums = PHASES.map(() => 0);
  for (const record of answered) {
    let before = 0;
    PHASES.forEach(({ end }, index) => {
      // An instant that is out of its order says nothing of this phase; the next one takes its time.
      const until = Math.min(end(record) ?? before, record.total_ms as number);
      if (until <= before) return;
      sums[index] = (sums[index] as number) + until - before;
      before = until;
    });
  }
  return { arm, answers: answered.length, means: sums.map((sum) => sum / answered.length) };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function swatch(name: string, phase: number, place: number): Html {
  const [column, row] = [place % 3, Math.floor(place / 3)];
  const [x, y] = [8 + column * 130, 6 + row * 17];
  return html`<rect class="phase p${phase}" fill="#bbb" x="${x}" y="${y}" width="12" height="10"/><text class="tick" x="${x + 17}" y="${y + 9}">${name}</text>`;
}

function barMarks({ arm, means }: Bar, x: Scale, top: number): Html {
  let from = 0;
  const parts = means.map((mean, phase) => {
    const [left, right] = [x(from), x(from + mean)];
    from += mean;
    return mean === 0
      ? null
      : html`<rect class="phase p${phase}" fill="#bbb" x="${at(left)}" y="${top + 18}" width="${at(right - left)}" height="18"/>`;
  });
  return html`<text ${fillOf(arm.place)} x="8" y="${top + 13}">${arm.name}</text>${parts}`;
}

function timeAxis(x: Scale, top: number, height: number): Html {
  return html`${linearTicks(x).map(
    ({ at: place, text }) =>
      html`<path class="grid" stroke="#ddd" d="M${at(place)} ${top + 14}V${height - 30}"/><text class="tick" x="${at(place)}" y="${height - 18}" text-anchor="middle">${text}</text>`,
  )}<text class="label" x="${FRAME.width / 2}" y="${height - 3}" text-anchor="middle">mean ms</text>`;
}
