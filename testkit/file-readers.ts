import { readLines } from '../src/effects/files/lines.js';
import { readRecordFile } from '../src/effects/files/records.js';
import { readReservations } from '../src/effects/files/reservations.js';
import { loadDotEnv } from '../src/effects/process/dot-env.js';

/** What reads a whole file that somebody else may have written. What it makes of it is no matter here. */
export const FILE_READERS: Readonly<Record<string, (file: string) => Promise<unknown>>> = {
  'file: lines': async (file) => {
    for await (const line of readLines(file)) void line;
  },
  'file: records': (file) => attempted(readRecordFile(file, 'label')),
  'file: reservations': (file) => attempted(readReservations(file, { isEmpty: true })),
  'file: .env': (file) => attempted(loadDotEnv({}, file)),
};

function attempted(call: Promise<unknown>): Promise<unknown> {
  return call.catch((refusal: unknown) => refusal);
}
