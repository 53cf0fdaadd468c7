import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reconcileCompared } from '../../../src/core/audit/reconciliation.js';
import { analyse } from '../../../src/core/compare/analyse.js';
import type { Comparison } from '../../../src/core/compare/comparison.js';
import { mergeParts } from '../../../src/core/compare/plan-parts.js';
import { groupArms, type RecordFile } from '../../../src/core/record/arms.js';
import type { RunSettings } from '../../../src/core/record/settings.js';
import { count, settings } from '../../../testkit/audit-records.js';
import { shardOfRun, shardsOfRun, type WholeRun } from '../../../testkit/shards.js';
import { simulateArms } from '../../../testkit/simulated-arms.js';

const PROMPTS = 30;
const PAGE = 'https://github.com/acme/app/actions/runs/100';

/** A run of two arms over 30 prompts, in a workflow. */
function wholeRun(fields: Partial<RunSettings> = {}, seed = 1): WholeRun {
  const steady = { accuracy: 0.9, slowdown: () => 1, failing: 0.05 };
  const arms = simulateArms(PROMPTS, seed, { ...steady, provider: 'bedrock' }, { ...steady, provider: 'openai' });
  const own = settings({
    plan_id: 'plan',
    plan_prompts: PROMPTS,
    prompts: PROMPTS,
    workflow_run: PAGE,
    arms: arms.map(({ arm, provider, model, effort }) => ({
      ...{
        arm,
        provider,
        model,
        effort,
        base_url: `https://${provider}.example/v1`,
        auth_mode: 'bearer',
        region: null,
      },
      ...{ input_usd_per_mtok: null, cached_input_usd_per_mtok: null, output_usd_per_mtok: null },
    })),
    ...fields,
  });
  const records = arms.flatMap(({ all }) =>
    all.map((record, index) => ({
      ...record,
      run_index: own.warmups + (index % PROMPTS) + 1,
      prompt_index: index % PROMPTS,
      run_id: own.run_id,
    })),
  );
  return { label: 'whole', records, settings: own };
}

function comparisonOf(files: readonly RecordFile[]): Comparison {
  const arms = reconcileCompared(groupArms(mergeParts(files)), count);
  return analyse(arms, count, { seed: 1, marginPp: 1, latencyMargin: 0.1, scorer: 'gsm8k', draws: 99 }).comparison;
}

const found = ({ audit }: Comparison, rule: string) => audit.filter((finding) => finding.rule === rule);
const shuffled = <T>(files: readonly T[]): T[] =>
  [...files].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? 1 : -1));

