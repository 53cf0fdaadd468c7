import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { faultOf } from '../../../src/core/attempt/fault.js';
import { audit } from '../../../src/core/audit/audit.js';
import { reconcileCompared } from '../../../src/core/audit/reconciliation.js';
import { apparentSnapshots } from '../../../src/core/audit/snapshots.js';
import { isSound } from '../../../src/core/audit/soundness.js';
import { groupArms } from '../../../src/core/record/arms.js';
import { isAnswered, toRecord } from '../../../src/core/record/record.js';
import { loadTokenizer } from '../../../src/effects/tokens/tokenizer.js';
import { describeWithShared } from '../../../testkit/shared-data.js';

function file(directory: string, label: string) {
  const lines = readFileSync(path.join(directory, `${label}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n');
  return {
    label,
    settings: null,
    records: lines.map((line, index) => toRecord(JSON.parse(line), `${label} line ${index + 1}`)),
  };
}

describeWithShared('published-runs', 'the audit of the published medium pair', (directory) => {
  const arms = groupArms([file(directory, 'bedrock-medium'), file(directory, 'openai-medium')]);
  const [bedrock, openai] = arms.map(({ arm }) => arm);
  const report = async () => {
    const tokenizer = await loadTokenizer();
    return audit(arms, { count: (text) => tokenizer.count(text) });
  };
  const found = async (rule: string, arm?: string) =>
    (await report()).filter((finding) => finding.rule === rule && (arm === undefined || finding.arm === arm));

  it('finds 313 of 1,319 Bedrock answers that do not reconcile', async () => {
    expect(await found('unreconciled_output', bedrock)).toMatchObject([
      { count: 313, of: 1319, severity: 'critical', effect: 'qualifies' },
    ]);
  });

  it('reconciles all 1,316 OpenAI answers: the 1,319 less two 503s and one truncated stream', async () => {
    expect(await found('unreconciled_output', openai)).toEqual([]);
    expect(await found('not_reconcilable')).toEqual([]);
  });

  it('reads all 313 as 2 to 4 snapshots of which the last fits the bill, and shows one', async () => {
    const [snapshots, ...more] = await found('cumulative_snapshots');
    expect(more).toEqual([]);
    expect(snapshots).toMatchObject({ arm: bedrock, count: 313, of: 1319, severity: 'critical' });
    expect(snapshots?.message).toContain('as 2 to 4 snapshots');
    expect(snapshots?.message).toContain('the last one alone fits the tokens billed in 313');
    expect(snapshots?.message).toContain('84 eggs⟦from the beginning: 4 weeks is 28 days.');
    expect(await found('replayed_text')).toEqual([]);
  });

  it('reads 312 of the 313 from the text alone, and none of the sound answers', () => {
    const seen = arms.map(({ records }) => records.filter(({ output_text }) => apparentSnapshots(output_text ?? '')));
    expect(seen.map(({ length }) => length)).toEqual([312, 0]);
  });

  it('finds the one OpenAI record marked ok that ended without usage or text', async () => {
    expect(await found('ok_without_answer')).toMatchObject([
      { arm: openai, count: 1, of: 1319, examples: ['gsm8k-test-984'] },
    ]);
    expect(await found('truncated')).toMatchObject([{ arm: openai, count: 1 }]);
  });

  it('lays the two 503s and the truncated stream to the provider', async () => {
    const [faults, ...more] = await found('provider_faults');
    expect(more).toEqual([]);
    expect(faults).toMatchObject({ arm: openai, count: 3, of: 1319 });
    expect(faults?.message).toContain('2 × HTTP 503, 1 × truncated');
    const failed = arms[1]?.records.filter((record) => record.error?.startsWith('HTTP 503')) ?? [];
    expect(failed.map(faultOf)).toEqual(['provider', 'provider']);
  });

  it('says that the arms ran more than a day apart', async () => {
    const [apart] = await found('confounded_by_time');
    expect(apart).toMatchObject({ pair: [bedrock, openai], count: 1319, of: 1319, effect: 'qualifies' });
    expect(Number(/made ([\d.]+) h apart/.exec(apart?.message ?? '')?.[1])).toBeGreaterThan(24);
  });

  it('says that the settings are not recorded', async () => {
    expect(await found('settings_unrecorded')).toMatchObject([{ pair: [bedrock, openai], count: 2, of: 2 }]);
  });

  it('finds nothing else: same prompts, same input tokens, whole sequences', async () => {
    const rules = new Set((await report()).map(({ rule }) => rule));
    expect([...rules].sort()).toEqual([
      'confounded_by_time',
      'cumulative_snapshots',
      'ok_without_answer',
      'provider_faults',
      'settings_unrecorded',
      'truncated',
      'unreconciled_output',
    ]);
  });

  it('calls 313 Bedrock answers unsound for their text, and no OpenAI answer', async () => {
    const { count } = await loadTokenizer();
    const unsound = reconcileCompared(arms, count).map(({ records }) =>
      records.filter((record) => isAnswered(record) && !isSound(record)),
    );
    expect(unsound.map(({ length }) => length)).toEqual([313, 0]);
    expect(new Set(unsound[0]?.map(({ snapshots }) => snapshots))).toEqual(new Set([2, 3, 4]));
  });
});
