import { pairRecords, type RecordPair } from '../../attempt/pairing.js';
import type { ArmSummary, PairComparison } from '../../compare/comparison.js';
import type { Arm } from '../../record/arms.js';
import type { ReportContext } from '../model/context.js';
import { ArmNames } from '../model/names.js';
import type { Report } from '../model/report.js';
import type { PlotArm } from '../plots/plot.js';

/** What a page is made of beside the report that every format shows. */
export interface PageInput {
  /** What is said of it; every format shows this. */
  readonly report: Report;
  readonly context: ReportContext;
  /** The arms that were compared, reconciled, in the order of the comparison. */
  readonly arms: readonly Arm[];
  /** The command that asks the same again; null where it is not known. */
  readonly command: string | null;
}

/** An arm as it is drawn, beside its figures. */
export interface DrawnArm {
  readonly arm: PlotArm;
  readonly summary: ArmSummary;
}

/** Two arms with their pairs of records, beside their figures. */
export interface DrawnPair {
  readonly a: PlotArm;
  readonly b: PlotArm;
  readonly comparison: PairComparison;
  readonly pairs: readonly RecordPair[];
}

/** The records of a report as its plots take them. */
export interface Material {
  readonly names: ArmNames;
  readonly arms: readonly DrawnArm[];
  readonly pairs: readonly DrawnPair[];
}

/** Arms are told by their place: a name may have lost a secret that it held. */
export function materialOf({ context: { comparison }, arms }: PageInput): Material {
  const names = new ArmNames(comparison.arms);
  const drawn = comparison.arms.map((summary, place) => ({
    summary,
    arm: { name: names.of(summary.arm), place, records: arms[place]?.records ?? [] },
  }));
  const placeOf = (name: string): number => comparison.arms.findIndex(({ arm }) => arm === name);
  const pairs = comparison.pairs.flatMap((pair) => {
    const [a, b] = [placeOf(pair.a), placeOf(pair.b)];
    const [armA, armB] = [arms[a], arms[b]];
    if (armA === undefined || armB === undefined) return [];
    return [{ a: drawn[a]!.arm, b: drawn[b]!.arm, comparison: pair, pairs: pairRecords(armA, armB).pairs }];
  });
  return { names, arms: drawn, pairs };
}
