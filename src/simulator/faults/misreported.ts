import { DEFAULT_CAP, type Draft, type Echo, type Usage } from '../model/draft.js';
import { isTextDelta, type TimedEvent, withEvents } from '../model/reply.js';
import { FINAL_TOKENS } from '../model/tokens.js';
import type { FaultTable } from './fault.js';

/** As one published retry had it: 356 input tokens where its twin had 119. */
const FOREIGN_INPUT_TOKENS = 237;
const OTHER_CAP = 1024;
const NUMBERS_SKIPPED = 3;
const BEYOND_TOKENS = 1000;

/** What goes wrong with what the response says about itself. */
export const REPORT_FAULTS = {
  cached_tokens: {
    description: 'Half the input tokens are reported as cached.',
    draft: (draft) => withUsage(draft, (usage) => ({ ...usage, cachedTokens: usage.inputTokens >> 1 })),
  },
  zero_usage: {
    description: 'All token counts are zero, though there is text.',
    draft: (draft) =>
      withUsage(draft, () => ({ inputTokens: 0, cachedTokens: 0, outputTokens: 0, reasoningTokens: 0 })),
  },
  missing_usage: {
    description: 'The response is completed without usage.',
    draft: (draft) => ({ ...draft, usage: null }),
  },
  altered_input: {
    description: 'More input tokens are billed than the prompt has, as if another prompt had been sent.',
    draft: (draft) =>
      withUsage(draft, (usage) => ({ ...usage, inputTokens: usage.inputTokens + FOREIGN_INPUT_TOKENS })),
  },
  output_beyond_limit: {
    description: 'More reasoning is billed than max_output_tokens allows in all.',
    draft: (draft, { request }) =>
      withUsage(draft, (usage) => withReasoning(usage, (request.maxOutputTokens ?? DEFAULT_CAP) + BEYOND_TOKENS)),
  },
  reasoning_beyond_output: {
    description: 'More reasoning tokens are reported than output tokens in all.',
    draft: (draft) => withUsage(draft, (usage) => ({ ...usage, reasoningTokens: usage.outputTokens + BEYOND_TOKENS })),
  },
  cached_beyond_input: {
    description: 'More cached input tokens are reported than input tokens in all.',
    draft: (draft) => withUsage(draft, (usage) => ({ ...usage, cachedTokens: usage.inputTokens + BEYOND_TOKENS })),
  },
  other_overhead: {
    description: 'An answer is billed for its text alone, without the tokens of its layout.',
    draft: (draft) =>
      withUsage(draft, (usage) => ({ ...usage, outputTokens: Math.max(0, usage.outputTokens - FINAL_TOKENS) })),
  },
  echo_model: {
    description: 'The response names another model.',
    draft: (draft) => withEcho(draft, { model: `${draft.echo.model}-other` }),
  },
  echo_effort: {
    description: 'The response names another effort.',
    draft: (draft) => withEcho(draft, { effort: draft.echo.effort === 'low' ? 'medium' : 'low' }),
  },
  echo_max_output_tokens: {
    description: 'The response names another max_output_tokens.',
    draft: (draft) =>
      withEcho(draft, { maxOutputTokens: draft.echo.maxOutputTokens === OTHER_CAP ? 2 * OTHER_CAP : OTHER_CAP }),
  },
  echo_tier: {
    description: 'The response was served by another service tier.',
    draft: (draft) => withEcho(draft, { serviceTier: draft.echo.serviceTier === 'priority' ? 'flex' : 'priority' }),
  },
  sequence_gap: {
    description: 'Sequence numbers skip three in the middle of a text that is whole.',
    reply: (reply) => withEvents(reply, withGap),
  },
} as const satisfies FaultTable;

function withUsage(draft: Draft, change: (usage: Usage) => Usage): Draft {
  return { ...draft, usage: draft.usage && change(draft.usage) };
}

/** The same text, with as much more reasoning as makes up the output. */
function withReasoning(usage: Usage, outputTokens: number): Usage {
  const more = outputTokens - usage.outputTokens;
  return { ...usage, outputTokens, reasoningTokens: usage.reasoningTokens + more };
}

function withEcho(draft: Draft, echo: Partial<Echo>): Draft {
  return { ...draft, echo: { ...draft.echo, ...echo } };
}

function withGap(events: readonly TimedEvent[]): TimedEvent[] {
  const deltas = events.filter(({ event }) => isTextDelta(event));
  const from = deltas[deltas.length >> 1]?.event['sequence_number'];
  return events.map(({ at, event }) => {
    const number = event['sequence_number'];
    if (typeof number !== 'number' || typeof from !== 'number' || number < from) return { at, event };
    return { at, event: { ...event, sequence_number: number + NUMBERS_SKIPPED } };
  });
}
