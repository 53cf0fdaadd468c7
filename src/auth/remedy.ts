import { option, type Phrase, phrase } from '../errors.js';
import type { Provider } from '../providers/provider.js';

/**
 * What to do about a 401 or 403, in one line. The body is read for what it hints
 * at and not repeated: it may echo a key.
 *
 * @param bodyText the error body; empty where there was none
 */
export function authRemedy(provider: Provider, status: number, bodyText: string): Phrase {
  const said = `${provider.name} refused the credentials (HTTP ${status})`;
  return phrase`${said}: ${provider.kind === 'bedrock' ? bedrockRemedy(provider, bodyText) : keyRemedy(provider, status, bodyText)}`;
}

const MANTLE_RESOURCE = 'arn:aws:bedrock-mantle:REGION:ACCOUNT:project/*';
const RUNTIME_RESOURCES = 'the inference profile and its foundation models';

/** Mantle answers 401 to a wrong scope, a bad signature and a missing subscription alike, so say all three where the body does not. */
function bedrockRemedy({ sigv4Service }: Provider, body: string): string {
  if (/signature (?:has )?expired|not yet current|RequestTimeTooSkewed|RequestExpired|clock/i.test(body)) {
    return "the signature's time is off by more than 5 minutes; synchronise this machine's clock (NTP).";
  }
  if (/(?:security )?token.{0,40}(?:is|has) expired|ExpiredToken/i.test(body)) {
    return 'the session has expired; sign in again, make a new API key, or use aws-role-arn, which is renewed in mid-run.';
  }
  if (/marketplace|subscri/i.test(body)) {
    return 'the account is not subscribed to the model; call it once as an administrator who may subscribe through AWS Marketplace.';
  }
  const action = /\b(bedrock(?:-mantle)?:[A-Za-z]{1,64})/.exec(body)?.[1];
  if (action !== undefined)
    return `allow ${action} on ${action.startsWith('bedrock-mantle') ? MANTLE_RESOURCE : RUNTIME_RESOURCES} to this role or user.`;
  const isMantle = sigv4Service === 'bedrock-mantle';
  const [call, byKey] = isMantle
    ? ['bedrock-mantle:CreateInference', 'bedrock-mantle:CallWithBearerToken']
    : ['bedrock:InvokeModel and bedrock:InvokeModelWithResponseStream', 'bedrock:CallWithBearerToken'];
  return (
    `check that region and endpoint agree (service ${sigv4Service ?? ''}), that the identity may ${call ?? ''}` +
    ` (with an API key also ${byKey ?? ''}),` +
    ' that the account has subscribed to the model through AWS Marketplace,' +
    " and this machine's clock."
  );
}

function keyRemedy(provider: Provider, status: number, body: string): string {
  const variable = provider.keyVariables[0] ?? 'its key';
  if (/scope|permission/i.test(body))
    return `the key in ${variable} lacks a permission; it needs to write responses (scope api.responses.write).`;
  if (/unsupported_country|country, region/i.test(body))
    return 'the API is not offered where this machine is; run elsewhere.';
  return status === 403
    ? `the project of the key in ${variable} may not use this model; ask its administrator.`
    : `check ${variable}: it is wrong, revoked or of another endpoint.`;
}

/** What to do about a quota that is used up, in one line. */
export function quotaRemedy(provider: Provider, bodyText: string): Phrase {
  if (/insufficient_quota|credit_balance_exhausted|billing/i.test(bodyText)) {
    return phrase`${provider.name} has no credit left for this account (insufficient quota): add credit or raise the budget, then continue with ${option('resume')}.`;
  }
  if (provider.kind === 'bedrock') {
    return phrase`${provider.name} is out of token quota: raise the tokens-per-minute quota of the model in Service Quotas, or lower ${option('max-output-tokens')}, which each request reserves in full.`;
  }
  return phrase`${provider.name} limits the rate: raise the account's limits, lower ${option('concurrency')}, or continue later with ${option('resume')}.`;
}
