import { describe, expect, it } from '@jest/globals';
import type { CommentContent } from '../../../../src/effects/github/comment/content.js';
import type { CommentResult } from '../../../../src/effects/github/comment/post.js';
import { EVERY_MS, FIRST_MS, PATIENCE_MS, ProgressNotes } from '../../../../src/effects/github/progress/notes.js';
import { manualClock } from '../../../../testkit/standins/clock.js';

const CONTENT: CommentContent = {
  result: {
    ...{ sha: 'a'.repeat(40), run: 1, attempt: 1, writer: '0'.repeat(16), inputs: '1'.repeat(16) },
    ...{ measured: 0, planned: null, complete: false, reason: 'going on', running: true },
  },
  report: 'going on',
  alarm: null,
};
const POSTED: CommentResult = { status: 'created', url: 'https://github.com/acme/app/pull/7', message: null };

function notDue(): never {
  throw new Error('a note was made that nobody posts');
}

/** Notes whose posts end when they are told to, and what came of them. */
function notesOf(stop = new AbortController().signal) {
  const clock = manualClock();
  const events: string[] = [];
  const ends: ((result: CommentResult) => void)[] = [];
  const notes = new ProgressNotes({
    poster: {
      post: () => {
        events.push('post');
        return new Promise((resolve) => ends.push(resolve));
      },
      close: async () => void events.push('close'),
    },
    clock,
    stop,
    complain: (message) => events.push(message),
  });
  const offerAfter = async (ms: number): Promise<void> => {
    await clock.advance(ms);
    notes.offer(() => CONTENT);
  };
  const end = async (result: CommentResult): Promise<void> => {
    ends.shift()?.(result);
    await clock.advance(0);
  };
  return { notes, clock, events, offerAfter, end };
}

describe('notes about a run that goes on', () => {
  it('begin after the first minutes and come once in a while', async () => {
    const { events, offerAfter, end } = notesOf();
    await offerAfter(FIRST_MS - 1);
    expect(events).toEqual([]);
    await offerAfter(1);
    await end(POSTED);
    await offerAfter(EVERY_MS - 1);
    expect(events).toEqual(['post']);
    await offerAfter(1);
    expect(events).toEqual(['post', 'post']);
  });

  it('are made only where one is due, and offering one waits for nothing', async () => {
    const { notes } = notesOf();
    expect(notes.offer(notDue)).toBeUndefined();
  });

  it('are not posted while another is under way', async () => {
    const { events, offerAfter, end } = notesOf();
    await offerAfter(FIRST_MS);
    await offerAfter(10 * EVERY_MS);
    expect(events).toEqual(['post']);
    await end(POSTED);
    await offerAfter(0);
    expect(events).toEqual(['post', 'post']);
  });

  it('complain once where they can not be posted', async () => {
    const { events, offerAfter, end } = notesOf();
    for (let note = 0; note < 3; note += 1) {
      await offerAfter(Math.max(FIRST_MS, EVERY_MS));
      await end({ status: 'failed', message: 'The comment was not posted: GitHub did not answer.' });
    }
    expect(events.filter((event) => event !== 'post')).toEqual([
      'progress: The comment was not posted: GitHub did not answer.',
    ]);
  });

  it('are over before the result is posted, and say whether one is there', async () => {
    const { notes, events, offerAfter, end } = notesOf();
    await offerAfter(FIRST_MS);
    const closing = notes.close().then((hasPosted) => events.push(`posted: ${hasPosted}`));
    await offerAfter(EVERY_MS / 100);
    expect(events).toEqual(['post']);
    await end(POSTED);
    await closing;
    expect(events).toEqual(['post', 'close', 'posted: true']);
  });

  it('hold up the result no longer than a while, and a cancelled job not at all', async () => {
    const slow = notesOf();
    await slow.offerAfter(FIRST_MS);
    const closing = slow.notes.close();
    await slow.clock.advance(PATIENCE_MS);
    expect(await closing).toBe(false);
    const stop = new AbortController();
    const cancelled = notesOf(stop.signal);
    await cancelled.offerAfter(FIRST_MS);
    const ending = cancelled.notes.close();
    stop.abort();
    expect(await ending).toBe(false);
  });
});
