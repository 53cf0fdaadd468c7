import { secretsIn } from '../../auth/secret-variables.js';
import type { Secrets } from '../../core/text/redaction.js';
import { asParityError } from '../../errors.js';
import type { OptionTable } from '../../options/option.js';
import { parseOptions } from '../../options/parse.js';
import { PUBLISH_OPTIONS } from '../../options/tables/publish.js';
import type { Environment } from '../../ports.js';
import { systemClock } from '../process/clock.js';
import { optimizeLater } from '../process/compiler.js';
import { processSecrets } from '../process/outgoing.js';
import { interruption } from '../process/signals.js';
import { type ActionsLog, createActionsLog, maskSecret } from './actions-log.js';
import { aboutGiven, type GivenPull, refuseShortSha } from './given-pull.js';
import { input, inputsHash, readInputs, secretInputs } from './inputs.js';
import { Publisher, type PublishOptions } from './publisher.js';
import { readWorkflow, type Workflow } from './workflow.js';

/** What a step of a workflow is made of. */
export interface Step {
  readonly workflow: Workflow;
  readonly publisher: Publisher;
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
  optimizeLater();
  const given = secretInputs(table);
  const env = { ...process.env, ...Object.fromEntries(given) };
  const secrets = processSecrets;
  secrets.tell(maskSecret);
  for (const secret of [...given.values(), ...secretsIn(env), ...accountsIn(env)]) secrets.learn(secret);
  const log = createActionsLog();
  const stop = interruption();
  const options = publishOptions();
  const workflow = aboutGiven(await readWorkflow(env), options);
  const publisher = new Publisher({
    workflow,
    options,
    inputsHash: inputsHash(table),
    log,
    clock: systemClock,
    stop: stop.signal,
  });
  const step: Step = { workflow, publisher, env, secrets, log, signal: stop.signal };
  const code = await work(step).catch((cause: unknown) => endedEarly(step, cause));
  process.exitCode = stop.exitCode() ?? code;
  setTimeout(() => process.exit(), DRAIN_MS).unref();
}

/** Shows an error as an annotation, its options spelled as inputs. @returns the exit code */
export function complain(log: ActionsLog, cause: unknown): number {
  const error = asParityError(cause);
  log.annotate('error', error.messageFor(input), 'parity-bench');
  return error.exitCode;
}

/** Nothing was published yet: says so where a result would have been. @returns the exit code */
async function endedEarly({ publisher, log }: Step, cause: unknown): Promise<number> {
  const exitCode = complain(log, cause);
  await publisher.end(asParityError(cause).messageFor(input));
  return exitCode;
}

/** The inputs about publishing; where one of them is refused, the work says so, and nothing is posted. */
function publishOptions(): PublishOptions & GivenPull {
  try {
    const options = parseOptions(PUBLISH_OPTIONS, readInputs(PUBLISH_OPTIONS));
    refuseShortSha(options);
    return options;
  } catch {
    return {
      ...{ githubToken: null, comment: 'off', commentKey: null, commentOn: 'always', commitStatus: false },
      ...{ retentionDays: null, reportIssue: null, prNumber: null, sha: null },
    };
  }
}

/** An account id stands in every role's ARN and in the errors of AWS. */
function accountsIn(env: Environment): string[] {
  const account = /^arn:aws[\w-]*:iam::(\d{12}):/.exec(env['INPUT_AWS-ROLE-ARN']?.trim() ?? '')?.[1];
  return account === undefined ? [] : [account];
}
