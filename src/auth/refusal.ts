import { option, ParityError, type Phrase, phrase, propertyOf } from '../errors.js';
import type { Environment } from '../ports.js';
import { present } from '../providers/provider.js';
import { plainCause, plainLine } from './cause.js';
import { type IdToken, subjectRemedy } from './oidc.js';

/** What was asked of STS, for the message. */
export interface RoleCall {
  readonly roleArn: string;
  readonly sessionSeconds: number;
  readonly region: string;
  readonly token: IdToken;
}

/** Translates an answer of STS to AssumeRoleWithWebIdentity into an error that names the remedy. */
export function roleRefusal(cause: unknown, call: RoleCall): ParityError {
  const { name, message, status } = awsFault(cause);
  const role = plainLine(call.roleArn);
  const refused = (code: 'AUTH_REFUSED' | 'INVALID_OPTION', text: string | Phrase) =>
    new ParityError(code, text, plainCause(cause));
  switch (name) {
    case 'AccessDenied':
    case 'AccessDeniedException':
      return refused(
        'AUTH_REFUSED',
        `AWS did not let this job assume ${role} (${message}). ${trustRemedy(call.token)}`,
      );
    case 'ExpiredTokenException':
    case 'ExpiredToken':
      return refused(
        'AUTH_REFUSED',
        `AWS found the OIDC token expired (it says until ${until(call.token)}; ${message}): synchronise this machine's clock (NTP) and run again.`,
      );
    case 'InvalidIdentityToken':
    case 'InvalidIdentityTokenException':
      return refused(
        'AUTH_REFUSED',
        `AWS does not accept GitHub's token (${message}): the account of ${role} needs the IAM identity provider https://token.actions.githubusercontent.com with audience "${call.token.audience ?? 'sts.amazonaws.com'}".`,
      );
    case 'IDPRejectedClaim':
    case 'IDPRejectedClaimException':
      return refused(
        'AUTH_REFUSED',
        `GitHub's identity provider rejected the token (${message}). ${trustRemedy(call.token)}`,
      );
    case 'RegionDisabledException':
      return refused(
        'AUTH_REFUSED',
        `STS is not active in ${call.region} for this account: activate it in IAM, Account settings, or choose another region.`,
      );
    case 'ValidationError':
      return refused(
        'INVALID_OPTION',
        phrase`AWS refused the request for ${role}: ${message}. ${validationRemedy(message, call)}`,
      );
    default:
      return serviceFailure(cause, `sts.${call.region}`, status, message);
  }
}

/**
 * Translates a failure of the ordinary AWS credential chain.
 *
 * @param said why each link gave nothing, in its own words
 */
export function chainRefusal(cause: unknown, said: readonly string[], environment: Environment): ParityError {
  const { name, message, status } = awsFault(cause);
  if (name === 'CredentialsProviderError' || name === 'TokenProviderError') {
    const profile = present(environment, 'AWS_PROFILE');
    const reason = chainReason([...said, message], profile);
    const found =
      profile === null
        ? `No AWS credentials for bedrock${reason === null ? '' : ` (${reason})`}`
        : `AWS_PROFILE "${plainLine(profile)}" gives no credentials (${reason ?? message})`;
    const hint = chainHint(reason, profile, environment);
    return new ParityError('MISSING_CREDENTIALS', `${found}: ${hint}${BEDROCK_WAYS}`, plainCause(cause));
  }
  if (status !== null && status >= 400 && status < 500) {
    return new ParityError(
      'AUTH_REFUSED',
      `AWS refused to give credentials (${name}: ${message}): sign in again, or ${BEDROCK_WAYS}`,
      plainCause(cause),
    );
  }
  return serviceFailure(cause, 'the source of the AWS credentials', status, message);
}

/** What a link says where it was not set up at all. */
const NOT_SET_UP =
  /^(?:Unable to find environment variable|Skipping SSO provider|AWS_PROFILE is set|Could not resolve credentials using profile|Profile .* did not contain credential_process|Web identity configuration not specified|EC2 Instance Metadata Service access disabled|Could not load credentials from any providers|The container metadata service cannot be used|AWS_EC2_METADATA_|Not found in |.* not set in )/;
const NO_PROFILE = /^Profile .* (?:could not be found|was not found)/;

/** The words of the first link that was set up and failed; null where none was. */
function chainReason(said: readonly string[], profile: string | null): string | null {
  const reasons = said.map(withoutCommand).filter((reason) => !NOT_SET_UP.test(reason));
  // Without AWS_PROFILE the profile "default" is looked for, and need not be there.
  const found = reasons.find((reason) => profile !== null || !NO_PROFILE.test(reason));
  return found === undefined ? null : plainLine(found);
}

/** Node's error of a failed command repeats the command, which may hold a secret, before what it printed. */
function withoutCommand(reason: string): string {
  if (!reason.startsWith('Command failed:')) return reason;
  const printed = reason.includes('\n') ? reason.slice(reason.indexOf('\n') + 1).trim() : '';
  return `credential_process failed: ${printed === '' ? 'it printed no reason' : printed}`;
}

function chainHint(reason: string | null, profile: string | null, environment: Environment): string {
  if (profile !== null && reason !== null && NO_PROFILE.test(reason))
    return `in ~/.aws/config its section is called [profile ${plainLine(profile)}]; correct it, or `;
  if (profile === null && present(environment, 'AWS_DEFAULT_PROFILE') !== null)
    return 'AWS_DEFAULT_PROFILE is not read here, AWS_PROFILE is; ';
  return '';
}

/** Every way to authenticate to Bedrock, for a message. */
const BEDROCK_WAYS =
  'set BEDROCK_OPENAI_API_KEY or AWS_BEARER_TOKEN_BEDROCK, or AWS_PROFILE, or AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY; in a workflow, give aws-role-arn or bedrock-api-key.';

function trustRemedy(token: IdToken): string {
  return subjectRemedy(token, "the role's trust policy");
}

function until(token: IdToken): string {
  return token.expiresAt?.toISOString() ?? 'an unknown time';
}

function validationRemedy(message: string, call: RoleCall): Phrase {
  return /duration/i.test(message)
    ? phrase`${option('aws-session-duration')} is ${call.sessionSeconds} s: lower it, or raise the role's maximum session duration.`
    : phrase`Check ${option('aws-role-arn')}.`;
}

function serviceFailure(cause: unknown, service: string, status: number | null, message: string): ParityError {
  const how = status === null ? `could not be reached (${message})` : `answered HTTP ${status} (${message})`;
  return new ParityError(
    'SERVICE_FAILED',
    `${service} ${how}: check the region and the network, then run again.`,
    plainCause(cause),
  );
}

interface AwsFault {
  readonly name: string;
  /** One line, no secrets, no full stop. */
  readonly message: string;
  /** Null where no answer came. */
  readonly status: number | null;
}

/** What the AWS SDK throws, read with care: any value may come. */
function awsFault(cause: unknown): AwsFault {
  const status = propertyOf(propertyOf(cause, '$metadata'), 'httpStatusCode');
  const said = [propertyOf(cause, 'message'), propertyOf(cause, 'code')];
  const message = said.find((text): text is string => typeof text === 'string' && text !== '');
  const name = propertyOf(cause, 'name');
  return {
    name: typeof name === 'string' ? name : 'Error',
    message: plainLine(message ?? 'no reason given'),
    status: typeof status === 'number' ? status : null,
  };
}
