import type { PairedArms, RecordPair } from '../../attempt/pairing.js';
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
  /** Their pairs, in the order of the comparison's. */
  readonly paired: readonly PairedArms[];
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
export function materialOf({ context: { comparison }, arms, paired }: PageInput): Material {
  const names = new ArmNames(comparison.arms);
  const drawn = comparison.arms.map((summary, place) => ({
    summary,
    arm: { name: names.of(summary.arm), place, records: arms[place]?.records ?? [] },
  }));
  const drawnAs = (arm: Arm): PlotArm => drawn[arms.indexOf(arm)]!.arm;
  const pairs = comparison.pairs.map((pair, place) => {
    const { a, b, pairs: joined } = paired[place]!;
    return { a: drawnAs(a), b: drawnAs(b), comparison: pair, pairs: joined };
  });
  return { names, arms: drawn, pairs };
}
