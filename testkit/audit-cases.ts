import type { Finding } from '../src/core/audit/finding.js';
import type { Comparison } from '../src/core/compare/comparison.js';
import type { RunPorts, RunReport } from '../src/run/run.js';
import type { FaultName } from '../src/simulator/faults/faults.js';
import type { SimulatorOptions } from '../src/simulator/server/options.js';
import { asWalkthroughWrote, compareBare, compareSaved } from './runs/saved.js';
import { type SimulatedRunOptions, simulatedRun } from './runs/simulated.js';

/** A fault that is really committed, and what the audit has to say of it. */
export interface AuditCase {
  readonly rule: string;
  readonly fact: string;
  /** Commits it and returns what was found. */
  readonly commit: () => Promise<Comparison>;
  readonly found: Partial<Finding>;
  /** How many findings the rule has; one unless said. */
  readonly findings?: number;
  /** A part of the sentence that a reader gets. */
  readonly says: string;
  /** The least `count`, where the machine itself may add to it. */
  readonly atLeast?: number;
}

export const PROMPTS = 20;
const BEDROCK = 'bedrock openai.gpt-5.5 medium';
const OPENAI = 'openai gpt-5.5 medium';
const PAIR = [BEDROCK, OPENAI] as const;
const HOUR_MS = 3_600_000;

/** The pauses between probes of a network are no longer than this, the caps of a run not as short. */
const LONGEST_PAUSE_MS = 60_000;

/** A clock on which a pause takes no time: what is waited for is no part of what the audit sees. */
const leapingClock: NonNullable<SimulatedRunOptions['ports']> = ({ clock }) => {
  let leaptMs = 0;
  return {
    clock: {
      now: () => new Date(clock.now().getTime() + leaptMs),
      monotonic: () => clock.monotonic() + leaptMs,
      sleep: async (ms, signal) => {
        if (ms > LONGEST_PAUSE_MS) return clock.sleep(ms, signal);
        leaptMs += ms;
      },
    },
  };
};

/** A run of both providers without warm-ups, so that a provider's nth request is its nth prompt. */
export async function measured(given: SimulatedRunOptions = {}): Promise<RunReport> {
  const options = { limit: String(PROMPTS), warmups: '0', ...given.options };
  const { report } = await simulatedRun({ ports: leapingClock, ...given, options });
  return report;
}

/** A run of one provider, as the jobs of a workflow would make one each. */
function apart(provider: string, given: SimulatedRunOptions = {}): Promise<RunReport> {
  return measured({ ...given, options: { provider, ...given.options } });
}

async function inOneRun(given: SimulatedRunOptions): Promise<Comparison> {
  return (await measured(given)).comparison;
}

/** What is found in so many of Bedrock's requests. */
function inBedrock(count: number, found: Partial<Finding>): Partial<Finding> {
  return { arm: BEDROCK, count, of: PROMPTS, ...found };
}

/** Bedrock's requests that are meant, counted from 1. */
function bedrock(
  fault: FaultName,
  nth: readonly number[],
  options: SimulatedRunOptions['options'] = {},
  simulator: Partial<SimulatorOptions> = {},
): Promise<Comparison> {
  return inOneRun({ options, simulator: { ...simulator, faults: [{ fault, provider: 'bedrock', nth }] } });
}

/** Puts the wall clock forward before certain requests of a run, counted from 0. */
function clockAhead(msAt: (request: number) => number): NonNullable<SimulatedRunOptions['ports']> {
  let request = 0;
  return overTransport((exchange) => async (...call) => {
    const ahead = msAt(request++);
    const seen = await exchange(...call);
    return { ...seen, startedAt: new Date(Date.parse(seen.startedAt) + ahead).toISOString() };
  });
}

type Exchange = RunPorts['transport']['exchange'];

function overTransport(wrap: (exchange: Exchange) => Exchange): NonNullable<SimulatedRunOptions['ports']> {
  return ({ transport }) => ({ transport: { ...transport, exchange: wrap((...call) => transport.exchange(...call)) } });
}

/** Holds the event loop up while one request in ten is open. */
function blockingClient(): NonNullable<SimulatedRunOptions['ports']> {
  let request = 0;
  return overTransport((exchange) => (...call) => {
    const open = exchange(...call);
    if (request++ % 10 === 0) setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 90));
    return open;
  });
}

