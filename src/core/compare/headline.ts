import { timespan } from '../text/durations.js';
import { counted, percent, ratio } from '../text/numbers.js';
import { commonName, shortNames } from './arm-names.js';
import type { DimensionVerdict, PairComparison, ProportionFigures } from './comparison.js';
import { isConfoundedByTime, isSinceThen } from './hours-apart.js';
import { pairsOf } from './proportion.js';

type Figures = Pick<
  PairComparison,
  'a' | 'b' | 'n' | 'accuracy' | 'latency' | 'reliability' | 'cost' | 'same_arm' | 'hours_apart'
>;

/** Who against whom and what was found, in one line: `bedrock vs openai: 11 % faster, same answers, 12.5 % dearer`. */
export function headlineOf(pair: Figures): string {
  return `${whoOf(pair)}: ${pair.n === 0 ? 'no pair to compare' : parts(pair).join(', ')}`;
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
  const by = `${share(estimate)} ${estimate < 1 ? 'faster' : 'slower'}`;
  return verdict === 'inconclusive' ? 'latency inconclusive' : by;
}

function answersPart({ accuracy }: Figures): string | null {
  if (pairsOf(accuracy) === 0) return 'answers not scored';
  const named: Readonly<Record<DimensionVerdict, string>> = {
    better: `${percent(Math.abs(accuracy.difference ?? 0), 1)} more right answers`,
    worse: `${percent(Math.abs(accuracy.difference ?? 0), 1)} fewer right answers`,
    equivalent: 'same answers',
    inconclusive: 'answers inconclusive',
    'not comparable': 'answers not comparable',
  };
  return named[accuracy.verdict];
}

function costPart({ cost: { ratio: of, verdict } }: Figures): string | null {
  if (of.estimate === null) return null;
  if (verdict === 'equivalent') return 'same cost';
  if (verdict === 'inconclusive' || verdict === 'not comparable') return `cost ${verdict}`;
  return `${share(of.estimate)} ${verdict === 'better' ? 'cheaper' : 'dearer'}`;
}

/** Named where it is not the same: what arrived but was not as billed, else what failed. */
function reliabilityPart(pair: Figures): string | null {
  const part = reliabilityOf(pair);
  return part !== null && isConfoundedByTime(pair) ? `${part} on those days` : part;
}

function reliabilityOf({ reliability: { sound, completed, as_billed, verdict } }: Figures): string | null {
  if (verdict === 'equivalent') return null;
  if (verdict !== 'better' && verdict !== 'worse') return `reliability ${verdict}`;
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
