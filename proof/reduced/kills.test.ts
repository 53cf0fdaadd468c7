import { itHolds } from './reduced.js';

itHolds('kills');