/** Few answers that take their time, so that it shows how they came. */
const PACED = { limit: '8', concurrency: '8' } as const;
/** Slow enough for a stream to be told from a burst. */
const PACE = 0.15;

const MOST_ATTEMPTS = 5;
/** Held answers that a run must show, of those for which this machine was in time. */
const HELD_SHOWN = 2;

/** Measures again where a busy machine was late for answers, since nobody can tell then how these came. */
async function untilPunctual(commit: () => Promise<Comparison>, rule: string, atLeast: number): Promise<Comparison> {
  for (let attempt = 1; ; attempt += 1) {
    const comparison = await commit();
    const count = comparison.audit.find((finding) => finding.rule === rule)?.count ?? 0;
    const wasLate = comparison.audit.some((finding) => finding.rule === 'late_client');
    if (count >= atLeast || !wasLate || attempt === MOST_ATTEMPTS) return comparison;
  }
}

/** Counts tokens as no o200k does. */
const otherTokenizer = (text: string): number => Math.ceil(Buffer.byteLength(text) / 3);

export const AUDIT_CASES: readonly AuditCase[] = [
  {
    rule: 'settings_differ',
    fact: 'two jobs ran with different output caps',
    commit: async () =>
      compareSaved(await apart('bedrock'), await apart('openai', { options: { 'max-output-tokens': '2048' } })),
    found: { arm: null, pair: PAIR, count: PROMPTS, of: PROMPTS, effect: 'not_comparable' },
    says: 'max_output_tokens (4096 against 2048)',
  },
  {
    rule: 'settings_differ',
    fact: 'two jobs ran with different time-outs',
    commit: async () =>
      compareSaved(await apart('bedrock'), await apart('openai', { options: { 'timeout-seconds': '60' } })),
    found: { pair: PAIR, severity: 'warning', effect: 'qualifies' },
    says: 'timeout_seconds (240 against 60)',
  },
  {
    rule: 'echo_differs',
    fact: 'the answers name another effort than was asked for',
    commit: () => inOneRun({ simulator: { faults: [{ fault: 'echo_effort', provider: 'bedrock' }] } }),
    found: { arm: BEDROCK, pair: null, count: PROMPTS, of: PROMPTS, effect: 'not_comparable' },
    says: 'named effort low where medium was asked for',
  },
  {
    rule: 'echo_differs',
    fact: 'three requests were served on another tier',
    commit: () => bedrock('echo_tier', [2, 3, 4]),
    found: inBedrock(3, { severity: 'warning', effect: 'qualifies', examples: ['sample-1', 'sample-2', 'sample-3'] }),
    says: 'got service tier priority',
  },
  {
    rule: 'prompt_mismatch',
    fact: 'two jobs put the same questions into different words',
    commit: async () =>
      compareSaved(
        await apart('bedrock'),
        await apart('openai', {
          options: { 'prompt-template': 'Please solve, ending in #### and a number: {question}' },
        }),
      ),
    found: { pair: PAIR, count: PROMPTS, of: PROMPTS, effect: 'not_comparable' },
    says: `${PROMPTS} of ${PROMPTS} prompts had other texts`,
  },
  {
    rule: 'input_tokens_mismatch',
    fact: 'one prompt was billed as if it had been another',
    commit: () => bedrock('altered_input', [5]),
    found: { pair: PAIR, count: 1, of: PROMPTS, effect: 'not_comparable', examples: ['sample-4'] },
    says: 'what was sent can’t have been the same',
  },
  {
    rule: 'input_tokens_mismatch',
    fact: 'one job had a developer message that the other had not',
    commit: async () =>
      compareSaved(await apart('bedrock', { options: { instructions: 'Be brief.' } }), await apart('openai')),
    found: { pair: PAIR, count: PROMPTS, of: PROMPTS, severity: 'warning', effect: 'qualifies' },
    says: 'input tokens more in bedrock',
  },
  {
    rule: 'prompt_sets_differ',
    fact: 'one job asked fewer prompts',
    commit: async () =>
      compareSaved(await apart('bedrock'), await apart('openai', { options: { limit: String(PROMPTS - 6) } })),
    found: { pair: PAIR, count: 6, of: PROMPTS, effect: 'qualifies' },
    says: `6 only in ${BEDROCK} were asked`,
  },
  {
    rule: 'confounded_by_time',
    fact: 'one job ran a day after the other',
    commit: async () =>
      compareSaved(await apart('bedrock'), await apart('openai', { ports: clockAhead(() => 27 * HOUR_MS) })),
    found: { pair: PAIR, count: PROMPTS, of: PROMPTS, severity: 'critical', effect: 'qualifies' },
    says: 'provider and time can’t be told apart',
  },
  {
    rule: 'confounded_by_time',
    fact: 'one run asked one provider after the other',
    commit: () => inOneRun({ options: { order: 'sequential' } }),
    found: { pair: PAIR, count: PROMPTS, of: PROMPTS, severity: 'info', effect: 'qualifies' },
    says: 'ran one after the other',
  },
  {
    rule: 'retried_records',
    fact: 'a request that our own network lost was repeated, and both attempts are in the file',
    commit: () => bedrock('reset_before_headers', [5]),
    found: inBedrock(1, { severity: 'info', effect: 'none', examples: ['sample-4'] }),
    says: 'the earlier attempts are in the file',
  },
  {
    rule: 'retried_records',
    fact: 'somebody took the lost attempt out of the file',
    commit: async () => {
      const report = await measured({
        simulator: { faults: [{ fault: 'reset_before_headers', provider: 'bedrock', nth: [5] }] },
      });
      return compareSaved({ ...report, records: report.records.filter(({ superseded }) => superseded !== true) });
    },
    found: inBedrock(1, { severity: 'warning', effect: 'qualifies', examples: ['sample-4'] }),
    says: '1 asked again',
  },
  {
    rule: 'retried_records',
    fact: 'somebody put an answer of another run in the place of a 503',
    commit: async () => {
      const failing = await measured({
        simulator: { faults: [{ fault: 'http_503_text', provider: 'bedrock', nth: [5] }] },
      });
      const again = await measured({ options: { provider: 'bedrock', offset: '4', limit: '1' } });
      return compareSaved({ ...failing, records: [...failing.records.filter(({ ok }) => ok), ...again.records] });
    },
    found: inBedrock(1, { severity: 'warning', effect: 'qualifies', examples: ['sample-4'] }),
    says: '1 from another run',
  },
  {
    rule: 'network_losses_differ',
    fact: 'one of two providers asked in turn loses every third request',
    commit: () => bedrock('reset_before_headers', [2, 5, 8, 11, 14, 17, 20, 23]),
    found: { arm: null, pair: PAIR, count: 8, severity: 'warning', effect: 'qualifies' },
    says: 'a network that both use loses alike',
  },
  {
    rule: 'gaps_in_run',
    fact: 'the run stood still for two hours',
    commit: async () =>
      compareSaved(await measured({ ports: clockAhead((request) => (request < PROMPTS ? 0 : 2 * HOUR_MS)) })),
    found: { count: 1, of: PROMPTS, severity: 'info', effect: 'qualifies' },
    findings: 2,
    says: 'it paused 1 time, up to 2.0 h',
  },
  {
    rule: 'gaps_in_run',
    fact: 'somebody took records out of the file',
    commit: async () => {
      const report = await measured();
      const kept = report.records.filter(
        ({ provider, prompt_index: index }) => provider !== 'openai' || (index !== 7 && index !== 8),
      );
      return compareSaved({ ...report, records: kept });
    },
    found: { arm: OPENAI, count: 2, of: PROMPTS - 2, effect: 'qualifies' },
    says: '2 numbers are missing',
  },
  {
    rule: 'client_versions_differ',
    fact: 'two jobs ran on different versions of Node.js',
    commit: async () => {
      const [a, b] = [await apart('bedrock'), await apart('openai')];
      return compareSaved(a, { ...b, settings: { ...b.settings, node_version: 'v22.0.0' } });
    },
    found: { pair: PAIR, count: PROMPTS, of: PROMPTS, severity: 'warning', effect: 'qualifies' },
    says: `node_version (${process.version} against v22.0.0)`,
  },
  {
    rule: 'settings_unrecorded',
    fact: 'of a run only the records were kept',
    commit: async () => compareBare((await measured()).records),
    found: { pair: PAIR, count: 2, of: 2, severity: 'info', effect: 'qualifies' },
    says: 'Neither arm’s settings are recorded',
  },
  {
    rule: 'replayed_text',
    fact: 'three answers sent a stretch of their text again',
    commit: () => bedrock('replay', [4, 10, 20]),
    found: inBedrock(3, { severity: 'critical', effect: 'qualifies', examples: ['sample-3', 'sample-9', 'sample-19'] }),
    says: '⟦again: ',
  },
  {
    rule: 'cumulative_snapshots',
    fact: 'three answers came as several message items, each the whole text so far',
    commit: () => bedrock('snapshots', [3, 9, 20]),
    found: inBedrock(3, { severity: 'critical', effect: 'qualifies', examples: ['sample-2', 'sample-8', 'sample-19'] }),
    says: 'the last one alone fits the tokens billed in 3',
  },
  {
    rule: 'cumulative_snapshots',
    fact: 'two answers started again from their beginning',
    commit: () => bedrock('replay', [3, 9]),
    found: inBedrock(2, { severity: 'critical', effect: 'qualifies', examples: ['sample-2', 'sample-8'] }),
    says: 'the last one alone fits the tokens billed in 2',
  },
  {
    rule: 'unreconciled_output',
    fact: 'three answers hold more text than was billed',
    commit: () => bedrock('replay', [3, 9, 20]),
    found: inBedrock(3, { severity: 'critical', effect: 'qualifies' }),
    says: '3 with more text than was billed; output − reasoning − tokens of the text is 6 elsewhere',
  },
  {
    rule: 'delta_mismatch',
    fact: 'the pieces of two answers are not their final text',
    commit: () => bedrock('replay_deltas', [4, 11]),
    found: inBedrock(2, { severity: 'critical', effect: 'qualifies', examples: ['sample-3', 'sample-10'] }),
    says: 'do not add up to the final text',
  },
  {
    rule: 'billed_undelivered',
    fact: 'two answers were billed whole and delivered in part',
    commit: () => bedrock('undelivered', [6, 7]),
    found: inBedrock(2, { severity: 'warning', effect: 'qualifies', examples: ['sample-5', 'sample-6'] }),
    says: 'paid for visible output that did not arrive',
  },
  {
    rule: 'sequence_gap',
    fact: 'the numbers of one stream skip',
    commit: () => bedrock('sequence_gap', [8]),
    found: inBedrock(1, { effect: 'qualifies', examples: ['sample-7'] }),
    says: 'gaps in their event numbers',
  },
  {
    rule: 'zero_usage',
    fact: 'two answers report no token at all',
    commit: () => bedrock('zero_usage', [8, 9]),
    found: inBedrock(2, { effect: 'qualifies', examples: ['sample-7', 'sample-8'] }),
    says: 'came without token usage',
  },
  {
    rule: 'cached_input',
    fact: 'one prompt came from a cache that its length should never meet',
    commit: () => bedrock('cached_tokens', [2]),
    found: inBedrock(1, { effect: 'qualifies', examples: ['sample-1'] }),
    says: 'from a prompt cache',
  },
  {
    rule: 'output_beyond_limit',
    fact: 'two requests were billed for more than their limit',
    commit: () => bedrock('output_beyond_limit', [2, 9]),
    found: inBedrock(2, { severity: 'critical', effect: 'qualifies', examples: ['sample-1', 'sample-8'] }),
    says: 'up to 5,096 where the limit was 4,096',
  },
  {
    rule: 'reasoning_beyond_output',
    fact: 'one request reports more reasoning than output',
    commit: () => bedrock('reasoning_beyond_output', [2]),
    found: inBedrock(1, { severity: 'critical', effect: 'qualifies', examples: ['sample-1'] }),
    says: 'more reasoning tokens than output tokens',
  },
  {
    rule: 'cached_beyond_input',
    fact: 'one request reports more cached input than input',
    commit: () => bedrock('cached_beyond_input', [2]),
    found: inBedrock(1, { severity: 'critical', effect: 'qualifies', examples: ['sample-1'] }),
    says: 'more cached input tokens than input tokens',
  },
  {
    rule: 'output_overhead_differs',
    fact: 'one provider bills the text alone',
    commit: () => inOneRun({ simulator: { faults: [{ fault: 'other_overhead', provider: 'bedrock' }] } }),
    found: inBedrock(PROMPTS, { severity: 'warning', effect: 'qualifies' }),
    says: '6 fewer output tokens than sound answers of the model elsewhere (0 beyond their text, not 6)',
  },
  {
    rule: 'not_reconcilable',
    fact: 'the endpoint bills by another tokenizer',
    commit: () => inOneRun({ simulator: { count: otherTokenizer } }),
    found: { count: PROMPTS, of: PROMPTS, severity: 'critical', effect: 'qualifies' },
    findings: 2,
    says: 'no constant relation to their text, where sound answers of the model have 6 tokens',
  },
  {
    rule: 'ok_without_answer',
    fact: 'the walkthrough’s client kept a stream without text and usage as ok',
    commit: async () => {
      const { records } = await measured({
        simulator: { faults: [{ fault: 'silent_end', provider: 'bedrock', nth: [5] }] },
      });
      return compareBare(records.map(asWalkthroughWrote));
    },
    found: {
      arm: 'bedrock openai.gpt-5.5',
      count: 1,
      of: PROMPTS,
      severity: 'warning',
      effect: 'none',
      examples: ['sample-4'],
    },
    says: '1 of them without usage, too',
  },
  {
    rule: 'truncated',
    fact: 'two streams ended without their terminal event',
    commit: () => bedrock('no_terminal', [5, 6]),
    found: inBedrock(2, { severity: 'warning', effect: 'none', examples: ['sample-4', 'sample-5'] }),
    says: 'ended without a terminal event',
  },
  {
    rule: 'empty_answer',
    fact: 'one request completed without a word',
    commit: () => bedrock('empty', [5]),
    found: inBedrock(1, { severity: 'warning', effect: 'none', examples: ['sample-4'] }),
    says: 'completed without any text',
  },
  {
    rule: 'capped',
    fact: 'reasoning used one request’s tokens up',
    commit: () => bedrock('incomplete_no_text', [5]),
    found: inBedrock(1, { effect: 'qualifies', examples: ['sample-4'] }),
    says: 'hit the output cap',
  },
  {
    rule: 'client_faults',
    fact: 'one request was refused for what it asked, which ended the run',
    commit: () => bedrock('http_404_model', [5]),
    found: { arm: BEDROCK, count: 1, severity: 'warning', effect: 'qualifies', examples: ['sample-4'] },
    says: '1 × HTTP 404',
  },
  {
    rule: 'timed_out',
    fact: 'our own deadline ended a request that was never answered',
    commit: () => bedrock('hang', [5], { 'timeout-seconds': '2' }),
    found: inBedrock(1, { effect: 'qualifies', examples: ['sample-4'] }),
    says: 'ran into our own deadline (1 × timeout)',
  },
  {
    rule: 'provider_faults',
    fact: 'the provider answered two requests with 503',
    commit: () => bedrock('http_503_text', [5, 9]),
    found: inBedrock(2, { severity: 'info', effect: 'none', examples: ['sample-4', 'sample-8'] }),
    says: '2 × HTTP 503',
  },
  {
    rule: 'not_streamed',
    fact: 'a proxy held four answers back to their end',
    // Of those for which this machine itself is late nobody can tell: two must be left.
    commit: () =>
      untilPunctual(() => bedrock('buffered', [2, 4, 7, 9], PACED, { timeScale: PACE }), 'not_streamed', HELD_SHOWN),
    found: { arm: BEDROCK, severity: 'warning', effect: 'qualifies' },
    says: 'no time to first token',
    atLeast: HELD_SHOWN,
  },
  {
    rule: 'delivered_in_bursts',
    fact: 'a proxy holds every answer of one provider back to its end',
    commit: () =>
      inOneRun({
        options: PACED,
        simulator: { timeScale: PACE, faults: [{ fault: 'buffered', provider: 'bedrock' }] },
      }),
    found: { arm: BEDROCK, count: 8, of: 8, severity: 'warning', effect: 'qualifies' },
    says: 'arrived in one burst',
  },
  {
    rule: 'late_client',
    fact: 'this process was held up while requests were open',
    commit: () => inOneRun({ options: { provider: 'openai,openai' }, ports: blockingClient() }),
    found: { of: PROMPTS, severity: 'warning', effect: 'qualifies' },
    findings: 2,
    says: 'the client itself was late by more than 20 ms',
    atLeast: 1,
  },
  {
    rule: 'simulated',
    fact: 'the run was made on the embedded endpoint',
    commit: () => inOneRun({ options: { simulate: 'true' } }),
    found: { arm: null, pair: null, count: 2, of: 2, severity: 'info', effect: 'qualifies' },
    says: 'they say nothing of any provider',
  },
];
