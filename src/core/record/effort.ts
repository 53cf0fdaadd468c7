/** No effort is sent: the model's own default holds, and a model that does not reason accepts the request. */
export const SERVER_DEFAULT = 'default';

/** What an arm may ask for: every effort that some model knows, or none. */
export const EFFORTS = [SERVER_DEFAULT, 'none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] as const;

/** The efforts that gpt-5.5 knows; both providers refuse any other. */
export const GPT_5_5_EFFORTS = ['none', 'low', 'medium', 'high', 'xhigh'] as const satisfies (typeof EFFORTS)[number][];

/** Every effort that is sent. */
export type SentEffort = Exclude<(typeof EFFORTS)[number], typeof SERVER_DEFAULT>;

export type Gpt55Effort = (typeof GPT_5_5_EFFORTS)[number];
