import { createWriteStream } from 'node:fs';
import { Agent, request } from 'node:http';
import { requestBody } from '../../src/protocol/responses/request.js';
import { SIMULATED_CREDENTIALS } from '../../src/simulator/server/credentials.js';
import { ASKED } from '../clients/client.js';

/**
 * The least that a program does which asks and keeps: Node's own client, one
 * connection, the bytes of every answer in a file.
 *
 *     node floor.js BASE-URL REQUESTS OUTPUT-FILE
 */
const [baseUrl, requests, output] = process.argv.slice(2) as [string, string, string];
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const file = createWriteStream(output);
const body = requestBody({ ...ASKED, instructions: null });
const headers = {
  authorization: `Bearer ${SIMULATED_CREDENTIALS.openaiApiKey}`,
  'content-type': 'application/json',
  'content-length': Buffer.byteLength(body),
};

function askOnce(): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(`${baseUrl}/responses`, { method: 'POST', agent, headers }, (response) => {
      response.on('data', (bytes: Buffer) => file.write(bytes));
      response.on('error', reject);
      response.on('end', resolve);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

for (let made = 0; made < Number(requests); made += 1) await askOnce();
agent.destroy();
file.end();
