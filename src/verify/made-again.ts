import type { Document } from '../prepare/documents/document.js';

/** Documents made from the records, and why some could not be. */
export interface MadeAgain {
  readonly documents: readonly Document[];
  readonly problems: readonly string[];
}
