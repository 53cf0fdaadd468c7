import { headOf } from '../pull-request.js';
import { explainRefusal, refusalOf } from '../refusal.js';
import { renderBody, reportOf } from './body.js';
import type { CommentContent, CommentParts } from './content.js';
import { parseMarker } from './marker.js';
import { type Author, authorOf, ownComments, type Posted } from './search.js';
import { type Choice, choose, isAnotherLeg, listed, replaced } from './standing.js';
import { type Target, targetOf } from './target.js';
import { create, remove, update } from './write.js';

export type CommentResult =
  | {
      readonly status: 'created' | 'updated';
      readonly url: string;
      /** What the reader of the log should know, e.g. that another job has a comment of its own; null where nothing. */
      readonly message: string | null;
    }
  /** The comment shows a result that ours does not replace. */
  | { readonly status: 'kept'; readonly url: string; readonly message: string }
  /** No comment was to be made, and none is there that should be kept up to date; null where there is no more to say. */
  | { readonly status: 'none'; readonly message: string | null }
  /** Not posted, or not known to be; the results stand. The message names the remedy. */
  | { readonly status: 'failed'; readonly message: string };

const PERMISSION = 'pull-requests: write';
/** How often the comments are read and written until what stands there is right. */
const MOST_ROUNDS = 6;
/** GitHub's list may lag behind a write whose answer was lost. */
const LOOK_AGAIN_MS = 500;

/**
 * Posts a result on a pull request, once or several times. Never throws: the
 * results stand without it.
 *
 * Only comments with our marker *and* our author are touched. The lowest id wins,
 * also between two jobs that both found none; which result is shown is for
 * `choose`. After a write the comments are read again, since another job may have
 * written at the same time.
 */
export class CommentPoster {
  readonly #parts: CommentParts;
  #author: Author | null = null;

  constructor(parts: CommentParts) {
    this.#parts = parts;
  }

