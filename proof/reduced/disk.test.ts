import { itHolds } from './reduced.js';

itHolds('disk');
