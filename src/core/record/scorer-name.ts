/** The scorers that a run can be given. */
export const SCORERS = ['gsm8k', 'exact', 'contains', 'regex', 'none'] as const;

/** Other readings of a GSM8K answer, for the table that shows how much the scorer decides. */
export const SENSITIVITY_SCORERS = ['gsm8k', 'gsm8k-first', 'last-number', 'gsm8k-extended'] as const;

export type ScorerName = (typeof SCORERS)[number] | (typeof SENSITIVITY_SCORERS)[number];
