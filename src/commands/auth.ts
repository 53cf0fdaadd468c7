import { authorizerFor } from '../auth/authorizer.js';
import { authReport } from '../auth/report.js';
import { systemClock } from '../effects/process/clock.js';
import { parseOptions } from '../options/parse.js';
import { AUTH_OPTIONS } from '../options/tables/provider.js';
import type { CommandContext } from '../prepare/context.js';
import { endpointOf } from '../providers/endpoint.js';
import { providerOf } from '../providers/lookup.js';
import { baseUrlsOf } from '../providers/named-values.js';

/** `auth`: how each provider would be authenticated, by header names. Calls no model. */
export async function authCommand(context: CommandContext): Promise<number> {
  const options = parseOptions(AUTH_OPTIONS, context.raw);
  const urls = baseUrlsOf(options.baseUrl, options.provider);
  for (const name of options.provider) {
    const provider = providerOf(name);
    const endpoint = endpointOf(
      provider,
      { model: provider.defaultModel ?? 'none', region: options.region, baseUrl: urls.get(name) ?? null },
      context.env,
    );
    const authorizer = await authorizerFor(provider, context.env, {
      region: endpoint.region,
      roleArn: null,
      sessionSeconds: 3600,
      sessionName: 'parity-bench',
      getIdToken: null,
      clock: systemClock,
      warn: context.log.warn,
      secrets: context.secrets,
    });
    const lines = await authReport(endpoint, authorizer, systemClock.now());
    context.print([...(options.provider.length > 1 ? [`provider=${name}`] : []), ...lines].join('\n'));
  }
  return 0;
}
