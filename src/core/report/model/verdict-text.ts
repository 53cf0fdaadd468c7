import { concerns, type Finding } from '../../audit/finding.js';
import { type PairComparison, type Verdict } from '../../compare/comparison.js';
import { isConfoundedByTime, isSinceThen } from '../../compare/hours-apart.js';
import { counted, interval, percent, ratio } from '../../text/numbers.js';
import { accuracyDifference } from './figures.js';
import type { ArmNames } from './names.js';

/** The verdict as a plain sentence. Foreign names in it are not escaped. */
export function verdictClause(pair: PairComparison, names: ArmNames): string {
  const { a, b, verdict } = pair;
  const [first, second] = [names.of(a), names.of(b)];
  const clauses: Readonly<Record<Verdict, string>> = {
    better: `${first} is better than ${second}`,
    worse: `${first} is worse than ${second}`,
    'trade-off': `${first} against ${second} is a trade-off: ${byDimension(pair)}${costBeside(pair)}`,
    equivalent: `${first} and ${second} are equivalent`,
    inconclusive: `No overall verdict on ${first} against ${second}: ${byDimension(pair)}`,
    'not comparable': isWhollyApart(pair)
      ? `${first} and ${second} can’t be compared`
      : `${first} and ${second} can’t be compared as a whole: ${byDimension(pair)}`,
  };
  return isSinceThen(pair) ? `${clauses[verdict]}, since then` : clauses[verdict];
}

/** True where no dimension can be compared. */
function isWhollyApart({ n, accuracy }: PairComparison): boolean {
  return n === 0 || accuracy.verdict === 'not comparable';
}

/** `latency better, answers left open, reliability equivalent`. */
function byDimension(pair: PairComparison): string {
  const { latency, accuracy, reliability } = pair;
  const dimensions = [
    ['latency', latency],
    ['answers', accuracy],
    ['reliability', reliability],
  ] as const;
  return dimensions
    .map(([name, { verdict }]) => `${name} ${verdict === 'inconclusive' ? 'left open' : verdict}`)
    .join(', ')
    .concat(isConfoundedByTime(pair) ? ' on those days' : '');
}

/** No overall verdict rests on cost, but a reader who weighs a trade-off needs it. */
function costBeside({ cost: { ratio: of, verdict } }: PairComparison): string {
  if (of.estimate === null) return '';
  return `; cost ${verdict === 'inconclusive' ? 'left open' : verdict}`;
}

/** The verdict in one or two words, and how gravely it is qualified: `better, qualified by 2 critical findings`. */
export function shortVerdict({ a, b, verdict }: PairComparison, findings: readonly Finding[]): string {
  const critical = gravest(findings, a, b).length;
  if (critical === 0 || verdict === 'not comparable') return verdict;
  return `${verdict}, qualified by ${counted(critical, 'critical finding')}`;
}

/** The critical findings that bear on a pair, those that forbid a verdict first. */
export function gravest(findings: readonly Finding[], a: string, b: string): Finding[] {
  const critical = findings.filter((finding) => finding.severity === 'critical' && concerns(finding, a, b));
  return [...critical.filter(forbids), ...critical.filter((finding) => !forbids(finding))];
}

function forbids({ effect }: Finding): boolean {
  return effect === 'not_comparable';
}

/** One sentence that can be quoted: latency and accuracy, each with its interval, and how many pairs it rests on. */
export function quotable(pair: PairComparison, names: ArmNames): string {
  if (pair.n === 0)
    return 'Every prompt was either asked in one arm only or failed on the client’s side, so there is nothing to compare.';
  if (isWhollyApart(pair))
    return 'Each arm’s figures are valid on their own; a difference between them means nothing until both arms are asked in the same way.';
  const parts = [latencySentence(pair, names), accuracySentence(pair, names)].filter((part) => part !== null);
  const over = `over ${counted(pair.n, 'pair')} of the same prompt`;
  return parts.length === 0 ? `Neither latency nor accuracy can be judged, ${over}.` : `${parts.join('; ')}, ${over}.`;
}

function latencySentence({ a, b, latency: { total_ms, verdict } }: PairComparison, names: ArmNames): string | null {
  const { estimate, ci95 } = total_ms.typical_ratio;
  if (estimate === null) return null;
  const bounds = `ratio ${ratio(estimate)}, 95 % interval ${interval(ci95, ratio)}`;
  if (verdict === 'not comparable')
    return `The typical paired total latency compares two times, not two arms (${bounds})`;
  const [time, than] = moreOrLess(estimate);
  return `A typical request takes ${time} through ${names.of(a)} ${than} through ${names.of(b)} (${bounds})`;
}

/** `11.3 % less time … than`, `5.4 % more time … than`, `the same time … as`. */
function moreOrLess(estimate: number): readonly [time: string, than: string] {
  const share = Math.abs(estimate - 1);
  if (share < 0.0005) return ['the same time', 'as'];
  return [`${percent(share, 1)} ${estimate < 1 ? 'less' : 'more'} time`, 'than'];
}

function accuracySentence({ a, b, accuracy }: PairComparison, names: ArmNames): string | null {
  const n = accuracy.both + accuracy.a_only + accuracy.b_only + accuracy.neither;
  if (accuracy.difference === null || n === 0) return null;
  const [rateA, rateB] = [accuracy.both + accuracy.a_only, accuracy.both + accuracy.b_only].map((right) =>
    percent(right / n),
  );
  return `${names.of(a)} is right on ${rateA} of the prompts and ${names.of(b)} on ${rateB} (difference ${accuracyDifference(accuracy)})`;
}
