import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lostReservations, sessionsMs } from '../../../src/core/plan/reservation.js';
import { openReservations, readReservations } from '../../../src/effects/files/reservations.js';
import { attempt } from '../../../testkit/records.js';
import { manualClock } from '../../../testkit/standins/clock.js';

let directory = '';
let file = '';
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'reservations-'));
  file = path.join(directory, 'r.ndjson');
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const READ = { isEmpty: false };

describe('reservations', () => {
  it('are in the file when append resolves, and read back with their sessions', async () => {
    const clock = manualClock();
    const first = await openReservations(file, [], clock);
    await clock.advance(250);
    await first.append('one', { tokens: 5_000, usd: 0.15 });
    expect(readFileSync(file, 'utf8')).toBe(
      '{"session":1,"elapsed_ms":250,"request_id":"one","tokens":5000,"usd":0.15}\n',
    );
    await clock.advance(750);
    await first.close();
    const second = await openReservations(file, await readReservations(file, READ), clock);
    await clock.advance(500);
    await second.append('two', { tokens: 4_000, usd: 0.12 });
    const lines = await readReservations(file, READ);
    expect(lines.map(({ session }) => session)).toEqual([1, 1, 2]);
    expect(sessionsMs(lines)).toBe(1_500);
    expect(lostReservations(lines, [attempt({ request_id: 'one' })])).toMatchObject([
      { request_id: 'two', tokens: 4_000 },
    ]);
    await second.close();
  });

  it('of a line that a crash tore are none: its request was never sent', async () => {
    const log = await openReservations(file, [], manualClock());
    await log.append('one', { tokens: 5_000, usd: 0.15 });
    await log.close();
    const whole = readFileSync(file, 'utf8');
    appendFileSync(file, '{"session":1,"elapsed_ms":3,"request_id":"tw');
    expect(await readReservations(file, READ)).toHaveLength(2);
    expect(readFileSync(file, 'utf8')).toBe(whole);
  });

  it.each([
    ['no object', '[1]'],
    ['no JSON', 'x'],
    ['a negative figure', '{"session":1,"elapsed_ms":1,"request_id":"a","tokens":-5,"usd":0}'],
    ['an infinite figure', '{"session":1,"elapsed_ms":1,"request_id":"a","tokens":1e999,"usd":0}'],
    ['a reservation without an amount', '{"session":1,"elapsed_ms":1,"request_id":"a"}'],
    ['no session', '{"elapsed_ms":1}'],
  ])('that are %s are refused, by file and line', async (_, line) => {
    writeFileSync(file, `{"session":1,"elapsed_ms":1}\n${line}\n`);
    await expect(readReservations(file, READ)).rejects.toMatchObject({
      code: 'INVALID_RECORDS',
      exitCode: 2,
      message: expect.stringContaining('r.ndjson line 2'),
    });
  });

  it('that are missing beside a journal with records are refused, since the caps could not be kept', async () => {
    await expect(readReservations(file, READ)).rejects.toMatchObject({ code: 'INVALID_RECORDS', exitCode: 2 });
    expect(await readReservations(file, { isEmpty: true })).toEqual([]);
  });
});
