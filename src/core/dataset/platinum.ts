import { finalAnswer, normalizeAnswer } from '../score/gsm8k.js';

/**
 * GSM8K-Platinum (madrylab/gsm8k-platinum, MIT; Vendrow, Vendrow, Beery and
 * Madry, "Do Large Language Model Benchmarks Test Reliability?", 2025) as a
 * difference from GSM8K's test split: questions that it dropped as ambiguous or
 * broken, and answers that it corrected. 0-based rows of `test.jsonl`.
 */
export type PlatinumLabel =
  | { readonly status: 'kept' }
  | { readonly status: 'removed' }
  /** `contested`: the correction itself is disputed. */
  | { readonly status: 'relabelled'; readonly answer: string; readonly contested: boolean };

export const REMOVED: ReadonlySet<number> = new Set([
  4, 12, 16, 40, 62, 78, 85, 93, 100, 114, 119, 146, 152, 161, 174, 184, 186, 187, 195, 227, 231, 234, 241, 245, 252,
  255, 258, 267, 272, 280, 293, 304, 306, 337, 340, 353, 368, 371, 380, 398, 406, 409, 410, 423, 425, 466, 510, 515,
  517, 526, 527, 539, 542, 552, 611, 638, 652, 671, 675, 689, 696, 709, 711, 717, 768, 780, 782, 796, 814, 835, 852,
  854, 873, 877, 880, 894, 902, 912, 926, 951, 956, 962, 973, 984, 989, 997, 1001, 1028, 1042, 1046, 1048, 1059, 1067,
  1074, 1082, 1104, 1119, 1161, 1163, 1176, 1179, 1183, 1187, 1192, 1193, 1198, 1223, 1227, 1288, 1298,
]);

export const RELABELLED: ReadonlyMap<number, { readonly original: string; readonly answer: string }> = new Map([
  [288, { original: '3', answer: '4' }],
  [403, { original: '81', answer: '135' }],
  [454, { original: '150', answer: '240' }],
  [649, { original: '162000', answer: '160000' }],
  [749, { original: '3', answer: '6' }],
  [823, { original: '14', answer: '18' }],
  [952, { original: '360', answer: '1800' }],
  [1035, { original: '35', answer: '40' }],
  [1071, { original: '251', answer: '257' }],
  [1309, { original: '2280', answer: '2180' }],
]);

export const CONTESTED: ReadonlySet<number> = new Set([288, 1071]);

/**
 * What Platinum says of a prompt. What is no row of GSM8K's test split is kept
 * as it is; so is a row whose reference answer is not the one that was
 * corrected, for then it comes from another file.
 *
 * @param expected the reference answer that the record carries
 */
export function platinumLabel(promptId: string, expected: string | null): PlatinumLabel {
  const row = Number(/^gsm8k-test-(0|[1-9]\d{0,3})$/.exec(promptId)?.[1] ?? NaN);
  if (REMOVED.has(row)) return { status: 'removed' };
  const corrected = RELABELLED.get(row);
  if (corrected === undefined || finalOf(expected) !== corrected.original) return { status: 'kept' };
  return { status: 'relabelled', answer: corrected.answer, contested: CONTESTED.has(row) };
}

function finalOf(expected: string | null): string | null {
  const answer = expected === null ? null : finalAnswer(expected);
  return answer === null ? null : normalizeAnswer(answer);
}
