import { itHolds } from './reduced.js';

itHolds('parsed-files');
