import { type AlarmJob, carryOut } from './alarm-job.js';

/** A process of `AlarmPool`: a job comes, its rows go back; without the process that asked there is nobody to ask. */
process.on('message', (job: AlarmJob) => process.send?.(carryOut(job)));
process.on('disconnect', () => process.exit());
