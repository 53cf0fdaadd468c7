import { HISTORY } from '../../core/manifest/file-names.js';
import type { Watch } from '../../core/trend/watch.js';
import type { Document } from './document.js';

/** `history.json`, which the next run takes up; none where there is no history. */
export function historyDocuments(watch: Watch | null): Document[] {
  return watch === null || watch.history === null ? [] : [{ name: HISTORY, json: watch.history }];
}
