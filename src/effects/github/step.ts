import { error as annotateError } from '@actions/core';
import { createRedactor } from '../../core/text/redaction.js';
import { asParityError } from '../../errors.js';
import type { OptionTable } from '../../options/tables.js';
import { interruption } from '../process/signals.js';
import { maskSecrets } from './actions-log.js';
import { secretInputs } from './inputs.js';

/** What a step of a workflow is made of: its secrets masked, its end watched. */
export interface Step {
  /** The environment with the secret inputs where a shell would have them. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal;
}

/** How long output may still drain once all is said. The artifact client can't be stopped, so the process is. */
const DRAIN_MS = 250;

/**
 * Runs an action's work. Secrets are masked before it begins; what it throws
 * becomes one annotation and an exit code, never a stack.
 *
 * @param work resolves to the exit code
 */
export async function runStep(table: OptionTable, work: (step: Step) => Promise<number>): Promise<void> {
  const secrets = secretInputs(table);
  maskSecrets(process.env, [...secrets.values()]);
  const stop = interruption();
  const env = { ...process.env, ...Object.fromEntries(secrets) };
  const code = await work({ env, signal: stop.signal }).catch((cause: unknown) => annotated(cause, secrets.values()));
  process.exitCode = stop.exitCode() ?? code;
  setTimeout(() => process.exit(), DRAIN_MS).unref();
}

function annotated(cause: unknown, secrets: Iterable<string>): number {
  const error = asParityError(cause);
  annotateError(createRedactor(secrets)(error.message), { title: 'parity-bench' });
  return error.exitCode;
}
