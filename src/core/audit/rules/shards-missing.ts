import type { RunSettings } from '../../record/settings.js';
import { placeInPlan, promptsOfShard, type Shard, shardOf } from '../../record/shard.js';
import { counted, grouped } from '../../text/numbers.js';
import type { ArmEvidence } from '../evidence.js';
import type { Detection, Rule } from '../rule.js';

export const shardsMissing: Rule = {
  id: 'shards_missing',
  family: 'comparability',
  severity: 'critical',
  effect: 'qualifies',
  meaning: 'The records are parts of a plan that was divided into shards, and not all of its shards are there.',
  brief: (share) => `shards of the plan are missing (${share} prompts)`,
  consequence: 'Qualifies the verdict: it is about a part of the prompts that were to be asked.',
  remedy: 'Run the jobs of the missing shards again, and compare once more.',
  check: ({ arms }) => {
    const byWords = new Map<string, { missing: Missing; arms: ArmEvidence[] }>();
    for (const arm of arms) {
      const missing = missingOf(arm.arm.parts?.settings ?? []);
      if (missing === null) continue;
      const known = byWords.get(missing.words) ?? { missing, arms: [] };
      byWords.set(missing.words, { missing, arms: [...known.arms, arm] });
    }
    return [...byWords.values()].flatMap((group) => found(group.missing, group.arms, arms.length));
  },
};

interface Missing {
  /** `shard 3/3`, `shards 2/6 and 5/6`. */
  readonly words: string;
  readonly prompts: number;
  readonly planned: number;
}

/** One finding about the run where all arms lack the same. */
function found({ words, prompts, planned }: Missing, lacking: readonly ArmEvidence[], arms: number): Detection[] {
  const say = (arm: string | null): Detection => ({
    arm,
    pair: null,
    count: prompts,
    of: planned,
    examples: [],
    message: `${arm === null ? 'The plan' : arm} lacks ${words}: ${grouped(planned - prompts)} of ${counted(planned, 'prompt')} are there.`,
  });
  return lacking.length === arms ? [say(null)] : lacking.map(({ name }) => say(name));
}

/** Null where no shard is missing, or where the files do not tell. */
function missingOf(parts: readonly RunSettings[]): Missing | null {
  const [first] = parts;
  if (first === undefined || first.plan_prompts === null || first.plan_prompts > MOST_PROMPTS) return null;
  const { offset, plan_prompts: planned } = first;
  if (parts.some((part) => part.plan_id !== first.plan_id || part.plan_prompts !== planned)) return null;
  const shards = parts.map(shardOf);
  const of = shards[0]?.of ?? 1;
  return shards.every((shard) => shard.of === of)
    ? missingShards(shards, of, offset, planned)
    : missingPlaces(parts, planned);
}

/** A file may claim any number; more prompts than these are not counted one by one. */
const MOST_PROMPTS = 1_000_000;
/** How many missing shards are named. */
const MOST_NAMED = 8;

function missingShards(shards: readonly Shard[], of: number, offset: number, planned: number): Missing | null {
  const there = new Set(shards.map(({ index }) => index));
  const missing = Array.from({ length: of }, (_, index) => ({ index, of, prompts: 0 }))
    .filter(({ index }) => !there.has(index))
    .map((shard) => ({ ...shard, prompts: promptsOfShard(shard, offset, planned) }))
    .filter(({ prompts }) => prompts > 0);
  if (missing.length === 0) return null;
  const names = missing.slice(0, MOST_NAMED).map(({ index }) => `${index + 1}/${of}`);
  const more = missing.length > MOST_NAMED ? ` and ${missing.length - MOST_NAMED} more` : '';
  return {
    words: `${missing.length === 1 ? 'shard' : 'shards'} ${names.join(', ')}${more}`,
    prompts: missing.reduce((sum, { prompts }) => sum + prompts, 0),
    planned,
  };
}

/** Of parts of different divisions, such as 1/2 and 2/3. */
function missingPlaces(parts: readonly RunSettings[], planned: number): Missing | null {
  const there = new Set<number>();
  for (const part of parts) {
    for (let index = 0; index < Math.min(part.prompts, planned); index += 1) there.add(placeInPlan(part, index));
  }
  const prompts = planned - there.size;
  return prompts <= 0 ? null : { words: counted(prompts, 'prompt'), prompts, planned };
}