  async post(content: CommentContent): Promise<CommentResult> {
    let posting: Posting | null = null;
    try {
      this.#author ??= await authorOf(this.#parts.github);
      posting = new Posting(this.#parts, content, await targetOf(this.#parts, content, this.#author));
      return await posting.settle(this.#author);
    } catch (error) {
      return { status: 'failed', message: `${posting?.failure ?? NOT_POSTED}: ${explainRefusal(error, PERMISSION)}` };
    }
  }
}

const NOT_POSTED = 'The comment was not posted';

/** Posts one result to one comment. */
class Posting {
  readonly #parts: CommentParts;
  readonly #content: CommentContent;
  readonly #key: string;
  readonly #mayMake: boolean;
  /** Comments that GitHub may still list although they were deleted. */
  readonly #gone = new Set<number>();
  /** What we made, as GitHub confirmed it; its list may lag behind. */
  #made: { readonly id: number; readonly url: string } | null = null;
  /** What we wrote last, as GitHub confirmed it. */
  #written: { readonly id: number; readonly url: string; readonly body: string } | null = null;
  /** A write had no answer: it may have worked. */
  #isUncertain = false;
  #hasOtherLegs = false;

  constructor(parts: CommentParts, content: CommentContent, { key, mayMake }: Target) {
    this.#parts = parts;
    this.#content = content;
    this.#key = key;
    this.#mayMake = mayMake;
  }

  /** Reads and writes until what stands there is right. @throws what the client throws */
  async settle(author: Author): Promise<CommentResult> {
    for (let round = 1; round <= MOST_ROUNDS; round += 1) {
      try {
        const result = await this.#round(author);
        if (result !== null) return result;
      } catch (error) {
        if (this.#written !== null) break;
        const isOver = round === MOST_ROUNDS || this.#parts.stop.aborted;
        if (!this.#isUncertain || isOver) throw error;
        await this.#parts.clock.sleep(LOOK_AGAIN_MS * round, this.#parts.stop);
      }
    }
    if (this.#written === null) throw new Error('each comment was gone before it could be written');
    // The comment counts as posted even if the check afterwards failed.
    return this.#posted(this.#written);
  }

  /** "Not posted" is never said of what may have been posted. */
  get failure(): string {
    return this.#isUncertain ? 'It is not known whether the comment was posted' : NOT_POSTED;
  }

  /** Null where the comments must be read again. */
  async #round(author: Author): Promise<CommentResult | null> {
    const seen = await this.#look(author);
    const place = this.#placeIn(seen);
    if (place === null) return await this.#make();
    const choice = await this.#choiceAt(place);
    if (choice !== 'leave') {
      const body = this.#bodyAt(place, choice);
      if (!this.#stands(place, body)) return await this.#rewrite(place, body);
    }
    await this.#removeDoubles(place, seen, choice);
    return choice === 'replace' ? this.#posted(place) : this.#kept(place, choice);
  }

  async #look(author: Author): Promise<Posted[]> {
    const { github, workflow, pull } = this.#parts;
    const comments = await ownComments(github, workflow, pull.number, (key) => key === this.#key, author);
    const seen = comments.filter(({ id }) => !this.#gone.has(id));
    this.#hasOtherLegs = seen.some(({ marker }) => isAnotherLeg(marker.shown, this.#content.result));
    return seen;
  }

  /**
   * The comment that is ours to write: before others one of the same inputs, then
   * the oldest; another job's only for a line beside its result.
   */
  #placeIn(seen: readonly Posted[]): Posted | null {
    const { result, report } = this.#content;
    const free = seen.filter(({ marker }) => !isAnotherLeg(marker.shown, result));
    return (
      free.find(({ marker }) => marker.shown.inputs === result.inputs) ??
      free[0] ??
      (report === null ? seen[0] : null) ??
      null
    );
  }

  async #choiceAt({ marker }: Posted): Promise<Choice> {
    const { github, workflow, pull } = this.#parts;
    const { result, report } = this.#content;
    if (marker.shown.writer === result.writer) return report === null ? 'leave' : 'replace';
    const choice = await choose(result, marker.shown, () => headOf(github, workflow, pull.number));
    return choice === 'replace' && report === null ? 'beside' : choice;
  }

  #bodyAt({ marker, body }: Posted, choice: 'replace' | 'beside'): string {
    const { result, report } = this.#content;
    return choice === 'replace' && report !== null
      ? renderBody(replaced(marker, result), report, this.#parts.workflow)
      : renderBody(listed(marker, result), reportOf(body), this.#parts.workflow);
  }

  /** True where a comment holds a text already, or ours as GitHub confirmed it and then changed some blanks. */
  #stands(place: Posted, body: string): boolean {
    const isConfirmed = this.#written?.id === place.id && this.#written.body === body;
    const isOurs = JSON.stringify(place.marker) === JSON.stringify(parseMarker(body));
    return normalized(place.body) === normalized(body) || (isConfirmed && isOurs);
  }

  async #make(): Promise<CommentResult | null> {
    const { github, workflow, pull } = this.#parts;
    const { result, report } = this.#content;
    if (this.#made !== null) return this.#posted(this.#made);
    if (report === null) return { status: 'none', message: null };
    if (!this.#mayMake) return { status: 'none', message: NO_OCCASION };
    const body = renderBody({ key: this.#key, version: 1, shown: result, others: [] }, report, workflow);
    this.#made = await this.#asked(() => create(github, workflow, pull.number, body));
    this.#written = { ...this.#made, body };
    return null;
  }

  async #rewrite({ id, url }: Posted, body: string): Promise<null> {
    const isThere = await this.#asked(() => update(this.#parts.github, this.#parts.workflow, id, body));
    if (isThere) this.#written = { id, url, body };
    else this.#forget(id);
    return null;
  }

  #forget(id: number): void {
    this.#gone.add(id);
    if (this.#made?.id === id) this.#made = null;
    if (this.#written?.id === id) this.#written = null;
  }

  /** Remembers where a write may have worked although no answer came. */
  async #asked<T>(write: () => Promise<T>): Promise<T> {
    try {
      return await write();
    } catch (error) {
      const { kind } = refusalOf(error);
      if (kind === 'unanswered' || kind === 'unavailable') this.#isUncertain = true;
      throw error;
    }
  }

  /** Ours beside the one that stays; and, once ours is shown, what earlier runs of the same step left. */
  async #removeDoubles(place: Posted, seen: readonly Posted[], choice: Choice): Promise<void> {
    const { result } = this.#content;
    const doubles = seen.filter(({ marker: { shown } }) => {
      const isShown = choice === 'replace' && result.running !== true;
      const isEarlier = isShown && shown.inputs === result.inputs && shown.run !== result.run;
      return shown.writer === result.writer || isEarlier;
    });
    const ids = new Set([...doubles.map(({ id }) => id), ...(this.#made === null ? [] : [this.#made.id])]);
    ids.delete(place.id);
    for (const id of ids) await remove(this.#parts.github, this.#parts.workflow, id);
  }

  #posted({ id, url }: { readonly id: number; readonly url: string }): CommentResult {
    return {
      status: id === this.#made?.id ? 'created' : 'updated',
      url,
      message: this.#hasOtherLegs ? OTHER_LEGS : null,
    };
  }

  #kept({ url, marker: { shown } }: Posted, choice: 'beside' | 'leave'): CommentResult {
    const { result } = this.#content;
    const theirs = `run ${shown.run} for ${shown.sha.slice(0, 7)}`;
    const message =
      choice === 'beside'
        ? `The comment still shows the result of ${theirs}, which is ${shown.sha === result.sha ? 'later or measured more' : 'the last that measured anything'}; this run is a line beside it.`
        : `The comment was left as it is: it shows the result of ${theirs}, which is newer than this run's ${result.sha.slice(0, 7)}.`;
    return { status: 'kept', url, message };
  }
}

const NO_OCCASION =
  'No new comment: no verdict is worse or not comparable, no gate failed and no finding is critical (input "comment-on").';

const OTHER_LEGS =
  'Another job or step of this run has a comment under the same key, so this result has a comment of its own. Give each a key with the input "comment-key".';

/** As GitHub may return a text: line ends and blanks at the end are no difference. */
function normalized(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}
