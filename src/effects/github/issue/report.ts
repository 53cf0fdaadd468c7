import { type Alert, renderAlert } from '../../../core/report/markdown/alert.js';
import type { Report } from '../../../core/report/model/report.js';
import { standingAfter, type Worsening, worsenings } from '../../../core/trend/change.js';
import type { Drift } from '../../../core/trend/drift.js';
import type { PairPoint } from '../../../core/trend/point.js';
import { seriesName } from '../../../core/trend/series.js';
import type { Clock } from '../../../ports.js';
import { type Author, authorOf, commentsBy, type WrittenComment } from '../comment/search.js';
import { create, remove, update } from '../comment/write.js';
import type { GitHub } from '../github.js';
import { explainRefusal, refusalOf } from '../refusal.js';
import type { Workflow } from '../workflow.js';
import { alertMarker, type IssueState, issueKey, parseStateMarker, stateMarker, toldIn } from './marker.js';

export type IssueResult =
  | {
      readonly status: 'written';
      readonly url: string /** Null where nothing was to be told. */;
      readonly alertUrl: string | null;
    }
  /** A later run has written its result already. */
  | { readonly status: 'kept'; readonly url: string; readonly message: string }
  /** Not written; the results stand. The message names the remedy. */
  | { readonly status: 'failed'; readonly message: string };

export interface IssueParts {
  readonly github: GitHub;
  readonly workflow: Workflow;
  readonly issue: number;
  /** The input `comment-key`; null where it was not given. */
  readonly key: string | null;
  /** Hash of the inputs that shape the measurement. */
  readonly inputs: string;
  readonly clock: Pick<Clock, 'sleep'>;
  /** Aborted when GitHub is no longer waited for. */
  readonly stop: AbortSignal;
}

/** What a tracking issue is told of a run. */
export interface IssueContent {
  /** Markdown, within its budget, everything foreign in it escaped. */
  readonly report: string;
  readonly model: Report;
  readonly pairs: readonly PairPoint[];
  /** Lasting changes that this run found. */
  readonly drifts: readonly Drift[];
  /** A line on where the result is from. */
  readonly origin: string;
}

/** How often the comments are read and written until what stands there is right. */
const MOST_ROUNDS = 6;
/** GitHub's list may lag behind a write whose answer was lost, in ms. */
const LOOK_AGAIN_MS = 500;

/**
 * Keeps one comment on a tracking issue up to date, and writes a new one where a
 * verdict changed for the worse or a lasting change was found. Never throws: the
 * results stand without it.
 *
 * Only comments with our marker *and* our author are touched. What was told stands in
 * the comments themselves, so that nothing is told twice, also after a write that
 * had no answer: the comments are read again until everything is there.
 */
export async function reportToIssue(parts: IssueParts, content: IssueContent): Promise<IssueResult> {
  try {
    return await new Reporting(parts, content, await authorOf(parts.github)).settle();
  } catch (error) {
    return {
      status: 'failed',
      message: `The tracking issue #${parts.issue} was not written to: ${explainRefusal(error, 'issues: write')}`,
    };
  }
}

/** Our comments on the issue. */
interface Seen {
  /** Those that show a result, lowest id first. */
  readonly shown: readonly { readonly comment: WrittenComment; readonly state: IssueState }[];
  readonly all: readonly WrittenComment[];
}

class Reporting {
  readonly #key: string;
  /** What was told before this run; undefined until it was read. */
  #before: IssueState | null | undefined = undefined;
  #alertUrl: string | null = null;
  /** What we told and wrote, as GitHub confirmed it; its list may lag behind. */
  readonly #told = new Set<string>();
  #made: { readonly id: number; readonly url: string } | null = null;
  #written: { readonly id: number; readonly body: string } | null = null;

  constructor(
    private readonly parts: IssueParts,
    private readonly content: IssueContent,
    private readonly author: Author,
  ) {
    this.#key = issueKey(parts.workflow, parts.key, parts.inputs);
  }

  /** @throws what the client throws */
  async settle(): Promise<IssueResult> {
    for (let round = 1; ; round += 1) {
      try {
        const result = await this.#round(await this.#look());
        if (result !== null) return result;
      } catch (error) {
        const { kind } = refusalOf(error);
        const isUncertain = kind === 'unanswered' || kind === 'unavailable';
        if (!isUncertain || round >= MOST_ROUNDS || this.parts.stop.aborted) throw error;
        await this.parts.clock.sleep(LOOK_AGAIN_MS * round, this.parts.stop);
      }
      if (round >= MOST_ROUNDS) throw new Error('the comment was changed again after each write');
    }
  }

