import { itHolds } from './reduced.js';

itHolds('stops');
