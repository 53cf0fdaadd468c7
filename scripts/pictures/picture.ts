import { createHash } from 'node:crypto';
import type { View } from '../../testkit/browser.js';

/** Where the pictures of the README lie, and the digests of what they were made of. */
export const PICTURES = 'docs/pictures';
export const DIGESTS = `${PICTURES}/digests.json`;

export const NAMES = ['comment', 'report', 'demo'] as const;

/** One picture of the README, in both schemes: the upper part of a page. */
export interface Picture {
  readonly name: (typeof NAMES)[number];
  readonly page: string;
  readonly view: View;
  readonly height: number;
  /** SHA-256 of what the picture shows: it has to be made again where that changes. */
  readonly digest: string;
}

export function pictureFile(name: Picture['name'], scheme: 'light' | 'dark'): string {
  return `${PICTURES}/${name}-${scheme}.png`;
}

export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
