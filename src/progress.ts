import { parentPort, workerData } from 'node:worker_threads';
import type { CommentContent } from './effects/github/comment/content.js';
import { CommentPoster } from './effects/github/comment/post.js';
import { connectGitHub } from './effects/github/github.js';
import type { NoteThread } from './effects/github/progress/worker.js';
import { systemClock } from './effects/process/clock.js';

/** The thread that keeps the comment of a long run up to date; what it is sent it posts, and answers what came of it. */
export async function main(): Promise<void> {
  const { token, workflow, pull, key, on }: NoteThread = workerData;
  // The thread is ended from outside, when the run is over.
  const stop = new AbortController().signal;
  const github = await connectGitHub(token, workflow.apiUrl, stop, systemClock);
  const poster = new CommentPoster({ github, workflow, pull, mode: 'update', key, on, clock: systemClock, stop });
  parentPort?.on('message', async (content: CommentContent) => {
    parentPort?.postMessage(await poster.post(content));
  });
}
