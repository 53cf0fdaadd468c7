import { itHolds } from './reduced.js';

itHolds('client-side');
