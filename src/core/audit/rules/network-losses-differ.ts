import { binomialCdf } from '../../statistics/binomial.js';
import { probability } from '../../text/numbers.js';
import { type LossCount, lossesOfBoth } from '../network-losses.js';
import { type Detection, examplesOf, type Rule, shareOf } from '../rule.js';

/** By chance alone losses split so unevenly less often than this. */
const LEVEL = 0.05;

export const networkLossesDiffer: Rule = {
  id: 'network_losses_differ',
  family: 'truth of "ok"',
  severity: 'warning',
  effect: 'qualifies',
  meaning:
    'Attempts that were lost on what is taken for the client’s own network, and asked again, concern one arm far more than the other, although both were asked at the same time.',
  brief: () => 'one arm lost more attempts on the network',
  consequence:
    'Qualifies the verdict on reliability: these losses leave both arms, but a provider that resets connections under load causes them as well.',
  remedy: 'Look at the lost attempts in the records; measure from another network, and ask the provider about resets.',
  check: ({ pairs }) => pairs.flatMap(({ names, a, b }) => unevenLosses(names, ...lossesOfBoth(a, b))),
};

function unevenLosses(names: readonly [string, string], a: LossCount, b: LossCount): Detection[] {
  const p = splitProbability(a, b);
  if (p === null || p >= LEVEL) return [];
  const told = [a, b].map(({ episodes, attempts }) => shareOf(episodes.length, attempts));
  const message = `${names[0]} lost ${told[0]} attempts on the network, ${names[1]} ${told[1]} in the same time (p = ${probability(p)}; losses in a row count once): a network that both use loses alike.`;
  const lost = [...a.episodes, ...b.episodes];
  const common = { arm: null, pair: names, count: lost.length, of: a.attempts + b.attempts };
  return [{ ...common, examples: examplesOf(lost), message }];
}

/**
 * How often chance alone splits all losses at least so unevenly, in proportion to
 * the attempts: the exact conditional binomial test of two rates, two-sided by
 * doubling (Przyborowski and Wilenski 1940). Null where nothing was lost.
 */
function splitProbability(a: LossCount, b: LossCount): number | null {
  const lost = a.episodes.length + b.episodes.length;
  if (lost === 0 || a.attempts === 0 || b.attempts === 0) return null;
  const share = a.attempts / (a.attempts + b.attempts);
  const atMost = binomialCdf(a.episodes.length, lost, share);
  const atLeast = 1 - binomialCdf(a.episodes.length - 1, lost, share);
  return Math.min(1, 2 * Math.min(atMost, atLeast));
}
