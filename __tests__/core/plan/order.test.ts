import { describe, expect, it } from '@jest/globals';
import { orderOf } from '../../../src/core/plan/order.js';

const firsts = (order: number[][], arm: number) => order.filter((row) => row[0] === arm).length;

describe('the order within pairs', () => {
  it('is the same for the same seed and another for another', () => {
    expect(orderOf(50, 2, 7)).toEqual(orderOf(50, 2, 7));
    expect(orderOf(50, 2, 7)).not.toEqual(orderOf(50, 2, 8));
  });

  it('holds every arm exactly once in every pair', () => {
    for (const arms of [1, 2, 3, 5]) {
      for (const row of orderOf(40, arms, 1)) {
        expect([...row].sort()).toEqual(Array.from({ length: arms }, (_, arm) => arm));
      }
    }
  });

  it('never lets one of two arms be first more than three times ahead, wherever a run stops', () => {
    let furthest = 0;
    for (let seed = 0; seed < 200; seed++) {
      let ahead = 0;
      for (const row of orderOf(120, 2, seed)) {
        ahead += row[0] === 0 ? 1 : -1;
        furthest = Math.max(furthest, Math.abs(ahead));
      }
    }
    expect(furthest).toBe(3);
  });

  it('puts each of four arms first about equally often', () => {
    const order = orderOf(1200, 4, 3);
    for (const arm of [0, 1, 2, 3]) expect(Math.abs(firsts(order, arm) - 300)).toBeLessThanOrEqual(3);
  });

  it('cannot be foreseen from the pair before: both AB and BA follow AB', () => {
    const order = orderOf(4000, 2, 11);
    const followers = order.filter((_, index) => index > 0 && order[index - 1]?.[0] === 0);
    const share = firsts(followers, 0) / followers.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.5);
  });
});
