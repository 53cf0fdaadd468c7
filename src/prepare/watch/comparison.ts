import { groupArms } from '../../core/record/arms.js';
import { current } from '../../core/record/baseline.js';
import type { Watch } from '../../core/trend/watch.js';
import type { LoadedFile } from '../../effects/files/records.js';
import type { EarlierRuns } from '../../ports.js';
import type { Provenance } from '../documents/provenance.js';
import type { Evidence, EvidenceOptions } from '../evidence.js';
import { earlierOf } from './earlier.js';
import { originOf } from './origin.js';
import type { WantedBaseline } from './wanted.js';
import { watched } from './watch.js';
import { type Earlier, type WatchedPlan } from './watched-plan.js';

/** A comparison of saved runs, watched from run to run. */
export class ComparisonWatch {
  /** The records of the baseline; known once the comparison is made. */
  baseline: readonly LoadedFile[] = [];

  private constructor(
    private readonly earlier: Earlier,
    private readonly plan: WatchedPlan,
  ) {}

  /** @throws ParityError for files that can't be a baseline */
  static async begin(
    files: readonly LoadedFile[],
    wanted: WantedBaseline,
    runs: EarlierRuns | null,
  ): Promise<ComparisonWatch> {
    const ids = new Set(files.flatMap(({ settings }) => settings?.plan_id ?? []));
    const plan = { ids, arms: groupArms(files) };
    return new ComparisonWatch(await earlierOf(wanted, plan, runs), plan);
  }

  async of(
    { comparison, arms, files }: Evidence,
    options: EvidenceOptions,
    { url, workflow }: Provenance,
  ): Promise<Watch> {
    const facts = {
      key: String(workflow?.run_id ?? files[0]?.label ?? ''),
      origin: originOf(comparison, { url, workflow }),
      complete: !comparison.audit.some(({ rule }) => rule === 'shards_missing' || rule === 'jobs_missing'),
    };
    const run = { files: current(files), comparison, arms, facts };
    const { watch, baseline } = await watched(this.earlier, this.plan, run, options);
    this.baseline = baseline;
    return watch;
  }
}
