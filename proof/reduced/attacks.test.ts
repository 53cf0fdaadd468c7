/** Secrets that somebody has echoed, text that somebody wants rendered, and endpoints that mean harm. */
import { itHolds } from './reduced.js';

itHolds('canaries');
itHolds('injection');
itHolds('siege');
