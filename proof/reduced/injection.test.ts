import { itHolds } from './reduced.js';

itHolds('injection');
