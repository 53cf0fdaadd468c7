import { grouped } from '../core/text/numbers.js';
import type { Dataset } from '../effects/dataset/dataset.js';
import { requireWritable } from '../effects/files/directory.js';
import { reach } from '../effects/http/reach.js';
import { systemClock } from '../effects/process/clock.js';
import { asParityError, ParityError, phrase } from '../errors.js';
import type { RunOptions } from '../options/tables/run.js';
import type { Environment } from '../ports.js';
import { proxyVariable } from '../providers/proxy.js';
import type { ArmParts } from './arms.js';
import { refuseSmallCaps } from './caps.js';
import { combined } from './faults.js';
import { settingsOf } from './settings.js';
import { type SignInContext, signIn } from './sign-in.js';

/** What was looked at, a line each, and everything that a run would lack. */
export interface Preflight {
  readonly lines: readonly string[];
  readonly error: ParityError | null;
}

/** One thing that a run needs: what is said of it, and what is wrong with it. */
interface Check {
  readonly line: string;
  readonly fault: ParityError | null;
}

/** The longest that one connection may take, ms. */
const REACH_TIMEOUT_MS = 5_000;

/**
 * Checks all that a run needs before its first request: directory, caps, keys and
 * endpoints. Sends no request to a model; credentials of AWS are fetched, and each
 * endpoint is connected to.
 *
 * @param context `withheld` says why keys are not there to be checked, or is null
 */
export async function preflight(
  options: RunOptions,
  dataset: Dataset,
  arms: readonly ArmParts[],
  context: SignInContext & { readonly withheld: string | null },
): Promise<Preflight> {
  const checks = [
    await directoryCheck(options),
    capsCheck(options, dataset, arms),
    ...(await providerChecks(options, arms, context)),
  ];
  const faults = checks.flatMap(({ fault }) => (fault === null ? [] : [fault]));
  return {
    lines: ['preflight:', ...checks.map(({ line }) => `  ${line}`)],
    error: asBadInput(combined(faults)),
  };
}

async function directoryCheck({ outputDir }: RunOptions): Promise<Check> {
  const fault = await requireWritable(outputDir).then(() => null, asParityError);
  return { line: `directory ${outputDir}: ${fault === null ? 'can be written' : "can't be written"}`, fault };
}

function capsCheck(options: RunOptions, dataset: Dataset, arms: readonly ArmParts[]): Check {
  // How an arm is authenticated makes no difference to a cap.
  const armSettings = arms.map(({ settings }) => ({ ...settings, auth_mode: 'bearer' as const }));
  const settings = settingsOf(options, armSettings, dataset, {
    runId: 'dry-run',
    now: systemClock.now(),
    workflowRun: null,
    workflowJob: null,
  });
  const prices = new Map(arms.map(({ settings: { arm }, price }) => [arm, price]));
  const fault = faultOf(() => refuseSmallCaps(settings, dataset.prompts, prices));
  return { line: `caps: ${fault === null ? 'enough for warm-ups and one pair' : 'too small for one pair'}`, fault };
}

/** The embedded endpoint has keys of its own and runs on this machine. */
async function providerChecks(
  options: RunOptions,
  arms: readonly ArmParts[],
  context: SignInContext & { readonly withheld: string | null },
): Promise<Check[]> {
  if (options.simulate) return [{ line: 'keys and endpoints: none needed (simulated)', fault: null }];
  if (context.withheld !== null) {
    return [{ line: `keys and endpoints: not checked; ${context.withheld}`, fault: null }];
  }
  return [...(await keyChecks(arms, context)), ...(await endpointChecks(arms, context.env))];
}

async function keyChecks(arms: readonly ArmParts[], context: SignInContext): Promise<Check[]> {
  return (await signIn(arms, context)).map(({ provider, result }) =>
    result instanceof Error
      ? { line: `credentials of ${provider}: missing or refused`, fault: result }
      : {
          line: `credentials of ${provider}: there (${result.mode}); the first request shows whether they are accepted`,
          fault: null,
        },
  );
}

/** Each origin once, all at the same time. */
async function endpointChecks(arms: readonly ArmParts[], env: Environment): Promise<Check[]> {
  const origins = new Set(arms.map(({ endpoint }) => new URL(endpoint.baseUrl).origin));
  return Promise.all([...origins].map((origin) => endpointCheck(origin, env)));
}

async function endpointCheck(origin: string, env: Environment): Promise<Check> {
  const variable = proxyVariable(origin, env);
  if (variable !== null) {
    return { line: `endpoint ${origin}: not checked, since requests go through ${variable}`, fault: null };
  }
  const reached = await reach(origin, REACH_TIMEOUT_MS);
  if (reached.kind === 'reached') {
    const { handshake, ms } = reached;
    return {
      line: `endpoint ${origin}: reached (${handshake} in ${grouped(ms)} ms; no request was sent)`,
      fault: null,
    };
  }
  const fault = new ParityError(
    'INVALID_OPTION',
    phrase`${origin} can't be reached from here (${reached.code}); check the address, DNS and the connection.`,
  );
  return { line: `endpoint ${origin}: can't be reached (${reached.code})`, fault };
}

function faultOf(check: () => void): ParityError | null {
  try {
    check();
    return null;
  } catch (cause) {
    return asParityError(cause);
  }
}

/** Nothing was spent, whatever is missing: exit code 2. */
function asBadInput(error: ParityError | null): ParityError | null {
  return error === null || error.exitCode === 2 ? error : new ParityError('INVALID_OPTION', error.phrase, error);
}
