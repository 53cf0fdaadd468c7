import type { Comparison } from '../../compare/comparison.js';
import type { AttemptRecord } from '../../record/record.js';
import { duration } from '../../text/durations.js';
import { excerpt } from '../../text/excerpts.js';
import { counted, grouped, percent, usd } from '../../text/numbers.js';
import { elapsed } from '../../walkthrough/elapsed.js';
import type { ReportContext, RunContext } from './context.js';
import type { ArmNames } from './names.js';

/** What shaped the figures, as pairs of a name and a value; not escaped. */
export function settingsOf(context: ReportContext, names: ArmNames): [name: string, value: string][] {
  const { run, comparison, records, sources } = context;
  const facts: [string, string | null][] = [
    ['Arms', names.legend().join('; ') || null],
    ...(run === null ? [] : runFacts(run, records)),
    ['Files compared', sources.length === 0 ? null : excerpt(sources.join(', '), LONGEST)],
    ['Scorer', excerpt(comparison.scorer, LONGEST)],
    ['Design', designOf(comparison.design)],
    ['Intervals', `95 %, from ${grouped(comparison.draws)} resamples where resampled, seed ${comparison.seed}`],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
}

const LONGEST = 400;

/** Null for a number of pairs that was set beforehand. */
function designOf({ kind, boundary }: Comparison['design']): string | null {
  return kind === 'fixed' ? null : `sequential, stops when certain: ${excerpt(boundary ?? '', LONGEST)}`;
}

function runFacts(
  { settings, resumed, roundTripMs }: RunContext,
  records: readonly AttemptRecord[],
): [string, string | null][] {
  const { shard, limit, offset } = settings;
  const part = [
    shard === null ? '' : `shard ${shard}`,
    offset === 0 ? '' : `offset ${offset}`,
    limit === null ? '' : `limit ${limit}`,
  ];
  return [
    ['Run', excerpt(settings.run_id, LONGEST)],
    [
      'Prompts',
      `${grouped(settings.prompts)} of ${excerpt([settings.dataset, ...part.filter((text) => text !== '')].join(', '), LONGEST)}`,
    ],
    [
      'Order',
      `${settings.order}, seed ${settings.seed}, concurrency ${settings.concurrency}, ${counted(settings.warmups, 'warm-up')}`,
    ],
    ['Output cap', `${grouped(settings.max_output_tokens)} tokens`],
    ['Developer message', settings.instructions === null ? 'none' : counted(settings.instructions.length, 'character')],
    ['Deadlines', `${settings.timeout_seconds} s, ${settings.idle_timeout_seconds} s of silence`],
    ['Connections', settings.fresh_connection ? 'a new one for each request' : 'kept alive, one a provider'],
    ['Epochs', settings.epochs === null ? null : `each prompt ${counted(settings.epochs, 'time')}`],
    ['Reference', settings.reference === null ? null : excerpt(settings.reference, LONGEST)],
    ['Margins', marginsOf(settings)],
    ['Stops', stopOf(settings)],
    ['Caps', capsOf(settings)],
    ['Prices', pricesOf(settings.arms)],
    ['Endpoints', excerpt([...new Set(settings.arms.map(endpointOf))].join('; '), LONGEST)],
    ['Round trip', roundTripsOf(roundTripMs)],
    ['Time', timeOf(records, settings.resumed_at, resumed)],
    [
      'Client',
      `parity-bench ${excerpt(settings.client_version, LONGEST)}, Node ${excerpt(settings.node_version, LONGEST)}${settings.machine === null ? '' : `, machine ${excerpt(settings.machine, LONGEST)}`}`,
    ],
  ];
}

function marginsOf({ margin_pp, latency_margin, cost_margin }: RunContext['settings']): string {
  const cost = cost_margin === null ? '' : `, ${percent(cost_margin, 0)} of cost`;
  return `${margin_pp} pp of accuracy, ${percent(latency_margin, 0)} of latency${cost}`;
}

/** Null where a run was made before that could be set. */
function stopOf({ stop_when, certain_about }: RunContext['settings']): string | null {
  if (stop_when === null && certain_about === null) return null;
  const when = stop_when === 'certain' ? 'as soon as the verdict is certain' : 'when the plan is done';
  return `${when}${certain_about === null ? '' : `, about ${certain_about.join(', ')}`}`;
}

function capsOf(settings: RunContext['settings']): string | null {
  const caps: [number | null, (value: number) => string][] = [
    [settings.max_billable_tokens, (value) => `${grouped(value)} billable tokens`],
    [settings.max_cost_usd, (value) => `USD ${usd(value)}`],
    [settings.max_duration_minutes, (value) => `${value} minutes`],
    [settings.max_consecutive_failures, (value) => `${value} failures in a row`],
    [settings.max_consecutive_missing_usage, (value) => `${value} answers in a row without usage`],
  ];
  const set = caps.flatMap(([value, words]) => (value === null ? [] : [words(value)]));
  return set.length === 0 ? 'none' : set.join(', ');
}

/** The day of the list prices, and where there are none. Null for settings that an older version wrote. */
function pricesOf(arms: RunContext['settings']['arms']): string | null {
  if (arms.every(({ price_as_of }) => price_as_of === undefined)) return null;
  const words = arms.map(({ arm, input_usd_per_mtok: input, price_as_of: day }) => {
    if (input === null) return `${excerpt(arm, LONGEST)}: no price known, cost unknown`;
    return day == null ? `${excerpt(arm, LONGEST)}: as given` : `list of ${excerpt(day, LONGEST)}`;
  });
  return excerpt([...new Set(words)].join('; '), LONGEST);
}

/** Without what an address may carry beside a place: a user, a password, a query. */
function endpointOf(arm: RunContext['settings']['arms'][number]): string {
  const { provider, base_url, auth_mode, region, header_names = [], query_names = [], proxy } = arm;
  const [address = ''] = base_url.split(/[?#]/, 1);
  const place = address.replace(/\/\/[^/]*@/, '//');
  const details = [
    auth_mode,
    ...(isPlainHttp(base_url) ? ['plain http: readable on its network'] : []),
    ...(proxy === undefined ? [] : [`through the proxy ${proxy}`]),
    ...(header_names.length === 0 ? [] : [`headers ${header_names.join(' ')}`]),
    ...(query_names.length === 0 ? [] : [`query ${query_names.join(' ')}`]),
  ];
  return `${provider} at ${place}${region === null ? '' : `, ${region}`} (${details.join(', ')})`;
}

/** True for http that leaves this machine. */
function isPlainHttp(address: string): boolean {
  return /^http:\/\/(?!(?:localhost|[^/:]*\.localhost|127\.[\d.]+|\[::1\])(?:[:/]|$))/.test(address);
}

/** The network distance of each endpoint, which is part of every latency. */
function roundTripsOf(byArm: RunContext['roundTripMs']): string | null {
  const known = Object.entries(byArm).flatMap(([arm, ms]) =>
    ms === null ? [] : [`${excerpt(arm, LONGEST)} ${ms.toFixed(ms < 10 ? 1 : 0)} ms`],
  );
  return known.length === 0
    ? null
    : `${excerpt(known.join(', '), LONGEST)} (least of a few TCP connects before the run)`;
}

/** A resumed run's gaps are no part of its time, and are said. */
function timeOf(
  records: readonly AttemptRecord[],
  resumedAt: readonly string[] | undefined,
  resumed: boolean,
): string | null {
  const time = elapsed(records, resumedAt);
  if (time === null) return null;
  const first = records.reduce(
    (earliest, { started_at }) => (started_at < earliest ? started_at : earliest),
    records[0]?.started_at ?? '',
  );
  const gaps =
    time.interruptions === 0
      ? ''
      : `, ${counted(time.interruptions, 'interruption')} of ${duration(time.interruptedSeconds * 1000)} left out`;
  return `${duration(time.seconds * 1000)} from ${excerpt(first, 40)}${gaps}${resumed ? ', resumed' : ''}`;
}
