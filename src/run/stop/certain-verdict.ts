import type { CertainVerdict } from '../../core/compare/certainty.js';
import type { AttemptRecord } from '../../core/record/record.js';
import { counted, grouped } from '../../core/text/numbers.js';
import { limitReached } from './ending.js';
import type { Ending, StopRule } from './rule.js';

export interface Watched {
  /** What earlier sessions recorded. */
  readonly earlier: readonly AttemptRecord[];
  /** Units of the plan: a prompt through the arms that are compared. */
  readonly plannedUnits: number;
  /** Units that earlier sessions finished. */
  readonly finishedUnits: number;
  /** The verdicts of these records; null while one is open. */
  readonly look: (records: readonly AttemptRecord[]) => readonly CertainVerdict[] | null;
}

/** Later looks are this share of the run apart: a look takes longer the more records there are. */
const LOOKS_APART = 1 / 50;

/**
 * Ends the run, all arms together, as soon as the verdict that was asked for is
 * certain. The figures that it looks at hold at every look, and are those of the
 * analysis at the end.
 */
export class Certain implements StopRule {
  private readonly records: AttemptRecord[];
  private units: number;
  /** The number of units at which the next look is due. */
  private nextLook: number;
  private hasBegun = false;

  constructor(private readonly watched: Watched) {
    this.records = [...watched.earlier];
    this.units = watched.finishedUnits;
    this.nextLook = this.units + 1;
  }

  /** A run that is resumed may be certain already. */
  beforeRequest(): Ending | null {
    if (this.hasBegun) return null;
    this.hasBegun = true;
    return this.units === 0 ? null : this.look();
  }

  afterUnit(records: readonly AttemptRecord[]): Ending | null {
    this.records.push(...records);
    this.units += 1;
    if (this.units < this.nextLook) return null;
    this.nextLook = this.units + Math.max(1, Math.floor(this.units * LOOKS_APART));
    return this.look();
  }

  private look(): Ending | null {
    const verdicts = this.watched.look(this.records);
    if (verdicts === null) return null;
    const found = verdicts.map(({ a, b, verdict }) => `${a} against ${b}: ${verdict}`).join('; ');
    const of = `${grouped(this.units)} of ${counted(this.watched.plannedUnits, 'pair')}`;
    return limitReached('certain', `the verdict is certain after ${of} (${found})${this.saved()}`);
  }

  /** What the pairs that are left would have cost, at the cost of those that were asked. */
  private saved(): string {
    const usd = this.records.reduce((sum, { estimated_cost_usd: cost }) => sum + (cost ?? 0), 0);
    const left = this.watched.plannedUnits - this.units;
    if (left <= 0 || this.units === 0) return '';
    return `; about USD ${((usd / this.units) * left).toFixed(2)} was saved`;
  }
}
