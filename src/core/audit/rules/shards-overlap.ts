import type { SetAside } from '../../record/arms.js';
import { counted } from '../../text/numbers.js';
import type { Detection, Rule } from '../rule.js';

export const shardsOverlap: Rule = {
  id: 'shards_overlap',
  family: 'comparability',
  severity: 'warning',
  effect: 'qualifies',
  meaning: 'Prompts of one plan were measured more than once: by shards that overlap, or by two jobs of one shard.',
  brief: () => 'prompts of the plan were measured more than once',
  consequence:
    'Each prompt counts once, from the newest complete file. Qualifies the verdict where shards of different divisions overlap; for information where one shard was measured twice.',
  remedy: 'Give each job of the matrix its own shard, all of one division such as 1/3, 2/3 and 3/3.',
  check: ({ arms }) => {
    // The arms of one file share what was set aside.
    const byLabel = new Map(arms.flatMap(({ arm }) => arm.parts?.setAside ?? []).map((each) => [each.label, each]));
    const all = [...byLabel.values()];
    const repeated = all.filter(({ reason, complete }) => reason === 'attempt' && complete);
    const overlapping = all.filter(({ reason }) => reason === 'overlap');
    return [
      ...found(overlapping, 'overlaps with other shards', {}),
      ...found(repeated, 'was measured more than once', { severity: 'info', effect: 'none' }),
    ];
  },
};

function found(
  files: readonly SetAside[],
  what: string,
  grade: Pick<Detection, 'severity' | 'effect'> | object,
): Detection[] {
  return files.map(({ label, shard, prompts }) => ({
    arm: null,
    pair: null,
    count: prompts,
    of: prompts,
    examples: [],
    message: `${shard === null ? 'The run' : `Shard ${shard}`} ${what}: ${counted(prompts, 'prompt')} of ${label} do not count.`,
    ...grade,
  }));
}
