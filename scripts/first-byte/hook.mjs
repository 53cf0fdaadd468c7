/**
 * Loaded before the command line: at the first POST that is handed to the HTTP client it
 * prints the calls that led there as `FIRST_BYTE [file, …]` and ends the process, so that
 * the coverage that Node writes names the files that were loaded until then.
 */
import { subscribe } from 'node:diagnostics_channel';

Error.stackTraceLimit = Infinity;

subscribe('undici:request:create', ({ request }) => {
  if (request.method !== 'POST') return;
  const stack = new Error().stack ?? '';
  const files = [...stack.matchAll(/\/(src\/[^\s):?]+\.ts)/g)].map(([, file]) => file);
  process.stdout.write(`FIRST_BYTE ${JSON.stringify(files)}\n`);
  process.exit(0);
});
