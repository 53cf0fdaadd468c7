import { itHolds } from './reduced.js';

itHolds('held-bodies');
