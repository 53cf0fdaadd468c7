import { itHolds } from './reduced.js';

itHolds('locks');
