import { randomUUID } from 'node:crypto';
import {
  BlobSASPermissions,
  BlobServiceClient,
  type ContainerClient,
  generateBlobSASQueryParameters,
  StorageSharedKeyCredential,
} from '@azure/storage-blob';
import { ACCOUNT, type AzuriteAccess, SHARED_STORE, startAzurite } from './azurite-process.mjs';

/** A container of a real Azure blob store. */
export interface BlobStore {
  readonly container: ContainerClient;
  /** An address that may write (`w`) or read (`r`) one blob for an hour, as GitHub's service hands them out. */
  signedUrl(blob: string, right: 'r' | 'w'): string;
  close(): Promise<void>;
}

/** In the azurite that the test run has started, else in one of its own. */
export async function startBlobStore(): Promise<BlobStore> {
  const shared = process.env[SHARED_STORE];
  const own = shared === undefined ? await startAzurite() : null;
  const { url, key } = own ?? (JSON.parse(shared as string) as AzuriteAccess);
  const credential = new StorageSharedKeyCredential(ACCOUNT, key);
  const containerName = `artifacts-${randomUUID()}`;
  const container = new BlobServiceClient(`${url}/${ACCOUNT}`, credential).getContainerClient(containerName);
  await container.create();
  return {
    container,
    signedUrl(blob, right) {
      const permissions = BlobSASPermissions.parse(right === 'w' ? 'cw' : 'r');
      const expiresOn = new Date(Date.now() + 3_600_000);
      const query = generateBlobSASQueryParameters(
        { containerName, blobName: blob, permissions, expiresOn },
        credential,
      );
      return `${container.getBlobClient(blob).url}?${query.toString()}`;
    },
    close: async () => await own?.close(),
  };
}
