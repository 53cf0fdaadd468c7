import { itHolds } from './reduced.js';

itHolds('hostile-texts', false);
