import type { Workflow } from './workflow.js';

type Place = Pick<Workflow, 'serverUrl' | 'owner' | 'repository'>;

/** `abc1234` as a link to the commit. */
export function commitLink(place: Place, sha: string): string {
  return link(`\`${sha.slice(0, 7)}\``, `${repositoryUrl(place)}/commit/${sha}`);
}

/** `run 100, attempt 2` as a link to that attempt's page. */
export function runLink(place: Place, run: number, attempt: number): string {
  return link(`run ${run}, attempt ${attempt}`, attemptUrl(place, run, attempt));
}

/** The page of one attempt of a run. */
export function attemptUrl(place: Place, run: number, attempt: number): string {
  return `${repositoryUrl(place)}/actions/runs/${run}/attempts/${attempt}`;
}

/** Text without a link where the address could break out of one. */
export function link(text: string, url: string): string {
  return /^https?:\/\/[\w.:/?=&%+#~-]+$/.test(url) ? `[${text}](${url})` : text;
}

function repositoryUrl({ serverUrl, owner, repository }: Place): string {
  return `${serverUrl}/${owner}/${repository}`;
}
