import { Agent, request } from 'node:http';
import { requestBody } from '../../src/protocol/responses/request.js';
import { SIMULATED_CREDENTIALS } from '../../src/simulator/server/credentials.js';
import { type Arrival, firstTextAt } from './arrivals.js';
import { ASKED, type ClientFigures, serveClient } from './client.js';

/** The floor: Node's own client, which notes when bytes arrive and keeps them. What they hold is looked at afterwards. */
serveClient((baseUrl) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const body = requestBody({ ...ASKED, instructions: null });
  return (id) =>
    new Promise<ClientFigures>((resolve, reject) => {
      const arrivals: Arrival[] = [];
      const headers = {
        authorization: `Bearer ${SIMULATED_CREDENTIALS.openaiApiKey}`,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'x-client-request-id': id,
      };
      const start = performance.now();
      const sent = request(`${baseUrl}/responses`, { method: 'POST', agent, headers }, (response) => {
        response.on('data', (bytes: Buffer) => arrivals.push({ at: performance.now(), bytes }));
        response.on('error', reject);
        response.on('end', () => {
          const end = performance.now();
          resolve({
            ttfbMs: (arrivals[0]?.at ?? NaN) - start,
            ttftMs: (firstTextAt(arrivals) ?? NaN) - start,
            totalMs: end - start,
          });
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
});
