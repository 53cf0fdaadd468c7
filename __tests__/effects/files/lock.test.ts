import { describe, expect, it } from '@jest/globals';
import { lockRun } from '../../../src/effects/files/lock.js';

describe('the lock of a run', () => {
  const journal = `lock-test-${process.pid}.jsonl`;

  it('is refused while somebody has it, in one line that names the journal, and had again once it was let go', async () => {
    const release = await lockRun(journal);
    await expect(lockRun(`./${journal}`)).rejects.toMatchObject({
      code: 'INVALID_OPTION',
      message: expect.stringContaining(journal),
    });
    await release();
    await (await lockRun(journal))();
  });

  it('of one run is none of another', async () => {
    const [first, second] = await Promise.all([lockRun(journal), lockRun(`other-${journal}`)]);
    await Promise.all([first(), second()]);
  });
});
