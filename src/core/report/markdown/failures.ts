import { faultOf } from '../../attempt/fault.js';
import type { ArmSummary } from '../../compare/comparison.js';
import { type AttemptRecord, FAULTS, isAnswered, outcomeOf } from '../../record/record.js';
import { excerpt } from '../../text/excerpts.js';
import { grouped, milliseconds } from '../../text/numbers.js';
import { nameOf } from '../model/context.js';
import { table } from './table.js';

/**
 * The failures of each arm by cause, beside what its attempts lost on the network,
 * those that were asked again among them; null where there were neither.
 */
export function faultsSection(arms: readonly ArmSummary[]): string | null {
  const failing = arms.filter(({ failed, network_losses }) => failed + network_losses > 0);
  if (failing.length === 0) return null;
  const faults = FAULTS.filter((fault) => failing.some((arm) => (arm.faults[fault] ?? 0) > 0));
  const losses = failing.some(({ network_losses }) => network_losses > 0);
  const rows = failing.map((arm) => [
    nameOf(arm.arm),
    grouped(arm.failed),
    ...faults.map((fault) => grouped(arm.faults[fault] ?? 0)),
    ...(losses ? [grouped(arm.network_losses)] : []),
    kinds(arm),
  ]);
  const causes = faults.map((fault) => OWNERS[fault]);
  const head = ['', 'failed', ...causes, ...(losses ? ['attempts lost on the network'] : []), 'how they ended'];
  return `### Whose doing the failures were\n\n${table(head, rows, [0, head.length - 1])}`;
}

const OWNERS: Readonly<Record<(typeof FAULTS)[number], string>> = {
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
export function failureTable(records: readonly AttemptRecord[], most: number): string | null {
  const failed = records.filter((record) => !isAnswered(record));
  if (failed.length === 0) return null;
  const rows = failed.slice(0, most).map(failureRow);
  const rest = failed.length > most ? `\n\n${grouped(failed.length - most)} more are in the records.` : '';
  return table(['arm', 'prompt', 'started', 'outcome', 'fault', 'total, ms', 'error'], rows, [0, 1, 2, 3, 4, 6]) + rest;
}

function failureRow(record: AttemptRecord): string[] {
  const repeated = record.superseded === true ? ', repeated later' : record.retry === true ? ', a retry' : '';
  return [
    nameOf(record.arm ?? `${record.provider} ${record.model}`),
    excerpt(record.prompt_id, LONGEST_ID),
    excerpt(record.started_at, LONGEST_ID),
    `${outcomeOf(record).replace('_', ' ')}${repeated}`,
    faultOf(record) ?? '',
    milliseconds(record.total_ms),
    excerpt(record.error ?? '', LONGEST_ERROR),
  ];
}
