import type { Fault, Outcome } from '../src/core/record/record.js';
import type { FaultName } from '../src/simulator/faults/faults.js';

/** What an attempt is charged against the caps: what it reported, nothing, or its whole worst case. */
export type Charge = 'usage' | 'nothing' | 'reserved';

/** What must come of one bad request. */
export interface Expectation {
  readonly outcome: Outcome;
  readonly fault: Fault | null;
  readonly charge: Charge;
  /** Of the whole run: 0 where it goes on, 3 where asking on would be pointless. */
  readonly exit: 0 | 3;
  /** Where Bedrock ends otherwise. */
  readonly bedrock?: Partial<Expectation>;
  /** Deadlines, where the fault needs some. */
  readonly options?: Readonly<Record<string, string>>;
}

const answered: Expectation = { outcome: 'completed', fault: null, charge: 'usage', exit: 0 };
const refused: Expectation = { outcome: 'refused', fault: null, charge: 'usage', exit: 0 };
const truncated: Expectation = { outcome: 'truncated', fault: 'provider', charge: 'reserved', exit: 0 };
const failed: Expectation = { outcome: 'failed', fault: 'provider', charge: 'reserved', exit: 0 };
const lost: Expectation = { outcome: 'network_error', fault: 'network', charge: 'reserved', exit: 0 };
const late: Expectation = {
  outcome: 'timeout',
  fault: 'timeout',
  charge: 'reserved',
  exit: 0,
  options: { 'timeout-seconds': '2', 'idle-timeout-seconds': '1' },
};
const http = (fault: Fault, exit: 0 | 3 = 0): Expectation => ({
  outcome: 'http_error',
  fault,
  charge: 'nothing',
  exit,
});

/**
 * Every fault that the embedded endpoint commits, and what must come of it: one
 * table, from which the proof and docs/outcomes.md are made.
 */
export const EXPECTED: Readonly<Record<FaultName, Expectation>> = {
  // Odd, and sound.
  slow: answered,
  wrong_answer: answered,
  replay: answered,
  replay_deltas: answered,
  dropped_delta: answered,
  undelivered: answered,
  snapshots: answered,
  hostile_output: answered,
  reasoning_summaries: answered,
  rotating_items: answered,
  cached_tokens: answered,
  zero_usage: { ...answered, charge: 'reserved' },
  missing_usage: { ...answered, charge: 'reserved' },
  altered_input: answered,
  output_beyond_limit: answered,
  reasoning_beyond_output: answered,
  cached_beyond_input: answered,
  other_overhead: answered,
  echo_model: answered,
  echo_effort: answered,
  echo_max_output_tokens: answered,
  echo_tier: answered,
  sequence_gap: answered,
  keepalive: answered,
  unknown_events: answered,
  comments: answered,
  done_marker: answered,
  cr_lines: answered,
  crlf_lines: answered,
  no_space: answered,
  several_data_lines: answered,
  bom: answered,
  no_last_blank_line: answered,
  byte_by_byte: answered,
  // Other shapes of a stream.
  one_delta: answered,
  no_deltas: answered,
  buffered: answered,
  held_open: answered,
  interim_100: answered,
  numbered_from_one: answered,
  unindexed: answered,
  two_endings: answered,
  zero_width: { outcome: 'empty', fault: 'provider', charge: 'usage', exit: 0 },
  refusal: refused,
  error_untyped: { outcome: 'failed', fault: 'quota', charge: 'reserved', exit: 0 },
  error_named: { outcome: 'failed', fault: 'quota', charge: 'reserved', exit: 3 },
  // Streams that end badly.
  no_terminal: truncated,
  cut_clean: truncated,
  silent_end: truncated,
  reset: truncated,
  close: truncated,
  close_after_headers: truncated,
  reset_before_headers: lost,
  silence: late,
  hang: late,
  incomplete_no_text: { outcome: 'incomplete', fault: 'cap', charge: 'usage', exit: 0 },
  incomplete_text: { outcome: 'incomplete', fault: 'cap', charge: 'usage', exit: 0 },
  completed_incomplete: { outcome: 'incomplete', fault: 'cap', charge: 'usage', exit: 0 },
  content_filter: refused,
  empty: { outcome: 'empty', fault: 'provider', charge: 'usage', exit: 0 },
  empty_billed: { outcome: 'empty', fault: 'provider', charge: 'usage', exit: 0 },
  failed,
  failed_after_text: failed,
  error_flat: failed,
  quota_in_stream: { outcome: 'failed', fault: 'quota', charge: 'reserved', exit: 3 },
  // Plain HTTP.
  http_400_filter: { outcome: 'refused', fault: null, charge: 'nothing', exit: 0 },
  http_400_internal: http('provider'),
  http_401: http('auth', 3),
  expired_token: http('auth', 3),
  http_403: http('auth', 3),
  http_404_model: http('config', 3),
  http_429: http('quota'),
  http_429_quota: http('quota', 3),
  http_500: http('provider'),
  http_503_text: http('provider'),
  http_520_html: http('provider'),
  html_200: failed,
  redirect: http('config', 3),
  echo_authorization: http('auth', 3),
  wrong_content_type: { ...failed, charge: 'usage' },
  // Bytes that should not be.
  gzip: failed,
  dribble: { ...late, options: { 'timeout-seconds': '2', 'idle-timeout-seconds': '1' } },
  endless_line: { ...failed, options: { 'timeout-seconds': '60' } },
  huge_body: { ...failed, options: { 'timeout-seconds': '60' } },
  refused: lost,
};

export function expectationFor(fault: FaultName, provider: string): Expectation {
  const expected = EXPECTED[fault];
  return provider === 'bedrock' ? { ...expected, ...expected.bedrock } : expected;
}
