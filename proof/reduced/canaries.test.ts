import { itHolds } from './reduced.js';

itHolds('canaries');
