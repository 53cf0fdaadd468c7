import { itHolds } from './reduced.js';

itHolds('network');
