import { Worker } from 'node:worker_threads';
import type { CommentContent, CommentOn } from '../comment/content.js';
import type { CommentResult } from '../comment/post.js';
import type { PullRequest } from '../pull-request.js';
import type { Workflow } from '../workflow.js';
import type { NotePoster } from './notes.js';

/** What the thread that posts is given. */
export interface NoteThread {
  readonly token: string;
  readonly workflow: Workflow;
  readonly pull: PullRequest;
  readonly key: string | null;
  readonly on: CommentOn;
}

/**
 * Starts a thread that posts. Requests to GitHub, long lists of comments among
 * them, would delay time stamps of the streams that the run's own thread measures.
 *
 * @param file the launcher of `src/progress.ts`
 */
export function startNoteThread(file: string, thread: NoteThread): NotePoster {
  const worker = new Worker(file, { workerData: thread });
  // It must never hold the process.
  worker.unref();
  let settle: (result: CommentResult) => void = () => undefined;
  let failure: CommentResult | null = null;
  const fail = (message: string): void => {
    failure ??= { status: 'failed', message };
    settle(failure);
  };
  worker.on('message', (result: CommentResult) => settle(result));
  worker.on('error', (error: Error) => fail(`The comment was not posted: ${error.message}`));
  worker.on('exit', () => fail('The comment was not posted: the thread that posts has ended.'));
  return {
    post: (content: CommentContent) =>
      new Promise((resolve) => {
        settle = resolve;
        if (failure === null) worker.postMessage(content);
        else resolve(failure);
      }),
    close: async () => void (await worker.terminate()),
  };
}
