import { drawRuns, type PlannedComparison } from '../../compare/drawn-runs.js';
import { DRAWS, detectableRatio, verdictPower } from '../../compare/verdict-power.js';
import { expectedRequest } from '../../plan/expected.js';
import { DISCORDANCE, pairsForNoWorse } from '../../plan/power.js';
import { priceOf } from '../../price/prices.js';
import { timespan } from '../../text/durations.js';
import { grouped, percent } from '../../text/numbers.js';
import { table } from './table.js';

const LIMITS = [50, 100, 200, 300, 400, 600, 1000, 1319] as const;
const MARGINS_PP = [3, 2, 1] as const;

/** A GSM8K question with the prompt around it: 92 tokens. */
const PROMPT_BYTES = 363;

const INTRODUCTION = `# How many prompts?

A run shows what its size can show. \`--dry-run\` says it of your own run, in words: expected cost and time, whether a cap
will end it early, and how often such a run gives each verdict. The tables are for two arms, GPT-5.5 at medium effort on
Amazon Bedrock and on the OpenAI API, over GSM8K, at list prices and by the usage, the noise and the failures of the
published runs. \`npm run generate\` writes this file; [false-alarms.md](false-alarms.md) has the simulated runs that
the figures were held against.

## Latency, cost and time

`;

const BETWEEN = `

A difference below 10 % that is certain is called equivalent unless \`latency-margin\` is set lower: the margin says what
does not matter.

## Equal arms

How often two equal arms are called *equivalent* as a whole (answers, latency and reliability), by \`accuracy-margin-pp\`.
Most prompts are answered alike by both arms; the range is for .4 to 1 % that are not.

`;

const NEXT = `

## An arm that takes 13 % less time and is otherwise equal

How often it is called *better* as a whole, which also takes answers and reliability shown to be no worse.

`;

/** docs/how-many-prompts.md. */
export function howManyPrompts(): string {
  return [
    INTRODUCTION,
    latencyTable(),
    BETWEEN,
    overallTable(1, 'equivalent'),
    NEXT,
    overallTable(1 / 1.15, 'better'),
    ending(),
  ].join('');
}

function planned(n: number, marginPp: number): PlannedComparison {
  return { n, comparedArms: 1, scored: true, marginPp, latencyMargin: 0.1 };
}

function latencyTable(): string {
  const arms = (['bedrock', 'openai'] as const).map((provider) => {
    const price = priceOf(provider, 'gpt-5.5');
    return expectedRequest({ provider, effort: 'medium', price, outputTokens: null, seconds: null }, PROMPT_BYTES);
  });
  const rows = LIMITS.map((n) => {
    const [usd, seconds] = [
      arms.reduce((sum, arm) => sum + arm.usd, 0),
      arms.reduce((sum, arm) => sum + arm.seconds, 0),
    ];
    const least = detectableRatio(drawRuns(planned(n, 1), DRAWS));
    const equal = { ratio: 1, lossPp: 0, discordance: DISCORDANCE[0] };
    const { latency } = verdictPower(planned(n, 1), equal).byDimension;
    return [
      grouped(n),
      (usd * (n + 1)).toFixed(2),
      timespan(seconds * (n + 1) * 1000),
      least === null ? 'none' : percent(least - 1, 0),
      percent(latency.equivalent, 0),
    ];
  });
  const head = ['limit', 'USD', 'time', 'smallest difference found in 80 % of runs', 'equal latency is shown in'];
  return table(head, rows, []);
}

function overallTable(ratio: number, verdict: 'equivalent' | 'better'): string {
  const rows = LIMITS.map((n) => [
    grouped(n),
    ...MARGINS_PP.map((marginPp) => {
      const shares = DISCORDANCE.map((discordance) => {
        return verdictPower(planned(n, marginPp), { ratio, lossPp: 0, discordance }).overall[verdict];
      }).sort((one, other) => one - other);
      const [low, high] = shares.map((share) => percent(share, 0)) as [string, string];
      return low === high ? low : `${low} to ${high}`;
    }),
  ]);
  return table(['limit', ...MARGINS_PP.map((marginPp) => `${marginPp} pp`)], rows, []);
}

function ending(): string {
  const needed = MARGINS_PP.map((marginPp) => `${marginPp} pp about ${grouped(pairsForNoWorse(marginPp / 100) ?? 0)}`);
  return `

## Which to choose

- To see a slowdown of a fifth, 120 prompts do.
- To call two arms equivalent, choose the margin first and the limit by it: 400 prompts for 2 points, 1,319 for 1 point.
  To show that answers are no worse, in one direction, in 80 % of runs takes: ${needed.join(', ')}.
- \`stop-when: certain\` ends a run as soon as its verdict is certain; the plan says where that will probably be. With
  \`certain-about: latency\` that is often after 100 to 200 pairs.
- \`epochs\` asks each prompt several times. It shows how much one prompt varies; for the verdict, more prompts show more.
`;
}
