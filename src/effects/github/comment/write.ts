import * as v from 'valibot';
import { outgoingText } from '../../process/outgoing.js';
import type { GitHub } from '../github.js';
import { refusalOf } from '../refusal.js';
import type { Workflow } from '../workflow.js';
import { CommentSchema } from './search.js';

/** @returns where the new comment is */
export async function create(
  github: GitHub,
  { owner, repository: repo }: Workflow,
  pullNumber: number,
  body: string,
): Promise<{ id: number; url: string }> {
  const { data } = await github.rest.issues.createComment({
    owner,
    repo,
    issue_number: pullNumber,
    body: outgoingText(body),
  });
  const { id, html_url: url } = v.parse(CommentSchema, data);
  return { id, url };
}

/** @returns false where the comment is gone */
export async function update(
  github: GitHub,
  { owner, repository: repo }: Workflow,
  id: number,
  body: string,
): Promise<boolean> {
  return await unlessAbsent(() =>
    github.rest.issues.updateComment({ owner, repo, comment_id: id, body: outgoingText(body) }),
  );
}

/** Another job may have removed it first. */
export async function remove(github: GitHub, { owner, repository: repo }: Workflow, id: number): Promise<void> {
  await unlessAbsent(() => github.rest.issues.deleteComment({ owner, repo, comment_id: id }));
}

async function unlessAbsent(request: () => Promise<unknown>): Promise<boolean> {
  try {
    await request();
    return true;
  } catch (error) {
    if (refusalOf(error).kind === 'absent') return false;
    throw error;
  }
}
