import * as v from 'valibot';

/** The parts of GitHub's event payloads that concern us. What is not of its shape counts as absent, never as an error. */

const Text = v.pipe(v.string(), v.nonEmpty());
const PullNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const NamedRepository = v.nullish(v.object({ full_name: v.optional(Text) }));

/** `pull_request`, `pull_request_target`, `pull_request_review`. */
export const PullEvent = v.object({ pull_request: v.object({ number: PullNumber, head: v.object({ sha: Text }) }) });

/** Whose repositories a pull request joins; a head repository that was deleted is null. */
export const PullRepositories = v.object({
  pull_request: v.object({
    head: v.optional(v.object({ repo: NamedRepository })),
    base: v.optional(v.object({ repo: NamedRepository })),
  }),
});

/** `issue_comment` on a pull request: it names the number and not the commit. */
export const PullCommentEvent = v.object({
  issue: v.object({ number: PullNumber, pull_request: v.looseObject({}) }),
});

/** Every event is about a repository. */
export const RepositoryEvent = v.object({ repository: v.object({ default_branch: Text }) });

/** A pull request that a workflow run lists: any with its commit at the head, also in other repositories. */
const ListedPull = v.object({
  number: PullNumber,
  head: v.object({ ref: Text, sha: Text }),
  base: v.object({ repo: v.object({ id: v.optional(v.number()), url: v.optional(Text) }) }),
});

export const WorkflowRunEvent = v.object({
  repository: v.optional(v.object({ id: v.optional(v.number()) })),
  workflow_run: v.object({
    id: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
    event: Text,
    head_sha: Text,
    head_branch: v.nullish(Text),
    head_repository: v.nullish(v.object({ full_name: v.optional(Text), owner: v.object({ login: Text }) })),
    actor: v.nullish(v.object({ login: Text })),
    pull_requests: v.optional(v.array(v.unknown()), []),
  }),
});

export type WorkflowRun = v.InferOutput<typeof WorkflowRunEvent>;

/** The pull requests listed whose base is this repository, by its id or its address. */
export function pullsInto(
  { repository, workflow_run: run }: WorkflowRun,
  slug: string,
): v.InferOutput<typeof ListedPull>[] {
  return run.pull_requests.flatMap((listed) => {
    const pull = v.safeParse(ListedPull, listed);
    if (!pull.success) return [];
    const { id, url } = pull.output.base.repo;
    const isOurs =
      id !== undefined && repository?.id !== undefined
        ? id === repository.id
        : url?.toLowerCase().endsWith(`/repos/${slug.toLowerCase()}`) === true;
    return isOurs ? [pull.output] : [];
  });
}