  async #look(): Promise<Seen> {
    const { github, workflow, issue } = this.parts;
    const all = await commentsBy(github, workflow, issue, this.author);
    const shown = all.flatMap((comment) => {
      const state = parseStateMarker(this.#key, comment.body);
      return state === null ? [] : [{ comment, state }];
    });
    return { all, shown };
  }

  /** Does one thing that is missing; null where the comments must be read again. */
  async #round(seen: Seen): Promise<IssueResult | null> {
    const { github, workflow, issue } = this.parts;
    const [place, ...doubles] = seen.shown;
    if (place !== undefined && isLater(place.state, workflow)) return kept(place.comment, place.state);
    if (this.#before === undefined) this.#before = place?.state ?? null;
    const alert = this.#alertLeft(seen);
    if (alert !== null) {
      this.#alertUrl = (await create(github, workflow, issue, this.#alertBody(alert))).url;
      for (const id of alert.ids) this.#told.add(id);
      return null;
    }
    const body = this.#body();
    if (place === undefined) {
      if (this.#made !== null) return { status: 'written', url: this.#made.url, alertUrl: this.#alertUrl };
      this.#made = await create(github, workflow, issue, body);
      return null;
    }
    if (!this.#stands(place.comment, body)) {
      await update(github, workflow, place.comment.id, body);
      this.#written = { id: place.comment.id, body };
      return null;
    }
    for (const { comment } of doubles) await remove(github, workflow, comment.id);
    return { status: 'written', url: place.comment.url, alertUrl: this.#alertUrl };
  }

  /** What no comment tells of yet; null where everything is told. */
  #alertLeft({ all }: Seen): Told | null {
    const ids = this.#changes();
    const told = new Set(all.flatMap(({ body }) => toldIn(this.#key, body, [...ids.keys()])));
    const left = [...ids].filter(([id]) => !told.has(id) && !this.#told.has(id));
    if (left.length === 0) return null;
    const parts = left.map(([, change]) => change);
    return {
      ids: left.map(([id]) => id),
      worsenings: parts.flatMap((change) => ('judged' in change ? [change] : [])),
      drifts: parts.flatMap((change) => ('found_key' in change ? [change] : [])),
    };
  }

  /** By an id that is the same in every attempt to tell of it. */
  #changes(): ReadonlyMap<string, Worsening | Drift> {
    const { pairs, drifts } = this.content;
    const before = this.#before ?? null;
    const worse = worsenings(before?.standings ?? null, pairs);
    return new Map<string, Worsening | Drift>([
      ...worse.map((change) => {
        const { pair, judged, from, to } = change;
        return [JSON.stringify([before?.run, pair, judged, from, to]), change] as const;
      }),
      ...drifts.map((drift) => [JSON.stringify([drift.found_key, seriesName(drift)]), drift] as const),
    ]);
  }

  #alertBody({ ids, ...alert }: Told): string {
    const { model, origin } = this.content;
    return `${alertMarker(this.#key, ids)}\n${renderAlert(alert, model)}\n${origin}\n`;
  }

  #body(): string {
    const { runId: run, runAttempt: attempt } = this.parts.workflow;
    const { report, origin, pairs } = this.content;
    const standings = standingAfter(this.#before?.standings ?? [], pairs);
    return `${stateMarker(this.#key, { version: 1, run, attempt, standings })}\n${report.trim()}\n\n${origin}\n`;
  }

  /** True where a comment holds a text already, or ours as GitHub confirmed it and then changed some blanks. */
  #stands({ id, body: there }: WrittenComment, body: string): boolean {
    if (there.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd()) return true;
    return this.#written?.id === id && this.#written.body === body;
  }
}

interface Told extends Alert {
  readonly ids: readonly string[];
}

function isLater({ run, attempt }: IssueState, { runId, runAttempt }: Workflow): boolean {
  return run > runId || (run === runId && attempt > runAttempt);
}

function kept({ url }: WrittenComment, { run }: IssueState): IssueResult {
  return {
    status: 'kept',
    url,
    message: `The tracking issue shows the result of run ${run}, which is later than this one.`,
  };
}
