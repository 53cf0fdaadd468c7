import type { Arm } from '../src/core/record/arms.js';
import type { AttemptRecord } from '../src/core/record/record.js';

/** An arm of these records, all of them measurements. */
export function arm(name: string, records: readonly AttemptRecord[], about: Partial<Arm> = {}): Arm {
  return {
    arm: name,
    provider: 'openai',
    model: 'gpt-5.5',
    effort: 'medium',
    labels: [name],
    settings: [],
    records,
    all: records,
    ...about,
  };
}
