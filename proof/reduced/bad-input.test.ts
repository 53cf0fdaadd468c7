import { itHolds } from './reduced.js';

itHolds('bad-input');
