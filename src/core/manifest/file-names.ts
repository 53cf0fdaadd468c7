/** The files of a result that have one name in every directory; those of a run are named after its start. */

/** Names all others, with their digests. */
export const MANIFEST = 'manifest.json';
export const COMPARISON = 'comparison.json';
/** The report as it is posted on a pull request. */
export const COMMENT = 'comment.md';
/** The report as a page. */
export const PAGE = 'report.html';
/** The figures of the runs before, which the next run adds its own to. */
export const HISTORY = 'history.json';
