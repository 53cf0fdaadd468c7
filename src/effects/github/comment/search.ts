import * as v from 'valibot';
import type { GitHub } from '../github.js';
import { refusalOf } from '../refusal.js';
import type { Workflow } from '../workflow.js';
import { type Marker, parseMarker } from './marker.js';

/** Whose comments are ours. */
export type Author =
  | { readonly kind: 'login'; readonly login: string }
  /** The login can't be asked, which only tokens of apps refuse: any app's comment with our marker. */
  | { readonly kind: 'app' };

/** A comment as it is on GitHub. */
export interface WrittenComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

/** A comment of ours that shows a result. */
export interface Posted extends WrittenComment {
  readonly marker: Marker;
}

/** A comment as GitHub sends it, as far as it concerns us. */
export const CommentSchema = v.object({
  id: v.pipe(v.number(), v.safeInteger()),
  html_url: v.string(),
  body: v.nullish(v.string(), ''),
  user: v.nullish(v.object({ login: v.string(), type: v.optional(v.string(), 'User') }), null),
});
const Page = v.array(CommentSchema);
const Viewer = v.object({ viewer: v.object({ login: v.string() }) });
const User = v.object({ login: v.string() });

/**
 * Under which name this token writes. GraphQL's `viewer` answers nearly every kind
 * of token (`github-actions[bot]` for the job's own); `GET /user` answers
 * personal ones only.
 *
 * @throws what the client throws where the token is refused or GitHub stays away
 */
export async function authorOf(github: GitHub): Promise<Author> {
  try {
    const { viewer } = v.parse(Viewer, await github.graphql('query { viewer { login } }'));
    return { kind: 'login', login: viewer.login };
  } catch {
    return await personalAuthor(github);
  }
}

async function personalAuthor(github: GitHub): Promise<Author> {
  try {
    const { data } = await github.rest.users.getAuthenticated();
    return { kind: 'login', login: v.parse(User, data).login };
  } catch (error) {
    const { kind, status } = refusalOf(error);
    if (kind === 'not permitted' || status === 403 || status === 404) return { kind: 'app' };
    throw error;
  }
}

/** Our comments whose key fits, lowest id first; every page is read. */
export async function ownComments(
  github: GitHub,
  workflow: Workflow,
  pullNumber: number,
  fits: (key: string) => boolean,
  author: Author,
): Promise<Posted[]> {
  const all = await commentsBy(github, workflow, pullNumber, author);
  return all.flatMap((comment) => {
    const marker = parseMarker(comment.body);
    return marker !== null && fits(marker.key) ? [{ ...comment, marker }] : [];
  });
}

/** An author's comments on an issue or a pull request, lowest id first; every page is read. */
export async function commentsBy(
  github: GitHub,
  { owner, repository: repo }: Workflow,
  issue: number,
  author: Author,
): Promise<WrittenComment[]> {
  const found: WrittenComment[] = [];
  const pages = github.paginate.iterator(github.rest.issues.listComments, {
    owner,
    repo,
    issue_number: issue,
    per_page: 100,
  });
  for await (const { data } of pages) {
    for (const { id, html_url: url, body, user } of v.parse(Page, data)) {
      if (isBy(author, user)) found.push({ id, url, body: body ?? '' });
    }
  }
  return found.sort((a, b) => a.id - b.id);
}

function isBy(author: Author, user: v.InferOutput<typeof CommentSchema>['user']): boolean {
  if (user === null || user === undefined) return false;
  return author.kind === 'login' ? user.login === author.login : user.type === 'Bot';
}
