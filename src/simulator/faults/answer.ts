import type { Random } from '../../core/statistics/random.js';
import { cutIntoDeltas } from '../model/deltas.js';
import { type Draft, type MessageDraft, withText } from '../model/draft.js';
import { slowedDown } from '../model/draw.js';
import { isTextDelta, withEvents } from '../model/reply.js';
import type { FaultTable } from './fault.js';
import { HOSTILE_TEXT } from './hostile.js';

const SHORTEST_REPLAY = 4;
const LONGEST_REPLAY = 24;
const DELIVERED_SHARE = 0.6;
const SUMMARY = Array.from({ length: 24 }, (_, step) => `Thinking about part ${step + 1} of the question.`).join(' ');

/** What goes wrong with the answer itself: its time, its truth, its text. */
export const ANSWER_FAULTS = {
  slow: {
    description: 'All latencies of the request are 1.15 times as long.',
    draw: (draw, settings) => slowedDown(draw, settings.slowFactor),
  },
  wrong_answer: {
    description: 'The answer is wrong, and otherwise sound.',
    draw: (draw) => ({ ...draw, correct: false }),
  },
  replay: {
    description: 'A stretch of the text is sent again, in the deltas and in the final text; usage counts it once.',
    draft: (draft, { random }) => withMessages(draft, (message) => replayed(message, random, true)),
  },
  replay_deltas: {
    description: 'A stretch of the text is sent again in the deltas; the final text is sound.',
    draft: (draft, { random }) => withMessages(draft, (message) => replayed(message, random, false)),
  },
  snapshots: {
    description: 'The text comes as 2 to 5 message items, each the whole text so far; usage bills the last one.',
    draft: (draft, { random }) => ({
      ...draft,
      messages: draft.messages.flatMap((message) => snapshotsOf(message, 2 + random.below(4))),
    }),
  },
  dropped_delta: {
    description: 'One delta is missing, its number too; the final text has it.',
    reply: (reply) =>
      withEvents(reply, (events) => {
        const deltas = events.filter(({ event }) => isTextDelta(event));
        const dropped = deltas[deltas.length >> 1];
        return events.filter((event) => event !== dropped);
      }),
  },
  undelivered: {
    description: 'Only the first part of the text arrives, in deltas and final text alike; usage bills all of it.',
    draft: (draft) => withMessages(draft, (message) => sound(message.deltas.slice(0, partOf(message.deltas.length)))),
  },
  hostile_output: {
    description: 'The text holds Markdown, HTML, workflow commands, mentions, comment markers and control characters.',
    draft: (draft, { meter }) =>
      withText(draft, cutIntoDeltas(HOSTILE_TEXT + (draft.text.split('\n').at(-1) ?? '')), meter),
  },
  reasoning_summaries: {
    description: 'Hundreds of reasoning summary deltas come before the first text.',
    draft: (draft) => ({ ...draft, reasoned: true, summaries: [SUMMARY, SUMMARY, SUMMARY] }),
  },
  rotating_items: {
    description: 'The text comes in three message items, and each event names another item id.',
    draft: (draft) => ({ ...draft, rotatingIds: true, messages: draft.messages.flatMap(inThree) }),
  },
} as const satisfies FaultTable;

function withMessages(draft: Draft, change: (message: MessageDraft) => MessageDraft): Draft {
  return { ...draft, messages: draft.messages.map(change) };
}

function sound(deltas: readonly string[]): MessageDraft {
  return { deltas, finalText: deltas.join('') };
}

function partOf(count: number): number {
  return Math.ceil(count * DELIVERED_SHARE);
}

/**
 * Sends the deltas before some point twice. As on the published streams the
 * point is a sign of several bytes where the text has one.
 */
function replayed(message: MessageDraft, random: Random, inFinalText: boolean): MessageDraft {
  const { deltas } = message;
  const sign = deltas.findIndex((delta, position) => position >= SHORTEST_REPLAY && /[÷×−]/.test(delta));
  const point = sign >= 0 ? sign : partOf(deltas.length);
  const length = Math.min(point, SHORTEST_REPLAY + random.below(LONGEST_REPLAY - SHORTEST_REPLAY + 1));
  const again = [...deltas.slice(0, point), ...deltas.slice(point - length, point), ...deltas.slice(point)];
  return inFinalText ? sound(again) : { ...message, deltas: again };
}

/** As Mantle sends some long answers: deltas, final text and item of each snapshot, one after the other. */
function snapshotsOf({ deltas }: MessageDraft, count: number): MessageDraft[] {
  return Array.from({ length: count }, (_, index) => {
    return sound(deltas.slice(0, Math.ceil((deltas.length * (index + 1)) / count)));
  });
}

function inThree(message: MessageDraft): MessageDraft[] {
  const third = Math.ceil(message.deltas.length / 3);
  const parts = [0, 1, 2].map((part) => message.deltas.slice(part * third, (part + 1) * third));
  return parts.filter((part) => part.length > 0).map(sound);
}
