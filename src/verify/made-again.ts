import type { Document } from '../prepare/documents/document.js';

/** Documents made from the records, and why some could not be. */
export interface MadeAgain {
  readonly documents: readonly Document[];
  readonly problems: readonly string[];
  /** What could not be made again although nothing is wrong with it. */
  readonly notes: readonly string[];
}
