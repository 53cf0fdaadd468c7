import type { Secrets } from '../core/text/redaction.js';
import { option, ParityError, phrase } from '../errors.js';
import type { Clock, Environment } from '../ports.js';
import { present } from '../providers/provider.js';
import type { FetchCredentials } from './credentials.js';
import { freshIdToken, type GetIdToken, type IdTokenUse } from './oidc.js';
import { roleRefusal } from './refusal.js';

/** An IAM role that a workflow assumes through GitHub's OIDC. */
export interface RoleRequest {
  readonly arn: string;
  /** Lifetime of a session, 900 to 43,200. */
  readonly sessionSeconds: number;
  /** Names the session in CloudTrail; characters that AWS does not take become hyphens. */
  readonly sessionName: string;
  readonly getIdToken: GetIdToken;
}

export interface RoleParts {
  readonly region: string;
  readonly environment: Environment;
  readonly clock: Clock;
  readonly secrets: Secrets;
}

/** The audience that AWS expects. */
const FOR_AWS = {
  audience: 'sts.amazonaws.com',
  option: 'aws-role-arn',
  instead: 'bedrock-api-key',
  needsClock: true,
} as const satisfies IdTokenUse;

const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/;

/**
 * Assumes the role again at each call: a fresh OIDC token, then
 * AssumeRoleWithWebIdentity.
 *
 * @throws ParityError `INVALID_OPTION` at once where the ARN is none; the
 *   returned function throws what `freshIdToken` and `roleRefusal` give
 */
export function roleCredentials(role: RoleRequest, parts: RoleParts): FetchCredentials {
  if (!ROLE_ARN.test(role.arn)) {
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${option('aws-role-arn')} is no role; arn:aws:iam::ACCOUNT:role/NAME was expected.`,
    );
  }
  const { region } = parts;
  const { arn: roleArn, sessionSeconds } = role;
  return async () => {
    const token = await freshIdToken(role.getIdToken, FOR_AWS, parts);
    const { fromWebToken } = await import('@aws-sdk/credential-providers');
    const assume = fromWebToken({
      roleArn,
      roleSessionName: role.sessionName
        .replace(/[^\w+=,.@-]/g, '-')
        .slice(0, 64)
        .padEnd(2, '-'),
      webIdentityToken: token.jwt,
      durationSeconds: sessionSeconds,
      clientConfig: {
        region,
        ...endpointOf(parts.environment),
        requestHandler: { connectionTimeout: 5_000, requestTimeout: 10_000 },
      },
    });
    const session = await assume().catch((cause: unknown) => {
      throw roleRefusal(cause, { roleArn, sessionSeconds, region, token });
    });
    const { accessKeyId, secretAccessKey, sessionToken = null, expiration = null, accountId = null } = session;
    const source = `the role ${roleArn}, by GitHub's OIDC token`;
    return { accessKeyId, secretAccessKey, sessionToken, expiration, accountId, source };
  };
}

/** The variable by which the AWS SDK lets STS be elsewhere. */
function endpointOf(environment: Environment): { endpoint?: string } {
  const endpoint = present(environment, 'AWS_ENDPOINT_URL_STS');
  return endpoint === null ? {} : { endpoint };
}
