import type { Detection, Rule } from '../rule.js';

export const settingsUnrecorded: Rule = {
  id: 'settings_unrecorded',
  family: 'comparability',
  severity: 'info',
  effect: 'qualifies',
  meaning: 'An arm’s file says nothing of the settings it was made with (files of the walkthrough never do).',
  brief: () => 'the settings of some records are unknown',
  consequence:
    'Qualifies the verdict: that both arms had the same output cap, effort and developer message can’t be checked.',
  remedy: 'Keep the summary beside the records; parity-bench writes the settings into it.',
  check: ({ pairs }) =>
    pairs.flatMap(({ names, a, b }): Detection[] => {
      const silent = [a, b].filter((arm) => arm.settings.length === 0);
      if (silent.length === 0) return [];
      const whose =
        silent.length === 2
          ? 'Neither arm’s settings are recorded'
          : `The settings of ${silent[0]?.arm} are not recorded`;
      const message = `${whose}: that both had the same output cap, effort and developer message can’t be checked.`;
      return [{ arm: null, pair: names, count: silent.length, of: 2, examples: [], message }];
    }),
};
