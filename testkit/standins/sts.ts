import { randomBytes } from 'node:crypto';
import { type Answer, type Received, type StandIn, startLoopback } from './loopback.js';

/** Credentials that the stand-in handed out; `expiresAt` in milliseconds since the epoch. */
export interface IssuedSession {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiresAt: number;
}

/** One call of AssumeRoleWithWebIdentity, as it arrived. */
export interface StsCall {
  readonly roleArn: string;
  readonly sessionName: string;
  readonly durationSeconds: number;
  /** Claims of the web identity token. */
  readonly claims: Readonly<Record<string, unknown>>;
  /** The error code that it was answered with; null where a session was given. */
  readonly refused: string | null;
}

export interface StsOptions {
  /** How long a session truly lives; what the caller asked for is checked and otherwise ignored. */
  readonly lifetimeSeconds?: number;
  /** What the role's trust policy allows as `sub`. Default: anything. */
  readonly trustedSub?: RegExp;
  /** Of the role, as an administrator set it. */
  readonly maxSessionSeconds?: number;
}

/**
 * STS as far as a role assumed by web identity needs it: checks the call as the
 * real service does and answers in its XML.
 */
export interface StsStandIn extends StandIn {
  readonly calls: readonly StsCall[];
  /** Every session handed out, by access key id: an endpoint can check signatures against it. */
  readonly sessions: ReadonlyMap<string, IssuedSession>;
  /** What it answers instead, while set: `stsError(…)`, an outage; told the caller's token, it may answer one call and not the next. */
  failure: Answer | ((token: string) => Answer | null) | null;
  /** May be changed in the middle of a run. */
  lifetimeSeconds: number;
}

export async function startSts(options: StsOptions = {}): Promise<StsStandIn> {
  const { trustedSub = /./, maxSessionSeconds = 43_200 } = options;
  const calls: StsCall[] = [];
  const sessions = new Map<string, IssuedSession>();
  const state = { failure: null as StsStandIn['failure'], lifetimeSeconds: options.lifetimeSeconds ?? 3600 };
  const standIn = await startLoopback((request) => {
    const call = callOf(request);
    const refusal = failureFor(state.failure, request) ?? refusalOf(request, call, trustedSub, maxSessionSeconds);
    calls.push({
      ...call,
      refused: refusal === null ? null : (/<Code>(.*)<\/Code>/.exec(String(refusal.body))?.[1] ?? 'failure'),
    });
    if (refusal !== null) return refusal;
    const session = newSession(state.lifetimeSeconds);
    sessions.set(session.accessKeyId, session);
    return { headers: { 'content-type': 'text/xml' }, body: sessionXml(session, call) };
  });
  return Object.assign(state, standIn, { calls, sessions });
}

function failureFor(failure: StsStandIn['failure'], { body }: Received): Answer | null {
  return typeof failure === 'function' ? failure(new URLSearchParams(body).get('WebIdentityToken') ?? '') : failure;
}

/** An error in the shape of the AWS query protocol. `Sender` faults are the caller's. */
export function stsError(status: number, code: string, message: string): Answer {
  const type = status < 500 ? 'Sender' : 'Receiver';
  return {
    status,
    headers: { 'content-type': 'text/xml' },
    body:
      `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">\n  <Error>\n    <Type>${type}</Type>\n    <Code>${code}</Code>\n` +
      `    <Message>${message}</Message>\n  </Error>\n  <RequestId>${requestId()}</RequestId>\n</ErrorResponse>\n`,
  };
}

function callOf(request: Received): Omit<StsCall, 'refused'> {
  const form = new URLSearchParams(request.body);
  return {
    roleArn: form.get('RoleArn') ?? '',
    sessionName: form.get('RoleSessionName') ?? '',
    durationSeconds: Number(form.get('DurationSeconds') ?? 3600),
    claims: claimsOf(form.get('WebIdentityToken') ?? ''),
  };
}

function claimsOf(jwt: string): Record<string, unknown> {
  try {
    return JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8')) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function refusalOf(
  request: Received,
  call: Omit<StsCall, 'refused'>,
  trustedSub: RegExp,
  maxSessionSeconds: number,
): Answer | null {
  const form = new URLSearchParams(request.body);
  if (
    request.method !== 'POST' ||
    form.get('Action') !== 'AssumeRoleWithWebIdentity' ||
    form.get('Version') !== '2011-06-15'
  ) {
    return stsError(400, 'InvalidAction', 'Could not find operation for version');
  }
  if (call.durationSeconds < 900) {
    return stsError(
      400,
      'ValidationError',
      `1 validation error detected: Value '${call.durationSeconds}' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900`,
    );
  }
  if (call.durationSeconds > maxSessionSeconds) {
    return stsError(
      400,
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  }
  const { sub, aud, exp } = call.claims;
  if (typeof sub !== 'string' || aud !== 'sts.amazonaws.com')
    return stsError(400, 'InvalidIdentityToken', 'Incorrect token audience');
  if (typeof exp !== 'number' || exp * 1000 < Date.now()) {
    return stsError(
      400,
      'ExpiredTokenException',
      `Token expired: current date/time ${Math.floor(Date.now() / 1000)} must be before the expiration date/time ${String(exp)}`,
    );
  }
  return trustedSub.test(sub)
    ? null
    : stsError(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
}

function newSession(lifetimeSeconds: number): IssuedSession {
  return {
    accessKeyId: `ASIA${randomBytes(8).toString('hex').toUpperCase()}`,
    secretAccessKey: randomBytes(30).toString('base64'),
    sessionToken: `IQoJb3JpZ2luX2VjE${randomBytes(90).toString('base64')}`,
    // STS gives whole seconds.
    expiresAt: Math.floor(Date.now() / 1000 + lifetimeSeconds) * 1000,
  };
}

function sessionXml(session: IssuedSession, call: Omit<StsCall, 'refused'>): string {
  const [, account = '', role = ''] = /^arn:aws[a-z-]*:iam::(\d{12}):role\/(.+)$/.exec(call.roleArn) ?? [];
  return (
    `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">\n  <AssumeRoleWithWebIdentityResult>\n` +
    `    <Audience>${String(call.claims['aud'])}</Audience>\n    <AssumedRoleUser>\n      <AssumedRoleId>AROAEXAMPLE:${call.sessionName}</AssumedRoleId>\n` +
    `      <Arn>arn:aws:sts::${account}:assumed-role/${role}/${call.sessionName}</Arn>\n    </AssumedRoleUser>\n` +
    `    <Provider>arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com</Provider>\n    <Credentials>\n` +
    `      <AccessKeyId>${session.accessKeyId}</AccessKeyId>\n      <SecretAccessKey>${session.secretAccessKey}</SecretAccessKey>\n` +
    `      <SessionToken>${session.sessionToken}</SessionToken>\n      <Expiration>${new Date(session.expiresAt).toISOString().replace('.000Z', 'Z')}</Expiration>\n` +
    `    </Credentials>\n    <SubjectFromWebIdentityToken>${String(call.claims['sub'])}</SubjectFromWebIdentityToken>\n  </AssumeRoleWithWebIdentityResult>\n` +
    `  <ResponseMetadata>\n    <RequestId>${requestId()}</RequestId>\n  </ResponseMetadata>\n</AssumeRoleWithWebIdentityResponse>\n`
  );
}

function requestId(): string {
  return crypto.randomUUID();
}
