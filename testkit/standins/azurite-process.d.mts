export declare const ACCOUNT: string;

export declare const SHARED_STORE: string;

/** What a process of azurite is reached by. */
export interface AzuriteAccess {
  readonly url: string;
  /** Of the account, base64. */
  readonly key: string;
}

export declare function startAzurite(): Promise<AzuriteAccess & { close(): Promise<void> }>;
