import { itHolds } from './reduced.js';

itHolds('cuts', false);
itHolds('fuzz', false);
