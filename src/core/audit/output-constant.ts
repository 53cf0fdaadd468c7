import { type Constant, majority, outputLayoutTokens } from '../price/tokens.js';
import { canonicalModel } from '../record/model.js';

/** What the answers of one arm show of how their tokens were counted. */
export interface ArmResiduals {
  readonly model: string;
  /** output − reasoning − o200k(answer), one an answer; null where unknown. */
  readonly residuals: readonly (number | null)[];
  /** True where text that came twice explains why the answer at a place has so many tokens more than were billed. */
  readonly isRepeated: (place: number, excess: number) => boolean;
}

/** The residual of a sound answer. */
export interface OutputConstant {
  /** What the arm's answers are held against; null where its tokens are no count of its texts, or none can be known. */
  readonly value: number | null;
  /** What the model's published answers, or another arm of the model, show; null where nothing does. */
  readonly expected: number | null;
}

/** From so many answers on, a share of them is no accident. */
const ENOUGH_ANSWERS = 10;
/** An arm of which this share agrees in another value than expected may lay its answers out otherwise. */
const ALMOST_ALL = 0.9;
/** Where this share of answers fits exactly, it does not fit by chance. */
const MORE_THAN_CHANCE = 0.25;
/** Answers that are fewer than this share of an arm are an exception in it. */
const FEW = 0.1;
/** Answers that are searched for repeated text before an arm's tokens are called no count of its texts. */
const SAMPLE = 20;

/**
 * The constant of each arm. What is published of the model comes first, then what
 * a sound arm of the model shows, then what most of the arm's own answers share:
 * an arm whose answers are mostly unsound must not become its own measure.
 */
export function outputConstants(arms: readonly ArmResiduals[]): OutputConstant[] {
  const own = arms.map(({ residuals }) => majority(residuals));
  return arms.map((arm, index) => {
    const shown = shownByOthers(arms, own, index);
    const expected =
      outputLayoutTokens(arm.model) ?? (share(shown) >= share(own[index]) ? (shown?.value ?? null) : null);
    const isShown = expected !== null && shown?.value === expected;
    return { expected, value: constantOf(arm, own[index] ?? null, expected, isShown) };
  });
}

/** What the soundest other arm of the model shows. */
function shownByOthers(
  arms: readonly ArmResiduals[],
  own: readonly (Constant | null)[],
  index: number,
): Constant | null {
  const model = canonicalModel(arms[index]?.model ?? '');
  return own.reduce<Constant | null>((best, constant, other) => {
    const isPeer = other !== index && canonicalModel(arms[other]?.model ?? '') === model;
    return isPeer && share(constant) > share(best) ? constant : best;
  }, null);
}

function share(constant: Constant | null | undefined): number {
  return constant == null ? 0 : constant.count / constant.of;
}

function constantOf(arm: ArmResiduals, own: Constant | null, expected: number | null, isShown: boolean): number | null {
  if (expected === null) return own?.value ?? null;
  if (own !== null && isOwnLayout(arm, own, expected)) return own.value;
  return countsTexts(arm, expected, isShown) ? expected : null;
}

/** True where almost all answers deviate by the same number of tokens, and not by text that came twice. */
function isOwnLayout(arm: ArmResiduals, own: Constant, expected: number): boolean {
  if (own.value === expected || own.of < ENOUGH_ANSWERS || share(own) < ALMOST_ALL) return false;
  return (
    own.value > expected ||
    !mostRepeated(
      arm,
      placesWhere(arm, (residual) => residual === own.value),
      expected,
    )
  );
}

/**
 * False where the tokens billed are no count of the texts: no more answers fit than
 * may by chance, and either an excess that no repeated text explains, or too little text in every
 * arm, speaks against it.
 *
 * @param isShown whether the answers of another arm show the constant
 */
function countsTexts(arm: ArmResiduals, expected: number, isShown: boolean): boolean {
  const known = placesWhere(arm, () => true).length;
  const excessive = placesWhere(arm, (residual) => residual < expected);
  const fitting = placesWhere(arm, (residual) => residual === expected).length;
  if (known < ENOUGH_ANSWERS || fitting >= MORE_THAN_CHANCE * known) return true;
  return excessive.length < FEW * known ? isShown : mostRepeated(arm, excessive, expected);
}

function placesWhere({ residuals }: ArmResiduals, holds: (residual: number) => boolean): number[] {
  return residuals.flatMap((residual, place) => (residual !== null && holds(residual) ? [place] : []));
}

function mostRepeated({ residuals, isRepeated }: ArmResiduals, places: readonly number[], expected: number): boolean {
  const step = Math.max(1, Math.floor(places.length / SAMPLE));
  const sample = places.filter((_, index) => index % step === 0).slice(0, SAMPLE);
  const repeated = sample.filter((place) => isRepeated(place, expected - (residuals[place] as number)));
  return 2 * repeated.length >= sample.length;
}