describe('the shards of one plan', () => {
  it.each([1, 2, 3, 7, 30])('%d of them are the whole run to the last digit, in any order', (of) => {
    const run = wholeRun();
    const whole = comparisonOf([run]);
    const merged = comparisonOf(shuffled(shardsOfRun(run, of)));
    expect(merged).toEqual(whole);
    expect(whole.pairs[0]?.n).toBeGreaterThan(20);
  });

  it('are placed by offset, division and epoch as the whole run places its prompts', () => {
    const plans = fc.record({
      offset: fc.nat(40),
      planned: fc.integer({ min: 1, max: 40 }),
      of: fc.integer({ min: 1, max: 12 }),
      epochs: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(plans, ({ offset, planned, of, epochs }) => {
        const run = wholeRun({ offset, plan_prompts: planned, prompts: planned, epochs });
        const places = Array.from({ length: planned * epochs }, (_, place) => place);
        const records = places.map((place) => ({ ...run.records[0]!, prompt_index: place, pair_id: `pair ${place}` }));
        const merged = mergeParts(shardsOfRun({ ...run, records }, of).filter(({ settings: own }) => own.prompts > 0));
        expect(merged).toHaveLength(1);
        expect(merged[0]?.records.map(({ prompt_index, pair_id }) => [prompt_index, pair_id])).toEqual(
          places.map((place) => [place, `pair ${place}`]),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('number the repetitions of cycled prompts through', () => {
    const run = wholeRun();
    const cycled = (records: WholeRun['records'], index: (record: WholeRun['records'][number]) => number) =>
      records.map((record) => {
        const [question, repetition] = [index(record) % 3, Math.floor(index(record) / 3)];
        const id = `default-${question}`;
        return { ...record, prompt_id: id, pair_id: repetition === 0 ? id : `${id}#${repetition}` };
      });
    const whole = { ...run, records: cycled(run.records, ({ prompt_index }) => prompt_index) };
    // Each shard of two counts its own repetitions, so that both have a default-0.
    const shards = shardsOfRun(run, 2).map((shard, part) => ({
      ...shard,
      records: shard.records.map((record) => {
        const row = record.prompt_index * 2 + part;
        const before = Array.from({ length: record.prompt_index }, (_, index) => index * 2 + part);
        const repetition = before.filter((other) => other % 3 === row % 3).length;
        const id = `default-${row % 3}`;
        return { ...record, prompt_id: id, pair_id: repetition === 0 ? id : `${id}#${repetition}` };
      }),
    }));
    const pairs = (files: readonly RecordFile[]) =>
      mergeParts(files).flatMap(({ records }) => records.map(({ pair_id }) => pair_id));
    expect(pairs(shards)).toEqual(pairs([whole]));
  });

  it('of several workflow runs are measurements of their own', () => {
    const [before, after] = [wholeRun(), wholeRun({ workflow_run: `${PAGE}1` }, 2)];
    const files = [...shardsOfRun(before, 3), ...shardsOfRun({ ...after, label: 'after' }, 3)];
    expect(comparisonOf(files).arms.map(({ records }) => records)).toEqual(Array(4).fill(PROMPTS));
  });

  it('of two regions stay apart, named by them', () => {
    const east = wholeRun();
    const inRegion = (region: string): WholeRun => ({
      ...east,
      label: `file-${region}`,
      settings: { ...east.settings, arms: east.settings.arms.map((arm) => ({ ...arm, region })) },
    });
    const files = ['us-east-2', 'us-west-2'].flatMap((region) => shardsOfRun(inRegion(region), 2));
    const merged = mergeParts(shuffled(files)).sort((a, b) => (a.label < b.label ? -1 : 1));
    expect(merged.map(({ label, records }) => [label, records.length])).toEqual([
      ['us-east-2', 2 * PROMPTS],
      ['us-west-2', 2 * PROMPTS],
    ]);
  });

  it('that no file records as a part are left as they are', () => {
    const files: RecordFile[] = [
      { label: 'walkthrough', records: wholeRun().records, settings: null },
      wholeRun({ plan_id: null }),
      wholeRun({ workflow_run: null }),
    ];
    expect(mergeParts(files)).toEqual(files);
  });
});

describe('a missing job', () => {
  const JOBS = ['low', 'high'].flatMap((effort) => ['1/3', '2/3', '3/3'].map((shard) => ({ effort, shard })));
  /** The records of each job of the matrix, as far as it left any. */
  const filesOf = (jobs: readonly { effort: string; shard: string }[], of = JOBS.length): WholeRun[] =>
    jobs.map(({ effort, shard }) => {
      const run = wholeRun({
        workflow_job: { name: 'bench', matrix: JSON.stringify({ effort, shard }), jobs: of, attempt: 1 },
      });
      const arms = run.settings.arms.map((arm) => ({ ...arm, arm: `${arm.arm} ${effort}`, effort }));
      const records = run.records.map((record) => ({ ...record, arm: `${record.arm} ${effort}`, effort }));
      return shardOfRun({ ...run, label: effort, records, settings: { ...run.settings, arms } }, shard);
    });
  const messages = (files: readonly WholeRun[]) =>
    found(comparisonOf(files), 'jobs_missing').map(({ message }) => message);

  it('is named where the others tell its values', () => {
    const lost = (job: { effort: string; shard: string }): boolean => job.effort === 'high' && job.shard === '2/3';
    expect(messages(filesOf(JOBS.filter((each) => !lost(each))))).toEqual([
      '1 of the 6 jobs of "bench" left no records: (effort high, shard 2/3).',
    ]);
  });

  it('of an effort that left nothing at all is counted', () => {
    const low = filesOf(JOBS.filter(({ effort }) => effort === 'low'));
    expect(found(comparisonOf(low), 'jobs_missing')).toMatchObject([
      {
        severity: 'warning',
        effect: 'qualifies',
        count: 3,
        of: 6,
        message: '3 of the 6 jobs of "bench" left no records.',
      },
    ]);
  });

  it('is none where all jobs left records, also of several attempts', () => {
    expect(messages([...filesOf(JOBS), ...filesOf(JOBS.slice(0, 2))])).toEqual([]);
  });

  it('is not named by a matrix that claims what no matrix holds', () => {
    const [one, ...others] = filesOf(JOBS.slice(0, 3), 1_000_000) as [WholeRun, ...WholeRun[]];
    const broken = {
      ...one,
      settings: { ...one.settings, workflow_job: { name: 'bench', matrix: '[[', jobs: 9, attempt: 1 } },
    };
    expect(messages([broken, ...others])).toEqual([
      expect.stringMatching(/of the [\d,]+ jobs of "bench" left no records\.$/),
    ]);
  });
});

describe('a missing shard', () => {
  it('is a critical finding that qualifies the verdict and names it', () => {
    const [first, , third] = shardsOfRun(wholeRun(), 3) as [WholeRun, WholeRun, WholeRun];
    const comparison = comparisonOf([first, third]);
    expect(found(comparison, 'shards_missing')).toEqual([
      expect.objectContaining({
        severity: 'critical',
        effect: 'qualifies',
        arm: null,
        count: 10,
        of: 30,
        message: 'The plan lacks shard 2/3: 20 of 30 prompts are there.',
      }),
    ]);
  });

  it('of one arm only is said of that arm', () => {
    const run = wholeRun();
    const ofProvider = (provider: string): WholeRun => ({
      ...run,
      label: provider,
      records: run.records.filter((record) => record.provider === provider),
      settings: { ...run.settings, arms: run.settings.arms.filter((arm) => arm.provider === provider) },
    });
    const files = [...shardsOfRun(ofProvider('bedrock'), 3).slice(1), ...shardsOfRun(ofProvider('openai'), 3)];
    expect(found(comparisonOf(files), 'shards_missing').map(({ message }) => message)).toEqual([
      'bedrock gpt-5.5 medium lacks shard 1/3: 20 of 30 prompts are there.',
    ]);
  });

  it('of a division with more shards than prompts is none where it had no prompts', () => {
    const shards = shardsOfRun(wholeRun(), 40).filter(({ settings: own }) => own.prompts > 0);
    expect(found(comparisonOf(shards), 'shards_missing')).toEqual([]);
  });

  it('is not told of a run that measures one shard, nor of all shards', () => {
    const shard = shardOfRun(wholeRun(), '1/3');
    const arms = groupArms([shard]);
    expect(arms.map(({ parts }) => parts)).toEqual([undefined, undefined]);
    expect(found(comparisonOf(shardsOfRun(wholeRun(), 3)), 'shards_missing')).toEqual([]);
  });
});

describe('several measurements of one shard', () => {
  const cut = (run: WholeRun, records: number): WholeRun => ({ ...run, records: run.records.slice(0, records) });
  const at = (hour: number): Partial<RunSettings> => ({ created_at: `2026-11-01T${hour}:00:00Z` });
  const again = (fields: Partial<RunSettings>): WholeRun =>
    shardOfRun({ ...wholeRun({}, 2), label: 'again' }, '2/3', { run_id: 'another run', ...fields });

  it('count by the newest complete one, so that a cancelled attempt does not count', () => {
    const [first, second, third] = shardsOfRun(wholeRun(), 3, at(10)) as [WholeRun, WholeRun, WholeRun];
    const others = [first, third];
    const whole = comparisonOf([...others, second]);
    expect(comparisonOf([...others, second, cut(again(at(11)), 7)])).toEqual(whole);
    expect(comparisonOf([...others, cut(again(at(9)), 7), second])).toEqual(whole);
    const rerun = comparisonOf([...others, again(at(11))]);
    expect(comparisonOf([...others, cut(second, 3), again(at(11))])).toEqual(rerun);
    expect(comparisonOf([...others, second, again(at(11))]).pairs).toEqual(rerun.pairs);
    expect(rerun.pairs).not.toEqual(whole.pairs);
  });

  it('count by the one that measured most where none is complete', () => {
    const [first, second, third] = shardsOfRun(wholeRun(), 3, at(10)) as [WholeRun, WholeRun, WholeRun];
    const most = comparisonOf([first, third, cut(second, 15)]);
    expect(comparisonOf([first, third, cut(second, 15), cut(again(at(11)), 4)])).toEqual(most);
  });

  it('of which two are complete are a finding for information', () => {
    const [first, second, third] = shardsOfRun(wholeRun(), 3, at(10)) as [WholeRun, WholeRun, WholeRun];
    expect(found(comparisonOf([first, second, third, again(at(11))]), 'shards_overlap')).toEqual([
      expect.objectContaining({
        severity: 'info',
        effect: 'none',
        count: 10,
        message: 'Shard 2/3 was measured more than once: 10 prompts of whole-2-of-3 do not count.',
      }),
    ]);
  });

  it('of which one took the other over are no finding', () => {
    const [first, second, third] = shardsOfRun(wholeRun(), 3, at(10)) as [WholeRun, WholeRun, WholeRun];
    const later = { ...second, label: 'later', settings: { ...second.settings, ...at(11), taken_from_attempt: 1 } };
    const comparison = comparisonOf([first, second, third, later]);
    expect(comparison.pairs).toEqual(comparisonOf([first, second, third]).pairs);
    expect(found(comparison, 'shards_overlap')).toEqual([]);
  });

  it('of different divisions count each prompt once and qualify the verdict', () => {
    const run = wholeRun();
    const comparison = comparisonOf([shardOfRun(run, '1/2', at(10)), shardOfRun(run, '1/3', at(11))]);
    expect(comparison.pairs[0]?.n).toBeLessThanOrEqual(20);
    expect(comparison.arms.map(({ records }) => records)).toEqual([20, 20]);
    expect(found(comparison, 'shards_overlap')).toMatchObject([{ severity: 'warning', effect: 'qualifies', count: 5 }]);
    expect(found(comparison, 'shards_missing')).toMatchObject([{ count: 10, of: 30 }]);
  });
});
