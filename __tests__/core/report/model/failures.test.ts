import { describe, expect, it } from '@jest/globals';
import { failuresByCause } from '../../../../src/core/report/model/failures.js';
import { ArmNames } from '../../../../src/core/report/model/names.js';
import { armSummary } from '../../../../testkit/comparisons.js';

describe('failures by cause', () => {
  it('stand beside what an arm lost on the network, also where every loss was asked again', () => {
    const arms = [armSummary('a', { network_losses: 12 }), armSummary('b')];
    expect(failuresByCause(arms, new ArmNames(arms))).toEqual({
      kind: 'table',
      table: {
        head: ['', 'failed', 'attempts lost on the network', 'how they ended'],
        rows: [['a', '0', '12', '']],
        wordColumns: [0, 3],
      },
    });
  });

  it('are left out where nothing failed and nothing was lost', () => {
    const arms = [armSummary('a')];
    expect(failuresByCause(arms, new ArmNames(arms))).toBeNull();
  });
});
