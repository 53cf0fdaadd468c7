/** What is said above the answers: that they are not real, since when they are, or not of the whole plan. */
export interface Notice {
  readonly kind: 'failed' | 'simulated' | 'drift' | 'baseline' | 'stopped' | 'resumed';
  readonly text: string;
}
