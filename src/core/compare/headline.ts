import { timespan } from '../text/durations.js';
import { counted, percent, points, ratio } from '../text/numbers.js';
import { allInWords } from '../text/quote.js';
import { commonName, shortNames } from './arm-names.js';
import type { DimensionVerdict, PairComparison, ProportionFigures } from './comparison.js';
import { isConfoundedByTime, isSinceThen } from './hours-apart.js';
import { pairsOf } from './proportion.js';

type Figures = Pick<
  PairComparison,
  'a' | 'b' | 'n' | 'accuracy' | 'latency' | 'reliability' | 'cost' | 'same_arm' | 'hours_apart'
>;

/** Who against whom and what was found, in one line: `bedrock vs openai: 11 % faster, same answers; cost open`. */
export function headlineOf(pair: Figures): string {
  return `${whoOf(pair)}: ${pair.n === 0 ? 'no pair to compare' : found(pair)}`;
}

/** What is decided, then what is open. */
function found(pair: Figures): string {
  const decided = parts(pair);
  const open = openDimensions(pair);
  if (decided.length === 0) return 'nothing decided';
  return `${decided.join(', ')}${open.length === 0 ? '' : `; ${allInWords(open)} open`}`;
}

function openDimensions({ latency, accuracy, cost, reliability }: Figures): string[] {
  const judged = [
    ['latency', latency.total_ms.typical_ratio.estimate === null ? null : latency.verdict],
    ['answers', pairsOf(accuracy) === 0 ? null : accuracy.verdict],
    ['cost', cost.ratio.estimate === null ? null : cost.verdict],
    ['reliability', reliability.verdict],
  ] as const;
  return judged.filter(([, verdict]) => verdict === 'inconclusive').map(([dimension]) => dimension);
}

/** `bedrock vs openai`; of one arm at two times `bedrock openai.gpt-5.5 medium since then, 14 days`. */
function whoOf(pair: Figures): string {
  const since = isSinceThen(pair) ? ` since then, ${timespan((pair.hours_apart ?? 0) * MS_PER_HOUR)}` : '';
  const common = since === '' ? null : commonName(pair.a, pair.b);
  return common === null ? `${shortNames([pair.a, pair.b]).join(' vs ')}${since}` : `${common}${since}`;
}

const MS_PER_HOUR = 3_600_000;

function parts(pair: Figures): string[] {
  return [latencyPart(pair), answersPart(pair), costPart(pair), reliabilityPart(pair)].filter((part) => part !== null);
}

function latencyPart({ latency: { total_ms, verdict } }: Figures): string | null {
  const { estimate } = total_ms.typical_ratio;
  if (verdict === 'not comparable') return 'latency not comparable';
  if (estimate === null) return 'latency unknown';
  if (verdict === 'equivalent') return 'same latency';
  return verdict === 'inconclusive' ? null : `${share(estimate)} ${estimate < 1 ? 'faster' : 'slower'}`;
}

function answersPart({ accuracy }: Figures): string | null {
  if (pairsOf(accuracy) === 0) return 'answers not scored';
  const difference = points(Math.abs(accuracy.difference ?? 0), 1).replace('+', '');
  const named: Readonly<Record<DimensionVerdict, string | null>> = {
    better: `${difference} more right answers`,
    worse: `${difference} fewer right answers`,
    equivalent: 'same answers',
    inconclusive: null,
    'not comparable': 'answers not comparable',
  };
  return named[accuracy.verdict];
}

function costPart({ cost: { ratio: of, verdict } }: Figures): string | null {
  if (of.estimate === null) return null;
  if (verdict === 'equivalent') return 'same cost';
  if (verdict === 'inconclusive') return null;
  if (verdict === 'not comparable') return 'cost not comparable';
  return `${share(of.estimate)} ${verdict === 'better' ? 'cheaper' : 'dearer'}`;
}

/** Named where it is not the same: what arrived but was not as billed, else what failed. */
function reliabilityPart(pair: Figures): string | null {
  const part = reliabilityOf(pair);
  return part !== null && isConfoundedByTime(pair) ? `${part} on those days` : part;
}

function reliabilityOf({ reliability: { sound, completed, as_billed, verdict } }: Figures): string | null {
  if (verdict === 'equivalent' || verdict === 'inconclusive') return null;
  if (verdict === 'not comparable') return 'reliability not comparable';
  const [a, b] = [lost(as_billed), lost(completed)];
  const arm = verdict === 'worse' ? 'a' : 'b';
  const whose = verdict === 'worse' ? '' : 'the other: ';
  const n = pairsOf(sound);
  if (a[arm] > b[arm]) return `${whose}${percent(a[arm] / n, 0)} of answers not as billed`;
  return `${whose}${counted(b[arm], 'failure')} of ${n}`;
}

function lost(counts: ProportionFigures): { a: number; b: number } {
  return { a: counts.b_only + counts.neither, b: counts.a_only + counts.neither };
}

/** `11 %`, `12.5 %`; a factor where it is large. */
function share(estimate: number): string {
  if (estimate >= 2 || estimate <= 0.5) return `${ratio(Math.max(estimate, 1 / estimate))} ×`;
  return percent(Math.abs(estimate - 1), 1);
}
