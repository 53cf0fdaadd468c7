import type { ArmSettings } from './settings.js';

/** One prompt of a dataset, ready to be sent. */
export interface Prompt {
  /** e.g. `gsm8k-test-0`; the index is that of the dataset's row. */
  readonly id: string;
  /** What is sent as the user message. */
  readonly text: string;
  /** The reference answer as the dataset gives it; null where there is none. */
  readonly expected: string | null;
}

/** One request that is to be made. */
export interface PlannedAttempt {
  readonly arm: ArmSettings;
  readonly prompt: Prompt;
  /** 0-based position in the selection. */
  readonly promptIndex: number;
  /** 1-based position in the arm's own sequence, warm-ups first. */
  readonly runIndex: number;
  /** The same in every arm; null for a warm-up. */
  readonly pairId: string | null;
  readonly orderInPair: number | null;
  readonly warmup: boolean;
}
