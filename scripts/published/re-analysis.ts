import type { ReportContext } from '../../src/core/report/model/context.js';
import { distribution } from '../../src/core/statistics/distribution.js';
import type { Interval } from '../../src/core/statistics/interval.js';
import { markdownTable } from '../../src/core/text/markdown-table.js';
import { grouped, interval, percent, points, probability, ratio, usd } from '../../src/core/text/numbers.js';
import { theTwo } from './runs.js';

const WALKTHROUGH =
  'https://shekswess.github.io/benchmarking-gpt-5-5-on-amazon-bedrock-vs-the-openai-api-the-engineering-walkthrough.html';

/** docs/re-analysis.md: which published claims stand, which do not and which could not have been decided. */
export function reAnalysis(context: ReportContext): string {
  const { pair, bedrock } = theTwo(context);
  return `# The published GPT-5.5 runs, analysed again

The text ["Benchmarking GPT-5.5 on Amazon Bedrock vs. the OpenAI API: The Engineering Walkthrough"](${WALKTHROUGH}) (P. Kalinovski,
B. Jakimovski, 2026) asked all ${grouped(bedrock.records)} questions of the GSM8K test split through both providers at three
efforts, and published the records. This page is what parity-bench sees in the two runs at medium effort. It uses the published
figures alone: nothing was measured again, and the runs at high and xhigh are not part of it.

Every figure here is printed by \`npm run published -- DIRECTORY\` from the records; a test compares this page with them. Anybody
who has the records gets the same report:

\`\`\`sh
parity-bench compare bedrock-medium.jsonl openai-medium.jsonl
\`\`\`

## What was measured

${measured(context)}

Bedrock was asked first, on ${day(bedrock.started_at)}; OpenAI ${grouped(pair.hours_apart ?? 0, 1)} hours later (median over the
pairs of one question).

## Claims

${claims(context)}

${stands(context)}

${fails(context)}

${undecided(context)}

## What a run needs to decide it

Both providers are asked the same question directly after each other, in random order. The settings are recorded with the
result, and the text is compared with what was billed. That is what \`parity-bench run\` does;
[how-many-prompts.md](how-many-prompts.md) says how long it takes.
`;
}

function measured(context: ReportContext): string {
  const { bedrock, openai } = theTwo(context);
  const arms = [bedrock, openai];
  const own = (write: (arm: typeof bedrock, place: number) => string): string[] => arms.map(write);
  const quantile = (metric: string, level: 'p50' | 'p95'): string[] =>
    own(({ metrics }) => grouped(metrics[metric]?.[level] ?? 0));
  const windows = [0, 1].map((place) => deliveryWindow(context, place));
  return markdownTable(
    ['', 'Bedrock', 'OpenAI'],
    [
      ['right answers', ...own(({ accuracy }) => `${grouped(accuracy.correct)} of ${grouped(accuracy.total)}`)],
      ['requests that failed', ...own(({ failed }) => grouped(failed))],
      ['text not as billed', ...own(({ reconciliation }) => grouped(reconciliation?.unreconciled ?? 0))],
      ['total p50, ms', ...quantile('total_ms', 'p50')],
      ['total p95, ms', ...quantile('total_ms', 'p95')],
      ['time to first token p50, ms', ...quantile('ttft_ms', 'p50')],
      ['time to first byte p50, ms', ...quantile('ttfb_ms', 'p50')],
      ['first text to end p50, ms', ...windows.map((ms) => grouped(ms))],
      ['output tokens per second', ...own((arm) => grouped(arm.overall_output_tokens_per_second ?? 0, 1))],
      ['cost at the own list price, USD', ...own(({ cost }) => usd(cost.total_usd))],
    ],
    { figureColumns: [1, 2] },
  );
}

/** Median of the time between first text and end, ms. */
function deliveryWindow({ records }: ReportContext, place: number): number {
  const provider = ['bedrock', 'openai'][place];
  const windows = records
    .filter((record) => record.provider === provider)
    .flatMap(({ total_ms: total, ttft_ms: first }) => (total === null || first === null ? [] : [total - first]));
  return distribution(windows)?.p50 ?? 0;
}

const CLAIM = ['claim or assumption', 'verdict'] as const;

function claims(context: ReportContext): string {
  const { pair } = theTwo(context);
  const { total_ms: total, ttft_ms: first } = pair.latency;
  return markdownTable(
    [...CLAIM],
    [
      ['"GPT-5.5 on Amazon Bedrock matches OpenAI API accuracy"', 'stands'],
      [
        'it "comes out faster on every latency and throughput dimension we measured"',
        `does not stand: neither the median of total latency (${ratio(total.p50_ratio.estimate)}) nor that of the first token (${ratio(first.p50_ratio.estimate)}) is clear of 1`,
      ],
      ["the difference in latency is the provider's", 'could not have been decided'],
      ['"1,319 requests per run means the p90 and p95 figures mean something"', 'stands; the p99 does not'],
      ['no request of Bedrock went wrong (its summary counts no error)', 'does not stand'],
      ["the cost of Bedrock in its summary, at OpenAI's list price", 'does not stand: it is too low'],
      ['both ran with the same settings', 'could not have been decided from the records'],
    ],
  );
}

