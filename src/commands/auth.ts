import { authReport } from '../auth/auth-report.js';
import { authorizerFor, SharedCredentials } from '../auth/authorizer.js';
import { systemClock } from '../effects/process/clock.js';
import { asParityError, type ParityError } from '../errors.js';
import { type OptionValues } from '../options/option.js';
import { parseOptions } from '../options/parse.js';
import { AUTH_OPTIONS } from '../options/tables/provider.js';
import type { CommandContext } from '../prepare/context.js';
import { combined } from '../prepare/faults.js';
import { additionsOf } from '../providers/additions.js';
import { endpointOf } from '../providers/endpoint.js';
import { providerOf } from '../providers/lookup.js';
import { baseUrlsOf } from '../providers/named-values.js';

type AuthOptions = OptionValues<typeof AUTH_OPTIONS>;

/**
 * `auth`: how each provider would be authenticated, by header names, and from
 * which variable, profile or role. Calls no model; what is missing is reported
 * for all providers at once.
 */
export async function authCommand(context: CommandContext): Promise<number> {
  const options = parseOptions(AUTH_OPTIONS, context.raw);
  const awsCredentials = new SharedCredentials();
  const faults: ParityError[] = [];
  for (const name of new Set(options.provider)) {
    const lines = await linesOf(name, options, awsCredentials, context).catch(asParityError);
    if (lines instanceof Error) faults.push(lines);
    else context.print([...(options.provider.length > 1 ? [`provider=${name}`] : []), ...lines].join('\n'));
  }
  const fault = combined(faults);
  if (fault !== null) throw fault;
  return 0;
}

async function linesOf(
  name: string,
  options: AuthOptions,
  awsCredentials: SharedCredentials,
  { env, log, secrets }: CommandContext,
): Promise<string[]> {
  const provider = providerOf(name);
  const asked = {
    model: provider.defaultModel ?? 'none',
    region: options.region,
    baseUrl: baseUrlsOf(options.baseUrl, options.provider).get(name) ?? null,
    headers: additionsOf('header', options.header, options.provider, env).get(name) ?? [],
    query: additionsOf('query', options.query, options.provider, env).get(name) ?? [],
    allowHttp: options.allowHttp,
  };
  const endpoint = endpointOf(provider, asked, env);
  const authorizer = await authorizerFor(provider, env, {
    region: endpoint.region,
    roleArn: null,
    sessionSeconds: 3600,
    sessionName: 'parity-bench',
    getIdToken: null,
    awsCredentials,
    clock: systemClock,
    warn: log.warn,
    secrets,
  });
  return authReport(endpoint, authorizer, systemClock.now());
}
