/**
 * How figures are written, in Markdown, in the terminal and in the messages of
 * the audit alike. What is unknown is a dash, never 0.
 */

export const UNKNOWN = '–';
export const NOT_ESTIMABLE = 'not estimable';

/** `1,319`, `2,880.85`: thousands grouped by commas. */
export function grouped(value: number, decimals = 0): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const first = whole.length % 3;
  const groups = [...(first === 0 ? [] : [whole.slice(0, first)]), ...(whole.slice(first).match(/\d{3}/g) ?? [])];
  const digits = groups.join(',');
  const sign = value < 0 && /[1-9]/.test(whole + (fraction ?? '')) ? '−' : '';
  return sign + digits + (fraction === undefined ? '' : `.${fraction}`);
}

/** Milliseconds without their unit, which stands in the label: `2,881`. */
export function milliseconds(value: number | null): string {
  return value === null ? UNKNOWN : grouped(value);
}

/** A share of one as `97.57 %`. */
export function percent(share: number | null, decimals = 2): string {
  return share === null ? UNKNOWN : `${grouped(share * 100, decimals)} %`;
}

/** A difference of two shares in percentage points: `+0.15 pp`. */
export function points(difference: number | null, decimals = 2): string {
  if (difference === null) return UNKNOWN;
  const text = grouped(difference * 100, decimals);
  return `${/^[−0.]*$/.test(text) || difference < 0 ? '' : '+'}${text} pp`;
}

/** A ratio of two like quantities: `0.887`. */
export function ratio(value: number | null): string {
  return value === null ? UNKNOWN : value.toFixed(3);
}

/** US dollars without their sign (two `$` on a line are a formula on GitHub): `5.8653`. */
export function usd(value: number | null): string {
  return value === null ? UNKNOWN : grouped(value, 4);
}

/** `[0.865, 0.908]`; a bound that can't be had is a dash, and neither is "not estimable". */
export function interval(
  bounds: readonly [low: number | null, high: number | null] | null,
  write: (value: number | null) => string,
): string {
  if (bounds === null || (bounds[0] === null && bounds[1] === null)) return NOT_ESTIMABLE;
  return `[${write(bounds[0])}, ${write(bounds[1])}]`;
}

/** A p-value: `0.688`, and `< 0.001` below that. */
export function probability(p: number | null): string {
  if (p === null) return UNKNOWN;
  return p < 0.001 ? '< 0.001' : p.toFixed(3);
}

/** `1 request`, `3 requests`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}
