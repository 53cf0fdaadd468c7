import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AlarmJob, AlarmRows } from './alarm-job.js';

/** Carries out jobs in so many processes, each by whichever is free first. */
export class AlarmPool {
  private readonly processes: ChildProcess[] = [];
  private readonly free: ChildProcess[];
  private readonly waiting: ((process: ChildProcess) => void)[] = [];

  constructor(size: number) {
    const file = fileURLToPath(new URL('./alarm-worker.ts', import.meta.url));
    for (let started = 0; started < size; started++) this.processes.push(fork(file, { execArgv: ['--import', 'tsx'] }));
    this.free = [...this.processes];
  }

  /** Rejects where the process ends before it answers. */
  async carryOut(job: AlarmJob): Promise<Partial<AlarmRows>> {
    const worker = this.free.pop() ?? (await new Promise<ChildProcess>((resolve) => this.waiting.push(resolve)));
    const rows = await answerOf(worker, job);
    const next = this.waiting.shift();
    if (next === undefined) this.free.push(worker);
    else next(worker);
    return rows;
  }

  end(): void {
    for (const worker of this.processes) worker.kill();
  }
}

function answerOf(worker: ChildProcess, job: AlarmJob): Promise<Partial<AlarmRows>> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error(`the process for ${JSON.stringify(job)} ended without an answer`));
    worker.once('exit', onExit);
    worker.once('message', (rows: Partial<AlarmRows>) => {
      worker.off('exit', onExit);
      resolve(rows);
    });
    worker.send(job);
  });
}
