import { PAGE } from '../../core/manifest/file-names.js';
import type { ArtifactResult } from './artifacts.js';
import { commitLink, link, runLink } from './links.js';
import type { PullRequest } from './pull-request.js';
import type { Uploaded } from './uploads.js';
import type { Workflow } from './workflow.js';

const NOT_UPLOADED = 'the artifact was not uploaded';

/** Where a report says that the rest is, by what came of the upload. */
export const ELSEWHERE: Readonly<Record<ArtifactResult['status'] | 'uploading', string>> = {
  uploaded: 'The artifact of this run holds everything.',
  uploading: 'The files of this run hold everything.',
  failed: 'The files of this run hold everything; they could not be uploaded as an artifact.',
};

export function elsewhereOf({ artifact }: Uploaded): string {
  return ELSEWHERE[artifact?.status ?? 'uploading'];
}

/**
 * Which commit and run a result is of, and where its files are, as one line of Markdown.
 *
 * @param pull null without a pull request
 * @param uploaded null where nothing is to be uploaded
 */
export function originOf(workflow: Workflow, pull: PullRequest | null, uploaded: Uploaded | null): string {
  const { artifact = null, page = null } = uploaded ?? {};
  return [
    ...(pull === null ? [] : [`Commit ${commitLink(workflow, pull.headSha)}`]),
    runLink(workflow, workflow.runId, workflow.runAttempt),
    ...(page?.status === 'uploaded' ? [link('report', page.url)] : []),
    ...(artifact === null ? [] : [artifact.status === 'uploaded' ? filesLink(artifact, page) : NOT_UPLOADED]),
  ].join(' · ');
}

/** The artifact holds the report, too; it is named as its place where the page is nowhere else. */
function filesLink({ url }: { readonly url: string }, page: ArtifactResult | null): string {
  return link(page?.status === 'uploaded' ? 'all files' : `artifact with ${PAGE}`, url);
}
