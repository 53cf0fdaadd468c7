import { type ScaleContinuousNumeric, scaleLinear, scaleLog } from 'd3-scale';
import { grouped } from '../../text/numbers.js';
import type { Tick } from './frame.js';

export type Scale = ScaleContinuousNumeric<number, number>;

/** The least and the greatest of many values, which need not be sorted; null of none. */
export function extentOf(values: Iterable<number>): readonly [least: number, greatest: number] | null {
  let [least, greatest] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return least > greatest ? null : [least, greatest];
}

/** A logarithmic scale over positive values; a single value stands in the middle. */
export function logScale(values: Iterable<number>, from: number, to: number): Scale {
  const [least, greatest] = extentOf(values) ?? [1, 10];
  const isSingle = greatest < 1.05 * least;
  return scaleLog()
    .domain(isSingle ? [least / 1.5, greatest * 1.5] : [least / 1.03, greatest * 1.03])
    .range([from, to]);
}

/** A linear scale from 0 on. */
export function scaleFromZero(greatest: number, from: number, to: number): Scale {
  return scaleLinear()
    .domain([0, greatest > 0 ? greatest * 1.05 : 1])
    .range([from, to]);
}

/** The finest of these that has room is taken. */
const STEPS = [[1, 2, 5], [1, 3], [1]] as const;

/** Powers of ten and round numbers between them, as many as have room; two at least. */
export function logTicks(scale: Scale, most = 6, write: (value: number) => string = plainNumber): Tick[] {
  const [least = 1, greatest = 10] = scale.domain();
  for (const steps of STEPS) {
    const values = roundNumbers(least, greatest, steps);
    if (values.length >= 2 && values.length <= most) return ticksAt(scale, values, write);
  }
  const [finest] = STEPS;
  const many = roundNumbers(least, greatest, finest);
  if (many.length >= 2) return ticksAt(scale, roundNumbers(least, greatest, STEPS[2]).slice(-most), write);
  return ticksAt(scale, rounded(least, greatest), write);
}

function roundNumbers(least: number, greatest: number, steps: readonly number[]): number[] {
  const found: number[] = [];
  for (let power = Math.floor(Math.log10(least)); power <= Math.ceil(Math.log10(greatest)); power++) {
    for (const step of steps) {
      const value = Number((step * 10 ** power).toPrecision(6));
      if (value >= least && value <= greatest) found.push(value);
    }
  }
  return found;
}

/** Within less than a decade without two such numbers: those of a linear scale. */
function rounded(least: number, greatest: number): number[] {
  return scaleLinear().domain([least, greatest]).ticks(4);
}

export function linearTicks(scale: Scale, count = 5, write: (value: number) => string = plainNumber): Tick[] {
  return ticksAt(scale, scale.ticks(count), write);
}

export function ticksAt(scale: Scale, values: readonly number[], write: (value: number) => string): Tick[] {
  return values.map((value) => ({ at: scale(value), text: write(value) }));
}

/** `0.5`, `20`, `5,000`: as many decimals as the number needs, four at most. */
export function plainNumber(value: number): string {
  const decimals = (String(Number(value.toFixed(4))).split('.')[1] ?? '').length;
  return grouped(value, decimals);
}
