import type { Rule } from '../rule.js';
import { recorded, settingsDifference } from '../setting.js';

export const clientVersionsDiffer: Rule = {
  id: 'client_versions_differ',
  family: 'comparability',
  severity: 'warning',
  effect: 'qualifies',
  meaning: 'The arms were measured by different versions of parity-bench or of Node.js.',
  brief: () => 'different client versions measured the arms',
  consequence: 'Qualifies the verdict on latency: a difference may be the client’s.',
  remedy: 'Measure both arms with one version, best in one run.',
  check: ({ pairs }) =>
    pairs.flatMap((pair) => settingsDifference(pair, [recorded('client_version'), recorded('node_version')])),
};
