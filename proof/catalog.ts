import type { Proof } from './line.js';

/** Every proof of the table, by the name that --only takes; each loads what it needs when it is asked for. */
export const PROOFS = {
  kills: async (given) => await (await import('./kills.js')).proveKills(given),
  reservations: async (given) => await (await import('./reservations.js')).proveReservations(given),
  cuts: async (given) => await (await import('./reading.js')).proveCuts(given),
  fuzz: async (given) => await (await import('./reading.js')).proveFuzz(given),
  snapshots: async (given) => await (await import('./snapshots.js')).proveSnapshots(given),
  'replay-shares': async (given) => await (await import('./replay-shares.js')).proveReplayShares(given),
  tokens: async (given) => await (await import('./tokens.js')).proveTokens(given),
  outcomes: async (given) => await (await import('./outcomes.js')).proveOutcomes(given),
  'error-frames': async (given) => await (await import('./error-frames.js')).proveErrorFrames(given),
  'held-bodies': async (given) => await (await import('./held-bodies.js')).proveHeldBodies(given),
  'client-side': async (given) => await (await import('./client-side.js')).proveClientSide(given),
  canaries: async (given) => await (await import('./canaries.js')).proveCanaries(given),
  'bad-input': async (given) => await (await import('./bad-input.js')).proveBadInput(given),
  'parsed-files': async (given) => await (await import('./parsed-files.js')).proveParsedFiles(given),
  stops: async (given) => await (await import('./stops.js')).proveStops(given),
  network: async (given) => await (await import('./network.js')).proveNetwork(given),
  injection: async (given) => await (await import('./injection.js')).proveInjection(given),
  'hostile-texts': async (given) => await (await import('./hostile-texts.js')).proveHostileTexts(given),
  disk: async (given) => await (await import('./disk.js')).proveDisk(given),
  locks: async (given) => await (await import('./locks.js')).proveLocks(given),
  siege: async (given) => await (await import('./siege/siege.js')).proveSiege(given),
  credentials: async (given) => await (await import('./credentials.js')).proveCredentials(given),
  'false-alarms': async (given) => await (await import('./false-alarms.js')).falseAlarms(given),
  watch: async (given) => await (await import('./watch.js')).proveWatch(given),
} as const satisfies Record<string, Proof>;

export type ProofName = keyof typeof PROOFS;
