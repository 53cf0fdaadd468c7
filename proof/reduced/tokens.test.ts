import { itHolds } from './reduced.js';

itHolds('tokens', false);
