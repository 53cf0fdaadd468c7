import type { Caps, Spending } from '../core/plan/budget.js';
import type { AttemptRecord } from '../core/record/record.js';
import type { Reached } from '../core/report/markdown/progress.js';
import {
  failureLine,
  leftMs,
  type ProgressState,
  progressBar,
  progressLine,
  progressNote,
  tenthOf,
} from '../core/report/terminal/progress.js';
import type { Log, Watch } from '../ports.js';

export interface ProgressInput {
  readonly log: Log;
  /** The walkthrough's line for every request, in place of the summary lines. */
  readonly verbose: boolean;
  readonly caps: Caps;
  readonly priced: boolean;
  /** What earlier sessions of the run recorded: sums that are called cumulative include it. */
  readonly earlier: readonly AttemptRecord[];
  /** Is told after each request; must return at once. */
  readonly watch?: Watch;
}

/** What the loop knows of its own state. */
export type LoopState = Pick<ProgressState, 'done' | 'total' | 'elapsedMs'> &
  Pick<Reached, 'prompts' | 'plannedPrompts'> & { readonly spent: Spending };

/**
 * Shows how far a run is: on a terminal a bar that is redrawn, elsewhere a line
 * each tenth of the plan; failures as they happen.
 */
export class Progress {
  readonly #input: ProgressInput;
  #tokens = 0;
  #openaiListUsd = 0;
  #doneHere = 0;
  #failed = 0;
  #tenth: number | null = null;

  constructor(input: ProgressInput) {
    this.#input = input;
    for (const record of input.earlier) this.#add(record);
  }

  /**
   * @param total the plan's requests of this record's arm, as the walkthrough counts them
   * @param again true where the request is repeated: it is not done yet
   */
  show(record: AttemptRecord, total: number, again: boolean, reached: LoopState): void {
    this.#add(record);
    if (!again) this.#doneHere += 1;
    if (!record.ok) this.#failed += 1;
    const { log, verbose, caps, priced } = this.#input;
    const state = { ...reached, doneHere: this.#doneHere, failed: this.#failed, caps, priced };
    if (verbose) log.info(progressLine(record, total, this.#tokens, this.#openaiListUsd));
    else if (!record.ok && record.fault !== 'aborted') log.info(failureLine(record));
    const columns = log.columns?.() ?? null;
    if (columns !== null) log.status(progressBar(state, columns - 1));
    else if (!verbose) this.#noteTenth(state);
    this.#input.watch?.({ ...state, leftMs: leftMs(state) });
  }

  #add({ input_tokens, output_tokens, estimated_openai_cost_usd }: AttemptRecord): void {
    this.#tokens += (input_tokens ?? 0) + (output_tokens ?? 0);
    this.#openaiListUsd += estimated_openai_cost_usd ?? 0;
  }

  /** The first record shows at which tenth of the plan a resumed run continues. */
  #noteTenth(state: ProgressState): void {
    const tenth = tenthOf(state);
    this.#tenth ??= tenthOf({ done: state.done - 1, total: state.total });
    if (tenth <= this.#tenth) return;
    this.#tenth = tenth;
    this.#input.log.info(progressNote(state));
  }
}
