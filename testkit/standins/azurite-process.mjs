import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';

export const ACCOUNT = 'artifacts';

/** The environment variable that tells suites of the azurite which the whole test run shares. */
export const SHARED_STORE = 'TEST_BLOB_STORE';

/** A real Azure blob store (azurite) in its own process, in memory, on a free port. */
export async function startAzurite() {
  const key = randomBytes(64).toString('base64');
  const { resolve } = createRequire(import.meta.url);
  const program = ['--require', resolve('./ends-with-parent.cjs'), resolve('azurite/dist/src/blob/main.js')];
  const place = ['--blobHost', '127.0.0.1', '--blobPort', '0', '--inMemoryPersistence'];
  const child = spawn(
    process.execPath,
    [...program, ...place, '--skipApiVersionCheck', '--silent', '--disableTelemetry'],
    {
      env: { PATH: process.env['PATH'], AZURITE_ACCOUNTS: `${ACCOUNT}:${key}` },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    },
  );
  child.channel.unref();
  const gone = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  const url = await listeningUrl(child.stdout, gone);
  return {
    url,
    key,
    async close() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

async function listeningUrl(stdout, gone) {
  let printed = '';
  return await new Promise((resolve, reject) => {
    stdout.on('data', (chunk) => {
      printed += chunk.toString();
      const url = /successfully listens on (http:\S+)/.exec(printed)?.[1];
      if (url !== undefined) resolve(url);
    });
    void gone.then(() => reject(new Error(`azurite ended before it listened: ${printed}`)));
  });
}
