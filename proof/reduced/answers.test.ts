/** What a stream says, and whether its text is the one that was billed. */
import { itHolds } from './reduced.js';

itHolds('cuts', false);
itHolds('fuzz', false);
itHolds('error-frames');
itHolds('held-bodies');
itHolds('snapshots', false);
itHolds('replay-shares', false);
itHolds('tokens', false);
