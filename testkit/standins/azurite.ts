import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import {
  BlobSASPermissions,
  BlobServiceClient,
  type ContainerClient,
  generateBlobSASQueryParameters,
  StorageSharedKeyCredential,
} from '@azure/storage-blob';

const ACCOUNT = 'artifacts';

/** A real Azure blob store (azurite) in its own process, in memory, on a free port. */
export interface BlobStore {
  readonly container: ContainerClient;
  /** An address that may write (`w`) or read (`r`) one blob for an hour, as GitHub's service hands them out. */
  signedUrl(blob: string, right: 'r' | 'w'): string;
  close(): Promise<void>;
}

export async function startBlobStore(): Promise<BlobStore> {
  const key = randomBytes(64).toString('base64');
  const main = createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js');
  const args = [
    '--blobHost',
    '127.0.0.1',
    '--blobPort',
    '0',
    '--inMemoryPersistence',
    '--skipApiVersionCheck',
    '--silent',
    '--disableTelemetry',
  ];
  const child = spawn(process.execPath, [main, ...args], {
    env: { PATH: process.env['PATH'], AZURITE_ACCOUNTS: `${ACCOUNT}:${key}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await listeningUrl(child.stdout, gone);
  const credential = new StorageSharedKeyCredential(ACCOUNT, key);
  const container = new BlobServiceClient(`${url}/${ACCOUNT}`, credential).getContainerClient('artifacts');
  await container.create();
  return {
    container,
    signedUrl(blob, right) {
      const permissions = BlobSASPermissions.parse(right === 'w' ? 'cw' : 'r');
      const expiresOn = new Date(Date.now() + 3_600_000);
      const query = generateBlobSASQueryParameters(
        { containerName: 'artifacts', blobName: blob, permissions, expiresOn },
        credential,
      );
      return `${container.getBlobClient(blob).url}?${query.toString()}`;
    },
    async close() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

async function listeningUrl(stdout: NodeJS.ReadableStream, gone: Promise<void>): Promise<string> {
  let printed = '';
  return await new Promise((resolve, reject) => {
    stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const url = /successfully listens on (http:\S+)/.exec(printed)?.[1];
      if (url !== undefined) resolve(url);
    });
    void gone.then(() => reject(new Error(`azurite ended before it listened: ${printed}`)));
  });
}
