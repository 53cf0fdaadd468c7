import { commonName } from '../../compare/arm-names.js';
import { type Comparison, type PairComparison, type Verdict } from '../../compare/comparison.js';
import { isSinceThen } from '../../compare/hours-apart.js';
import { counted, grouped, percent } from '../../text/numbers.js';
import { allInWords } from '../../text/quote.js';
import { countWords } from '../../text/words.js';
import { markOf } from './mark.js';
import type { ArmNames } from './names.js';

const MOST_NAMED = 3;

/** More do not fit the first screen of a phone beside the answers. */
export const TITLE_WORDS = 28;
/** What several pairs have of them: their table is larger. */
const SEVERAL_WORDS = 20;

/** Who against whom, and what was found, in a line. Not escaped. */
export function titleOf({ arms, pairs }: Comparison, names: ArmNames): string {
  const only = pairs[0];
  if (arms.length === 0) return 'There is no record to report';
  if (arms.every(({ ok }) => ok === 0)) return `${whoAgainstWhom(arms, pairs, names)}: no request brought an answer`;
  if (only === undefined) return arms.length === 1 ? alone(arms, names) : `${counted(arms.length, 'arm')} side by side`;
  const each = headlinesOf(pairs, names);
  if (pairs.length === 1 || countWords(each) <= SEVERAL_WORDS) return each;
  const decided = headlinesOf(pairs.map(withoutOpen), names);
  const areComparable = pairs.every(({ verdict }) => verdict !== 'not comparable');
  if (areComparable && countWords(decided) <= SEVERAL_WORDS) return decided;
  return `${whoAgainstWhom(arms, pairs, names)}: ${verdictCounts(pairs)}`;
}

type Headed = Pick<PairComparison, 'a' | 'b' | 'headline'>;

function headlinesOf(pairs: readonly Headed[], names: ArmNames): string {
  return pairs.map((pair) => names.within(withShortName(pair, names))).join('. ');
}

/** One arm at two times stands in its headline by the name that both have in common. */
function withShortName({ a, b, headline }: Headed, names: ArmNames): string {
  const common = commonName(a, b);
  const short = commonName(names.of(a), names.of(b));
  return common !== null && short !== null && headline.startsWith(common)
    ? `${short}${headline.slice(common.length)}`
    : headline;
}

/** What is decided, without the dimensions that are left open: the table below names them. */
function withoutOpen({ a, b, headline }: Headed): Headed {
  return { a, b, headline: headline.replace(/; [^;]* open$/, '') };
}

function alone(arms: Comparison['arms'], names: ArmNames): string {
  return arms
    .map(({ arm, ok, records, accuracy, metrics }) => {
      const right = accuracy.rate === null ? '' : `, ${percent(accuracy.rate, 1)} right`;
      const median = metrics['total_ms']?.p50 ?? null;
      return `${names.of(arm)}: ${grouped(ok)} of ${grouped(records)} answered${right}${median === null ? '' : `, median ${grouped(median)} ms`}`;
    })
    .join('; ');
}

/** `bedrock vs openai`, `bedrock and other vs openai`, `435 comparisons`. */
function whoAgainstWhom(arms: Comparison['arms'], pairs: readonly PairComparison[], names: ArmNames): string {
  if (pairs.length > 0 && pairs.every(isSinceThen)) return `${counted(pairs.length, 'arm')} since then`;
  const references = new Set(pairs.map(({ b }) => b));
  const [reference] = references;
  if (pairs.length > 0 && references.size === 1 && reference !== undefined) {
    const others = pairs.map(({ a }) => names.of(a));
    const who = others.length <= MOST_NAMED ? allInWords(others) : counted(others.length, 'arm');
    return `${who} vs ${names.of(reference)}`;
  }
  if (pairs.length > 0) return `${grouped(pairs.length)} comparisons`;
  return arms.length <= MOST_NAMED ? allInWords(arms.map(({ arm }) => names.of(arm))) : counted(arms.length, 'arm');
}

/** `2 better, 1 not comparable`, in the order of the verdicts. */
function verdictCounts(pairs: readonly PairComparison[]): string {
  const counts = VERDICTS.map((verdict) => [verdict, pairs.filter((pair) => pair.verdict === verdict).length] as const);
  return counts
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${grouped(count)} ${markOf(verdict).word}`)
    .join(', ');
}

const VERDICTS: readonly Verdict[] = ['worse', 'trade-off', 'better', 'equivalent', 'inconclusive', 'not comparable'];
