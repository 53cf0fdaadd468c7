import { faultOf } from '../../attempt/fault.js';
import type { ArmSummary } from '../../compare/comparison.js';
import { type AttemptRecord, FAULTS, isAnswered, outcomeOf } from '../../record/record.js';
import { excerpt } from '../../text/excerpts.js';
import { grouped, milliseconds } from '../../text/numbers.js';
import { type ArmNames } from './names.js';
import { type Part, table } from './parts.js';

/**
 * The failures of each arm by cause, beside what its attempts lost on the network,
 * those that were asked again among them; null where there were neither.
 */
export function failuresByCause(arms: readonly ArmSummary[], names: ArmNames): Part | null {
  const failing = arms.filter(({ failed, network_losses }) => failed + network_losses > 0);
  if (failing.length === 0) return null;
  const faults = FAULTS.filter((fault) => failing.some((arm) => (arm.faults[fault] ?? 0) > 0));
  const losses = failing.some(({ network_losses }) => network_losses > 0);
  const rows = failing.map((arm) => [
    names.of(arm.arm),
    grouped(arm.failed),
    ...faults.map((fault) => grouped(arm.faults[fault] ?? 0)),
    ...(losses ? [grouped(arm.network_losses)] : []),
    kinds(arm),
  ]);
  const causes = faults.map((fault) => CAUSES[fault]);
  const head = ['', 'failed', ...causes, ...(losses ? ['attempts lost on the network'] : []), 'how they ended'];
  return table(head, rows, [0, head.length - 1]);
}

const CAUSES: Readonly<Record<(typeof FAULTS)[number], string>> = {
  network: 'client’s network',
  provider: 'provider',
  quota: 'quota',
  auth: 'credentials',
  config: 'configuration',
  cap: 'output cap',
  timeout: 'our deadline',
  aborted: 'our stop',
};

function kinds({ outcomes }: ArmSummary): string {
  const ended = Object.entries(outcomes).filter(([outcome, count]) => outcome !== 'completed' && count > 0);
  return ended.map(([outcome, count]) => `${grouped(count)} ${outcome.replace('_', ' ')}`).join(', ');
}

const LONGEST_ERROR = 300;
const LONGEST_ID = 60;

/** Attempts that brought no answer, with what they said; null where all did. */
export function failureTable(records: readonly AttemptRecord[], names: ArmNames): Part | null {
  const failed = records.filter((record) => !isAnswered(record));
  if (failed.length === 0) return null;
  const rows = failed.map((record) => failureRow(record, names));
  return table(['arm', 'prompt', 'started', 'outcome', 'fault', 'total, ms', 'error'], rows, [0, 1, 2, 3, 4, 6]);
}

function failureRow(record: AttemptRecord, names: ArmNames): string[] {
  const repeated = record.superseded === true ? ', repeated later' : record.retry === true ? ', a retry' : '';
  return [
    names.of(record.arm ?? `${record.provider} ${record.model}`),
    excerpt(record.prompt_id, LONGEST_ID),
    excerpt(record.started_at, LONGEST_ID),
    `${outcomeOf(record).replace('_', ' ')}${repeated}`,
    faultOf(record) ?? '',
    milliseconds(record.total_ms),
    excerpt(record.error ?? '', LONGEST_ERROR),
  ];
}
