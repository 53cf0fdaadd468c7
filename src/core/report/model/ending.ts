import { extentOf } from '../../plan/extent.js';
import { isAnswered } from '../../record/record.js';
import { excerpt } from '../../text/excerpts.js';
import { counted, grouped } from '../../text/numbers.js';
import { trimEnd } from '../../text/trimming.js';
import { baselineNotice } from './baseline.js';
import { isSimulated, type ReportContext } from './context.js';
import type { ArmNames } from './names.js';
import type { Notice } from './notice.js';
import { sinceNotice } from './since.js';
import { driftNotices } from './trend.js';

const LONGEST_REASON = 400;

/** The error that ended a run is shown first. */
export function noticesOf(context: ReportContext, names: ArmNames): Notice[] {
  const notices = [
    ...failedNotice(context),
    ...simulatedNotice(context),
    ...driftNotices(context.watch, names),
    ...baselineNotice(context.comparison),
    ...sinceNotice(context.watch, names),
    ...stoppedNotice(context),
  ];
  return [...notices, ...resumedNotice(context)];
}

/** What was there already when the last session began. */
function resumedNotice({ run, records }: ReportContext): Notice[] {
  if (run?.resumed !== true) return [];
  const { taken_from_attempt: attempt, resumed_at: resumedAt = [] } = run.settings;
  const pause = 'the pause is no part of its time.';
  if (attempt === undefined) return [{ kind: 'resumed', text: `This run was resumed: ${pause}` }];
  const began = Date.parse(resumedAt.at(-1) ?? '');
  const before = records.filter((record) => Date.parse(record.started_at) < began);
  const { requests, plannedRequests, prompts, plannedPrompts } = extentOf(run.settings, before);
  const text =
    requests >= plannedRequests
      ? `Taken from attempt ${attempt} of this workflow run: all ${counted(plannedPrompts, 'prompt')} were there, and nothing was asked again.`
      : `Continued from attempt ${attempt} of this workflow run: ${grouped(prompts)} of ${counted(plannedPrompts, 'prompt')} were there; ${pause}`;
  return [{ kind: 'resumed', text }];
}

function failedNotice({ run }: ReportContext): Notice[] {
  const error = run?.error ?? null;
  return error === null ? [] : [{ kind: 'failed', text: `Failed: ${excerpt(error.message, LONGEST_REASON)}` }];
}

function simulatedNotice(context: ReportContext): Notice[] {
  return isSimulated(context)
    ? [{ kind: 'simulated', text: 'Simulated: these figures say nothing of any provider.' }]
    : [];
}

/** How much of the plan was carried out; why, unless the failure above says it. */
function stoppedNotice({ run, records }: ReportContext): Notice[] {
  const stop = run?.stop ?? null;
  if (run === null || stop === null) return [];
  const made = records.filter((record) => record.superseded !== true && record.retry !== true);
  const answered = grouped(made.filter(isAnswered).length);
  const share = `${grouped(made.length)} of ${counted(run.plannedAttempts, 'planned request')} made, ${answered} answered`;
  const isTold = stop.message === run.error?.message;
  const why = isTold ? '' : `: ${trimEnd(excerpt(stop.message, LONGEST_REASON), '. ')}`;
  // The share first: a long reason is shortened where there is little room.
  return [{ kind: 'stopped', text: `Stopped early, ${share}${why}.` }];
}
