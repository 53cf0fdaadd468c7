/** Runs that are killed, stopped, or ended by the client's own side or its network: nothing lost, no cap outrun. */
import { itHolds } from './reduced.js';

itHolds('kills');
itHolds('reservations');
itHolds('stops');
itHolds('client-side');
itHolds('network');