function stands(context: ReportContext): string {
  const { pair, bedrock, openai } = theTwo(context);
  const { accuracy } = pair;
  const [strict] = pair.sensitivity.filter(({ scorer }) => scorer === 'gsm8k-first');
  const p95 = [bedrock, openai].map(({ quantile_ci95: quantiles }) => whole(quantiles['total_ms']?.p95 ?? null));
  return `## What stands

**Answers.** The two disagree on ${grouped(accuracy.a_only + accuracy.b_only)} of ${grouped(pair.n)} questions
(${grouped(accuracy.a_only)} right on Bedrock only, ${grouped(accuracy.b_only)} on OpenAI only). The difference is
${pp(accuracy.difference)} ${bounds(accuracy.ci95, pp)}, inside the margin of one point in both directions: the answers are
equivalent. The rule of scoring moves the figures more than the provider does: by the strictest rule
${percent(strict?.a_rate ?? null)} and ${percent(strict?.b_rate ?? null)} are right.

**p90 and p95.** With ${grouped(openai.records)} requests the p95 of total latency has an interval: ${p95[0]} ms on Bedrock and
${p95[1]} ms on OpenAI.`;
}

function fails(context: ReportContext): string {
  const { pair, bedrock, openai } = theTwo(context);
  const { total_ms: total, ttft_ms: first, ttfb_ms: byte } = pair.latency;
  const { cost, tokens } = pair;
  const snapshots = bedrock.reconciliation?.unreconciled ?? 0;
  return `## What does not stand

**"Faster on every latency dimension".** Ratios are Bedrock over OpenAI, with 95 % intervals:

${markdownTable(
  ['', 'p50', 'p90', 'p95'],
  (
    [
      ['total', total],
      ['first token', first],
      ['first byte', byte],
    ] as const
  ).map(([name, of]) => [
    name,
    ...([of.p50_ratio, of.p90_ratio, of.p95_ratio] as const).map(
      (each) => `${ratio(each.estimate)} ${bounds(each.ci95, ratio)}`,
    ),
  ]),
  { figureColumns: [1, 2, 3] },
)}

The medians of total latency and of the first token show no difference, and the p90 of the first token is later on Bedrock. The
first byte is earlier by far, but it is an event of the protocol. The higher rate of tokens per second within the answer comes
with late first tokens and delivery in bursts (see "first text to end" above).

**No errors.** ${grouped(snapshots)} of ${grouped(bedrock.records)} answers of Bedrock (${percent(snapshots / bedrock.records, 1)}) hold
more text than was billed: two or more snapshots of one answer, each the whole text so far, joined end to end. The last one fits the tokens billed
in every case, and no scored answer changes. On OpenAI none of ${grouped(openai.reconciliation?.checked ?? 0)} does, but
${grouped(openai.failed)} requests failed, one of which was counted as completed: its stream ended without text and without usage.

**The cost of Bedrock.** Its summary says USD ${usd(bedrock.cost.openai_list_total_usd)}, at OpenAI's price. At their own list prices Bedrock cost USD ${usd(bedrock.cost.total_usd)} and OpenAI USD ${usd(openai.cost.total_usd)}. Per
pair that is ${ratio(cost.ratio.estimate)} times as much ${bounds(cost.ratio.long_run_ci95, ratio)}: ${ratio(cost.price_ratio)} by
price, ${ratio(cost.token_ratio.estimate)} by tokens. Bedrock used ${ratio(tokens.reasoning.ratio)} times as many reasoning tokens
${bounds(tokens.reasoning.ci95, ratio)} (p ${probability(tokens.reasoning.p)}).`;
}

function undecided(context: ReportContext): string {
  const { pair, bedrock, openai } = theTwo(context);
  const total = pair.latency.total_ms;
  const p99 = [bedrock, openai].map(({ quantile_ci95: quantiles }) => whole(quantiles['total_ms']?.p99 ?? null));
  return `## What could not have been decided

**Whether the provider is faster.** The typical paired ratio of total latency is ${ratio(total.typical_ratio.estimate)}
${bounds(total.typical_ratio.long_run_ci95, ratio)}, and Bedrock was the faster in ${grouped(total.a_faster)} of ${grouped(total.n)} pairs.
With the same questions asked ${grouped(pair.hours_apart ?? 0, 1)} hours apart, that is a difference between two times as much as between two
providers. No analysis can separate them afterwards.

**p99.** ${p99[0]} ms against ${p99[1]} ms: the intervals overlap.

**Settings.** The records do not hold output limit, effort or instructions, so whether both runs had the same can't be checked.

**Reliability in general.** ${grouped(openai.failed)} failures against none is no difference that a test can see
(p ${probability(pair.reliability.completed.mcnemar_mid_p)}). The snapshots are a property of those days; whether they still occur takes a new run.`;
}

function bounds(of: Interval | null, write: (value: number | null) => string): string {
  return interval(of, write);
}

function pp(share: number | null): string {
  return points(share);
}

function whole(of: Interval | null): string {
  return interval(of, (ms) => (ms === null ? '–' : grouped(ms)));
}

function day(instant: string | null): string {
  return instant?.slice(0, 10) ?? 'an unknown day';
}
