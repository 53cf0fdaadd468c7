import { proveBadInput } from './bad-input.js';
import { proveCanaries } from './canaries.js';
import { proveClientSide } from './client-side.js';
import { proveCredentials } from './credentials.js';
import { proveDisk } from './disk.js';
import { proveErrorFrames } from './error-frames.js';
import { falseAlarms } from './false-alarms.js';
import { proveHeldBodies } from './held-bodies.js';
import { proveHostileTexts } from './hostile-texts.js';
import { proveInjection } from './injection.js';
import { proveKills } from './kills.js';
import type { Proof } from './line.js';
import { proveLocks } from './locks.js';
import { proveNetwork } from './network.js';
import { proveOutcomes } from './outcomes.js';
import { proveParsedFiles } from './parsed-files.js';
import { proveCuts, proveFuzz } from './reading.js';
import { proveReplayShares } from './replay-shares.js';
import { proveReservations } from './reservations.js';
import { proveSiege } from './siege/siege.js';
import { proveSnapshots } from './snapshots.js';
import { proveStops } from './stops.js';
import { proveTokens } from './tokens.js';
import { proveWatch } from './watch.js';

/** Every proof of the table, by the name that --only takes. */
export const PROOFS = {
  kills: proveKills,
  reservations: proveReservations,
  cuts: proveCuts,
  fuzz: proveFuzz,
  snapshots: proveSnapshots,
  'replay-shares': proveReplayShares,
  tokens: proveTokens,
  outcomes: proveOutcomes,
  'error-frames': proveErrorFrames,
  'held-bodies': proveHeldBodies,
  'client-side': proveClientSide,
  canaries: proveCanaries,
  'bad-input': proveBadInput,
  'parsed-files': proveParsedFiles,
  stops: proveStops,
  network: proveNetwork,
  injection: proveInjection,
  'hostile-texts': proveHostileTexts,
  disk: proveDisk,
  locks: proveLocks,
  siege: proveSiege,
  credentials: proveCredentials,
  'false-alarms': falseAlarms,
  watch: proveWatch,
} as const satisfies Record<string, Proof>;

export type ProofName = keyof typeof PROOFS;
