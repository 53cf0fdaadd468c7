import { type AlarmJob, carryOut } from './alarm-job.js';

/** A process of `AlarmPool`: a job comes, its rows go back. Without the process that asked there is nobody to tell. */
process.on('message', (job: AlarmJob) => process.send?.(carryOut(job), undefined, {}, () => undefined));
process.on('disconnect', () => process.exit());
