import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyOfBuilt, isBuilt } from '../built.js';
import { PROOFS, type ProofName } from '../catalog.js';
import type { Built } from '../line.js';

/** The reduced version of a line of the table. What runs the built program is skipped, loudly, where nothing is built. */
export function itHolds(name: ProofName, needsBuild = true): void {
  const runnable = !needsBuild || isBuilt();
  if (!runnable) console.warn(`SKIPPED: the proof "${name}" runs the built program; npm run build.`);
  (runnable ? describe : describe.skip)(`the proof of ${name}${runnable ? '' : ' (not built)'}`, () => {
    let built: Built | null = null;
    beforeAll(async () => {
      built = needsBuild ? await copyOfBuilt() : { directory: '', cli: '', remove: async () => {} };
    });
    afterAll(() => built?.remove());

    it('finds nothing that contradicts its claim, tried a little', async () => {
      const line = await PROOFS[name]({ size: 'reduced', seed: 1, workers: 1, built: built as Built });
      expect(line.failures).toEqual([]);
      if (line.skipped === undefined) expect(line.tried).toMatch(/[1-9]/);
      else console.warn(`SKIPPED: the proof of ${name}: ${line.skipped}.`);
    }, 180_000);
  });
}
