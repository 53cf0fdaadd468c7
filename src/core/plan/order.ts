import { Random } from '../statistics/random.js';

/**
 * Who goes first in each pair: permuted blocks from a recorded seed.
 *
 * A block is one, two or three Latin squares, rows shuffled: with two arms that
 * is blocks of 2, 4 or 6 pairs in which AB and BA are equally frequent; with
 * more arms every arm stands at every position equally often. Varying the block's
 * size keeps the order from being predictable, ending each block balanced keeps
 * a run that stops early balanced to within half a block.
 *
 * @returns for each pair the arms' indexes in the order of their requests
 */
export function orderOf(pairs: number, arms: number, seed: number): number[][] {
  const random = new Random(seed, `order of ${arms} arms`);
  const order: number[][] = [];
  while (order.length < pairs) order.push(...block(arms, random));
  return order.slice(0, pairs);
}

function block(arms: number, random: Random): number[][] {
  const squares = 1 + random.below(3);
  const rows: number[][] = [];
  for (let square = 0; square < squares; square++) rows.push(...latinSquare(arms, random));
  return random.shuffle(rows);
}

/** A cyclic square under a random relabelling: each arm once in each row and each position. */
function latinSquare(arms: number, random: Random): number[][] {
  const labels = random.shuffle(Array.from({ length: arms }, (_, arm) => arm));
  return labels.map((_, shift) => labels.map((_, position) => labels[(position + shift) % arms] as number));
}
