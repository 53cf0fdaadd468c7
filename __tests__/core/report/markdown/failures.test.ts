import { describe, expect, it } from '@jest/globals';
import { faultsSection } from '../../../../src/core/report/markdown/failures.js';
import { armSummary } from '../../../../testkit/comparisons.js';

describe('failures by cause', () => {
  it('stand beside what an arm lost on the network, also where every loss was asked again', () => {
    const section = faultsSection([armSummary('a', { network_losses: 12 }), armSummary('b')]);
    const rows = section?.split('\n').filter((line) => line.startsWith('|')) ?? [];
    expect(rows[0]).toContain('attempts lost on the network');
    expect(rows.slice(2)).toEqual([expect.stringMatching(/^\| a +\| +0 +\| +12 +\|/)]);
  });

  it('are left out where nothing failed and nothing was lost', () => {
    expect(faultsSection([armSummary('a')])).toBeNull();
  });
});
