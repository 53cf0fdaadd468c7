import { itHolds } from './reduced.js';

itHolds('siege');
