import { toLine } from '../../core/record/record.js';
import type { Journal } from '../../ports.js';
import { outgoingData } from '../process/outgoing.js';
import { openLineLog } from './line-log.js';

/**
 * Opens a journal: one line of JSON an attempt, on the disk before `append`
 * resolves.
 *
 * @param assertHeld called before each line; throws where this session may not write any more
 * @throws ParityError `UNWRITABLE_OUTPUT` where it can't be opened; `append`
 *   rejects with `DISK_FAILED` where it can't be written
 */
export async function openJournal(path: string, assertHeld: () => void = () => {}): Promise<Journal> {
  const log = await openLineLog(path, assertHeld);
  return { path, append: (record) => log.append(toLine(outgoingData(record))), close: () => log.close() };
}
