/**
 * One name for a model, whichever provider's spelling, whichever gateway's route
 * and whichever dated snapshot of it: `openai.gpt-5.5-2026-04-23`,
 * `us.openai.gpt-5.5`, `gpt-5.5-2026-04-23`, `openai/gpt-5.5` and
 * `my-route/gpt-5.5` are all `gpt-5.5`.
 */
export function canonicalModel(model: string): string {
  return withoutRoute(model.trim().toLowerCase())
    .replace(/^(?:[a-z]{2,6}\.)?openai[./]/, '')
    .replace(/-\d{4}-\d{2}-\d{2}$/, '');
}

/** A gateway puts the name of a route before the model's; before other names than these it may be a part of the name. */
function withoutRoute(name: string): string {
  const last = name.slice(name.lastIndexOf('/') + 1);
  return /^(?:(?:[a-z]{2,6}\.)?openai\.)?gpt-/.test(last) ? last : name;
}
