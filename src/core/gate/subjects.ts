import { option, ParityError, phrase } from '../../errors.js';
import type { NamedArm } from '../attempt/pairing.js';
import { current } from '../record/baseline.js';
import type { Condition } from './condition.js';

/** What conditions can be about: the arms of a run or of a comparison, and which of them are compared. */
export interface Subjects<
  A extends NamedArm = NamedArm,
  P extends { a: string; b: string } = { a: string; b: string },
> {
  readonly arms: readonly A[];
  readonly pairs: readonly P[];
}

/** A compared pair, and whether the condition names its arms in the other order. */
export interface FoundPair<P> {
  readonly pair: P;
  readonly reversed: boolean;
}

/** The arms that words name: those whose name it is, else those that have every word in their name, provider, model or effort. */
export function armsNamed<A extends NamedArm>(named: string, arms: readonly A[]): A[] {
  const exact = arms.filter(({ arm }) => arm === named);
  if (exact.length > 0) return exact;
  const words = named.split(' ');
  return arms.filter(({ arm, provider, model, effort }) => {
    const own = new Set([...arm.split(' '), provider, model, effort]);
    return words.every((word) => own.has(word));
  });
}

/** The compared pairs of two named arms, in either order; null stands for every pair. */
export function pairsNamed<A extends NamedArm, P extends { a: string; b: string }>(
  named: { readonly a: string; readonly b: string } | null,
  { arms, pairs }: Subjects<A, P>,
): FoundPair<P>[] {
  if (named === null) return pairs.map((pair) => ({ pair, reversed: false }));
  const [first, second] = [named.a, named.b].map((each) => new Set(armsNamed(each, arms).map(({ arm }) => arm)));
  return pairs.flatMap((pair): FoundPair<P>[] => {
    if (first?.has(pair.a) && second?.has(pair.b)) return [{ pair, reversed: false }];
    return first?.has(pair.b) && second?.has(pair.a) ? [{ pair, reversed: true }] : [];
  });
}

/**
 * Refuses conditions about arms that are not there, or that are not compared.
 *
 * @throws ParityError `INVALID_OPTION`
 */
export function refuseUnknownSubjects(conditions: readonly Condition[], subjects: Subjects): void {
  for (const condition of conditions) {
    const problem = problemOf(condition, subjects);
    if (problem === null) continue;
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${option('fail-on')}: ${JSON.stringify(condition.text)} ${problem}.`,
    );
  }
}

function problemOf(condition: Condition, subjects: Subjects): string | null {
  const wanted = condition.kind === 'verdict' ? { kind: 'pair' as const, pair: condition.pair } : ofFigure(condition);
  if (wanted.kind === 'run') return null;
  // A gate is about the run, not about what it is compared with.
  if (wanted.kind === 'arm') return armProblem(wanted.named, { ...subjects, arms: current(subjects.arms) });
  if (wanted.pair !== null) {
    const unknown = armProblem(wanted.pair.a, subjects) ?? armProblem(wanted.pair.b, subjects);
    if (unknown !== null) return unknown;
  }
  return pairsNamed(wanted.pair, subjects).length > 0 ? null : pairProblem(subjects);
}

function ofFigure({ subject }: Extract<Condition, { kind: 'figure' }>) {
  if (subject.kind === 'arm') return { kind: 'arm' as const, named: subject.named };
  if (subject.kind === 'pair') return { kind: 'pair' as const, pair: subject };
  return { kind: 'run' as const };
}

function armProblem(named: string, { arms }: Subjects): string | null {
  if (armsNamed(named, arms).length > 0) return null;
  return `names ${JSON.stringify(named)}, but no arm has this name; the arms are ${listed(arms.map(({ arm }) => arm))}`;
}

function pairProblem({ pairs }: Subjects): string {
  if (pairs.length === 0) return 'asks for two arms, and there is only one; name a second provider, model or effort';
  return `names two arms that are not compared; compared are ${listed(pairs.map(({ a, b }) => `${a} / ${b}`))}`;
}

const MOST_LISTED = 8;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_LISTED);
  return names.length > shown.length ? `${shown.join(', ')} and ${names.length - shown.length} more` : shown.join(', ');
}
