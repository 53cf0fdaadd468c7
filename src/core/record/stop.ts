/**
 * Why a run ended before its plan was done: a closed set, safe to print, to
 * compare and to pass to a shell. The message beside a code may hold words of
 * a server; the code never does.
 */
export const STOP_CODES = [
  'certain',
  'max-billable-tokens',
  'max-cost-usd',
  'max-duration-minutes',
  'max-consecutive-failures',
  'max-consecutive-missing-usage',
  'interrupted',
  'auth-refused',
  'quota-exhausted',
  'request-refused',
  'network-down',
  'client-exhausted',
  'disk-failed',
  'service-failed',
  'bad-input',
  'internal-error',
] as const;
export type StopCode = (typeof STOP_CODES)[number];

/** Why a run ended before its plan was done. */
export interface Stop {
  readonly code: StopCode;
  /** One line for people; may hold what a server wrote. */
  readonly message: string;
}
