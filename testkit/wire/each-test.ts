import { afterEach, beforeEach } from '@jest/globals';
import { createTransport } from '../../src/effects/http/transport.js';
import type { Transport } from '../../src/ports.js';
import type { WireServer } from './transport.js';

/**
 * A new transport in each test of a file, closed after it, together with the
 * servers that the test put into the list.
 */
export function wireInEachTest(): { readonly transport: Omit<Transport, 'close'>; readonly servers: WireServer[] } {
  const servers: WireServer[] = [];
  let current: Transport;
  beforeEach(() => {
    current = createTransport();
  });
  afterEach(async () => {
    await current.close();
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });
  return {
    servers,
    transport: {
      exchange: (...call) => current.exchange(...call),
      probe: (...call) => current.probe(...call),
    },
  };
}
