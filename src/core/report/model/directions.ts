/** What a change for the worse and for the better is called, by dimension. */
export const DIRECTIONS = {
  answers: { worse: 'fewer right', better: 'more right' },
  latency: { worse: 'slower', better: 'faster' },
  reliability: { worse: 'fewer sound', better: 'more sound' },
  cost: { worse: 'dearer', better: 'cheaper' },
} as const;
