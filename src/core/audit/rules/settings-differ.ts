import { canonicalModel } from '../../record/model.js';
import { settingsOfRole } from '../../record/settings.js';
import type { Rule } from '../rule.js';
import { recorded, recordedSince, type Setting, served, settingsDifference } from '../setting.js';

export const settingsDiffer: Rule = {
  id: 'settings_differ',
  family: 'comparability',
  severity: 'critical',
  effect: 'not_comparable',
  meaning:
    'The arms ran with different settings: another model, effort, output cap or developer message, or one of them on the embedded endpoint.',
  brief: () => 'the arms ran with different settings',
  consequence:
    'Not comparable. A difference in dataset name, order, concurrency, warm-ups, time-outs, connections, epochs or machine only qualifies it.',
  remedy: 'Run both arms in one run, or repeat one with the settings of the other.',
  check: ({ pairs }) =>
    pairs.flatMap((pair) => [
      ...settingsDifference(pair, REQUEST),
      ...settingsDifference(pair, CONDITIONS, { severity: 'warning', effect: 'qualifies' }),
    ]),
};

/** Where these differ, the two arms were asked different things. */
const REQUEST: readonly Setting[] = [
  {
    name: 'model',
    values: ({ records }) =>
      served(
        records.map(({ echoed_model: model }) => model),
        records.map(({ model }) => model),
      ).map(canonicalModel),
  },
  {
    name: 'effort',
    values: ({ records, effort }) =>
      served(
        records.map(({ echoed_effort: echoed }) => echoed),
        records.map((record) => record.effort ?? effort),
      ),
  },
  ...settingsOfRole('request').map(recorded),
];

/** Where these differ, answers compare but latencies were measured under different conditions. */
const CONDITIONS: readonly Setting[] = [
  ...settingsOfRole('conditions').map(recorded),
  ...(['epochs', 'machine'] as const).map(recordedSince),
];
