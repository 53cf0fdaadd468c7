/**
 * Prints how far it is from the command line to the first byte of a request: the files of
 * `src` that a run has loaded by then, and the calls of them that stand on the stack.
 *
 *     npx tsx scripts/first-byte/first-byte.ts
 *
 * Nothing is sent: the process ends as the request is handed to the HTTP client.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SCRIPTS = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.resolve(SCRIPTS, '../..');

const scratch = mkdtempSync(path.join(tmpdir(), 'first-byte-'));
const server = createServer().listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  try {
    report(callsOf(port), filesLoaded());
  } finally {
    server.close();
    rmSync(scratch, { recursive: true });
  }
});

/** The files whose functions stand on the stack, the innermost first, one a call. */
function callsOf(port: number): string[] {
  const faces = pathToFileURL(path.join(ROOT, 'src/bundle.ts')).href;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...['--import', 'tsx', '--import', path.join(SCRIPTS, 'hook.mjs'), '--input-type=module'],
      ...['-e', `const { faces } = await import(${JSON.stringify(faces)}); await faces.cli();`, '--'],
      ...[
        'parity-bench',
        'run',
        '--provider',
        'openai',
        '--base-url',
        `http://127.0.0.1:${port}/v1`,
        '--dataset',
        'sample',
      ],
      ...['--limit', '1', '--output-dir', path.join(scratch, 'run')],
    ],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: scratch,
        OPENAI_API_KEY: 'sk-first-byte-0123456789',
        NODE_V8_COVERAGE: path.join(scratch, 'coverage'),
      },
    },
  );
  const found = /^FIRST_BYTE (.*)$/m.exec(stdout)?.[1];
  if (found === undefined) throw new Error(`no request was made:\n${stdout}${stderr}`);
  return JSON.parse(found) as string[];
}

function filesLoaded(): string[] {
  const directory = path.join(scratch, 'coverage');
  const urls = readdirSync(directory).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(path.join(directory, name), 'utf8')) as { result: { url: string }[] };
    return result.map(({ url }) => url);
  });
  const source = `${pathToFileURL(path.join(ROOT, 'src')).href}/`;
  return [...new Set(urls.filter((url) => url.startsWith(source)).map((url) => url.replace(/\?.*$/, '')))];
}

function report(calls: readonly string[], files: readonly string[]): void {
  console.log(`${calls.length} calls, ${files.length} files of src loaded`);
  for (const call of [...calls].reverse()) console.log(`  ${call}`);
}
