import { secretsIn } from '../../auth/secret-variables.js';
import { Secrets } from '../../core/text/redaction.js';
import { asParityError } from '../../errors.js';
import type { OptionTable } from '../../options/tables.js';
import type { Environment } from '../../ports.js';
import { interruption } from '../process/signals.js';
import { type ActionsLog, createActionsLog, maskSecret } from './actions-log.js';
import { input, secretInputs } from './inputs.js';

/** What a step of a workflow is made of. */
export interface Step {
  /** The environment with the secret inputs where a shell would have them. */
  readonly env: Environment;
  /** Those of inputs and environment, and those that the work learns; the runner masks them too. */
  readonly secrets: Secrets;
  readonly log: ActionsLog;
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
  const given = secretInputs(table);
  const env = { ...process.env, ...Object.fromEntries(given) };
  const secrets = new Secrets([...given.values(), ...secretsIn(env), ...accountsIn(env)], maskSecret);
  const log = createActionsLog(secrets);
  const stop = interruption();
  const code = await work({ env, secrets, log, signal: stop.signal }).catch((cause: unknown) => complain(log, cause));
  process.exitCode = stop.exitCode() ?? code;
  setTimeout(() => process.exit(), DRAIN_MS).unref();
}

/** Shows an error as an annotation, its options spelled as inputs. @returns the exit code */
export function complain(log: ActionsLog, cause: unknown): number {
  const error = asParityError(cause);
  log.annotate('error', error.messageFor(input), 'parity-bench');
  return error.exitCode;
}

/** An account id stands in every role's ARN and in the errors of AWS. */
function accountsIn(env: Environment): string[] {
  const account = /^arn:aws[\w-]*:iam::(\d{12}):/.exec(env['INPUT_AWS-ROLE-ARN']?.trim() ?? '')?.[1];
  return account === undefined ? [] : [account];
}
