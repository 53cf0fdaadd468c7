import { failureRule } from '../failures.js';

export const clientFaults = failureRule(
  ['network', 'auth', 'quota', 'config'],
  'failed on the client’s side, not because of the provider',
  {
    id: 'client_faults',
    family: 'truth of "ok"',
    severity: 'warning',
    effect: 'qualifies',
    meaning: 'Requests failed on the client’s side: its network, its credentials, its quota, its configuration.',
    brief: (share) => `${share} requests failed on the client’s side`,
    consequence: 'Qualifies the verdict: these say nothing of the provider, and their pairs are left out of both arms.',
    remedy: 'Remove the cause named, and resume the run: these prompts are asked again.',
  },
);
