import { itHolds } from './reduced.js';

itHolds('snapshots', false);
itHolds('replay-shares', false);
