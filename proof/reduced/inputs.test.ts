/** Wrong options, foreign files and texts, and the file system under them. */
import { itHolds } from './reduced.js';

itHolds('bad-input');
itHolds('parsed-files');
itHolds('hostile-texts', false);
itHolds('disk');
itHolds('locks');
