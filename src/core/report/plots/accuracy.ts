import type { ArmSummary } from '../../compare/comparison.js';
import { grouped, interval, percent, UNKNOWN } from '../../text/numbers.js';
import { intervalMarks } from './intervals.js';
import type { Plot, PlotArm } from './plot.js';

/** The share of right answers of each arm with its interval (Wilson, 95 %). Null where nothing was scored. */
export function accuracyPlot(
  arms: readonly { readonly arm: PlotArm; readonly accuracy: ArmSummary['accuracy'] }[],
): Plot | null {
  const scored = arms.flatMap(({ arm, accuracy }) =>
    accuracy.rate === null ? [] : [{ arm, ...accuracy, rate: accuracy.rate }],
  );
  if (scored.length === 0) return null;
  const rows = scored.map(({ arm, rate, ci95 }) => ({
    label: arm.name,
    estimate: rate,
    interval: ci95,
    place: arm.place,
  }));
  return {
    id: 'accuracy',
    title: 'Right answers of each arm',
    description: `The share of right answers with its 95 % interval. ${scored.map(({ arm, correct, total, rate }) => `${arm.name}: ${grouped(correct)} of ${grouped(total)}, ${percent(rate)}.`).join(' ')}`,
    ...intervalMarks(rows, { margin: null, reference: null, bounds: [0, 1], write: (share) => percent(share, 1) }),
    twin: {
      head: ['arm', 'right', 'of', 'share', '95 % interval'],
      rows: scored.map(({ arm, correct, total, rate, ci95 }) => [
        arm.name,
        grouped(correct),
        grouped(total),
        percent(rate),
        interval(ci95, (share) => (share === null ? UNKNOWN : grouped(share * 100, 2))),
      ]),
    },
  };
}
