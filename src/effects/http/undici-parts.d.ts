/**
 * undici's entry point loads fetch, caches, WebSockets and mocks: 70 ms before
 * the first request, of which these three parts need 20. Its exact version is
 * pinned, and the tests would notice if a part moved.
 */
declare module 'undici/lib/dispatcher/client.js' {
  import type { Client } from 'undici';

  const ClientClass: typeof Client;
  export default ClientClass;
}

declare module 'undici/lib/core/connect.js' {
  import type { buildConnector } from 'undici';

  const build: typeof buildConnector;
  export default build;
}

declare module 'undici/lib/core/errors.js' {
  import type { errors } from 'undici';

  const all: typeof errors;
  export default all;
}
