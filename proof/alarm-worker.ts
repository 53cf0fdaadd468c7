import { type AlarmJob, carryOut } from './alarm-job.js';

/** A process of {@link AlarmPool}: a job comes, its rows go back. */
process.on('message', (job: AlarmJob) => process.send?.(carryOut(job)));
