/** Reasoning efforts that gpt-5.5 takes; `minimal` is refused by both providers. */
export const EFFORTS = ['none', 'low', 'medium', 'high', 'xhigh'] as const;

export type Effort = (typeof EFFORTS)[number];
