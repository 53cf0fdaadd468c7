import { describe, expect, it } from '@jest/globals';
import { withResiduals } from '../../src/run/residuals.js';
import { attempt as record } from '../../testkit/records.js';

describe('holding answers against their bills', () => {
  const answers = Array.from({ length: 500 }, (_, index) =>
    record({ prompt_id: `p${index}`, output_text: 'eighteen', output_tokens: 20, reasoning_tokens: 10 }),
  );

  it('fills in output − reasoning − text of each answer, and nothing where none came', async () => {
    const failed = record({
      outcome: 'timeout',
      ok: false,
      output_text: 'eigh',
      output_tokens: 20,
      reasoning_tokens: 10,
    });
    const filled = await withResiduals([...answers, failed], (text) => text.length);
    expect(filled.slice(0, -1).map(({ token_residual }) => token_residual)).toEqual(answers.map(() => 2));
    expect(filled.at(-1)?.token_residual).toBeNull();
  });

  it('lets a signal be heard long before the last text is counted', async () => {
    let counted = 0;
    let heardAfter: number | null = null;
    setImmediate(() => (heardAfter = counted));
    await withResiduals(answers, (text) => ((counted += 1), text.length));
    expect(counted).toBe(500);
    expect(heardAfter).toBeLessThanOrEqual(50);
  });
});
