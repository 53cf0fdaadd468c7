/** Bytes of a response body as one read of the socket delivered them. */
export interface Chunk {
  /** Milliseconds on the monotonic clock, stamped before anything looked inside. */
  readonly at: number;
  readonly bytes: Uint8Array;
}
