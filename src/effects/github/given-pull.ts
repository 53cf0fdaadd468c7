import { option, ParityError, phrase } from '../../errors.js';
import type { PullReference, Workflow } from './workflow.js';

/** What a step may say of the pull request and commit that its result is about. */
export interface GivenPull {
  readonly prNumber: number | null;
  readonly sha: string | null;
}

/** The workflow, about the pull request and the commit that the inputs name in place of the event's. */
export function aboutGiven(workflow: Workflow, given: GivenPull): Workflow {
  return { ...workflow, pull: pullOf(workflow.pull, given), subjectCommit: given.sha ?? workflow.subjectCommit };
}

function pullOf(pull: PullReference, { prNumber, sha }: GivenPull): PullReference {
  const number = prNumber ?? (pull.kind === 'known' || pull.kind === 'number' ? pull.number : null);
  if (number === null) return sha === null || pull.kind !== 'branch' ? pull : { ...pull, headSha: sha };
  if (sha !== null) return { kind: 'known', number, headSha: sha };
  // The event's commit is one of the event's own pull request.
  return pull.kind === 'known' && pull.number === number ? pull : { kind: 'number', number };
}

/** @throws ParityError `INVALID_OPTION` for a commit that is not named whole */
export function refuseShortSha({ sha }: Pick<GivenPull, 'sha'>): void {
  if (sha === null || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) return;
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${option('sha')} can't be ${JSON.stringify(sha.slice(0, 80))}; give all 40 hex digits of the commit.`,
  );
}
