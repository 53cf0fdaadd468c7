import type { GateResult, GateUnit } from '../compare/comparison.js';
import type { Interval } from '../statistics/interval.js';
import { interval as bracketed } from '../text/numbers.js';
import type { FigureCondition } from './condition.js';
import type { GateFigure } from './figures.js';
import { shownIn } from './limit.js';

/** Why a figure passes or fails a gate, in one sentence with its interval; foreign names in it are not escaped. */
export function figureMessage(
  { limit, bare, text }: FigureCondition,
  { of, unit, value, interval, missing }: GateFigure,
  result: GateResult['result'],
): string {
  const whose = of === null ? '' : `${of}: `;
  if (missing !== null) return `${whose}there is no figure for ${JSON.stringify(text)}: ${missing}.`;
  if (value === null) return `${whose}the figure of ${JSON.stringify(text)} is not known.`;
  const isExact = interval !== null && interval[0] === interval[1];
  const uncertain = isExact ? '' : bare ? ', the estimate' : `, 95 % interval ${intervalIn(unit, interval)}`;
  return `${whose}${shownIn(unit, value)}${uncertain}, ${relation(limit, shownIn(unit, limit.value), result)}.`;
}

function relation({ side, inclusive }: FigureCondition['limit'], limit: string, result: GateResult['result']): string {
  if (result === 'undecided') return `which does not tell on which side of ${limit} it lies`;
  const isBeyond = result === 'fail';
  const at = inclusive === isBeyond ? 'at or ' : '';
  const below = (side === 'below') === isBeyond;
  return `${at}${below ? 'below' : 'above'} ${limit}`;
}

/** An interval as a report shows it, with its unit. */
export function intervalIn(unit: GateUnit, bounds: Interval | null): string {
  return bracketed(bounds, (bound) => shownIn(unit, bound));
}
