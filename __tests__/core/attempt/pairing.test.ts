import { describe, expect, it } from '@jest/globals';
import { pairRecords } from '../../../src/core/attempt/pairing.js';
import { hoursApart } from '../../../src/core/compare/hours-apart.js';
import type { AttemptRecord } from '../../../src/core/record/record.js';
import { arm } from '../../../testkit/arms.js';
import { attempt } from '../../../testkit/records.js';

const at = (minute: number) => new Date(Date.UTC(2026, 5, 10, 7, minute)).toISOString();
const ids = (pairs: readonly { a: { prompt_id: string } }[]) => pairs.map(({ a }) => a.prompt_id);

const NONE = { network: 0, aborted: 0, auth: 0, quota: 0, config: 0, half_pairs: 0 };

describe('pairs', () => {
  it('are the same prompt in both arms, in the order in which they were asked', () => {
    const a = arm('a', [
      attempt({ prompt_id: 'p2', started_at: at(5) }),
      attempt({ prompt_id: 'p1', started_at: at(1) }),
    ]);
    const b = arm('b', [
      attempt({ prompt_id: 'p1', started_at: at(2) }),
      attempt({ prompt_id: 'p2', started_at: at(0) }),
    ]);
    expect(ids(pairRecords(a, b).pairs)).toEqual(['p2', 'p1']);
  });

  it('go by pair_id where there is one', () => {
    const a = arm('a', [attempt({ prompt_id: 'p1', pair_id: 'x' })]);
    const b = arm('b', [
      attempt({ prompt_id: 'p1', pair_id: 'y' }),
      attempt({ prompt_id: 'p1', pair_id: 'x', request_id: 'this' }),
    ]);
    const { pairs, excluded } = pairRecords(a, b);
    expect(pairs.map((pair) => pair.b.request_id)).toEqual(['this']);
    expect(excluded.half_pairs).toBe(1);
  });

  it('join a prompt that occurs several times in order, the first with the first', () => {
    const repeated = (name: string) =>
      arm(
        name,
        [1, 2, 3].map((run_index) => attempt({ run_index })),
      );
    const { pairs } = pairRecords(repeated('a'), repeated('b'));
    expect(pairs.map((pair) => [pair.a.run_index, pair.b.run_index])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  it('without a counterpart are half pairs, left out of both arms and counted', () => {
    const a = arm('a', [attempt({ prompt_id: 'p1' }), attempt({ prompt_id: 'p2' })]);
    const b = arm('b', [attempt({ prompt_id: 'p2' }), attempt({ prompt_id: 'p3' }), attempt({ prompt_id: 'p3' })]);
    const { pairs, excluded } = pairRecords(a, b);
    expect(ids(pairs)).toEqual(['p2']);
    expect(excluded).toEqual({ ...NONE, half_pairs: 3 });
  });

  it("spoilt by the client's own network or by our own stop leave both arms; what the provider did stays", () => {
    const prompts = ['network', 'aborted', 'provider', 'seed dns'];
    const a = arm('a', [
      attempt({ prompt_id: 'network', ok: false, outcome: 'network_error', fault: 'network' }),
      attempt({ prompt_id: 'aborted' }),
      attempt({ prompt_id: 'provider', ok: false, outcome: 'http_error', fault: 'provider' }),
      attempt({ prompt_id: 'seed dns', ok: false, error: 'URLError: nodename nor servname provided' }),
    ]);
    const b = arm(
      'b',
      prompts.map((prompt_id) =>
        prompt_id === 'aborted'
          ? attempt({ prompt_id, ok: false, outcome: 'aborted', fault: 'aborted' })
          : attempt({ prompt_id }),
      ),
    );
    const { pairs, excluded } = pairRecords(a, b);
    expect(ids(pairs)).toEqual(['provider']);
    expect(excluded).toEqual({ ...NONE, network: 2, aborted: 1 });
  });
});

describe('a pair with a fault of the client’s side', () => {
  const failed = (fault: AttemptRecord['fault'], outcome: AttemptRecord['outcome'] = 'http_error') =>
    attempt({ ok: false, outcome, fault });

  it.each(['network', 'aborted', 'auth', 'quota', 'config'] as const)(
    '%s leaves both arms, whichever had it',
    (fault) => {
      for (const [a, b] of [
        [failed(fault), attempt({})],
        [attempt({}), failed(fault)],
        [failed(fault), failed('provider')],
      ] as const) {
        const { pairs, excluded } = pairRecords(arm('a', [a]), arm('b', [b]));
        expect(pairs).toEqual([]);
        expect(excluded).toEqual({ ...NONE, [fault]: 1 });
      }
    },
  );

  it.each(['provider', 'cap', 'timeout'] as const)('%s is none: the pair stays', (fault) => {
    expect(pairRecords(arm('a', [failed(fault)]), arm('b', [attempt({})])).pairs).toHaveLength(1);
  });

  it('is told from the error text where a walkthrough record names no fault', () => {
    const refused = attempt({ ok: false, outcome: null, fault: null, error: 'HTTP 401: no' });
    expect(pairRecords(arm('a', [refused]), arm('b', [attempt({})])).excluded).toEqual({ ...NONE, auth: 1 });
  });
});

describe('the hours between the two requests of a pair', () => {
  it('are the median gap', () => {
    const records = (minutes: number[]) =>
      minutes.map((minute, index) => attempt({ prompt_id: `p${index}`, started_at: at(minute) }));
    const { pairs } = pairRecords(arm('a', records([0, 0, 0])), arm('b', records([30, 1, 60])));
    expect(hoursApart(pairs)).toBeCloseTo(0.5, 12);
    expect(hoursApart([])).toBeNull();
  });
});
