import { itHolds } from './reduced.js';

itHolds('error-frames');
