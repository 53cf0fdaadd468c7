/**
 * What the endpoint accepts when nothing else is configured. Public, invented,
 * and marked as such: they open nothing but this simulator.
 */
export const SIMULATED_CREDENTIALS = {
  openaiApiKey: 'sk-simulated-not-a-real-key',
  bedrockApiKey: 'bedrock-api-key-simulated-not-a-real-key',
  azureApiKey: 'azure-simulated-not-a-real-key',
  /** Of an endpoint under any other name, which accepts every key. */
  anyApiKey: 'simulated-not-a-real-key-7f21',
  aws: {
    // No plain word: every text that holds a part of a key is masked, and "simulated" is the name of a finding.
    accessKeyId: 'AKIDS1MULAT3D0KEY',
    secretAccessKey: 'simulated/not/a/real/secret/access/key',
  },
} as const;

/** The secret half of one AWS access key. */
export interface AwsSecret {
  readonly secretAccessKey: string;
  /** Of a role session; a request must then carry and sign it. */
  readonly sessionToken?: string;
  /** Milliseconds since the epoch; from then on the session is refused as expired. */
  readonly expiresAt?: number;
}

/** Finds the secret of an access key; called for each request, so sessions may come and go. */
export type AwsSecrets = (accessKeyId: string) => AwsSecret | undefined;

/** The secrets of the simulated key alone. */
export function simulatedSecrets(accessKeyId: string): AwsSecret | undefined {
  const { aws } = SIMULATED_CREDENTIALS;
  return accessKeyId === aws.accessKeyId ? { secretAccessKey: aws.secretAccessKey } : undefined;
}

/** When a token that was handed out ends, ms since the epoch; undefined for one that is not known. */
export type AccessTokens = (token: string) => number | undefined;
