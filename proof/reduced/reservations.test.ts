import { itHolds } from './reduced.js';

itHolds('reservations');
