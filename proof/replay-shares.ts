import { audit } from '../src/core/audit/audit.js';
import { reconcileCompared } from '../src/core/audit/reconciliation.js';
import { type Arm, groupArms } from '../src/core/record/arms.js';
import type { AttemptRecord } from '../src/core/record/record.js';
import { Random } from '../src/core/statistics/random.js';
import { loadTokenizer } from '../src/effects/tokens/tokenizer.js';
import { simulatedRun } from '../testkit/runs/simulated.js';
import type { Proof } from './line.js';

const ANSWERS = 100;
/** Answers of 100 that are replayed; from 51 on most of the arm is unsound. */
const SHARES = { full: [0, 1, 2, 27, 50, 64, 74, 82, 100], reduced: [0, 74, 100] } as const;
/** More than an incident, beyond which the finding is critical. */
const CRITICAL_ABOVE = 1;

/** What the same records are audited as: what tells the constant of a sound answer differs. */
const SITUATIONS: Readonly<Record<string, (arms: readonly Arm[]) => readonly Arm[]>> = {
  'beside a sound arm': (arms) => arms,
  alone: (arms) => arms.filter(({ provider }) => provider === 'bedrock'),
  'of an unknown model beside a sound arm': (arms) => arms.map(ofUnknownModel),
};

/** The audit's finding on one arm of a run, by how much of it is replayed. */
export const proveReplayShares: Proof = async ({ size, seed }) => {
  const { count } = await loadTokenizer();
  const failures: string[] = [];
  const told = new Map<string, string[]>();
  for (const share of SHARES[size]) {
    const arms = await armsWith(share, seed);
    for (const [situation, arrange] of Object.entries(SITUATIONS)) {
      const compared = reconcileCompared(arrange(arms), count);
      const found = audit(compared, { count }).filter(({ rule }) => RULES.has(rule));
      const unreconciled = found.find(({ rule }) => rule === 'unreconciled_output');
      const expected = share === 0 ? undefined : share > CRITICAL_ABOVE ? 'critical' : 'warning';
      if (
        unreconciled?.severity !== expected ||
        (unreconciled?.count ?? 0) !== share ||
        (share === 0 && found.length > 0)
      )
        failures.push(
          `${share} of ${ANSWERS} ${situation}: ${found.map(({ message }) => message).join(' ') || 'no finding'}`,
        );
      const row = told.get(situation) ?? [];
      told.set(situation, [...row, `${share} ${unreconciled?.severity ?? 'none'}`]);
    }
  }
  return {
    claim: 'the finding on replayed answers does not fall silent as more of an arm is replayed',
    tried: `replayed of ${ANSWERS} answers: ${[...told].map(([situation, row]) => `${situation} ${row.join(', ')}`).join('; ')}`,
    failures,
  };
};

const RULES = new Set(['unreconciled_output', 'replayed_text', 'cumulative_snapshots', 'not_reconcilable']);

/** Both arms of a real run against the embedded endpoint, as bare files would hold them. */
async function armsWith(share: number, seed: number): Promise<Arm[]> {
  const requests = Array.from({ length: ANSWERS }, (_, index) => index + 1);
  const nth = new Random(seed, 'replays').shuffle(requests).slice(0, share);
  const faults = share === 0 ? [] : [{ fault: 'replay', provider: 'bedrock', nth } as const];
  const options = { limit: String(ANSWERS), warmups: '0' };
  const { report } = await simulatedRun({ options, simulator: { faults } });
  const { records, settings } = report;
  return groupArms([{ label: 'run', records: records.map(unreconciled), settings }]);
}

function unreconciled(record: AttemptRecord): AttemptRecord {
  return { ...record, replayed_chars: null, as_billed: null, snapshots: null, answer_text: null };
}

function ofUnknownModel(arm: Arm): Arm {
  const rename = (record: AttemptRecord): AttemptRecord => ({ ...record, model: 'unheard-of', echoed_model: null });
  return { ...arm, model: 'unheard-of', records: arm.records.map(rename), all: arm.all.map(rename) };
}
