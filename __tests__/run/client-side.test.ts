import { describe, expect, it } from '@jest/globals';
import type { Reservation } from '../../src/core/plan/reservation.js';
import { simulatedRun } from '../../testkit/runs/simulated.js';

const PLAIN = { warmups: '0' };

describe('a fault of the client’s side', () => {
  it('that concerns every request ends the run, whose arms are then not comparable', async () => {
    const { report, simulator } = await simulatedRun({
      simulator: { faults: [{ fault: 'http_404_model', provider: 'bedrock' }] },
    });
    expect(report.stop?.code).toBe('request-refused');
    expect(report.error).toMatchObject({ code: 'REQUEST_REFUSED', exitCode: 3 });
    expect(report.comparison.pairs).toMatchObject([{ n: 0, verdict: 'not comparable' }]);
    expect(simulator.truths.length).toBeLessThanOrEqual(2);
  });

  it.each(['http_404_model', 'http_401', 'http_403', 'quota_in_stream', 'http_429_quota', 'http_429'] as const)(
    '(%s) is asked again by the next session, and then counts',
    async (fault) => {
      const first = await simulatedRun({
        options: PLAIN,
        simulator: { faults: [{ fault, provider: 'openai', nth: [3] }], faultSettings: { retryAfterSeconds: 0 } },
      });
      const client = first.report.records.filter(({ ok }) => !ok);
      expect(client).toHaveLength(1);
      expect(first.report.leftToAsk).toBeGreaterThan(0);
      const { report } = await simulatedRun({ options: PLAIN, earlier: first.report.records });
      expect(report).toMatchObject({ stop: null, error: null, leftToAsk: 0 });
      expect(report.comparison.pairs[0]?.n).toBe(10);
      expect(report.records.filter(({ ok, superseded }) => ok && !superseded)).toHaveLength(20);
    },
  );

  it('that the provider had no part in is never one of the provider’s failures: those are not asked again', async () => {
    const first = await simulatedRun({
      options: PLAIN,
      simulator: { faults: [{ fault: 'http_503_text', provider: 'openai', nth: [3] }] },
    });
    expect(first.report.leftToAsk).toBe(0);
    const { simulator } = await simulatedRun({ options: PLAIN, earlier: first.report.records });
    expect(simulator.truths).toHaveLength(0);
  });
});

describe('a run that measured nothing', () => {
  it('fails, though it asked everything', async () => {
    const { report } = await simulatedRun({
      options: { ...PLAIN, limit: '3', 'max-consecutive-failures': '0' },
      simulator: { faults: [{ fault: 'http_503_text' }] },
    });
    expect(report.stop).toBeNull();
    expect(report.error).toMatchObject({ code: 'NOTHING_MEASURED', exitCode: 3 });
  });

  it('is none where one arm was answered and the other never', async () => {
    const { report } = await simulatedRun({
      options: { ...PLAIN, limit: '3', 'max-consecutive-failures': '0' },
      simulator: { faults: [{ fault: 'http_503_text', provider: 'bedrock' }] },
    });
    expect(report.error).toBeNull();
  });
});

describe('the caps of a run of several sessions', () => {
  const lost = (tokens: number): Reservation => ({ session: 1, elapsed_ms: 10, request_id: 'lost', tokens, usd: 0 });

  it('are charged for a request that a kill lost, and for none after an orderly stop', async () => {
    const first = await simulatedRun({ options: { ...PLAIN, limit: '4' } });
    const known = first.report.records.map(({ request_id: id }) => ({ ...lost(5_000), request_id: id as string }));
    const again = { options: { ...PLAIN, limit: '4' }, earlier: first.report.records };
    const orderly = await simulatedRun({ ...again, reserved: known });
    expect(orderly.report.charged).toEqual(first.report.charged);
    const killed = await simulatedRun({ ...again, reserved: [...known, lost(5_000)] });
    expect(killed.report.charged.unreported.tokens).toBe(5_000);
    const takenBack = await simulatedRun({ ...again, reserved: [...known, lost(5_000), lost(0)] });
    expect(takenBack.report.charged.unreported.tokens).toBe(0);
  });

  it('that are used up spend nothing on warm-ups', async () => {
    const first = await simulatedRun({ options: { limit: '4' } });
    const { report, simulator } = await simulatedRun({
      options: { limit: '4', 'max-billable-tokens': '10000' },
      earlier: first.report.records.slice(0, 2),
      reserved: [lost(9_000)],
    });
    expect(report.stop?.code).toBe('max-billable-tokens');
    expect(simulator.truths).toHaveLength(0);
  });

  it('leave nothing to warm up where nothing is left to ask', async () => {
    const first = await simulatedRun({ options: { limit: '4' } });
    const { simulator } = await simulatedRun({ options: { limit: '4' }, earlier: first.report.records });
    expect(simulator.truths).toHaveLength(0);
  });

  it('include the time of the earlier sessions', async () => {
    const { report, simulator } = await simulatedRun({
      options: { 'max-duration-minutes': '1' },
      reserved: [
        { session: 1, elapsed_ms: 40_000 },
        { session: 2, elapsed_ms: 20_000 },
      ],
    });
    expect(report.stop?.code).toBe('max-duration-minutes');
    expect(simulator.truths).toHaveLength(0);
  });
});

describe('a reservation', () => {
  it('is on the disk before its request is sent, and taken back where nothing was sent', async () => {
    const order: string[] = [];
    await simulatedRun({
      options: { ...PLAIN, limit: '2' },
      ports: ({ reservations, transport }) => ({
        reservations: {
          ...reservations,
          append: async (id, worst) => {
            await reservations.append(id, worst);
            order.push(`reserved ${id}`);
          },
        },
        transport: {
          ...transport,
          exchange: (request, limits) => {
            order.push(`sent ${request.headers['x-client-request-id']}`);
            return transport.exchange(request, limits);
          },
        },
      }),
    });
    expect(order).toHaveLength(8);
    for (let index = 0; index < order.length; index += 2)
      expect(order[index]?.replace('reserved', 'sent')).toBe(order[index + 1]);
  });
});
